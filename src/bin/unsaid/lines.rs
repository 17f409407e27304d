//! Lines and columns of findings, for people and for SARIF.

use unsaid::text::{ByteSpan, Offsets, Unit};

/// A place in a file, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Where the lines of a text begin.
pub(crate) struct Lines<'t> {
    text: &'t str,
    unit: Unit,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// The lines of `text`; columns count `unit`.
    pub(crate) fn new(text: &'t str, unit: Unit) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1)).collect();
        Self { text, unit, starts }
    }

    /// Where `offset`, in bytes, stands.
    pub(crate) fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|line| self.starts.get(line)).copied().unwrap_or(0);
        let in_line = ByteSpan::new(start, offset).of(self.text);
        Position { line, column: Offsets::new(in_line, self.unit).at(in_line.len()) + 1 }
    }
}
