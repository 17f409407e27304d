//! Many literals looked for at once: every place where one of them stands, ASCII case ignored. A table of three-byte beginnings turns
//! most places away at the cost of one look; from the others a tree of the literals is walked. Work is linear: a walk is no longer than
//! the longest literal.

mod tree;

use super::span::ByteSpan;
pub(crate) use tree::Tree;
use tree::{Beginning, Laid};

/// Classes of bytes in the table of beginnings, as bits: what literals begin with is told apart as far as there is room.
const CLASS_BITS: usize = 6;
const CLASSES: usize = 1 << CLASS_BITS;
/// Letters have the classes below this one, each its own.
const LETTERS: usize = 26;
/// Everything else has a class from this one on: its bit tells them apart.
const OTHERS: usize = 32;
/// The class of everything that has none of its own.
const OTHER: u8 = 46;
/// The bytes of other scripts share the classes from this one on.
const FOREIGN: u8 = 48;
/// Bits of the table come in blocks of this many.
const BLOCK: usize = 32;
const BLOCKS: usize = PLACES as usize / BLOCK;
/// Places of the table: every three classes, first for after a letter, then for where none stands before.
const PLACES: u32 = 2 << (3 * CLASS_BITS);
/// The bit that tells the halves apart.
const APART: u32 = PLACES / 2;
/// How many bytes are looked at before literals that may begin there are looked for.
const STRIDE: usize = 256;
/// How many bytes a beginning has.
const BEGINNING: usize = 3;

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
        b'0'..=b'9' => 47,
        b' ' => 32,
        b'-' => 33,
        b'_' => 34,
        b'.' => 35,
        b':' => 36,
        b'/' => 37,
        b'@' => 38,
        b'+' => 39,
        b'#' => 40,
        b'=' => 41,
        b'\'' => 42,
        b'"' => 43,
        b'?' => 44,
        b'&' => 45,
        foreign @ 0x80.. => FOREIGN + foreign % (64 - FOREIGN),
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

fn class(byte: u8) -> usize {
    CLASS.get(usize::from(byte)).copied().unwrap_or(OTHER).into()
}

/// A set of literals, each with the number it was given.
#[derive(Debug)]
pub(crate) struct Literals {
    /// Which beginnings are in the set, and for each block of them how many are in the blocks before.
    members: Box<[u32; BLOCKS]>,
    /// Those and all that begin with a single mark.
    noted: Box<[u32; BLOCKS]>,
    before: Box<[u32; BLOCKS]>,
    /// The first step of each beginning that is in the set, then those that follow another.
    steps: Vec<Step>,
    /// For each step, which classes may follow: those of the children, and all where a literal ends.
    nexts: Vec<Classes>,
    nodes: Vec<Node>,
    tails: Vec<u8>,
    /// The classes of literals that are a single mark. They have no other place in the table, because they would fill it.
    singles: Classes,
    longest: usize,
}

/// The first three bytes of a literal, or both of a shorter one, and where in the tree they lead.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    bytes: [u8; BEGINNING],
    length: u8,
    /// Whether the classes of the bytes say which they are.
    exact: bool,
    node: u32,
    /// Another step of the same beginning, or none.
    other: u32,
}

/// A set of classes. Of 32 bits, because those of 64 are slow where the core runs as JavaScript.
#[derive(Clone, Copy, Debug, Default)]
struct Classes([u32; CLASSES / 32]);

impl Classes {
    const ALL: Self = Self([u32::MAX; CLASSES / 32]);

    /// The classes of `bytes`; none of none.
    fn of<'b>(bytes: impl IntoIterator<Item = &'b u8>) -> Option<Self> {
        let mut classes = None;
        for byte in bytes {
            classes.get_or_insert_with(Self::default).add(class(*byte));
        }
        classes
    }

    fn add(&mut self, class: usize) {
        self.0.get_mut(class / 32).into_iter().for_each(|bits| *bits |= 1 << (class % 32));
    }

    fn has(self, class: usize) -> bool {
        self.0.get(class / 32).is_some_and(|bits| bits >> (class % 32) & 1 == 1)
    }
}

/// A place in the tree: the byte that leads here from the parent, the literal that ends here, and what follows, which are the children,
/// side by side in order of their bytes, or else the tail of the only literal left.
#[derive(Clone, Copy, Debug)]
struct Node {
    label: u8,
    is_leaf: bool,
    first: u32,
    last: u32,
    literal: u32,
}

/// Where a literal may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Start {
    /// Anywhere.
    Anywhere,
    /// Not right after an ASCII letter; one that starts there may be reported all the same.
    Word,
}

impl Literals {
    /// The set of the literals in `tree`, by their numbers there.
    pub(crate) fn of(tree: &Tree) -> Self {
        let Laid { nodes, tails, beginnings, longest } = tree.lay();
        #[expect(
            clippy::large_stack_arrays,
            reason = "they go to the heap at once; there a vector would be asked for its length at every byte"
        )]
        let mut set = Self {
            members: Box::new([0; BLOCKS]),
            noted: Box::new([0; BLOCKS]),
            before: Box::new([0; BLOCKS]),
            steps: Vec::new(),
            nexts: Vec::new(),
            nodes,
            tails,
            singles: Classes::default(),
            longest,
        };
        set.index(&beginnings);
        set
    }

    /// Length of the longest literal in bytes.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// Enters where literals begin.
    fn index(&mut self, beginnings: &[Beginning]) {
        let is_single = |one: &&Beginning| one.length == 1 && one.bytes.first().is_some_and(|byte| class(*byte) >= OTHERS);
        let (singles, others): (Vec<&Beginning>, Vec<&Beginning>) = beginnings.iter().partition(is_single);
        singles.iter().filter_map(|single| single.bytes.first()).for_each(|byte| self.singles.add(class(*byte)));
        // In two rounds: which places are taken, then by what.
        for place in others.iter().flat_map(|one| places(one)) {
            if let Some(members) = self.members.get_mut(place / BLOCK) {
                *members |= 1 << (place % BLOCK);
            }
        }
        self.noted = self.members.clone();
        for (place, noted) in self.noted.iter_mut().enumerate() {
            if self.singles.has(first_of(place * BLOCK)) {
                *noted = u32::MAX;
            }
        }
        let mut taken = 0;
        for (members, before) in self.members.iter().zip(self.before.iter_mut()) {
            *before = taken;
            // Most are empty, and where the core runs as JavaScript counting takes its time.
            if *members != 0 {
                taken += members.count_ones();
            }
        }
        self.steps = vec![Step::default(); taken as usize];
        // The longest first, so that of one place the shortest comes first.
        for one in others.into_iter().rev() {
            let Some(step) = Self::step(one) else { continue };
            for place in places(one) {
                let others = number(self.steps.len());
                let Some(head) = self.rank(place).and_then(|rank| self.steps.get_mut(rank as usize)) else { continue };
                let shorter = Step { other: if head.length > 0 { others } else { NONE }, ..step };
                let longer = std::mem::replace(head, shorter);
                self.steps.extend(Some(longer).filter(|step| step.length > 0));
            }
        }
        self.nexts = self.steps.iter().map(|step| self.next(step.node)).collect();
    }

    /// Where the steps of `place` begin, if it is taken.
    fn rank(&self, place: usize) -> Option<u32> {
        let members = self.members.get(place / BLOCK).filter(|members| **members >> (place % BLOCK) & 1 == 1)?;
        let before = self.before.get(place / BLOCK)?;
        Some(before + (members & ((1 << (place % BLOCK)) - 1)).count_ones())
    }

    /// The step to what begins so.
    fn step(beginning: &Beginning) -> Option<Step> {
        let Beginning { bytes, length, node, .. } = *beginning;
        let exact = bytes.iter().take(length).all(|byte| class(*byte) < LETTERS);
        Some(Step { bytes, length: u8::try_from(length).ok()?, exact, node, other: NONE })
    }

    /// Which classes may follow at a node.
    fn next(&self, node: u32) -> Classes {
        match self.nodes.get(node as usize) {
            Some(&Node { is_leaf: true, first, last, .. }) => {
                let tail = self.tails.get(first as usize..last as usize).unwrap_or_default();
                Classes::of(tail.first()).unwrap_or(Classes::ALL)
            }
            Some(&at @ Node { literal: NONE, .. }) => Classes::of(self.children(at).iter().map(|child| &child.label)).unwrap_or_default(),
            _ => Classes::ALL,
        }
    }

    /// Calls `found` with the number and place of every literal that begins in `part` of `text`, in order of start, then end.
    pub(crate) fn find(&self, text: &str, part: ByteSpan, mut found: impl FnMut(u32, ByteSpan)) {
        let bytes = text.as_bytes();
        let at = |at: usize| bytes.get(at).copied().unwrap_or_default();
        let end = part.end.min(bytes.len());
        // The third bytes of all beginnings; those of the last two stand behind the part, where the text may have ended.
        let thirds = bytes.get(part.start + 2..end).unwrap_or_default();
        let behind = part.start + 2 + thirds.len();
        let last = [at(behind), at(behind + 1)];
        let last = last.get(..end.saturating_sub(behind - 2)).unwrap_or_default();
        let mut classes = u32::from(OTHER) << (2 * CLASS_BITS) | number(class(at(part.start)) << CLASS_BITS | class(at(part.start + 1)));
        let mut start = part.start;
        let mut notes = [0; STRIDE];
        for thirds in thirds.chunks(STRIDE).chain([last]) {
            let count = self.note(thirds, &mut classes, &mut notes);
            for &note in notes.get(..count).unwrap_or_default() {
                let (start, place) = (start + (note / PLACES) as usize, (note % PLACES) as usize);
                if self.singles.has(first_of(place)) {
                    self.enter_single(bytes, start, &mut found);
                }
                if let Some(rank) = self.rank(place) {
                    self.enter(bytes, start, rank, &mut found);
                }
            }
            start += thirds.len();
        }
    }

    /// Notes where literals may begin, going by the third bytes there: how far on, and at which place of the table. `classes` are those
    /// of the bytes before, the last in the lowest bits.
    fn note(&self, thirds: &[u8], classes: &mut u32, notes: &mut [u32; STRIDE]) -> usize {
        let mut count = 0;
        let mut last = *classes;
        let mut step = 0;
        for third in thirds {
            last = last << CLASS_BITS | u32::from(CLASS.get(usize::from(*third)).copied().unwrap_or(OTHER));
            let place = place_of(last);
            if let Some(note) = notes.get_mut(count) {
                *note = step | place;
            }
            let place = place as usize;
            let is_noted = self.noted.get(place / BLOCK).is_some_and(|noted| noted >> (place % BLOCK) & 1 == 1);
            count += usize::from(is_noted);
            step += PLACES;
        }
        *classes = last;
        count
    }

    /// Calls `found` if the mark at `start` is a literal.
    fn enter_single(&self, bytes: &[u8], start: usize, found: &mut impl FnMut(u32, ByteSpan)) {
        let node = bytes.get(start).and_then(|byte| self.child(0, folded(*byte)));
        if let Some(Node { literal, .. }) = node.and_then(|node| self.nodes.get(node as usize)).filter(|node| node.literal != NONE) {
            found(*literal, ByteSpan::new(start, start + 1));
        }
    }

    /// Calls `found` with every longer literal at `start`, going there by `step` and the others of the same beginning.
    fn enter(&self, bytes: &[u8], start: usize, mut step: u32, found: &mut impl FnMut(u32, ByteSpan)) {
        let next = class(bytes.get(start + BEGINNING).copied().unwrap_or_default());
        while let Some((taken, nexts)) = self.steps.get(step as usize).zip(self.nexts.get(step as usize)) {
            if nexts.has(next) {
                self.walk(bytes.get(start..).unwrap_or_default(), taken, &mut |literal, length| {
                    found(literal, ByteSpan::new(start, start + length));
                });
            }
            step = taken.other;
        }
    }

    /// Calls `found` with the number and length of every literal that `text` begins with and that `step` leads to.
    fn walk(&self, text: &[u8], step: &Step, found: &mut impl FnMut(u32, usize)) {
        let mut length = usize::from(step.length);
        let begins = |begun: &[u8]| step.exact || begun.iter().zip(step.bytes).all(|(byte, wanted)| folded(*byte) == wanted);
        if !text.get(..length).is_some_and(begins) {
            return;
        }
        let mut node = step.node;
        while let Some(&at) = self.nodes.get(node as usize) {
            if at.is_leaf {
                let tail = self.tails.get(at.first as usize..at.last as usize).unwrap_or_default();
                let end = length + tail.len();
                if text.get(length..end).is_some_and(|rest| rest.iter().zip(tail).all(|(byte, wanted)| folded(*byte) == *wanted)) {
                    found(at.literal, end);
                }
                return;
            }
            if at.literal != NONE {
                found(at.literal, length);
            }
            // A step to a literal of less than three bytes goes there and no further.
            let Some(byte) = text.get(length).filter(|_| length >= BEGINNING).map(|byte| folded(*byte)) else { return };
            let Some(child) = self.children(at).iter().position(|child| child.label == byte) else { return };
            node = at.first + number(child);
            length += 1;
        }
    }

    fn children(&self, node: Node) -> &[Node] {
        self.nodes.get(node.first as usize..node.last as usize).unwrap_or_default()
    }

    fn child(&self, node: u32, label: u8) -> Option<u32> {
        let node = *self.nodes.get(node as usize)?;
        let at = self.children(node).iter().position(|child| child.label == label)?;
        Some(node.first + number(at))
    }
}

/// The places of the table at which literals that begin so are looked for.
fn places(beginning: &Beginning) -> impl Iterator<Item = usize> {
    let of = |at: usize| match beginning.bytes.get(at).filter(|_| at < beginning.length) {
        Some(byte) => class(*byte)..class(*byte) + 1,
        None => 0..CLASSES,
    };
    let (first, second, third) = (of(0), of(1), of(2));
    let pairs = first.flat_map(move |first| second.clone().map(move |second| first << CLASS_BITS | second));
    let trigrams = pairs.flat_map(move |pair| third.clone().map(move |third| pair << CLASS_BITS | third));
    let anywhere = beginning.anywhere;
    trigrams.flat_map(move |trigram| std::iter::once(trigram | APART as usize).chain(anywhere.then_some(trigram)))
}

/// The place of the last three of four `classes`.
fn place_of(classes: u32) -> u32 {
    // Of the first class only the bit counts that tells whether it is a letter's.
    (classes & (APART - 1)) | (classes >> (CLASS_BITS - 1) & APART)
}

/// The first class of the beginning at `place`.
fn first_of(place: usize) -> usize {
    place >> (2 * CLASS_BITS) & (CLASSES - 1)
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
        let mut tree = Tree::default();
        for literal in literals {
            tree.add(literal, Start::Anywhere);
        }
        let mut all = Vec::new();
        Literals::of(&tree).find(text, ByteSpan::new(0, text.len()), |id, span| all.push((id, span.start, span.end)));
        all
    }

    #[test]
    fn finds_overlaps_in_order_whatever_the_case() {
        let literals = ["key", "keyring", "ring", "@", "x", "", "KEY", "social security", "カード"];
        assert_eq!(found(&literals, "KeyRing"), [(0, 0, 3), (1, 0, 7), (2, 3, 7)]);
        assert_eq!(found(&literals, "@x"), [(3, 0, 1), (4, 1, 2)]);
        assert_eq!(found(&literals, "Social\nSecurity"), [(5, 0, 15)]);
        assert_eq!(found(&literals, "私のカード"), [(6, 6, 15)]);
        assert_eq!(found(&literals, ""), []);
    }

    #[test]
    fn literals_that_part_very_late_are_told_apart() {
        let alike = "a".repeat(70_000);
        let (first, second) = (format!("{alike}b"), format!("{alike}c"));
        let mut tree = Tree::default();
        let ids = [&first, &second, &alike, &second].map(|literal| tree.add(literal, Start::Anywhere));
        assert_eq!(ids, [Some(0), Some(1), Some(2), Some(1)]);
        assert_eq!(Literals::of(&tree).longest(), 70_001);
    }

    #[test]
    fn words_may_be_passed_over_only_after_a_letter_or_digit() {
        let mut tree = Tree::default();
        tree.add("id", Start::Word);
        let words = Literals::of(&tree);
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
