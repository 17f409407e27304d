//! Where a long text is cut into parts that can be scanned again one by one. A cut falls on a seam: between two words of which neither
//! folding nor a number can reach from one into the other. The next cut depends on the last one and on what stands between them alone,
//! so an edit moves the cuts around it and no others.

use std::ops::Range;

use super::shapes;

/// Texts up to this length are one part. Most posts are.
pub(super) const WHOLE: usize = 4096;
/// Parts are at least this long, except for the last one.
const LEAST: usize = 2048;
/// From this length on any seam will do.
const MOST: usize = 8192;
/// Before that one seam in so many does, and its surroundings say which.
const CHOSEN: u32 = 32;
/// Longest word before a seam.
const WORD: usize = 48;

/// The end of the part of `text` that begins at `start`.
pub(super) fn next(text: &str, start: usize) -> usize {
    if text.len() <= WHOLE {
        return text.len();
    }
    let bytes = text.as_bytes();
    let seams = |range: Range<usize>| range.filter(|at| is_seam(bytes, *at));
    let any = start.saturating_add(MOST);
    seams(start.saturating_add(LEAST)..any.min(text.len()))
        .find(|at| is_chosen(bytes, *at))
        .or_else(|| seams(any..text.len()).next())
        .unwrap_or(text.len())
}

/// Whether a word of letters, a line that ends in a mark, or an ideographic full stop ends before `at`.
fn is_seam(bytes: &[u8], at: usize) -> bool {
    let before = bytes.get(at.saturating_sub(WORD)..at).unwrap_or_default();
    match before {
        [.., mark, b'\n'] if mark.is_ascii() && !mark.is_ascii_alphanumeric() && !shapes::is_separator(*mark) => true,
        [word @ .., b' ' | b'\n'] => is_word(word),
        [.., 0xE3, 0x80, 0x82] => true,
        _ => false,
    }
}

/// Whether the last word of `text` is one of two or more letters, of an alphabet whose letters fold to nothing but letters.
fn is_word(text: &[u8]) -> bool {
    let letters = |byte: &&u8| matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | 0x80..=0xBF | 0xC3..=0xC5 | 0xCE..=0xD1 | 0xD7);
    let length = text.iter().rev().take_while(letters).count();
    let plain = text.iter().rev().take(2).all(u8::is_ascii_alphabetic);
    let least = if plain { 2 } else { 4 };
    let before = text.len().checked_sub(length + 1).and_then(|before| text.get(before));
    length >= least && before.is_some_and(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric())
}

fn is_chosen(bytes: &[u8], at: usize) -> bool {
    const LOOKED_AT: usize = 12;
    let before = bytes.get(at.saturating_sub(LOOKED_AT)..at).unwrap_or_default();
    let mixed = before.iter().fold(0_u32, |mixed, byte| (mixed ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    (mixed >> 16).is_multiple_of(CHOSEN)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::{ByteSpan, Folded};

    fn all(text: &str) -> Vec<usize> {
        let mut cuts = vec![];
        while cuts.last() != Some(&text.len()) {
            cuts.push(next(text, cuts.last().copied().unwrap_or(0)));
        }
        cuts
    }

    #[test]
    fn parts_are_neither_short_nor_long() {
        let text = "We met on the 4th, and then again in May; the weather was fine. ".repeat(2000);
        let mut last = 0;
        for cut in all(&text) {
            assert!(cut == text.len() || (LEAST..MOST + 64).contains(&(cut - last)), "{last}..{cut}");
            last = cut;
        }
        assert_eq!(all("short"), [5]);
        assert_eq!(all(""), [0]);
    }

    #[test]
    fn seams() {
        for (text, is) in [
            ("we word ", true),
            ("we слово ", true),
            ("on été ", true),
            ("x;\n", true),
            ("終わり。", true),
            ("we 42 ", false),
            ("a b ", false),
            ("42word ", false),
            ("４２word ", false),
            ("42\n", false),
            ("4.\n", false),
            ("word", false),
        ] {
            assert_eq!(is_seam(text.as_bytes(), text.len()), is, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_reaches_over_a_seam(pieces in prop::collection::vec(prop::sample::select(vec![
            "word ", "слово ", "é", "4", " ", "-", ".", "\n", "1 2 ", "Ａ", "４", "\u{200B}", "x", "。", "а", ";\n", "( ", "4 4 4", "ab12 ", "·",
        ]), 1..24)) {
            let text = pieces.concat();
            let whole = Folded::new(&text);
            for at in (1..text.len()).filter(|at| is_seam(text.as_bytes(), *at)) {
                let (left, right) = text.split_at(at);
                let (left, right) = (Folded::new(left), Folded::new(right));
                prop_assert_eq!(whole.text(), format!("{}{}", left.text(), right.text()));
                let shapes = |text: &str, shift: usize| {
                    let shapes = shapes::Shapes::find(text, &crate::text::Kinds::of(text), ByteSpan::new(0, text.len()), 1, 1);
                    let runs = shapes.runs.into_iter().map(|run| (run.span.start + shift, run.span.end + shift, run.digits));
                    runs.chain(shapes.tokens.into_iter().map(|token| (token.span.start + shift, token.span.end + shift, token.digits))).collect::<std::collections::BTreeSet<_>>()
                };
                let mut parts = shapes(left.text(), 0);
                parts.extend(shapes(right.text(), left.text().len()));
                prop_assert_eq!(shapes(whole.text(), 0), parts, "{:?} cut at {}", text, at);
            }
        }
    }
}
