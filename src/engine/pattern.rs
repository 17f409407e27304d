//! A detector's pattern: compiled when it is first needed, with the room that its search works in.

use std::cell::{OnceCell, RefCell};

use regex_automata::Input;
use regex_automata::meta::{Cache, Config, Regex};

use crate::detectors::Detector;
use crate::text::ByteSpan;

/// Most that one pattern and its tables may take, in bytes.
const SIZE: usize = 4 << 20;
const TABLES: usize = 1 << 20;

/// A pattern, and what it has become.
#[derive(Debug)]
pub(super) struct Pattern {
    source: &'static str,
    compiled: OnceCell<Option<(Regex, RefCell<Cache>)>>,
}

impl Pattern {
    /// The pattern of `detector`.
    pub(super) fn of(detector: &Detector) -> Self {
        Self { source: detector.pattern, compiled: OnceCell::new() }
    }

    /// `tests/registry.rs` proves that every pattern of the registry compiles.
    fn compiled(&self) -> Option<&(Regex, RefCell<Cache>)> {
        self.compiled
            .get_or_init(|| {
                let config = Config::new().nfa_size_limit(Some(SIZE)).hybrid_cache_capacity(TABLES);
                let regex = Regex::builder().configure(config).build(self.source).ok()?;
                let cache = RefCell::new(regex.create_cache());
                Some((regex, cache))
            })
            .as_ref()
    }

    /// The first match in `text` from `start`, as if the text ended at `end`.
    pub(super) fn find(&self, text: &str, start: usize, end: usize) -> Option<ByteSpan> {
        let (regex, cache) = self.compiled()?;
        let input = Input::new(text.get(..end)?).range(start..end);
        let found = regex.search_with(&mut *cache.try_borrow_mut().ok()?, &input)?;
        Some(ByteSpan::new(found.start(), found.end()))
    }

    /// The first capture group that took part in the match at `whole`, or all of it.
    pub(super) fn passage(&self, text: &str, end: usize, whole: ByteSpan) -> ByteSpan {
        self.captured(text, end, whole).unwrap_or(whole)
    }

    fn captured(&self, text: &str, end: usize, whole: ByteSpan) -> Option<ByteSpan> {
        let (regex, cache) = self.compiled()?;
        if regex.captures_len() < 2 {
            return None;
        }
        let mut captures = regex.create_captures();
        let input = Input::new(text.get(..end)?).range(whole.start..end);
        regex.search_captures_with(&mut *cache.try_borrow_mut().ok()?, &input, &mut captures);
        captures.iter().skip(1).flatten().next().map(|group| ByteSpan::new(group.start, group.end))
    }
}
