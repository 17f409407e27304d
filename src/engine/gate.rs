//! The gate: one automaton over every literal and every context word of every detector. What it does not see costs nothing more.

use std::cell::OnceCell;
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
    /// Every list of context words once; detectors share them.
    words: Vec<Words>,
    /// For each detector, which list speaks for it and which against it.
    raise: Vec<usize>,
    lower: Vec<usize>,
}

/// A list of context words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// Its place among the lists.
    id: usize,
    literals: Vec<u32>,
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
        let mut lists: HashMap<Vec<u32>, usize> = HashMap::new();
        let mut raise = Vec::with_capacity(detectors.len());
        let mut lower = Vec::with_capacity(detectors.len());
        for (index, detector) in detectors.iter().enumerate() {
            if let Gate::Literals(gate) = detector.gate {
                opening.extend(gate.iter().map(|literal| (literals.id(literal), index)));
            }
            for (lists_of, spoken) in [(&mut raise, detector.context.raise), (&mut lower, detector.context.lower)] {
                let list: Vec<u32> = spoken.iter().map(|word| literals.id(word)).collect();
                let next = lists.len();
                lists_of.push(*lists.entry(list).or_insert(next));
            }
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
        let mut words: Vec<Words> = lists.into_iter().map(|(literals, id)| Words { id, literals }).collect();
        words.sort_unstable_by_key(|list| list.id);
        Self { automaton, opens, words, raise, lower }
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
        Hits { all: hits, places: vec![OnceCell::new(); self.words.len()] }
    }

    /// The detectors that `literal` opens.
    pub(super) fn opened_by(&self, literal: u32) -> &[Index] {
        self.opens.get(literal as usize).map_or(&[], Vec::as_slice)
    }

    /// The words that speak for the detector.
    pub(super) fn raising(&self, index: Index) -> Option<&Words> {
        self.words.get(*self.raise.get(index)?)
    }

    /// The words that speak against the detector.
    pub(super) fn lowering(&self, index: Index) -> Option<&Words> {
        self.words.get(*self.lower.get(index)?)
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
pub(super) struct Hits {
    /// By literal, then place.
    all: Vec<Hit>,
    /// For each list of words, where one of them stands as a whole word, by start. Gathered when a list is first asked for, since
    /// most texts hold few of them and a number-like text asks for the same ones again and again.
    places: Vec<OnceCell<Vec<ByteSpan>>>,
}

/// No literal is longer, in bytes; far more than any list holds.
const LONGEST: usize = 64;

impl Hits {
    /// All of them, by literal and place.
    pub(super) fn all(&self) -> &[Hit] {
        &self.all
    }

    /// Whether one of `words` stands as a whole word at most `within` bytes from `span`.
    pub(super) fn near(&self, words: Option<&Words>, span: ByteSpan, within: usize) -> bool {
        let Some(words) = words.filter(|words| !words.literals.is_empty()) else { return false };
        let Some(cell) = self.places.get(words.id) else { return false };
        let places = cell.get_or_init(|| self.gather(&words.literals));
        let (from, to) = (span.start.saturating_sub(within), span.end.saturating_add(within));
        let first = places.partition_point(|place| place.start < from.saturating_sub(LONGEST));
        places.get(first..).unwrap_or_default().iter().take_while(|place| place.start <= to).any(|place| place.end >= from)
    }

    /// Where one of the literals stands as a whole word, by start.
    fn gather(&self, literals: &[u32]) -> Vec<ByteSpan> {
        let mut places: Vec<ByteSpan> = literals
            .iter()
            .flat_map(|&literal| {
                let first = self.all.partition_point(|hit| hit.literal < literal);
                self.all.get(first..).unwrap_or_default().iter().take_while(move |hit| hit.literal == literal)
            })
            .filter(|hit| hit.whole)
            .map(|hit| hit.span)
            .collect();
        places.sort_unstable();
        places
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
