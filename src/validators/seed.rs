//! Wallet seed phrases.

use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use crate::detectors::Proof;

/// The 2,048 English words, sorted. <https://github.com/bitcoin/bips/blob/master/bip-0039/english.txt>
const WORDS: &str = include_str!("bip39_english.txt");

/// Proved when all words are of the English list and the checksum holds, and also when only the words are: people leave one out,
/// swap two or invent; twelve list words in a row are no sentence. Lists of other languages leave it open.
/// <https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki>
#[must_use]
pub fn seed_phrase(passage: &str) -> Proof {
    static RANKED: OnceLock<Vec<&str>> = OnceLock::new();
    let spoken: Vec<String> = passage.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    if spoken.len() < 12 {
        return Proof::Disproved;
    }
    let words = RANKED.get_or_init(|| WORDS.lines().collect());
    let ranks: Vec<Option<usize>> = spoken.iter().map(|word| words.binary_search(&word.as_str()).ok()).collect();
    // English prose has "the", "and", "of" within twelve words; the list has none of them.
    let longest = ranks.split(Option::is_none).max_by_key(|run| run.len()).unwrap_or_default();
    let run: Vec<usize> = longest.iter().copied().flatten().collect();
    let distinct = run.iter().collect::<std::collections::BTreeSet<_>>().len();
    let listed = ranks.iter().flatten().count();
    match () {
        () if distinct > 6 && (checksum_holds(&run) || run.len() >= 12) => Proof::Proved,
        // A sentence has some words of the list, a phrase of another language few, or one is missing or mistyped.
        () if run.len() == 11 || listed * 10 < spoken.len() => Proof::Silent,
        () => Proof::Disproved,
    }
}

/// Whether the last bits are the first ones of the entropy's digest.
fn checksum_holds(ranks: &[usize]) -> bool {
    if !matches!(ranks.len(), 12 | 15 | 18 | 21 | 24) {
        return false;
    }
    let bits: Vec<bool> = ranks.iter().flat_map(|rank| (0..11).rev().map(move |bit| rank >> bit & 1 == 1)).collect();
    let Some((entropy, check)) = bits.split_at_checked(bits.len() - bits.len() / 33) else { return false };
    let bytes: Vec<u8> = entropy.chunks(8).map(|byte| byte.iter().fold(0, |value, bit| value << 1 | u8::from(*bit))).collect();
    let digest = Sha256::digest(&bytes);
    let expected = digest.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1));
    check.iter().copied().eq(expected.take(check.len()))
}

#[cfg(test)]
mod tests {
    use super::{checksum_holds, seed_phrase};
    use crate::detectors::Proof;

    #[test]
    fn list_is_sorted_and_whole() {
        let words: Vec<&str> = super::WORDS.lines().collect();
        assert_eq!(words.len(), 2048);
        assert!(words.is_sorted());
    }

    #[test]
    fn checksums() {
        // Test vectors of BIP 39: all-zero and 0x7f… entropy.
        assert!(checksum_holds(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]));
        assert!(!checksum_holds(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4]));
        assert_eq!(seed_phrase("legal winner thank year wave sausage worth useful legal winner thank yellow"), Proof::Proved);
    }

    #[test]
    fn prose_is_not_a_seed() {
        assert_eq!(seed_phrase("avena festín opción dardo pecho pata asilo huida arpa pista timo dilema"), Proof::Silent);
        assert_eq!(seed_phrase("the quick brown fox jumps over the lazy dog and then goes home again"), Proof::Disproved);
        assert_eq!(seed_phrase("abandon ability"), Proof::Disproved);
        assert_eq!(seed_phrase("usual intact ensure dynamic volume vicious insane damp cash scrap option pretty"), Proof::Proved);
    }
}
