//! Numbers of documents that carry no public check.

use super::{digits, plausible, spoken::spoken_nine};
use crate::detectors::Proof;

/// Whether it can be a document's number: some digits, not all the same, none of them a plain year, or nine digits in words.
/// <https://www.icao.int/publications/doc-series/doc-9303>
#[must_use]
pub fn document_number(passage: &str) -> Proof {
    let all: Vec<u32> = passage.chars().filter_map(|c| c.to_digit(10)).collect();
    if all.is_empty() {
        return spoken_nine(passage);
    }
    plausible(all.len() >= 2 && !digits::uniform(&all))
}

/// Whether there is a digit in it, as in any number that is not a word. <https://www.service-public.fr/particuliers/vosdroits/N358>
#[must_use]
pub fn has_digit(passage: &str) -> Proof {
    plausible(passage.chars().any(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{document_number, has_digit};
    use crate::detectors::Proof::{Disproved, Silent};

    #[test]
    fn numbers() {
        for (text, answer) in [
            ("EP4417209", Silent),
            ("one two seven, four four nine, eight zero three", Silent),
            ("00000000", Disproved),
            ("one way", Disproved),
            ("", Disproved),
        ] {
            assert_eq!(document_number(text), answer, "{text}");
        }
        assert_eq!(has_digit("F4KP92X71"), Silent);
        assert_eq!(has_digit("NATIONALE"), Disproved);
    }
}
