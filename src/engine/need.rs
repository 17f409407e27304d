//! What every match of a pattern holds, told from how the pattern is built. Running a pattern costs far more than looking for that, because
//! its tables are seldom in the processor's cache.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

use crate::text::{ByteSpan, Kind, Kinds};

/// Bytes that make up more of ordinary text than this, in thousandths, are not worth looking for.
const COMMON: u32 = 30;

/// Shortest stretch without a blank, and without anything but digits, that is: ordinary words and years are shorter.
const WORD: usize = 9;
const NUMBER: usize = 5;

/// What every match holds.
#[derive(Clone, Debug, Default)]
pub(super) struct Need {
    /// One byte of each of these sets, if they are worth looking for; with their kinds, and the rarest first.
    one_of: Vec<(Bytes, Kind)>,
    /// So many bytes without a blank among them, and so many digits side by side; 0 if they are not worth looking for.
    unbroken: usize,
    number: usize,
}

impl Need {
    pub(super) fn of(pattern: &Hir) -> Self {
        let mut sets = needed(pattern);
        sets.retain(|bytes| bytes.share() < COMMON);
        sets.sort_by_key(Bytes::share);
        sets.dedup();
        // A letter is hardly worth it beside something rarer.
        let is_letter = |bytes: &Bytes| bytes.has_any(b'a'..=b'z');
        if let Some(rarest) = sets.first().copied() {
            sets.retain(|bytes| *bytes == rarest || !is_letter(bytes));
        }
        Self {
            one_of: sets.into_iter().map(|bytes| (bytes, bytes.kinds())).collect(),
            unbroken: Some(Run::of(pattern, is_unbroken).longest).filter(|length| *length >= WORD).unwrap_or(0),
            number: Some(Run::of(pattern, |byte| byte.is_ascii_digit()).longest).filter(|length| *length >= NUMBER).unwrap_or(0),
        }
    }

    /// Whether the part `window` of `text`, which has bytes of `kinds`, has all of it. If not, there is no match in it.
    pub(super) fn is_met(&self, text: &str, kinds: &Kinds, window: ByteSpan) -> bool {
        let bytes = text.as_bytes().get(..window.end).unwrap_or_default();
        let part = bytes.get(window.start..).unwrap_or_default();
        self.one_of.iter().all(|(_, wanted)| kinds.may_hold(window, *wanted))
            && (self.number == 0 || has_run(part, self.number, |byte| byte.is_ascii_digit()))
            && (self.unbroken == 0 || has_run(part, self.unbroken, is_unbroken))
            && self.one_of.iter().all(|(set, wanted)| kinds.next(bytes, window.start, *wanted, |byte| set.has(byte)).is_some())
    }
}

fn is_unbroken(byte: u8) -> bool {
    !byte.is_ascii_whitespace()
}

/// How many bytes say whether a match may begin with them.
const AHEAD: usize = 3;

/// Where matches of a pattern may begin, as far as a few bytes tell.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beginning {
    ahead: Ahead,
    /// The rarest of them, and how far on its byte stands.
    rarest: Bytes,
    on: usize,
    /// Whether a word begins or ends there.
    at_word: bool,
}

impl Beginning {
    pub(super) fn of(pattern: &Hir) -> Self {
        let ahead = Ahead::of(pattern).then(Ahead::ANYTHING);
        let rarest = ahead.bytes.iter().copied().enumerate().min_by_key(|(_, bytes)| bytes.share());
        let (on, rarest) = rarest.unwrap_or((0, Bytes::ALL));
        Self { ahead, rarest, on, at_word: is_at_word(pattern) }
    }

    /// The first place from `from` to `last` where a match may begin. At the beginning of the text one always may.
    pub(super) fn next(&self, text: &[u8], from: usize, last: usize) -> Option<usize> {
        if from == 0 {
            return Some(0);
        }
        let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let turns = |before: u8, byte: u8| !before.is_ascii() || !byte.is_ascii() || is_word(before) != is_word(byte);
        let may_begin = |bytes: &&[u8]| match bytes {
            [before, rest @ ..] => {
                rest.iter().zip(&self.ahead.bytes).all(|(byte, set)| set.has(*byte))
                    && rest.first().is_none_or(|byte| !self.at_word || turns(*before, *byte))
            }
            [] => false,
        };
        let places = text.get(from - 1..)?.windows(AHEAD + 1).take(last.saturating_add(1).saturating_sub(from));
        let inside = places.len();
        let is_rare = |bytes: &[u8]| bytes.get(1 + self.on).is_some_and(|byte| self.rarest.has(*byte));
        let found = places.enumerate().find(|(_, bytes)| is_rare(bytes) && may_begin(bytes)).map(|(at, _)| from + at);
        // Behind the last whole window the text ends sooner.
        found.or_else(|| {
            (from + inside..=last.min(text.len().saturating_sub(1))).find(|at| text.get(at - 1..).is_some_and(|rest| may_begin(&rest)))
        })
    }
}

/// The bytes that a match may begin with, place by place, and how long it may be: a bit for each length, the last for all from there on.
#[derive(Clone, Copy, Debug, Default)]
struct Ahead {
    bytes: [Bytes; AHEAD],
    lengths: u8,
}

impl Ahead {
    const NOTHING: Self = Self { bytes: [Bytes::NONE; AHEAD], lengths: 1 };
    const ANYTHING: Self = Self { bytes: [Bytes::ALL; AHEAD], lengths: 1 << AHEAD };
    /// What no match goes through.
    const NEVER: Self = Self { bytes: [Bytes::NONE; AHEAD], lengths: 0 };

    /// Of a character that begins with one of `bytes`.
    fn character(bytes: Bytes) -> Self {
        let foreign = if bytes.is_ascii() { Bytes::NONE } else { Bytes::of(0x80..=0xBF) };
        let lengths = if foreign == Bytes::NONE { 1 << 1 } else { u8::MAX << 1 };
        Self { bytes: [bytes, foreign, foreign], lengths: lengths & (u8::MAX >> (7 - AHEAD)) }
    }

    fn of(pattern: &Hir) -> Self {
        match pattern.kind() {
            // At the beginning of the text a match may always begin, so this is no way elsewhere.
            HirKind::Look(Look::Start) => Self::NEVER,
            HirKind::Empty | HirKind::Look(_) => Self::NOTHING,
            HirKind::Literal(literal) => {
                let byte = |byte: &u8| Self { bytes: [Bytes::of([*byte]), Bytes::NONE, Bytes::NONE], lengths: 1 << 1 };
                literal.0.iter().take(AHEAD).map(byte).fold(Self::NOTHING, Self::then)
            }
            HirKind::Class(class) => Self::character(Bytes::of(bytes_of(class))),
            HirKind::Capture(capture) => Self::of(&capture.sub),
            HirKind::Concat(parts) => {
                let mut ahead = Self::NOTHING;
                for part in parts {
                    ahead = ahead.then(Self::of(part));
                    if ahead.lengths <= 1 << AHEAD && ahead.lengths & ((1 << AHEAD) - 1) == 0 {
                        break;
                    }
                }
                ahead
            }
            HirKind::Alternation(ways) => ways.iter().map(Self::of).fold(Self::NEVER, Self::or),
            HirKind::Repetition(repetition) => {
                let once = Self::of(&repetition.sub);
                let mut times = Self::NOTHING;
                let mut any = if repetition.min == 0 { Self::NOTHING } else { Self::NEVER };
                for time in (1..).take(AHEAD).filter(|time| repetition.max.is_none_or(|max| *time <= max)) {
                    times = times.then(once);
                    if time >= repetition.min || time as usize == AHEAD {
                        any = any.or(times);
                    }
                }
                any
            }
        }
    }

    fn then(self, next: Self) -> Self {
        let mut both = Self { lengths: 0, ..self };
        for length in (0..=AHEAD).filter(|length| self.lengths >> length & 1 == 1) {
            both.lengths |= next.lengths << length;
            both.bytes.iter_mut().skip(length).zip(next.bytes).for_each(|(own, next)| *own = own.and(next));
        }
        // What is longer than is looked at counts as just so long.
        let longer = both.lengths >> AHEAD != 0 || self.lengths >> AHEAD != 0 && next.lengths != 0;
        both.lengths = both.lengths & ((1 << AHEAD) - 1) | u8::from(longer) << AHEAD;
        both
    }

    fn or(self, other: Self) -> Self {
        let mut either = self;
        either.bytes.iter_mut().zip(other.bytes).for_each(|(own, other)| *own = own.and(other));
        either.lengths |= other.lengths;
        either
    }
}

/// Whether matches begin where a word begins or ends.
fn is_at_word(pattern: &Hir) -> bool {
    match pattern.kind() {
        HirKind::Look(look) => matches!(look, Look::WordAscii | Look::WordUnicode),
        HirKind::Capture(capture) => is_at_word(&capture.sub),
        HirKind::Concat(parts) => parts.first().is_some_and(is_at_word),
        HirKind::Alternation(ways) => ways.iter().all(is_at_word),
        _ => false,
    }
}

/// Whether `length` bytes side by side are all such that `fits`. Looks at few of them where they are not.
fn has_run(bytes: &[u8], length: usize, fits: impl Fn(u8) -> bool) -> bool {
    let mut rest = bytes;
    while let Some(run) = rest.get(..length) {
        match run.iter().rposition(|byte| !fits(*byte)) {
            Some(last) => rest = rest.get(last + 1..).unwrap_or_default(),
            None => return true,
        }
    }
    false
}

/// How long the stretches of certain bytes are at least that a match begins with, ends with and holds.
#[derive(Clone, Copy, Debug)]
struct Run {
    first: usize,
    last: usize,
    longest: usize,
    /// Whether a match is nothing else.
    whole: bool,
}

impl Run {
    const NOTHING: Self = Self { first: 0, last: 0, longest: 0, whole: true };
    const OTHER: Self = Self { whole: false, ..Self::NOTHING };

    fn only(length: usize) -> Self {
        Self { first: length, last: length, longest: length, whole: true }
    }

    fn of(pattern: &Hir, fits: fn(u8) -> bool) -> Self {
        match pattern.kind() {
            HirKind::Empty | HirKind::Look(_) => Self::NOTHING,
            HirKind::Literal(literal) => {
                let byte = |byte: &u8| if fits(*byte) { Self::only(1) } else { Self::OTHER };
                literal.0.iter().map(byte).fold(Self::NOTHING, Self::then)
            }
            HirKind::Class(class) if bytes_of(class).all(fits) => Self::only(1),
            HirKind::Class(_) => Self::OTHER,
            HirKind::Capture(capture) => Self::of(&capture.sub, fits),
            HirKind::Concat(parts) => parts.iter().map(|part| Self::of(part, fits)).fold(Self::NOTHING, Self::then),
            HirKind::Alternation(ways) => ways.iter().map(|way| Self::of(way, fits)).reduce(Self::or).unwrap_or(Self::NOTHING),
            HirKind::Repetition(repetition) => {
                let once = Self::of(&repetition.sub, fits);
                let times = usize::try_from(repetition.min).unwrap_or(usize::MAX);
                match times {
                    0 => Self { whole: once.whole, ..Self::NOTHING },
                    _ if once.whole => Self::only(once.longest.saturating_mul(times)),
                    1 => once,
                    _ => once.then(once),
                }
            }
        }
    }

    fn then(self, next: Self) -> Self {
        Self {
            first: if self.whole { self.longest + next.first } else { self.first },
            last: if next.whole { self.last + next.longest } else { next.last },
            longest: self.longest.max(next.longest).max(self.last + next.first),
            whole: self.whole && next.whole,
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            first: self.first.min(other.first),
            last: self.last.min(other.last),
            longest: self.longest.min(other.longest),
            whole: self.whole && other.whole,
        }
    }
}

/// A set of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Bytes([u32; 8]);

impl Bytes {
    const NONE: Self = Self([0; 8]);
    const ALL: Self = Self([u32::MAX; 8]);

    fn has_any(self, bytes: impl IntoIterator<Item = u8>) -> bool {
        bytes.into_iter().any(|byte| self.has(byte))
    }

    fn is_ascii(self) -> bool {
        self.0.iter().skip(4).all(|bits| *bits == 0)
    }

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

/// Sets of bytes of which every match holds at least one each.
fn needed(pattern: &Hir) -> Vec<Bytes> {
    match pattern.kind() {
        HirKind::Literal(literal) => literal.0.iter().map(|byte| Bytes::of([*byte])).collect(),
        HirKind::Class(class) => vec![Bytes::of(bytes_of(class))],
        HirKind::Repetition(repetition) if repetition.min > 0 => needed(&repetition.sub),
        HirKind::Capture(capture) => needed(&capture.sub),
        HirKind::Concat(parts) => parts.iter().flat_map(needed).collect(),
        HirKind::Alternation(ways) => {
            let rarest = |way: &Hir| needed(way).into_iter().min_by_key(Bytes::share);
            ways.iter().map(rarest).try_fold(Bytes::default(), |all, way| Some(all.and(way?))).into_iter().collect()
        }
        HirKind::Empty | HirKind::Look(_) | HirKind::Repetition(_) => Vec::new(),
    }
}

/// The bytes that characters of `class` begin with.
fn bytes_of(class: &Class) -> Box<dyn Iterator<Item = u8> + '_> {
    match class {
        Class::Bytes(class) => Box::new(class.ranges().iter().flat_map(|range| range.start()..=range.end())),
        Class::Unicode(class) => {
            // Characters that are not ASCII all begin with a byte from C2 on.
            let ascii = |c: char| u8::try_from(c).ok().filter(u8::is_ascii);
            let plain = class.ranges().iter().filter_map(move |range| Some(ascii(range.start())?..=ascii(range.end()).unwrap_or(0x7F)));
            let other = class.ranges().iter().any(|range| !range.end().is_ascii());
            Box::new(plain.flatten().chain((0xC2..=0xFF).filter(move |_| other)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(pattern: &str) -> Need {
        Need::of(&regex_syntax::parse(pattern).expect("a pattern"))
    }

    #[test]
    fn knows_what_every_match_holds() {
        let sets = |pattern: &str| need(pattern).one_of.into_iter().map(|(bytes, _)| bytes).collect::<Vec<_>>();
        let set = |bytes: &str| vec![Bytes::of(bytes.bytes())];
        assert_eq!(sets(r"[a-z]+@[a-z]+"), set("@"));
        assert_eq!(sets(r"(?-u)\b\d{3,4}\b"), set("0123456789"));
        assert_eq!(sets(r"ey(?:=|:)\s*x?"), set("=:"));
        assert_eq!(sets(r"(?i)[a-z]{3} ?(?:/|->|=>)"), set("/>="));
        assert_eq!(sets(r"(?-u)a@(\d)[=#]"), ["@", "=#", "0123456789"].map(|bytes| Bytes::of(bytes.bytes())), "all, the rarest first");
        assert!(sets(r"(?-u)(?:\d+|[a-f]*)").is_empty(), "may be empty");
        assert!(sets(r"^$").is_empty());
        let all = |pattern: &str| needed(&regex_syntax::parse(pattern).expect("a pattern"));
        assert_eq!(all(r"[^\x00-\x7F]"), [Bytes::of(0xC2..=0xFF)]);
        assert_eq!(all(r"[0é]"), [Bytes::of((0xC2..=0xFF).chain([b'0']))]);
    }

    #[test]
    fn knows_the_stretches_that_every_match_holds() {
        let unbroken = |pattern: &str| Run::of(&regex_syntax::parse(pattern).expect("a pattern"), is_unbroken).longest;
        assert_eq!(unbroken(r"(?-u)key\s?[=:]{1,2}([a-z0-9]{20,})"), 21);
        assert_eq!(unbroken(r"(?-u)(?:[a-z]{12}|[0-9]{4} [0-9]{7})-end"), 11);
        assert_eq!(unbroken(r"(?-u)(?:[a-z]{4} ){3}[a-z]{2}"), 4);
        assert_eq!(unbroken(r"(?-u)(?:a[ ]b){2}"), 2);
        assert_eq!(unbroken(r"(?-u)ab(?u:[^\s]{3}){2}x*cd"), 10);
        assert_eq!(unbroken(r"[\w ]{20}"), 0);
        let digits = |pattern: &str| need(pattern).number;
        assert_eq!(digits(r"(?-u)\b\d{2}[.]?\d{9}\b"), 9);
        assert_eq!(digits(r"(?-u)\d{4}"), 0, "not worth looking for");
    }

    #[test]
    fn knows_where_matches_may_begin() {
        let begins = |pattern: &str, text: &str, from: usize| {
            Beginning::of(&regex_syntax::parse(pattern).expect("a pattern")).next(text.as_bytes(), from, text.len())
        };
        assert_eq!(begins(r"(?i-u)\b(?:key|token)", "monkey, Token", 1), Some(8), "whole words only");
        assert_eq!(begins(r"(?-u)(?:^|(?u:[^a-z]))key", "monkey key", 1), Some(6), "with the character before it");
        assert_eq!(begins(r"(?-u)(?:^|(?u:[^a-z]))key", "monkey", 1), None);
        assert_eq!(begins(r"(?-u)key", "monkey", 0), Some(0), "at the beginning of the text always");
        assert_eq!(begins(r"(?-u)a?b?\d", "xx b7", 1), Some(3));
        assert_eq!(begins(r"é{2}", "x é éé", 1), Some(5));
        assert_eq!(begins(r"(?-u)[0-9]{2}", "x 1", 1), Some(2), "what is behind the end may be anything");
    }

    #[test]
    fn stretches_are_found() {
        let has = |text: &str, length: usize| has_run(text.as_bytes(), length, is_unbroken);
        assert!(has("a bcd", 3) && has("bcd", 3) && has("xx bcd e", 3));
        assert!(!has("ab cd", 3) && !has("", 1) && !has("a b c d e", 2));
    }
}
