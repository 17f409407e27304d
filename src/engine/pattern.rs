//! A detector's pattern: compiled when it is first needed. Many stretches of text lack what every match holds (`need`); those are passed
//! over before anything is compiled.

use std::cell::{OnceCell, RefCell};

use regex_automata::meta::{Cache, Config, Regex};
use regex_automata::util::captures::Captures;
use regex_automata::{Anchored, Input};
use regex_syntax::hir::{Hir, HirKind, Look};

use super::need::{Beginning, Need};
use crate::detectors::Detector;
use crate::text::{ByteSpan, Kinds};

/// Most that one pattern and its tables may take, in bytes.
const SIZE: usize = 4 << 20;
const TABLES: usize = 2 << 20;

/// At how many places one after the other it is tried whether a match begins there, before all that follow are searched together.
const STARTS: usize = 64;

/// A pattern, and what it has become.
#[derive(Debug)]
pub(super) struct Pattern {
    source: &'static str,
    build: OnceCell<Build>,
    compiled: OnceCell<Option<Compiled>>,
}

/// A pattern as a machine, its tables, and room for the groups of its matches.
type Compiled = (Regex, RefCell<(Cache, Captures)>);

/// What can be told from how a pattern is built.
#[derive(Clone, Debug, Default)]
struct Build {
    need: Need,
    beginning: Beginning,
    /// What stands around its only group.
    frame: Option<Frame>,
}

impl Build {
    fn of(pattern: &str) -> Self {
        let Ok(pattern) = regex_syntax::parse(pattern) else { return Self::default() };
        Self { need: Need::of(&pattern), beginning: Beginning::of(&pattern), frame: Frame::of(&pattern) }
    }
}

/// What a pattern that is nothing but a group and its neighbours has on each side of the group. Where that is known, no groups have to
/// be searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Frame {
    before: Neighbour,
    after: Neighbour,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Neighbour {
    /// Nothing that is part of the match.
    Nothing,
    /// One character, or the edge of the text.
    Character,
}

impl Frame {
    fn of(pattern: &Hir) -> Option<Self> {
        match pattern.kind() {
            _ if pattern.properties().explicit_captures_len() == 0 => Some(Self { before: Neighbour::Nothing, after: Neighbour::Nothing }),
            HirKind::Concat(parts) => {
                let group = parts.iter().position(|part| matches!(part.kind(), HirKind::Capture(_)))?;
                let (before, after) = parts.split_at_checked(group)?;
                Some(Self { before: Neighbour::of(before)?, after: Neighbour::of(after.split_first()?.1)? })
            }
            _ => None,
        }
    }

    /// The group of a match at `whole`, unless the edge of the text may have taken the place of a character.
    fn passage(self, text: &str, whole: ByteSpan) -> Option<ByteSpan> {
        let start = match self.before {
            Neighbour::Nothing => whole.start,
            Neighbour::Character if whole.start == 0 => return None,
            Neighbour::Character => text.ceil_char_boundary(whole.start + 1),
        };
        let end = match self.after {
            Neighbour::Nothing => whole.end,
            Neighbour::Character if whole.end == text.len() => return None,
            Neighbour::Character => text.floor_char_boundary(whole.end.checked_sub(1)?),
        };
        (start <= end).then(|| ByteSpan::new(start, end))
    }
}

impl Neighbour {
    fn of(parts: &[Hir]) -> Option<Self> {
        let is_look = |part: &Hir| matches!(part.kind(), HirKind::Look(_));
        match parts {
            parts if parts.iter().all(is_look) => Some(Self::Nothing),
            [part] => match part.kind() {
                HirKind::Class(_) => Some(Self::Character),
                HirKind::Alternation(ways) => ways
                    .iter()
                    .all(|way| matches!(way.kind(), HirKind::Look(Look::Start | Look::End) | HirKind::Class(_)))
                    .then_some(Self::Character),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Where a pattern matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) whole: ByteSpan,
    /// The first capture group that took part, or all of it.
    pub(super) passage: ByteSpan,
}

impl Pattern {
    /// The pattern of `detector`.
    pub(super) fn of(detector: &Detector) -> Self {
        Self { source: detector.pattern, build: OnceCell::new(), compiled: OnceCell::new() }
    }

    /// `tests/registry.rs` proves that every pattern of the registry compiles.
    fn compiled(&self) -> Option<&Compiled> {
        let compile = || {
            let config = Config::new().nfa_size_limit(Some(SIZE)).hybrid_cache_capacity(TABLES);
            let regex = Regex::builder().configure(config).build(self.source).ok()?;
            let room = RefCell::new((regex.create_cache(), regex.create_captures()));
            Some((regex, room))
        };
        self.compiled.get_or_init(compile).as_ref()
    }

    /// Whether a match may stand in the part `window` of `text`, which has bytes of `kinds`. Never wrong when it says no.
    pub(super) fn may_match(&self, text: &str, kinds: &Kinds, window: ByteSpan) -> bool {
        self.build().need.is_met(text, kinds, window)
    }

    fn build(&self) -> &Build {
        self.build.get_or_init(|| Build::of(self.source))
    }

    /// The first match in `text` that begins from `start` to `last`, as if the text ended at `end`.
    pub(super) fn find(&self, text: &str, start: usize, last: usize, end: usize) -> Option<Match> {
        let text = text.get(..end)?;
        let Build { frame, beginning, .. } = self.build();
        let mut from = start;
        for _ in 0..STARTS {
            from = beginning.next(text.as_bytes(), from, last)?;
            let input = Input::new(text).range(from..).anchored(Anchored::Yes);
            if let Some(found) = Self::matched(self.compiled()?, *frame, text, &input) {
                return Some(found);
            }
            from += 1;
        }
        Self::matched(self.compiled()?, *frame, text, &Input::new(text).range(text.ceil_char_boundary(from)..))
    }

    fn matched(compiled: &Compiled, frame: Option<Frame>, text: &str, input: &Input<'_>) -> Option<Match> {
        let (regex, room) = compiled;
        let (tables, groups) = &mut *room.borrow_mut();
        if let Some(frame) = frame {
            let whole = regex.search_with(tables, input)?;
            let whole = ByteSpan::new(whole.start(), whole.end());
            if let Some(passage) = frame.passage(text, whole) {
                return Some(Match { whole, passage });
            }
        }
        regex.search_captures_with(tables, input, groups);
        let whole = groups.get_match()?;
        let whole = ByteSpan::new(whole.start(), whole.end());
        let group = (1..groups.group_len()).find_map(|group| groups.get_group(group));
        Some(Match { whole, passage: group.map_or(whole, |group| ByteSpan::new(group.start, group.end)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passages_are_found_without_searching_for_groups() {
        for detector in crate::detectors::all() {
            let pattern = Pattern::of(detector);
            for sample in detector.positive.iter().chain(detector.negative) {
                for text in [
                    sample.replace(['«', '»'], ""),
                    format!("é{sample}é").replace(['«', '»'], ""),
                    format!("({sample})").replace(['«', '»'], ""),
                ] {
                    let groups = regex::Regex::new(detector.pattern).expect("a pattern").captures(&text).map(|groups| {
                        let group = groups.iter().skip(1).flatten().next().or(groups.get(0)).expect("a group");
                        ByteSpan::new(group.start(), group.end())
                    });
                    let found = pattern.find(&text, 0, text.len(), text.len()).map(|found| found.passage);
                    assert_eq!(found, groups, "{}: {text:?}", detector.id);
                }
            }
        }
    }

    #[test]
    fn every_pattern_that_matches_may_match() {
        for detector in crate::detectors::all() {
            let pattern = Pattern::of(detector);
            for sample in detector.positive.iter().chain(detector.negative) {
                let text = sample.replace(['«', '»'], "");
                let Some(found) = pattern.find(&text, 0, text.len(), text.len()) else { continue };
                assert!(pattern.may_match(&text, &Kinds::of(&text), found.whole), "{}: {text:?}", detector.id);
            }
        }
    }
}
