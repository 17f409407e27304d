//! What the model looks at, as hashes: of a whole text, and of one word where it stands. The weight of each is at its hash in a table.
//! Scanning and training both read it from here.

use crate::language::lexicon::Classes;
use crate::language::tokens::Token;
use crate::language::weights::{self, place};

/// How far the words beside a word count one by one.
const BESIDE: usize = 4;
/// How far the classes beside a word count one by one.
const CLASSES_BESIDE: usize = 3;
/// How far words count that merely stand before or after a word.
pub const AROUND: usize = 12;
/// How far two classes of one sentence count as standing together.
const TOGETHER: usize = 3;

/// Kinds of features; what is hashed first.
#[repr(u32)]
#[derive(Clone, Copy)]
enum Kind {
    Word = 1,
    Pair,
    Apart,
    Beginning,
    End,
    Class,
    Classes,
    ClassWord,
    WordClass,
    InSentence,
    InText,
    At,
    Before,
    Behind,
    Three,
    Twice,
    Shape,
    ClassAt,
    ClassPair,
    Left,
    Right,
    LeftClass,
    RightClass,
    About,
    AboutClass,
}

fn feature(kind: Kind, values: &[u32]) -> u32 {
    weights::feature(kind as u32, values)
}

/// What stands before the first word and behind the last.
const NOTHING: u32 = 0x5EED;

/// How many features are remembered, by half of their bits, so that one that comes again soon is not visited again.
const LATELY: usize = 1 << 13;

/// Visits a feature that comes again only if another has taken its place in memory since.
fn once(mut visit: impl FnMut(u32)) -> impl FnMut(u32) {
    let mut lately = [0_u16; LATELY];
    move |feature| {
        let [_, _, tag @ ..] = feature.to_be_bytes();
        let tag = u16::from_be_bytes(tag);
        if let Some(last) = lately.get_mut(place(feature, LATELY.ilog2()))
            && *last != tag
        {
            *last = tag;
            visit(feature);
        }
    }
}

/// Every feature of a whole text, hardly one of them twice.
pub fn of_text(tokens: &[Token], visit: impl FnMut(u32)) {
    all_of_text(tokens, once(visit));
}

/// What a text is about: its words, and what they mean.
pub fn of_topic(tokens: &[Token], visit: impl FnMut(u32)) {
    let mut visit = once(visit);
    for token in tokens {
        visit(feature(Kind::About, &[token.hash]));
        for class in token.classes.numbers() {
            visit(feature(Kind::AboutClass, &[class]));
        }
    }
}

/// Every feature of a whole text, some of them more than once.
fn all_of_text(tokens: &[Token], mut visit: impl FnMut(u32)) {
    let mut all = Classes::default();
    for sentence in tokens.split_inclusive(|token| token.ends) {
        let classes = sentence.iter().fold(Classes::default(), |classes, token| classes.and(token.classes));
        all = all.and(classes);
        pairs(Kind::InSentence, classes, &mut visit);
        for (at, token) in sentence.iter().enumerate() {
            for class in token.classes.numbers() {
                visit(feature(Kind::Class, &[class]));
            }
            for (distance, next) in (1_u32..).zip(sentence.iter().skip(at + 1).take(TOGETHER)) {
                beside(distance, token, next, &mut visit);
            }
        }
    }
    pairs(Kind::InText, all, &mut visit);
    for (at, token) in tokens.iter().enumerate() {
        visit(feature(Kind::Word, &[token.hash]));
        for prefix in token.prefixes.iter().flatten() {
            visit(feature(Kind::Beginning, &[*prefix]));
        }
        for suffix in token.suffixes.iter().flatten() {
            visit(feature(Kind::End, &[*suffix]));
        }
        for (kind, next) in [(Kind::Pair, tokens.get(at + 1)), (Kind::Apart, tokens.get(at + 2))] {
            if let Some(next) = next {
                visit(feature(kind, &[token.hash, next.hash]));
            }
        }
    }
}

/// Two words of one sentence.
fn beside(distance: u32, token: &Token, next: &Token, visit: &mut impl FnMut(u32)) {
    for class in token.classes.numbers() {
        for other in next.classes.numbers() {
            visit(feature(Kind::Classes, &[distance.min(2), class, other]));
        }
        if distance <= 2 {
            visit(feature(Kind::ClassWord, &[distance, class, next.hash]));
        }
    }
    if distance <= 2 {
        for other in next.classes.numbers() {
            visit(feature(Kind::WordClass, &[distance, token.hash, other]));
        }
    }
}

/// Every two of some classes.
fn pairs(kind: Kind, classes: Classes, visit: &mut impl FnMut(u32)) {
    for class in classes.numbers() {
        for other in classes.numbers().filter(|other| *other > class) {
            visit(feature(kind, &[class, other]));
        }
    }
}

/// The word that stands so far before or behind the one at `at`.
fn neighbour(tokens: &[Token], at: usize, distance: usize, before: bool) -> Option<&Token> {
    if before { at.checked_sub(distance).and_then(|at| tokens.get(at)) } else { tokens.get(at + distance) }
}

fn hash_of(token: Option<&Token>) -> u32 {
    token.map_or(NOTHING, |token| token.hash)
}

/// What the words next to the one at `at` are together, and with it.
pub fn of_pairs(tokens: &[Token], at: usize, mut visit: impl FnMut(u32)) {
    let hash = |distance: usize, before: bool| hash_of(neighbour(tokens, at, distance, before));
    let own = hash(0, false);
    let (before, behind) = (hash(1, true), hash(1, false));
    visit(feature(Kind::Before, &[before, own]));
    visit(feature(Kind::Behind, &[own, behind]));
    visit(feature(Kind::Three, &[before, own, behind]));
    visit(feature(Kind::Twice, &[1, hash(2, true), before]));
    visit(feature(Kind::Twice, &[2, behind, hash(2, false)]));
}

/// Every feature of the word at `at` but [its pairs](of_pairs) and those of the words merely around it.
pub fn of_word(tokens: &[Token], at: usize, mut visit: impl FnMut(u32)) {
    let Some(token) = tokens.get(at) else { return };
    let beside = |distance: usize, before: bool| neighbour(tokens, at, distance, before);
    let own = token.hash;
    visit(feature(Kind::Word, &[own]));
    for (distance, number) in (1..=BESIDE).zip(1_u32..) {
        visit(feature(Kind::At, &[number, hash_of(beside(distance, true))]));
        visit(feature(Kind::At, &[number + 8, hash_of(beside(distance, false))]));
    }
    for prefix in token.prefixes.iter().take(3).flatten() {
        visit(feature(Kind::Beginning, &[*prefix]));
    }
    for suffix in token.suffixes.iter().flatten() {
        visit(feature(Kind::End, &[*suffix]));
    }
    visit(feature(Kind::Shape, &[token.shape as u32]));
    for (distance, number) in (0..=CLASSES_BESIDE).zip(0_u32..) {
        for (before, side) in [(true, 0), (false, 8)].into_iter().skip(usize::from(distance == 0)) {
            for class in beside(distance, before).map_or(Classes::default(), |token| token.classes).numbers() {
                visit(feature(Kind::ClassAt, &[number + side, class]));
            }
        }
    }
    if let Some(last) = beside(1, true) {
        for class in last.classes.numbers() {
            visit(feature(Kind::ClassWord, &[class, own]));
            for other in token.classes.numbers() {
                visit(feature(Kind::ClassPair, &[class, other]));
            }
        }
    }
    if let Some(next) = beside(1, false) {
        for class in next.classes.numbers() {
            visit(feature(Kind::WordClass, &[class, own]));
        }
    }
}

/// What a word is to those behind it.
pub fn to_right(token: &Token, mut visit: impl FnMut(u32)) {
    visit(feature(Kind::Left, &[token.hash]));
    for class in token.classes.numbers() {
        visit(feature(Kind::LeftClass, &[class]));
    }
}

/// What a word is to those before it.
pub fn to_left(token: &Token, mut visit: impl FnMut(u32)) {
    visit(feature(Kind::Right, &[token.hash]));
    for class in token.classes.numbers() {
        visit(feature(Kind::RightClass, &[class]));
    }
}

/// Every feature of the word at `at` but its pairs, with those of the words around it.
pub fn of_word_around(tokens: &[Token], at: usize, mut visit: impl FnMut(u32)) {
    of_word(tokens, at, &mut visit);
    for token in tokens.get(at.saturating_sub(AROUND)..at).unwrap_or_default() {
        to_right(token, &mut visit);
    }
    for token in tokens.iter().skip(at + 1).take(AROUND) {
        to_left(token, &mut visit);
    }
}
