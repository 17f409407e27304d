//! What patterns look like from afar: one digit like another, one capital like another. Many detectors wait for no more than a number,
//! so a number is looked at once for all of them, and only the patterns whose outline it has are run over it.

use std::cell::{OnceCell, RefCell};

use regex_automata::meta::{Config, Regex};
use regex_automata::nfa::thompson::WhichCaptures;
use regex_automata::{Input, MatchKind, PatternSet};
use regex_syntax::hir::{Class, ClassBytes, ClassBytesRange, Hir, HirKind, Look, Repetition};

use crate::text::ByteSpan;

/// Most that all outlines and their tables may take, in bytes.
const SIZE: usize = 8 << 20;
const TABLES: usize = 2 << 20;

/// Repetitions of more than one character are told apart up to this number.
const GROUPS: u32 = 4;

/// Repetitions of one character are, up to this number.
const CHARACTERS: u32 = 40;

/// From this many more than the least on, there may be any number.
const SPREAD: u32 = 8;

/// The outlines of some patterns, made when they are first needed.
#[derive(Debug)]
pub(super) struct Outlines {
    patterns: Vec<&'static str>,
    compiled: OnceCell<Option<Compiled>>,
}

/// All outlines as one machine, and room for which of them fit.
type Compiled = (Regex, RefCell<PatternSet>);

impl Outlines {
    pub(super) fn new(patterns: impl IntoIterator<Item = &'static str>) -> Self {
        Self { patterns: patterns.into_iter().collect(), compiled: OnceCell::new() }
    }

    /// Calls `fits` with the place of each pattern that may match in `window` of `text`, in order. None that does is left out.
    pub(super) fn fitting(&self, text: &str, window: ByteSpan, fits: impl FnMut(usize)) {
        let text = text.get(..window.end).unwrap_or(text);
        match self.compiled.get_or_init(|| self.compile()) {
            Some((regex, found)) => {
                let mut found = found.borrow_mut();
                found.clear();
                regex.which_overlapping_matches(&Input::new(text).range(window.start..), &mut found);
                found.iter().map(|place| place.as_usize()).for_each(fits);
            }
            None => (0..self.patterns.len()).for_each(fits),
        }
    }

    fn compile(&self) -> Option<Compiled> {
        let outlines: Option<Vec<Hir>> = self.patterns.iter().map(|pattern| Some(outline(&regex_syntax::parse(pattern).ok()?))).collect();
        let config = Config::new()
            .match_kind(MatchKind::All)
            .utf8_empty(false)
            .which_captures(WhichCaptures::None)
            .nfa_size_limit(Some(SIZE))
            .hybrid_cache_capacity(TABLES);
        let regex = Regex::builder().configure(config).build_many_from_hir(&outlines?).ok()?;
        let found = RefCell::new(PatternSet::new(regex.pattern_len()));
        Some((regex, found))
    }
}

/// A pattern, of bytes, that matches wherever `pattern` does and in few places where it doesn't.
fn outline(pattern: &Hir) -> Hir {
    match pattern.kind() {
        HirKind::Literal(literal) => Hir::concat(literal.0.iter().map(|byte| widened([(*byte, *byte)])).collect()),
        HirKind::Class(Class::Bytes(class)) => widened(class.ranges().iter().map(|range| (range.start(), range.end()))),
        HirKind::Class(Class::Unicode(class)) => {
            let ascii = |c: char| u8::try_from(c).ok().filter(u8::is_ascii);
            let plain = class.ranges().iter().filter_map(|range| Some((ascii(range.start())?, ascii(range.end()).unwrap_or(0x7F))));
            let other = class.ranges().iter().any(|range| !range.end().is_ascii());
            let character = Repetition { min: 1, max: None, greedy: true, sub: Box::new(bytes([(0x80, 0xFF)])) };
            Hir::alternation([widened(plain)].into_iter().chain(other.then(|| Hir::repetition(character))).collect())
        }
        // Where a word ends, by the letters of all scripts, is asked of the pattern alone.
        HirKind::Look(look @ (Look::Start | Look::End | Look::WordAscii | Look::WordAsciiNegate)) => Hir::look(*look),
        HirKind::Empty | HirKind::Look(_) => Hir::empty(),
        HirKind::Repetition(repetition) => {
            let sub = outline(&repetition.sub);
            let most = if matches!(sub.kind(), HirKind::Class(_) | HirKind::Literal(_)) { CHARACTERS } else { GROUPS };
            let min = repetition.min.min(most);
            let max = repetition.max.filter(|max| *max <= most && *max <= min + SPREAD);
            Hir::repetition(Repetition { min, max, greedy: true, sub: Box::new(sub) })
        }
        HirKind::Capture(capture) => outline(&capture.sub),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(outline).collect()),
        HirKind::Alternation(ways) => {
            let mut outlines: Vec<Hir> = Vec::with_capacity(ways.len());
            for way in ways.iter().map(outline) {
                if !outlines.contains(&way) {
                    outlines.push(way);
                }
            }
            Hir::alternation(outlines)
        }
    }
}

/// The bytes of `ranges`, and of each kind that one of them is of, all the others. Two letters among digits are those that are mistaken
/// for digits, and stay what they are.
fn widened(ranges: impl IntoIterator<Item = (u8, u8)>) -> Hir {
    const DIGITS: (u8, u8) = (b'0', b'9');
    const KINDS: [(u8, u8); 5] = [DIGITS, (b'A', b'Z'), (b'a', b'z'), (b'\t', b'\r'), (0x80, 0xFF)];
    let ranges: Vec<(u8, u8)> = ranges.into_iter().collect();
    let count = |kind: (u8, u8)| (kind.0..=kind.1).filter(|byte| ranges.iter().any(|range| (range.0..=range.1).contains(byte))).count();
    let least = if count(DIGITS) > 0 { 3 } else { 1 };
    let kinds = KINDS.into_iter().filter(|kind| count(*kind) >= if *kind == DIGITS { 1 } else { least });
    bytes(ranges.iter().copied().chain(kinds))
}

fn bytes(ranges: impl IntoIterator<Item = (u8, u8)>) -> Hir {
    let ranges = ranges.into_iter().map(|(start, end)| ClassBytesRange::new(start, end));
    Hir::class(Class::Bytes(ClassBytes::new(ranges)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::pattern::Pattern;

    fn fits(pattern: &'static str, text: &str) -> bool {
        let mut fits = false;
        Outlines::new([pattern]).fitting(text, ByteSpan::new(0, text.len()), |_| fits = true);
        fits
    }

    #[test]
    fn digits_and_capitals_are_not_told_apart() {
        let number = r"(?-u)\b([STFG]\d{7}[A-Z])\b";
        assert!(fits(number, "no S1234567D."));
        assert!(fits(number, "no X7654321A."));
        assert!(!fits(number, "no s1234567d."));
        assert!(!fits(number, "no S123456D."));
        assert!(!fits(number, "no AS1234567D."));
        assert!(fits(r"[äö]\d", "ü7"));
        assert!(!fits(r"[äö]\d", "u7"));
    }

    #[test]
    fn whatever_matches_has_the_outline() {
        for detector in crate::detectors::all() {
            let pattern = Pattern::of(detector);
            for sample in detector.positive.iter().chain(detector.negative) {
                let text = sample.replace(['«', '»'], "");
                if pattern.find(&text, 0, text.len(), text.len()).is_some() {
                    assert!(fits(detector.pattern, &text), "{}: {text:?}", detector.id);
                }
            }
        }
    }
}
