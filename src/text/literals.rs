//! Many literals looked for at once: every place where one of them stands, ASCII case ignored. A table of three-byte beginnings turns
//! most places away at the cost of one look; from the others a tree of the literals is walked. Work is linear: a walk is no longer than
//! the longest literal.

use std::collections::VecDeque;

use super::span::ByteSpan;

/// Classes of bytes in the table of beginnings: the letters, and what else literals begin with.
const CLASSES: usize = 40;
/// The class of everything that has none of its own.
const OTHER: u8 = 39;
/// Letters and digits have the classes below this one.
const SPELLED: u8 = 27;
const TRIGRAMS: usize = CLASSES * CLASSES * CLASSES;

/// No child, no literal.
const NONE: u32 = u32::MAX;

const CLASS: [u8; 256] = {
    let mut table = [OTHER; 256];
    let mut at = 0;
    while at < 256 {
        #[expect(clippy::cast_possible_truncation, clippy::indexing_slicing, reason = "at is less than 256, in a constant")]
        {
            table[at] = class_of(at as u8);
        }
        at += 1;
    }
    table
};

const fn class_of(byte: u8) -> u8 {
    match folded(byte) {
        letter @ b'a'..=b'z' => letter - b'a',
        b'0'..=b'9' => 26,
        b' ' => 27,
        b'-' => 28,
        b'_' => 29,
        b'.' => 30,
        b'/' => 31,
        b':' => 32,
        b'@' => 33,
        b'=' => 34,
        0x80..=0x9F => 35,
        0xA0..=0xBF => 36,
        0xC0..=0xDF => 37,
        0xE0..=0xFF => 38,
        _ => OTHER,
    }
}

/// Bytes that literals don't tell apart: lines break inside literals of several words, so a break is a blank.
const fn folded(byte: u8) -> u8 {
    match byte {
        b'\n' | b'\r' | b'\t' => b' ',
        _ => byte.to_ascii_lowercase(),
    }
}

fn class(byte: Option<&u8>) -> usize {
    byte.and_then(|byte| CLASS.get(usize::from(*byte))).copied().unwrap_or(OTHER).into()
}

/// A set of literals, each with the number it was given.
#[derive(Debug)]
pub(crate) struct Literals {
    /// For each beginning, whether a literal may start with it: first where a letter or digit stands before, then elsewhere.
    beginnings: Vec<u32>,
    /// The first step from the root, by byte.
    roots: Vec<u32>,
    /// Of each node: the byte that leads to it, its children, which stand side by side, and the literal that ends in it.
    labels: Vec<u8>,
    children: Vec<(u32, u32)>,
    ends: Vec<u32>,
    longest: usize,
}

/// Where a literal may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// Anywhere.
    Anywhere,
    /// Not right after an ASCII letter or digit; one that starts there may be reported all the same.
    Word,
}

impl Literals {
    /// The set of `literals`, which have the numbers of their places there. Empty ones are never found; of equal ones the last is.
    pub(crate) fn new(literals: &[(String, Start)]) -> Self {
        let mut sorted: Vec<(Vec<u8>, u32)> = literals
            .iter()
            .zip(0..)
            .map(|((text, _), id)| (text.bytes().map(folded).collect(), id))
            .filter(|(text, _): &(Vec<u8>, u32)| !text.is_empty())
            .collect();
        sorted.sort_unstable();
        let mut set = Self {
            beginnings: vec![0; TRIGRAMS.div_ceil(32) * 2],
            roots: vec![NONE; 256],
            labels: Vec::new(),
            children: Vec::new(),
            ends: Vec::new(),
            longest: sorted.iter().map(|(text, _)| text.len()).max().unwrap_or(0),
        };
        set.grow(&sorted);
        for (text, start) in literals {
            set.allow(text.as_bytes(), *start);
        }
        set
    }

    /// Length of the longest literal in bytes.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// Plants the tree, one depth after the other, so that siblings stand side by side.
    fn grow(&mut self, sorted: &[(Vec<u8>, u32)]) {
        let root = self.add(0);
        // Nodes that have no children yet, with the literals that begin as they do, and how far that is.
        let mut waiting = VecDeque::from([(root, sorted, 0)]);
        while let Some((node, mut here, depth)) = waiting.pop_front() {
            while let Some(((_, id), longer)) = here.split_first().filter(|((text, _), _)| text.len() == depth) {
                self.ends.get_mut(node).into_iter().for_each(|end| *end = *id);
                here = longer;
            }
            let first = self.labels.len();
            for branch in here.chunk_by(|(a, _), (b, _)| a.get(depth) == b.get(depth)) {
                let Some(&label) = branch.first().and_then(|(text, _)| text.get(depth)) else { continue };
                let child = self.add(label);
                if depth == 0 {
                    self.roots.get_mut(usize::from(label)).into_iter().for_each(|root| *root = number(child));
                }
                waiting.push_back((child, branch, depth + 1));
            }
            let children = (number(first), number(self.labels.len()));
            self.children.get_mut(node).into_iter().for_each(|own| *own = children);
        }
    }

    fn add(&mut self, label: u8) -> usize {
        self.labels.push(label);
        self.children.push((0, 0));
        self.ends.push(NONE);
        self.labels.len() - 1
    }

    /// Marks the beginnings that `literal` may have in a text.
    fn allow(&mut self, literal: &[u8], start: Start) {
        let all = 0..CLASSES;
        let of = |at: usize| literal.get(at).map_or(all.clone(), |byte| class(Some(byte))..class(Some(byte)) + 1);
        for first in of(0) {
            for second in of(1) {
                for third in of(2) {
                    let trigram = (first * CLASSES + second) * CLASSES + third;
                    self.mark(trigram, false);
                    if start == Start::Anywhere {
                        self.mark(trigram, true);
                    }
                }
            }
        }
    }

    fn mark(&mut self, trigram: usize, joined: bool) {
        if let Some(word) = self.beginnings.get_mut(slot(trigram, joined)) {
            *word |= 1 << (trigram % 32);
        }
    }

    /// Calls `found` with the number and place of every literal that begins in `part` of `text`, in order of start, then end.
    pub(crate) fn find(&self, text: &str, part: ByteSpan, mut found: impl FnMut(u32, ByteSpan)) {
        let bytes = text.as_bytes();
        let mut joined = false;
        let mut first = class(bytes.get(part.start));
        let mut second = class(bytes.get(part.start + 1));
        for start in part.start..part.end.min(bytes.len()) {
            let third = class(bytes.get(start + 2));
            let trigram = (first * CLASSES + second) * CLASSES + third;
            if self.beginnings.get(slot(trigram, joined)).is_some_and(|word| word >> (trigram % 32) & 1 == 1) {
                self.walk(bytes, start, &mut found);
            }
            joined = first < usize::from(SPELLED);
            first = second;
            second = third;
        }
    }

    fn walk(&self, bytes: &[u8], start: usize, found: &mut impl FnMut(u32, ByteSpan)) {
        let mut at = start;
        let Some(mut node) = bytes.get(at).and_then(|byte| self.roots.get(usize::from(folded(*byte)))).copied() else { return };
        while node != NONE {
            at += 1;
            if let Some(&literal) = self.ends.get(node as usize).filter(|end| **end != NONE) {
                found(literal, ByteSpan::new(start, at));
            }
            let (Some(&(from, to)), Some(byte)) = (self.children.get(node as usize), bytes.get(at).map(|byte| folded(*byte))) else {
                return;
            };
            let siblings = self.labels.get(from as usize..to as usize).unwrap_or_default();
            node = match siblings.iter().position(|label| *label >= byte) {
                Some(step) if siblings.get(step) == Some(&byte) => from + number(step),
                _ => NONE,
            };
        }
    }
}

/// Which word of the table holds the beginning.
fn slot(trigram: usize, joined: bool) -> usize {
    trigram / 32 + if joined { 0 } else { TRIGRAMS.div_ceil(32) }
}

/// Nodes are counted in 32 bits: lists of names have far fewer than four thousand million letters.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(NONE)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(literals: &[&str], text: &str) -> Vec<(u32, usize, usize)> {
        let literals: Vec<(String, Start)> = literals.iter().map(|literal| ((*literal).to_owned(), Start::Anywhere)).collect();
        let mut all = Vec::new();
        Literals::new(&literals).find(text, ByteSpan::new(0, text.len()), |id, span| all.push((id, span.start, span.end)));
        all
    }

    #[test]
    fn finds_overlaps_in_order_whatever_the_case() {
        let literals = ["key", "keyring", "ring", "@", "x", "", "social security", "カード"];
        assert_eq!(found(&literals, "KeyRing"), [(0, 0, 3), (1, 0, 7), (2, 3, 7)]);
        assert_eq!(found(&literals, "@x"), [(3, 0, 1), (4, 1, 2)]);
        assert_eq!(found(&literals, "Social\nSecurity"), [(6, 0, 15)]);
        assert_eq!(found(&literals, "私のカード"), [(7, 6, 15)]);
        assert_eq!(found(&literals, ""), []);
    }

    #[test]
    fn words_may_be_passed_over_only_after_a_letter_or_digit() {
        let words = Literals::new(&[("id".to_owned(), Start::Word)]);
        let count = |text: &str| {
            let mut count = 0;
            words.find(text, ByteSpan::new(0, text.len()), |_, _| count += 1);
            count
        };
        assert_eq!(count("id -id éid\nid"), 4);
        assert_eq!(count("grid"), 0);
    }

    proptest! {
        #[test]
        fn finds_what_comparing_at_every_place_finds(literals in prop::collection::btree_set("[abA1 @é]{1,5}", 1..12), text in "[abAB1 @é\\n]{0,60}") {
            let plain = |text: &str| text.bytes().map(folded).collect::<Vec<u8>>();
            let mut unlike: Vec<String> = literals.into_iter().collect();
            unlike.sort_by_key(|literal| plain(literal));
            unlike.dedup_by_key(|literal| plain(literal));
            let expected: Vec<(u32, usize, usize)> = (0..text.len())
                .flat_map(|start| {
                    let mut here: Vec<(u32, usize, usize)> = unlike
                        .iter()
                        .zip(0..)
                        .filter(|(literal, _)| plain(&text)[start..].starts_with(&plain(literal)))
                        .map(|(literal, id)| (id, start, start + literal.len()))
                        .collect();
                    here.sort_by_key(|(_, _, end)| *end);
                    here
                })
                .collect();
            prop_assert_eq!(found(&unlike.iter().map(String::as_str).collect::<Vec<_>>(), &text), expected);
        }
    }
}
