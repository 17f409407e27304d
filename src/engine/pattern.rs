//! A detector's pattern: compiled when it is first needed. Many stretches of text can't hold a match, because every match holds one of
//! a few bytes that the stretch lacks; those are passed over before anything is compiled.

use std::cell::{OnceCell, RefCell};

use regex::{CaptureLocations, Regex, RegexBuilder};
use regex_syntax::hir::{Class, Hir, HirKind, Look};

use crate::detectors::Detector;
use crate::text::{ByteSpan, Kind, Kinds};

/// Most that one pattern and its tables may take, in bytes.
const SIZE: usize = 4 << 20;
const TABLES: usize = 2 << 20;

/// Bytes that make up more of ordinary text than this, in thousandths, are not worth looking for.
const COMMON: u32 = 30;

/// A pattern, and what it has become.
#[derive(Debug)]
pub(super) struct Pattern {
    source: &'static str,
    build: OnceCell<Build>,
    compiled: OnceCell<Option<Compiled>>,
}

/// A pattern as a machine, and room for the groups of its matches.
type Compiled = (Regex, RefCell<CaptureLocations>);

/// What can be told from how a pattern is built.
#[derive(Clone, Copy, Debug, Default)]
struct Build {
    /// Bytes of which every match holds one, if they are worth looking for, and their kinds.
    needed: Option<(Bytes, Kind)>,
    /// What stands around its only group.
    frame: Option<Frame>,
}

impl Build {
    fn of(pattern: &str) -> Self {
        let Ok(pattern) = regex_syntax::parse(pattern) else { return Self::default() };
        let needed = needed(&pattern).filter(|bytes| bytes.share() < COMMON);
        Self { needed: needed.map(|bytes| (bytes, bytes.kinds())), frame: Frame::of(&pattern) }
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
            let regex = RegexBuilder::new(self.source).size_limit(SIZE).dfa_size_limit(TABLES).build().ok()?;
            let groups = RefCell::new(regex.capture_locations());
            Some((regex, groups))
        };
        self.compiled.get_or_init(compile).as_ref()
    }

    /// Whether a match may stand in the part `window` of `text`, which has bytes of `kinds`. Never wrong when it says no.
    pub(super) fn may_match(&self, text: &str, kinds: &Kinds, window: ByteSpan) -> bool {
        self.build()
            .needed
            .is_none_or(|(bytes, wanted)| kinds.may_hold(window, wanted) && window.of(text).bytes().any(|byte| bytes.has(byte)))
    }

    fn build(&self) -> &Build {
        self.build.get_or_init(|| Build::of(self.source))
    }

    /// The first match in `text` from `start`, as if the text ended at `end`.
    pub(super) fn find(&self, text: &str, start: usize, end: usize) -> Option<Match> {
        let (regex, groups) = self.compiled()?;
        let text = text.get(..end)?;
        if let Some(frame) = self.build().frame {
            let whole = regex.find_at(text, start)?;
            let whole = ByteSpan::new(whole.start(), whole.end());
            if let Some(passage) = frame.passage(text, whole) {
                return Some(Match { whole, passage });
            }
        }
        let mut groups = groups.borrow_mut();
        let whole = regex.captures_read_at(&mut groups, text, start)?;
        let whole = ByteSpan::new(whole.start(), whole.end());
        let group = (1..groups.len()).find_map(|group| groups.get(group));
        Some(Match { whole, passage: group.map_or(whole, |(start, end)| ByteSpan::new(start, end)) })
    }
}

/// A set of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Bytes([u32; 8]);

impl Bytes {
    fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte >> 5)).is_some_and(|bits| bits >> (byte & 31) & 1 == 1)
    }

    fn add(&mut self, byte: u8) {
        self.0.get_mut(usize::from(byte >> 5)).into_iter().for_each(|bits| *bits |= 1 << (byte & 31));
    }

    fn of(bytes: impl IntoIterator<Item = u8>) -> Self {
        let mut set = Self::default();
        bytes.into_iter().for_each(|byte| set.add(byte));
        set
    }

    fn and(mut self, other: Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(own, other)| *own |= other);
        self
    }

    fn kinds(&self) -> Kind {
        Kind::of((0..=u8::MAX).filter(|byte| self.has(*byte)))
    }

    /// How much of ordinary text these bytes are, in thousandths, roughly.
    fn share(&self) -> u32 {
        (0..=u8::MAX).filter(|byte| self.has(*byte)).map(share).sum()
    }
}

fn share(byte: u8) -> u32 {
    match byte {
        b' ' => 170,
        b'e' | b't' | b'a' | b'o' => 70,
        b'n' | b'i' | b's' | b'r' | b'h' => 55,
        b'a'..=b'z' => 20,
        b'.' | b',' | b'\'' | b'-' | b'\n' => 10,
        b'A'..=b'Z' | b'0'..=b'9' | 0x80.. => 2,
        _ => 1,
    }
}

/// The rarest set of bytes known of which every match holds at least one.
fn needed(pattern: &Hir) -> Option<Bytes> {
    match pattern.kind() {
        HirKind::Literal(literal) => literal.0.iter().map(|byte| Bytes::of([*byte])).min_by_key(Bytes::share),
        HirKind::Class(Class::Bytes(class)) => Some(Bytes::of(class.ranges().iter().flat_map(|range| range.start()..=range.end()))),
        HirKind::Class(Class::Unicode(class)) => {
            // Characters that are not ASCII all begin with a byte from C2 on.
            let ascii = |c: char| u8::try_from(c).ok().filter(u8::is_ascii);
            let plain = class.ranges().iter().filter_map(|range| Some(ascii(range.start())?..=ascii(range.end()).unwrap_or(0x7F)));
            let other = class.ranges().iter().any(|range| !range.end().is_ascii());
            Some(Bytes::of(plain.flatten().chain((0xC2..=0xFF).filter(|_| other))))
        }
        HirKind::Repetition(repetition) if repetition.min > 0 => needed(&repetition.sub),
        HirKind::Capture(capture) => needed(&capture.sub),
        HirKind::Concat(parts) => parts.iter().filter_map(needed).min_by_key(Bytes::share),
        HirKind::Alternation(ways) => ways.iter().map(needed).try_fold(Bytes::default(), |all, way| Some(all.and(way?))),
        HirKind::Empty | HirKind::Look(_) | HirKind::Repetition(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(pattern: &str) -> Option<Bytes> {
        needed(&regex_syntax::parse(pattern).expect("a pattern"))
    }

    #[test]
    fn knows_what_every_match_holds() {
        let set = |bytes: &str| Some(Bytes::of(bytes.bytes()));
        assert_eq!(needs(r"[a-z]+@[a-z]+"), set("@"));
        assert_eq!(needs(r"(?-u)\b\d{3,4}\b"), set("0123456789"));
        assert_eq!(needs(r"key(?:=|:)\s*x?"), set("=:"));
        assert_eq!(needs(r"(?i)[a-z]{3} ?(?:/|->|=>)"), set("/>="));
        assert_eq!(needs(r"(?-u)(?:\d+|[a-f]*)"), None, "may be empty");
        assert_eq!(needs(r"[^\x00-\x7F]"), Some(Bytes::of(0xC2..=0xFF)));
        assert_eq!(needs(r"[0é]"), Some(Bytes::of((0xC2..=0xFF).chain([b'0']))));
        assert_eq!(needs(r"^$"), None);
    }

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
                    let groups = Regex::new(detector.pattern).expect("a pattern").captures(&text).map(|groups| {
                        let group = groups.iter().skip(1).flatten().next().or(groups.get(0)).expect("a group");
                        ByteSpan::new(group.start(), group.end())
                    });
                    let found = pattern.find(&text, 0, text.len()).map(|found| found.passage);
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
                let Some(found) = pattern.find(&text, 0, text.len()) else { continue };
                assert!(pattern.may_match(&text, &Kinds::of(&text), found.whole), "{}: {text:?}", detector.id);
            }
        }
    }
}
