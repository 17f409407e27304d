//! Offsets for the outside: UTF-16 code units for JavaScript, code points for Python and people, bytes for Rust. All offsets of a
//! scan are converted in one forward pass.

use super::span::{ByteSpan, Utf16Span};

/// What an offset counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// UTF-8 bytes.
    Byte,
    /// Unicode code points.
    Char,
    /// UTF-16 code units.
    Utf16,
}

impl Unit {
    /// Length of `text`.
    #[must_use]
    pub fn length(self, text: &str) -> usize {
        match self {
            Self::Byte => text.len(),
            Self::Char => count(text, |byte| usize::from(begins(byte))),
            // Beyond the basic plane, which is where UTF-8 needs four bytes, a character takes two units.
            Self::Utf16 => count(text, |byte| usize::from(begins(byte)) + usize::from(byte >= 0xF0)),
        }
    }
}

fn begins(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// The sum over all bytes; ASCII ones count one.
fn count(text: &str, of: impl Fn(u8) -> usize) -> usize {
    const AT_ONCE: usize = 64;
    let part = |part: &[u8]| if part.is_ascii() { part.len() } else { part.iter().map(|byte| of(*byte)).sum() };
    text.as_bytes().chunks(AT_ONCE).map(part).sum()
}

/// Converts ascending byte offsets of one text in one forward pass.
#[derive(Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    unit: Unit,
    bytes: usize,
    units: usize,
}

impl<'t> Offsets<'t> {
    /// A converter at the beginning of `text`.
    #[must_use]
    pub fn new(text: &'t str, unit: Unit) -> Self {
        Self { text, unit, bytes: 0, units: 0 }
    }

    /// `byte`, which must not be less than the one asked before, in the wanted unit. Inside a character it is where that one ends, past
    /// the end the length of the text.
    pub fn at(&mut self, byte: usize) -> usize {
        let byte = self.text.ceil_char_boundary(byte);
        if byte > self.bytes {
            self.units += self.unit.length(self.text.get(self.bytes..byte).unwrap_or_default());
            self.bytes = byte;
        }
        self.units
    }

    /// A span that starts no earlier than the last one ended.
    pub fn span(&mut self, span: ByteSpan) -> (usize, usize) {
        (self.at(span.start), self.at(span.end))
    }
}

/// The byte range of a UTF-16 range of `text`, or `None` if it is reversed, outside the text or splits a surrogate pair.
#[must_use]
pub fn byte_span(text: &str, span: Utf16Span) -> Option<ByteSpan> {
    let at = |wanted: usize| {
        let mut units = 0;
        for (byte, c) in text.char_indices() {
            if units >= wanted {
                return (units == wanted).then_some(byte);
            }
            units += c.len_utf16();
        }
        (units == wanted).then_some(text.len())
    };
    if span.start > span.end {
        return None;
    }
    Some(ByteSpan::new(at(span.start)?, at(span.end)?))
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test may panic")]
mod tests {
    use super::*;

    const TEXT: &str = "é😀x\u{FFFD}\r\nשלום";

    #[test]
    fn units_agree_with_the_standard_library() {
        for (byte, _) in TEXT.char_indices() {
            let before = &TEXT[..byte];
            assert_eq!(Offsets::new(TEXT, Unit::Byte).at(byte), byte);
            assert_eq!(Offsets::new(TEXT, Unit::Char).at(byte), before.chars().count());
            assert_eq!(Offsets::new(TEXT, Unit::Utf16).at(byte), before.encode_utf16().count());
        }
        assert_eq!(Offsets::new(TEXT, Unit::Utf16).at(9999), TEXT.encode_utf16().count());
    }

    #[test]
    fn utf16_ranges_lead_back_to_bytes() {
        let span = |start, end| byte_span(TEXT, Utf16Span { start, end });
        assert_eq!(span(1, 3).map(|span| span.of(TEXT)), Some("😀"));
        assert_eq!(span(0, 0), Some(ByteSpan::new(0, 0)));
        assert_eq!(span(2, 3), None, "splits a surrogate pair");
        assert_eq!(span(3, 1), None, "reversed");
        assert_eq!(span(0, 99), None, "outside");
    }
}
