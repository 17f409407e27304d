//! ISO 7064 MOD 97-10 over letters and digits, as ISO 13616 (IBAN) and ISO 17442 (LEI) use it.

use super::digits::base36;

/// The remainder by 97 of the number that the characters spell, letters counting as two digits.
pub(super) fn remainder(characters: impl IntoIterator<Item = u8>) -> u32 {
    characters.into_iter().fold(0, |rest, character| {
        let value = base36(character);
        (rest * if value > 9 { 100 } else { 10 } + value) % 97
    })
}
