//! Lines and columns of findings, for people and for SARIF.

use unsaid::text::{ByteSpan, Offsets, Unit};

/// A place in a file, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Where `offset` stands in `text`; columns count `unit`.
pub(crate) fn position(text: &str, offset: usize, unit: Unit) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let in_line = ByteSpan::new(start, before.len()).of(text);
    Position { line, column: Offsets::new(in_line, unit).at(in_line.len()) + 1 }
}
