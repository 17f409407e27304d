//! Number-like stretches of a text, found in one pass: runs of digits and unbroken codes of letters and digits. They open the gate
//! of detectors that have no literal to wait for.

use crate::text::{ByteSpan, Kind, Kinds};

/// Longest stretch of separators inside a run of digits, in bytes.
const SEPARATORS: usize = 3;

/// A run of digits with separators between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DigitRun {
    pub(super) span: ByteSpan,
    pub(super) digits: usize,
}

/// An unbroken run of ASCII letters and digits, at least one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) span: ByteSpan,
    pub(super) digits: usize,
}

/// What one pass found. Runs shorter than the caller's least lengths are left out.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    pub(super) runs: Vec<DigitRun>,
    pub(super) tokens: Vec<Token>,
}

pub(super) fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'.' | b'-' | b'/' | b'(' | b')' | b'_' | b':' | b'\n' | b'\r' | b'\t' | 0xC2 | 0xB7)
}

impl Shapes {
    /// Finds every run of at least `least_digits` digits and every token of at least `least_token` characters in the part `span` of
    /// `text`, as if nothing stood around it.
    pub(super) fn find(text: &str, kinds: &Kinds, span: ByteSpan, least_digits: usize, least_token: usize) -> Self {
        let bytes = text.as_bytes().get(..span.end).unwrap_or_default();
        let mut shapes = Self::default();
        let mut at = span.start;
        let mut run: Option<DigitRun> = None;
        // Words without a digit are neither, and most words are: so digits are looked for, and then the words that they stand in.
        while let Some(digit) = kinds.next(bytes, at, Kind::DIGITS, |byte| byte.is_ascii_digit()) {
            let before = bytes.get(at..digit).unwrap_or_default();
            let start = digit - before.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            let mut digits = 0;
            at = digit;
            while let Some(byte) = bytes.get(at).filter(|byte| byte.is_ascii_alphanumeric()) {
                digits += usize::from(byte.is_ascii_digit());
                at += 1;
            }
            let span = ByteSpan::new(start, at);
            if digits < span.len() && span.len() >= least_token {
                shapes.tokens.push(Token { span, digits });
            }
            let joins = run.as_ref().is_some_and(|run| {
                let gap = ByteSpan::new(run.span.end, start);
                gap.len() <= SEPARATORS && bytes.get(gap.start..gap.end).is_some_and(|gap| gap.iter().all(|byte| is_separator(*byte)))
            });
            match &mut run {
                Some(run) if joins => {
                    run.span.end = at;
                    run.digits += digits;
                }
                _ => {
                    shapes.runs.extend(run.take().filter(|run| run.digits >= least_digits));
                    run = Some(DigitRun { span, digits });
                }
            }
        }
        shapes.runs.extend(run.filter(|run| run.digits >= least_digits));
        shapes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Found<'t> = Vec<(&'t str, usize)>;

    fn found(text: &str) -> (Found<'_>, Found<'_>) {
        let shapes = Shapes::find(text, &Kinds::of(text), ByteSpan::new(0, text.len()), 4, 6);
        (
            shapes.runs.iter().map(|run| (run.span.of(text), run.digits)).collect(),
            shapes.tokens.iter().map(|token| (token.span.of(text), token.digits)).collect(),
        )
    }

    #[test]
    fn finds_runs_and_tokens() {
        assert_eq!(found(""), (vec![], vec![]));
        assert_eq!(found("no numbers, 1 and 22"), (vec![], vec![]));
        assert_eq!(found("card 4111 1111-1111.1111 ok"), (vec![("4111 1111-1111.1111", 16)], vec![]));
        assert_eq!(found("(020) 7946 0018"), (vec![("020) 7946 0018", 11)], vec![]));
        assert_eq!(found("DE89 3704 0044"), (vec![("DE89 3704 0044", 10)], vec![]));
        assert_eq!(found("id 12345678Z, x"), (vec![("12345678Z", 8)], vec![("12345678Z", 8)]));
        assert_eq!(found("1234    5678"), (vec![("1234", 4), ("5678", 4)], vec![]));
    }
}
