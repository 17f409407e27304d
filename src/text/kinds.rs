//! Which kinds of bytes stand where, block by block, from one look at a text: whoever waits for a digit or a rare mark passes over the
//! blocks that have none. Kinds are coarse, so a block that may hold a byte is still looked at; one that may not never holds it.

use super::span::ByteSpan;

/// Bytes in a block.
const BLOCK: usize = 32;

/// A set of kinds, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kind(u32);

impl Kind {
    /// ASCII digits.
    pub(crate) const DIGITS: Self = Self(1 << of(b'0'));
    /// What begins an escape: `%`, `\` and `&`.
    pub(crate) const ESCAPES: Self = Self(1 << of(b'%') | 1 << of(b'\\') | 1 << of(b'&'));
    /// Everything that is not ASCII.
    pub(crate) const FOREIGN: Self = Self(1 << of(0x80));

    /// The kinds of `bytes`.
    pub(crate) fn of(bytes: impl IntoIterator<Item = u8>) -> Self {
        Self(bytes.into_iter().fold(0, |kinds, byte| kinds | 1 << of(byte)))
    }
}

/// The number of a byte's kind: of letters only the rare ones are told apart, in either case.
const fn of(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => 0,
        b'@' => 1,
        b'.' => 2,
        b':' => 3,
        b'=' => 4,
        b'/' => 5,
        b'-' => 6,
        b'_' => 7,
        b'+' => 8,
        b'#' => 9,
        b'%' => 10,
        b'\\' => 11,
        b'&' => 12,
        b'"' | b'\'' | b'`' => 13,
        b'(' | b')' => 14,
        b'<' | b'>' | b'[' | b']' | b'{' | b'}' => 15,
        b',' => 16,
        b'$' => 17,
        0x80.. => 18,
        b'k' | b'K' => 20,
        b'v' | b'V' => 21,
        b'q' | b'x' | b'z' | b'j' | b'Q' | b'X' | b'Z' | b'J' => 22,
        b'b' | b'B' => 23,
        b'p' | b'P' => 24,
        b'w' | b'y' | b'W' | b'Y' => 25,
        b'A'..=b'Z' => 19,
        b'c' | b'd' | b'f' | b'g' | b'l' | b'm' | b'u' => 26,
        b'a'..=b'z' => 27,
        b' ' => 28,
        b'\n' | b'\r' | b'\t' => 29,
        _ => 30,
    }
}

/// The kind of each byte, as a bit.
const BITS: [u32; 256] = {
    let mut bits = [0; 256];
    let mut at = 0;
    while at < 256 {
        #[expect(clippy::cast_possible_truncation, clippy::indexing_slicing, reason = "at is less than 256, in a constant")]
        {
            bits[at] = 1 << of(at as u8);
        }
        at += 1;
    }
    bits
};

/// The kinds of bytes in each block of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kinds(Vec<u32>);

impl Kinds {
    /// Looks at `text`.
    pub(crate) fn of(text: &str) -> Self {
        let bit = |byte: &u8| BITS.get(usize::from(*byte)).copied().unwrap_or(u32::MAX);
        Self(text.as_bytes().chunks(BLOCK).map(|block| block.iter().fold(0, |kinds, byte| kinds | bit(byte))).collect())
    }

    /// Whether a byte of one of `kinds` may stand in `span`. Never wrong when it says no.
    pub(crate) fn may_hold(&self, span: ByteSpan, kinds: Kind) -> bool {
        let blocks = self.0.get(span.start / BLOCK..span.end.div_ceil(BLOCK)).unwrap_or(&self.0);
        blocks.iter().any(|block| block & kinds.0 != 0)
    }

    /// The first place from `from` on, and before the end of `bytes`, at which there is one of the bytes `wanted`, which are of `kinds`.
    /// `bytes` are those of the text that was looked at, perhaps cut short.
    pub(crate) fn next(&self, bytes: &[u8], from: usize, kinds: Kind, wanted: impl Fn(u8) -> bool) -> Option<usize> {
        let mut at = from;
        while at < bytes.len() {
            let end = (at / BLOCK * BLOCK + BLOCK).min(bytes.len());
            if self.0.get(at / BLOCK).is_none_or(|block| block & kinds.0 != 0)
                && let Some(found) = bytes.get(at..end).and_then(|block| block.iter().position(|byte| wanted(*byte)))
            {
                return Some(at + found);
            }
            at = end;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nothing_is_passed_over(text in "[a-z0-9%@é ]{0,200}", from in 0..220_usize, length in 0..80_usize) {
            let kinds = Kinds::of(&text);
            let bytes = text.as_bytes();
            let plain = bytes.iter().skip(from).position(u8::is_ascii_digit).map(|at| from + at);
            prop_assert_eq!(kinds.next(bytes, from, Kind::DIGITS, |byte| byte.is_ascii_digit()), plain);
            for byte in [b'%', b'@', b'k', b'7', 0xC3] {
                if bytes.iter().skip(from).take(length).any(|other| *other == byte) {
                    prop_assert!(kinds.may_hold(ByteSpan::new(from, from + length), Kind::of([byte])));
                }
            }
        }
    }

    #[test]
    fn blocks_without_are_said_to_be() {
        let text = format!("{:100}7", "no digit here");
        let kinds = Kinds::of(&text);
        assert!(!kinds.may_hold(ByteSpan::new(0, 96), Kind::DIGITS));
        assert!(kinds.may_hold(ByteSpan::new(90, 101), Kind::DIGITS));
        assert!(!kinds.may_hold(ByteSpan::new(0, 101), Kind::of([b'@', b'\\'])));
    }
}
