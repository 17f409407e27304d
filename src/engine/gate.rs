//! The gate: one automaton over every literal and every context word of every detector. What it does not see costs nothing more.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use crate::detectors::{Detector, Gate};
use crate::text::ByteSpan;

/// Index of a detector in its engine.
pub(super) type Index = usize;

/// One occurrence of one literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hit {
    /// Which literal; ids are the gate's own.
    pub(super) literal: u32,
    pub(super) span: ByteSpan,
    /// Whether it stands as a whole word, as context words must.
    pub(super) whole: bool,
}

/// Every literal of an engine's detectors in one automaton.
#[derive(Debug)]
pub(super) struct GateKeeper {
    automaton: Option<AhoCorasick>,
    /// For each literal, the detectors it opens.
    opens: Vec<Vec<Index>>,
    /// For each detector, the literals that speak for it and against it.
    raise: Vec<Vec<u32>>,
    lower: Vec<Vec<u32>>,
}

/// Literals by text, numbered as they come.
#[derive(Default)]
struct Literals {
    ids: HashMap<String, u32>,
    texts: Vec<String>,
}

impl Literals {
    fn id(&mut self, literal: &str) -> u32 {
        let text = literal.to_ascii_lowercase();
        *self.ids.entry(text).or_insert_with_key(|text| {
            self.texts.push(text.clone());
            u32::try_from(self.texts.len() - 1).unwrap_or(u32::MAX)
        })
    }
}

impl GateKeeper {
    /// The gate of `detectors`.
    pub(super) fn new(detectors: &[&'static Detector]) -> Self {
        let mut literals = Literals::default();
        let mut opening: Vec<(u32, Index)> = Vec::new();
        let mut raise = Vec::with_capacity(detectors.len());
        let mut lower = Vec::with_capacity(detectors.len());
        for (index, detector) in detectors.iter().enumerate() {
            if let Gate::Literals(gate) = detector.gate {
                opening.extend(gate.iter().map(|literal| (literals.id(literal), index)));
            }
            raise.push(detector.context.raise.iter().map(|word| literals.id(word)).collect());
            lower.push(detector.context.lower.iter().map(|word| literals.id(word)).collect());
        }
        let mut opens = vec![Vec::new(); literals.texts.len()];
        for (literal, index) in opening {
            if let Some(opened) = opens.get_mut(literal as usize) {
                opened.push(index);
            }
        }
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&literals.texts)
            .ok();
        Self { automaton, opens, raise, lower }
    }

    /// Every occurrence of every literal, sorted by literal, then place.
    pub(super) fn hits(&self, text: &str) -> Hits {
        let mut hits = Vec::new();
        if let Some(automaton) = &self.automaton {
            // Lines break inside literals of several words: to the automaton a break is a blank.
            let unbroken = text.replace(['\n', '\r', '\t'], " ");
            hits.extend(automaton.find_overlapping_iter(&unbroken).map(|found| {
                let span = ByteSpan::new(found.start(), found.end());
                Hit { literal: found.pattern().as_u32(), span, whole: stands_alone(text, span) }
            }));
        }
        hits.sort_unstable();
        Hits(hits)
    }

    /// The detectors that `literal` opens.
    pub(super) fn opened_by(&self, literal: u32) -> &[Index] {
        self.opens.get(literal as usize).map_or(&[], Vec::as_slice)
    }

    /// The literals that speak for the detector.
    pub(super) fn raising(&self, index: Index) -> &[u32] {
        self.raise.get(index).map_or(&[], Vec::as_slice)
    }

    /// The literals that speak against the detector.
    pub(super) fn lowering(&self, index: Index) -> &[u32] {
        self.lower.get(index).map_or(&[], Vec::as_slice)
    }
}

/// Whether the characters around `span` end a word there. Only matters where the literal itself begins or ends with a letter or
/// digit of a script that puts spaces between words.
fn stands_alone(text: &str, span: ByteSpan) -> bool {
    let joins = |inner: Option<char>, outer: Option<char>| inner.is_some_and(is_spelled) && outer.is_some_and(is_spelled);
    let literal = span.of(text);
    let before = text.get(..span.start).and_then(|before| before.chars().next_back());
    let after = text.get(span.end..).and_then(|after| after.chars().next());
    !joins(literal.chars().next(), before) && !joins(literal.chars().next_back(), after)
}

fn is_spelled(c: char) -> bool {
    // Kana, CJK ideographs and Hangul run on without spaces.
    c.is_alphanumeric()
        && !matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{FF66}'..='\u{FF9F}')
}

/// The occurrences in one text.
#[derive(Debug)]
pub(super) struct Hits(Vec<Hit>);

impl Hits {
    /// All of them, by literal and place.
    pub(super) fn all(&self) -> &[Hit] {
        &self.0
    }

    /// Whether one of `literals` stands as a whole word at most `within` bytes from `span`.
    pub(super) fn near(&self, literals: &[u32], span: ByteSpan, within: usize) -> bool {
        let (from, to) = (span.start.saturating_sub(within), span.end.saturating_add(within));
        literals.iter().any(|&literal| {
            let first = self.0.partition_point(|hit| (hit.literal, hit.span.end) < (literal, from));
            self.0
                .get(first..)
                .unwrap_or_default()
                .iter()
                .take_while(|hit| hit.literal == literal && hit.span.start <= to)
                .any(|hit| hit.whole)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detectors::Context;

    static WORDS: Detector = Detector {
        gate: Gate::Literals(&["Key", "keyring"]),
        context: Context::raising(&["card", "カード"]).lowered_by(&["id"]),
        ..Detector::DEFAULT
    };

    #[test]
    fn sees_every_literal_whatever_its_case() {
        let gate = GateKeeper::new(&[&WORDS]);
        let hits = gate.hits("KEYRING and Card");
        let opened: usize = hits.all().iter().map(|hit| gate.opened_by(hit.literal).len()).sum();
        assert_eq!(opened, 2, "`key` and `keyring` overlap and both count");
    }

    #[test]
    fn context_words_are_whole_words_within_reach() {
        let gate = GateKeeper::new(&[&WORDS]);
        let near = |text: &str| {
            let start = text.find('#').expect("a place");
            gate.hits(text).near(gate.raising(0), ByteSpan::new(start, start + 1), 10)
        };
        assert!(near("my card #"));
        assert!(near("# on card"));
        assert!(near("私のカードは#"), "no spaces between words in Japanese");
        assert!(!near("discard #"));
        assert!(!near("cards #"));
        assert!(!near("card, but much further away #"));
    }
}
