//! Italian numbers.

use super::{checked, digits, luhn};
use crate::detectors::Proof;

/// What a character of an odd place (counted from one) is worth in the codice fiscale, digits and letters by their rank.
const ODD: [u32; 26] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// Codice fiscale: sixteen characters, the last a control letter. <https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/richiesta-ts_cf/informazioni-codificazione-pf>
#[must_use]
pub fn it_codice_fiscale(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let Some((control, body)) = characters.split_last() else { return Proof::Disproved };
    let rank = |byte: &u8| if byte.is_ascii_digit() { digits::base36(*byte) } else { digits::base36(*byte) - 10 };
    let sum: u32 = body
        .iter()
        .enumerate()
        .map(|(place, byte)| if place % 2 == 0 { ODD.get(rank(byte) as usize).copied().unwrap_or_default() } else { rank(byte) })
        .sum();
    checked(characters.len() == 16 && control.is_ascii_uppercase() && sum % 26 == rank(control))
}

/// Partita IVA: seven digits, the tax office, Luhn. <https://www.agenziaentrate.gov.it/portale/web/guest/partita-iva>
#[must_use]
pub fn it_partita_iva(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<11>(passage) else { return Proof::Disproved };
    let office = digits::number(all.get(7..10).unwrap_or_default());
    checked(digits::number(&all) != 0 && matches!(office, 1..=100 | 120 | 121 | 888 | 999) && luhn::holds(&all))
}

#[cfg(test)]
mod tests {
    vectors! { person: super::it_codice_fiscale; proved ["MRNGLI84C52F205E", "CNTSRA92M61D612Z", "rssgnn71l12f205y"]; not ["MRNGLI84C52F205F", "RSSMRA00A00A000A", "XXXXXX00X00X000X"] }
    vectors! { vat: super::it_partita_iva; proved ["00743110157"]; not ["00743110158", "00000000000"] }
}
