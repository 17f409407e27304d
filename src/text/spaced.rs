//! Digits written one by one ("4 1 1 1 …", "5.3.6 - 2.2") are read as one number. Works on text whose characters are folded already.

use super::fold::Folder;
use super::kinds::{Kind, Kinds};
use super::span::ByteSpan;

/// Fewest characters written one by one that are read as one word, when all are digits.
const DIGITS: usize = 5;
/// Fewest when letters are among them; at least [`DIGITS`] of them must be digits.
const MIXED: usize = 8;
/// Longest separator, in bytes.
const SEPARATOR: usize = 3;

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'.' | b'-' | b'_' | b'/' | b'*' | b'|' | b',')
}

/// Closes up every run of single characters, dropping the separator that most of them share and keeping the rest ("536-22-1234").
pub(super) fn close_up(text: &str, kinds: &Kinds, folder: &mut Folder<'_>) {
    let mut at = 0;
    while let Some(run) = next_run(text, kinds, at) {
        at = run.end;
        let Some(shared) = run.shared_separator(text) else { continue };
        for gap in &run.gaps {
            let kept = gap.of(text).trim_matches(|c: char| shared.contains(c));
            if kept.len() < gap.len() {
                folder.read_as(*gap, kept);
            }
        }
    }
}

/// Characters written one by one: the gaps between them.
struct Run {
    gaps: Vec<ByteSpan>,
    end: usize,
}

impl Run {
    /// A lone letter before the digits, or a small one after them, is a word of its own ("a 4 1 1 1 …"), not part of the number.
    fn drop_neighbours(&mut self, start: usize, bytes: &[u8]) {
        let second = self.gaps.first().and_then(|gap| bytes.get(gap.end));
        if bytes.get(start).is_some_and(u8::is_ascii_alphabetic) && second.is_some_and(u8::is_ascii_digit) {
            self.gaps.remove(0);
        }
        if self.gaps.last().and_then(|gap| bytes.get(gap.end)).is_some_and(u8::is_ascii_lowercase) {
            self.gaps.pop();
        }
    }

    /// The separator most gaps share, if at least three in five do.
    fn shared_separator<'t>(&self, text: &'t str) -> Option<&'t str> {
        let first = self.gaps.first()?.of(text);
        let second = self.gaps.get(1)?.of(text);
        [first, second].into_iter().find(|shared| {
            let same = self.gaps.iter().filter(|gap| gap.of(text) == *shared).count();
            same * 5 >= self.gaps.len() * 3
        })
    }
}

/// Whether the byte at `at` is a letter or digit that stands alone. Most bytes are answered by their neighbours; only next to other
/// scripts and emoji a character has to be decoded.
fn is_single(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let joins = |byte: Option<u8>, character: &dyn Fn() -> Option<char>| match byte {
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => character().is_some_and(char::is_alphanumeric),
        None => false,
    };
    let before = at.checked_sub(1).and_then(|before| bytes.get(before)).copied();
    let after = bytes.get(at + 1).copied();
    bytes.get(at).is_some_and(u8::is_ascii_alphanumeric)
        && !joins(after, &|| text.get(at + 1..)?.chars().next())
        && !joins(before, &|| text.get(..at)?.chars().next_back())
}

/// The next run that counts. One has digits, and most text has none: so a digit that stands alone is looked for, and then where the
/// run around it begins.
fn next_run(text: &str, kinds: &Kinds, from: usize) -> Option<Run> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let digit = kinds.next(bytes, at, Kind::DIGITS, |byte| byte.is_ascii_digit())?;
        if !is_single(text, digit) {
            at = digit + bytes.get(digit..)?.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            continue;
        }
        let start = beginning(text, at, digit);
        let mut run = Run { gaps: Vec::new(), end: start + 1 };
        let mut digits = usize::from(bytes.get(start).is_some_and(u8::is_ascii_digit));
        loop {
            let gap = bytes.get(run.end..).unwrap_or_default().iter().take(SEPARATOR + 1).take_while(|b| is_separator(**b)).count();
            let next = run.end + gap;
            if gap == 0 || gap > SEPARATOR || !is_single(text, next) {
                break;
            }
            digits += usize::from(bytes.get(next).is_some_and(u8::is_ascii_digit));
            run.gaps.push(ByteSpan::new(run.end, next));
            run.end = next + 1;
        }
        let length = run.gaps.len() + 1;
        at = run.end;
        run.drop_neighbours(start, bytes);
        if digits >= DIGITS && (length == digits || length >= MIXED) {
            return Some(run);
        }
    }
}

/// Where the run around the single character at `at` begins, not before `from`.
fn beginning(text: &str, from: usize, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        let before = bytes.get(from..at).unwrap_or_default();
        let gap = before.iter().rev().take(SEPARATOR + 1).take_while(|byte| is_separator(**byte)).count();
        match at.checked_sub(gap + 1).filter(|previous| *previous >= from && (1..=SEPARATOR).contains(&gap) && is_single(text, *previous)) {
            Some(previous) => at = previous,
            None => return at,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::text::Folded;

    #[test]
    fn closes_up_what_is_written_one_by_one() {
        for (written, read) in [
            ("4 1 1 1 1 1 1 1", "41111111"),
            ("5 3 6 - 2 2 - 1 2 3 4", "536-22-1234"),
            ("4.1.1.1.1.1", "411111"),
            ("D E 8 9 3 7 0 4 0 0", "DE89370400"),
            ("a 4 1 1 1 1 1 1 1 is it", "a 41111111 is it"),
            ("1 2 3 4 5 6 7 8 Z", "12345678Z"),
            ("call 4-1-1-1-1-1 now", "call 411111 now"),
            // Too few, or words and groups: left alone.
            ("1 2 3 4", "1 2 3 4"),
            ("a b c d e f g h i", "a b c d e f g h i"),
            ("12 34 56 78 90", "12 34 56 78 90"),
            ("1 a 2 b", "1 a 2 b"),
            ("é1 2 3 4 5é", "é1 2 3 4 5é"),
            ("ok😀4 1 1 1 1 1😀", "ok😀411111😀"),
        ] {
            assert_eq!(Folded::new(written).text(), read, "{written:?}");
        }
    }
}
