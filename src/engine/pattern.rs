//! A detector's pattern: compiled when it is first needed.

use std::cell::OnceCell;

use regex::{Regex, RegexBuilder};

use crate::detectors::Detector;
use crate::text::ByteSpan;

/// Most that one pattern and its tables may take, in bytes.
const SIZE: usize = 4 << 20;
const TABLES: usize = 1 << 20;

/// A pattern, and what it has become.
#[derive(Debug)]
pub(super) struct Pattern {
    source: &'static str,
    compiled: OnceCell<Option<Regex>>,
}

impl Pattern {
    /// The pattern of `detector`.
    pub(super) fn of(detector: &Detector) -> Self {
        Self { source: detector.pattern, compiled: OnceCell::new() }
    }

    /// `tests/registry.rs` proves that every pattern of the registry compiles.
    fn compiled(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| RegexBuilder::new(self.source).size_limit(SIZE).dfa_size_limit(TABLES).build().ok()).as_ref()
    }

    /// The first match in `text` from `start`, as if the text ended at `end`.
    pub(super) fn find(&self, text: &str, start: usize, end: usize) -> Option<ByteSpan> {
        let found = self.compiled()?.find_at(text.get(..end)?, start)?;
        Some(ByteSpan::new(found.start(), found.end()))
    }

    /// The first capture group that took part in the match at `whole`, or all of it.
    pub(super) fn passage(&self, text: &str, end: usize, whole: ByteSpan) -> ByteSpan {
        self.captured(text, end, whole).unwrap_or(whole)
    }

    fn captured(&self, text: &str, end: usize, whole: ByteSpan) -> Option<ByteSpan> {
        let regex = self.compiled().filter(|regex| regex.captures_len() > 1)?;
        let captures = regex.captures_at(text.get(..end)?, whole.start)?;
        captures.iter().skip(1).flatten().next().map(|group| ByteSpan::new(group.start(), group.end()))
    }
}
