//! The gate: one look at the text for every literal and every context word of every detector. What it does not see costs nothing more.

use std::collections::HashMap;

use crate::detectors::{Detector, Gate};
use crate::finding::Type;
use crate::text::{ByteSpan, Literals, Start, Tree};

/// Index of a detector in its engine.
pub(super) type Index = usize;

/// Index of a list of context words; detectors share lists.
pub(super) type List = usize;

/// One occurrence of one literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// Which literal; ids are the gate's own.
    pub(super) literal: u32,
    pub(super) span: ByteSpan,
    /// Whether it stands as a whole word, as context words must.
    pub(super) whole: bool,
    /// Whether a word begins with it, as with a stem.
    pub(super) begins: bool,
}

/// Every literal of an engine's detectors.
#[derive(Debug)]
pub(super) struct GateKeeper {
    literals: Literals,
    /// For each literal, what it is good for. Read for every occurrence, when the rest is not.
    uses: Vec<Uses>,
    /// For each literal, the detectors it opens, those that it opens where a word begins with it, and as a whole word.
    opens: Groups,
    opens_as_stem: Groups,
    opens_as_word: Groups,
    /// For each literal, the lists of context words it is in.
    lists: Groups,
    /// For each detector, which list speaks for it and which against it.
    raise: Vec<List>,
    lower: Vec<List>,
    count: usize,
}

/// What a literal is good for.
#[derive(Clone, Copy, Debug, Default)]
struct Uses {
    anywhere: bool,
    as_stem: bool,
    as_word: bool,
}

/// Lists of numbers by number, side by side.
#[derive(Debug)]
struct Groups {
    members: Vec<usize>,
    ends: Vec<usize>,
}

impl Groups {
    /// The second numbers of `pairs` by the first, of which there are `count`, in the order in which they come.
    fn new(pairs: &[(usize, usize)], count: usize) -> Self {
        let mut ends = vec![0; count + 1];
        for (group, _) in pairs {
            ends.get_mut(group + 1).into_iter().for_each(|size| *size += 1);
        }
        // First where each group begins; as members come in, that becomes where it ends.
        let mut total = 0;
        for start in &mut ends {
            total += *start;
            *start = total;
        }
        let mut members = vec![0; pairs.len()];
        for (group, member) in pairs {
            if let Some(next) = ends.get_mut(*group) {
                members.get_mut(*next).into_iter().for_each(|place| *place = *member);
                *next += 1;
            }
        }
        Self { members, ends }
    }

    /// In the order in which they came.
    fn of(&self, group: u32) -> &[usize] {
        let group = group as usize;
        let start = group.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        start.zip(self.ends.get(group).copied()).and_then(|(start, end)| self.members.get(start..end)).unwrap_or_default()
    }
}

impl GateKeeper {
    /// The gate of `detectors`.
    pub(super) fn new(detectors: &[&'static Detector]) -> Self {
        let mut tree = Tree::default();
        let mut count = 0;
        let mut add = |text: &'static str, start: Start, purposes: &mut Vec<(usize, usize)>, purpose: usize| {
            if let Some(id) = tree.add(text, start) {
                let id = id as usize;
                count = count.max(id + 1);
                purposes.push((id, purpose));
            }
        };
        let (mut opens, mut opens_as_stem, mut opens_as_word, mut members) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut raise, mut lower) = (Vec::with_capacity(detectors.len()), Vec::with_capacity(detectors.len()));
        // Detectors share lists, and those that do name the same place in the table.
        let mut lists: HashMap<*const str, List> = HashMap::new();
        for (index, detector) in detectors.iter().enumerate() {
            match detector.gate {
                Gate::Literals(gate) => gate.iter().for_each(|literal| add(literal, Start::Anywhere, &mut opens, index)),
                Gate::Stems(gate) => gate.iter().for_each(|stem| add(stem, start_of_word(stem), &mut opens_as_stem, index)),
                Gate::Words(gate) => gate.iter().for_each(|word| add(word, start_of_word(word), &mut opens_as_word, index)),
                Gate::Digits(_) | Gate::Token { .. } => {}
            }
            for (words, list) in [(detector.context.raise, &mut raise), (detector.context.lower, &mut lower)] {
                let next = lists.len();
                list.push(*lists.entry(words.place()).or_insert_with(|| {
                    for word in words {
                        add(word, start_of_word(word), &mut members, next);
                    }
                    next
                }));
            }
        }
        let mut uses = vec![Uses::default(); count];
        for (id, _) in &opens {
            uses.get_mut(*id).into_iter().for_each(|uses| uses.anywhere = true);
        }
        for (id, _) in &opens_as_stem {
            uses.get_mut(*id).into_iter().for_each(|uses| uses.as_stem = true);
        }
        for (id, _) in opens_as_word.iter().chain(&members) {
            uses.get_mut(*id).into_iter().for_each(|uses| uses.as_word = true);
        }
        Self {
            literals: Literals::of(&tree),
            uses,
            opens: Groups::new(&opens, count),
            opens_as_stem: Groups::new(&opens_as_stem, count),
            opens_as_word: Groups::new(&opens_as_word, count),
            count: lists.len(),
            lists: Groups::new(&members, count),
            raise,
            lower,
        }
    }

    /// Every occurrence of every literal that opens a detector or stands as a whole word, in order of place.
    pub(super) fn hits(&self, text: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        self.literals.find(text, ByteSpan::new(0, text.len()), |literal, span| {
            let Uses { anywhere, as_stem, as_word } = self.uses.get(literal as usize).copied().unwrap_or_default();
            let whole = as_word && stands_alone(text, span);
            let begins = as_stem && begins_word(text, span);
            if whole || begins || anywhere {
                hits.push(Hit { literal, span, whole, begins });
            }
        });
        hits
    }

    /// Furthest that a literal reaches, in bytes.
    pub(super) fn longest(&self) -> usize {
        self.literals.longest()
    }

    /// How many lists of context words there are.
    pub(super) fn lists(&self) -> usize {
        self.count
    }

    /// The detectors that `hit` opens.
    pub(super) fn opened_by(&self, hit: &Hit) -> impl Iterator<Item = Index> {
        let stems = if hit.begins { self.opens_as_stem.of(hit.literal) } else { &[] };
        let words = if hit.whole { self.opens_as_word.of(hit.literal) } else { &[] };
        self.opens.of(hit.literal).iter().chain(stems).chain(words).copied()
    }

    /// The lists of context words that `literal` is in, in ascending order.
    pub(super) fn lists_of(&self, literal: u32) -> &[List] {
        self.lists.of(literal)
    }

    /// The list of the words that speak for the detector.
    pub(super) fn raising(&self, index: Index) -> List {
        self.raise.get(index).copied().unwrap_or(List::MAX)
    }

    /// Whether a word that speaks for the detector stands as a whole word within its distance of `span`.
    pub(super) fn raises(&self, detector: &Detector, index: Index, hits: &[Hit], span: ByteSpan) -> bool {
        !detector.context.raise.is_empty() && self.speaks(self.raise.get(index), hits, around(span, detector.context.within), None)
    }

    /// Whether a word that speaks against the detector stands as a whole word within its distance of `span`. In an address
    /// it is part of a name: the Court in "4 Osier Court" is none.
    pub(super) fn lowers(&self, detector: &Detector, index: Index, hits: &[Hit], span: ByteSpan) -> bool {
        let except = (detector.kind == Type::Address).then_some(span);
        !detector.context.lower.is_empty() && self.speaks(self.lower.get(index), hits, around(span, detector.context.within), except)
    }

    fn speaks(&self, list: Option<&List>, hits: &[Hit], reach: ByteSpan, except: Option<ByteSpan>) -> bool {
        let at = hits.partition_point(|hit| hit.span.start < reach.start);
        let is_outside = |hit: &Hit| except.is_none_or(|except| hit.span.start < except.start || except.end < hit.span.end);
        list.is_some_and(|list| {
            self.words(hits, at, reach).any(|hit| is_outside(hit) && self.lists.of(hit.literal).binary_search(list).is_ok())
        })
    }

    /// Whether a word of `list` overlaps or touches `reach` as a whole word; see `words`.
    pub(super) fn near(&self, list: List, hits: &[Hit], at: usize, reach: ByteSpan) -> bool {
        self.words(hits, at, reach).any(|hit| self.lists.of(hit.literal).binary_search(&list).is_ok())
    }

    /// The whole words that overlap or touch `reach`. The search goes out from the hit at `at`, which should be near.
    pub(super) fn words<'h>(&self, hits: &'h [Hit], at: usize, reach: ByteSpan) -> impl Iterator<Item = &'h Hit> + use<'h> {
        let (before, after) = hits.split_at_checked(at).unwrap_or((hits, &[]));
        let longest = self.longest();
        let before = before.iter().rev().take_while(move |hit| hit.span.start + longest >= reach.start);
        let after = after.iter().take_while(move |hit| hit.span.start <= reach.end);
        let near = before.chain(after);
        near.filter(move |hit| hit.whole && hit.span.end >= reach.start)
    }
}

/// `span` widened by `distance` to both sides.
pub(super) fn around(span: ByteSpan, distance: usize) -> ByteSpan {
    ByteSpan::new(span.start.saturating_sub(distance), span.end.saturating_add(distance))
}

/// A word that begins with an ASCII letter can't begin right after one.
fn start_of_word(word: &str) -> Start {
    if word.starts_with(|c: char| c.is_ascii_alphabetic()) { Start::Word } else { Start::Anywhere }
}

/// Whether the characters around `span` end a word there. Only matters where the literal itself begins or ends with a letter or
/// digit of a script that puts spaces between words.
fn stands_alone(text: &str, span: ByteSpan) -> bool {
    let bytes = text.as_bytes();
    // Most neighbours are ASCII, and answer without being decoded.
    let is_open = |byte: Option<&u8>| byte.is_none_or(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric());
    let joins = |inner: Option<char>, outer: Option<char>| inner.is_some_and(is_spelled) && outer.is_some_and(is_spelled);
    let literal = span.of(text);
    let joins_before = || joins(literal.chars().next(), text.get(..span.start).and_then(|before| before.chars().next_back()));
    let joins_after = || joins(literal.chars().next_back(), text.get(span.end..).and_then(|after| after.chars().next()));
    let before = span.start.checked_sub(1).and_then(|before| bytes.get(before));
    (is_open(before) || !joins_before()) && (is_open(bytes.get(span.end)) || !joins_after())
}

/// Whether a word begins with the stem at `span`, see [`Gate::Stems`].
fn begins_word(text: &str, span: ByteSpan) -> bool {
    let bytes = text.as_bytes();
    let letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
    let before = span.start.checked_sub(1).and_then(|before| bytes.get(before));
    let is_short = || span.len() <= Gate::SHORT && span.of(text).bytes().all(|byte| byte.is_ascii_alphabetic());
    !(letter(before) && letter(bytes.get(span.start)) || letter(bytes.get(span.end)) && is_short())
}

fn is_spelled(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    // Kana, CJK ideographs and Hangul run on without spaces, and so do Thai, Lao, Burmese and Khmer.
    c.is_alphanumeric()
        && !matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{FF66}'..='\u{FF9F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detectors::Context;

    static WORDS: Detector = Detector {
        gate: Gate::Literals(words!["Key", "keyring"]),
        context: Context::raising(words!["card", "カード"]).lowered_by(words!["id"]).within(10),
        ..Detector::DEFAULT
    };

    #[test]
    fn sees_every_literal_whatever_its_case() {
        let gate = GateKeeper::new(&[&WORDS]);
        let opened: usize = gate.hits("KEYRING and Card").iter().map(|hit| gate.opened_by(hit).count()).sum();
        assert_eq!(opened, 2, "`key` and `keyring` overlap and both count");
    }

    #[test]
    fn words_open_a_gate_where_they_are_whole() {
        static WHOLE: Detector = Detector { gate: Gate::Words(words!["st", "rue"]), ..Detector::DEFAULT };
        let gate = GateKeeper::new(&[&WHOLE, &WORDS]);
        let opened = |text: &str| gate.hits(text).iter().map(|hit| gate.opened_by(hit).count()).sum::<usize>();
        assert_eq!(opened("12 High St, 3 rue"), 2);
        assert_eq!(opened("still true"), 0);
    }

    #[test]
    fn stems_open_a_gate_where_a_word_begins_with_them() {
        static STEMS: Detector = Detector { gate: Gate::Stems(words!["patient", "nin", "°", "-x"]), ..Detector::DEFAULT };
        let gate = GateKeeper::new(&[&STEMS, &WORDS]);
        let opened = |text: &str| gate.hits(text).iter().map(|hit| gate.opened_by(hit).count()).sum::<usize>();
        assert_eq!(opened("Patientin, patients; 5patients _patient"), 4);
        assert_eq!(opened("outpatient"), 0);
        assert_eq!(opened("NIN nin: nin123"), 3, "a short one is the whole word, but for digits");
        assert_eq!(opened("nine ninth Benin"), 0);
        assert_eq!(opened("5°C a-xb"), 2);
    }

    #[test]
    fn context_words_are_whole_words_within_reach() {
        let gate = GateKeeper::new(&[&WORDS]);
        let near = |text: &str| {
            let start = text.find('#').expect("a place");
            gate.raises(&WORDS, 0, &gate.hits(text), ByteSpan::new(start, start + 1))
        };
        assert!(near("my card #"));
        assert!(near("# on card"));
        assert!(near("私のカードは#"), "no spaces between words in Japanese");
        assert!(!near("discard #"));
        assert!(!near("cards #"));
        assert!(!near("card, but much further away #"));
    }
}
