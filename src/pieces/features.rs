//! What the model looks at, as hashes: how a piece is written, and the words around it. The weights of each are at its hash in the table.

use std::ops::Range;

use super::candidates::{Look, Piece};
use crate::language::lexicon::Classes;
use crate::language::tokens::{Shape, Token, hash};
use crate::language::weights::feature;

/// How far signs and words beside a piece count one by one.
const BESIDE: usize = 4;
/// How far words before a piece count wherever they stand, near and far, and behind it.
const NEAR: usize = 8;
const FAR: usize = 20;
const BEHIND: usize = 10;
/// How far words count on either side as what the text is about, with the signs between them.
const ABOUT: usize = 72;
/// How far beginnings and ends of words before a piece count.
const PARTS: usize = 12;
/// Characters that are looked at one by one, changes of their sort, and letters of its beginning.
const WRITTEN: usize = 24;
const CHANGES: usize = 12;
const STEM: usize = 8;
/// Lengths that are told apart.
const LENGTHS: usize = 16;
/// Words on a line that count.
const LINE: usize = 12;

#[repr(u32)]
#[derive(Clone, Copy)]
enum Kind {
    Shape = 201,
    Length,
    Digits,
    Look,
    Makeup,
    MakeupWord,
    OnLine,
    OnLineLook,
    BehindOnLine,
    LineBegins,
    LookLength,
    First,
    Last,
    Stem,
    Sorts,
    Letters,
    Before,
    Behind,
    Both,
    TokenBefore,
    TokenBehind,
    WordBefore,
    WordBehind,
    TwoBefore,
    TwoWordsBefore,
    ThreeWordsBefore,
    TwoBehind,
    Around,
    TokenLook,
    WordLook,
    NextWordLook,
    Near,
    NearLook,
    Far,
    After,
    About,
    Beginning,
    End,
    Class,
    ClassLook,
    ClassAfter,
}

/// What stands where nothing does.
const NOTHING: u32 = 0x5EED;

/// Every feature of a piece but what the text is [`about`]; `tokens` are the words of the whole `text`.
pub fn features(text: &str, tokens: &[Token], piece: &Piece, visit: &mut dyn FnMut(u32)) {
    let mut add = |kind: Kind, values: &[u32]| visit(feature(kind as u32, values));
    let look = piece.look as u32;
    let passage = piece.span.of(text);
    add(Kind::Shape, &[shape(passage)]);
    let length = number(piece.length.min(LENGTHS));
    add(Kind::Length, &[length]);
    add(Kind::Digits, &[number(piece.digits.min(LENGTHS))]);
    add(Kind::Look, &[look, u32::from(is_odd(passage))]);
    add(Kind::LookLength, &[look, length]);
    let sign = |c: Option<char>| c.filter(|c| !c.is_alphanumeric()).map_or(0, u32::from);
    add(Kind::First, &[sign(passage.chars().next())]);
    add(Kind::Last, &[sign(passage.chars().next_back())]);
    let makeup = makeup(passage, piece.length);
    add(Kind::Makeup, &makeup);
    if !matches!(piece.look, Look::Number | Look::Year | Look::Key | Look::Joined) {
        let stem: String = passage.chars().take_while(|c| c.is_alphabetic()).take(STEM).flat_map(char::to_lowercase).collect();
        add(Kind::Stem, &[hash(&stem)]);
    }
    if !matches!(piece.look, Look::Number | Look::Year | Look::Joined) {
        runs(passage.chars().map(|c| u32::from(sort(c))), |run: &[u32; 4]| add(Kind::Sorts, run));
    }
    if matches!(piece.look, Look::Letters | Look::Mixed) {
        runs(passage.chars().flat_map(char::to_lowercase).map(u32::from), |run: &[u32; 3]| add(Kind::Letters, run));
    }
    // Blanks are nothing, so that those around a text say nothing.
    let beside = |c: Option<char>| c.filter(|c| !c.is_whitespace()).map_or(NOTHING, u32::from);
    let before = beside(text.get(..piece.span.start).and_then(|text| text.chars().next_back()));
    let behind = beside(text.get(piece.span.end..).and_then(|text| text.chars().next()));
    add(Kind::Before, &[before]);
    add(Kind::Behind, &[behind]);
    add(Kind::Both, &[before, behind]);

    let (start, end) = within(tokens, piece);
    let (left, right) = (tokens.get(..start).unwrap_or_default(), tokens.get(end..).unwrap_or_default());
    let is_word = |token: &&Token| token.shape != Shape::Sign;
    let ahead = first(left.iter().rev());
    let after = first(right.iter());
    let words_ahead = first(left.iter().rev().filter(is_word));
    let words_after = first(right.iter().filter(is_word));
    for (at, number) in (0..BESIDE).zip(0..) {
        for (kind, values) in
            [(Kind::TokenBefore, &ahead), (Kind::TokenBehind, &after), (Kind::WordBefore, &words_ahead), (Kind::WordBehind, &words_after)]
        {
            add(kind, &[number, values.get(at).copied().unwrap_or(NOTHING)]);
        }
    }
    let [token, token_before, ..] = ahead;
    let [next, next_behind, ..] = after;
    let [word, word_before, third, ..] = words_ahead;
    add(Kind::TwoBefore, &[token_before, token]);
    add(Kind::TwoWordsBefore, &[word_before, word]);
    add(Kind::ThreeWordsBefore, &[third, word_before, word]);
    add(Kind::TwoBehind, &[next, next_behind]);
    add(Kind::Around, &[token, next]);
    add(Kind::TokenLook, &[token, look]);
    add(Kind::WordLook, &[word, look]);
    add(Kind::NextWordLook, &[word_before, look]);
    add(Kind::MakeupWord, &[word, makeup[0], makeup[1]]);
    let line = left.iter().rev().take_while(|token| !token.is_break()).filter(is_word);
    let mut begins = NOTHING;
    for word in line.take(LINE) {
        add(Kind::OnLine, &[word.hash]);
        add(Kind::OnLineLook, &[word.hash, look]);
        begins = word.hash;
    }
    add(Kind::LineBegins, &[begins]);
    for word in right.iter().take_while(|token| !token.is_break()).filter(is_word).take(BEHIND) {
        add(Kind::BehindOnLine, &[word.hash]);
    }
    for (at, word) in left.iter().rev().filter(is_word).take(FAR).enumerate() {
        if at < NEAR {
            add(Kind::Near, &[word.hash]);
            add(Kind::NearLook, &[word.hash, look]);
        } else {
            add(Kind::Far, &[word.hash]);
        }
        if at < PARTS {
            let ([.., beginning, _], [.., end]) = (word.prefixes, word.suffixes);
            if let Some(part) = beginning {
                add(Kind::Beginning, &[part]);
            }
            if let Some(part) = end {
                add(Kind::End, &[part]);
            }
        }
    }
    for word in right.iter().filter(is_word).take(BEHIND) {
        add(Kind::After, &[word.hash]);
    }
    let classes = |tokens: &mut dyn Iterator<Item = &Token>| tokens.fold(Classes::default(), |classes, token| classes.and(token.classes));
    for class in classes(&mut left.iter().rev().take(FAR)).numbers() {
        add(Kind::Class, &[class]);
        add(Kind::ClassLook, &[class, look]);
    }
    for class in classes(&mut right.iter().take(FAR)).numbers() {
        add(Kind::ClassAfter, &[class]);
    }
}

/// The feature that a word is of every piece near it, if it is one. So many pieces share it that it is looked up once: see [`near`].
#[must_use]
pub fn about(token: &Token) -> Option<u32> {
    (token.shape != Shape::Sign).then(|| feature(Kind::About as u32, &[token.hash]))
}

/// Which of the tokens of a text say what the text is about at a piece: before it, and behind.
#[must_use]
pub fn near(tokens: &[Token], piece: &Piece) -> [Range<usize>; 2] {
    let (start, end) = within(tokens, piece);
    [start.saturating_sub(ABOUT)..start, end..(end + ABOUT).min(tokens.len())]
}

/// The first token in a piece, and the first behind it.
fn within(tokens: &[Token], piece: &Piece) -> (usize, usize) {
    let start = tokens.partition_point(|token| token.span.end <= piece.span.start);
    (start, tokens.partition_point(|token| token.span.start < piece.span.end))
}

/// The hashes of the first of some words.
fn first<'t>(tokens: impl Iterator<Item = &'t Token>) -> [u32; BESIDE] {
    let mut hashes = [NOTHING; BESIDE];
    hashes.iter_mut().zip(tokens).for_each(|(hash, token)| *hash = token.hash);
    hashes
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// Every run of so many of some values, with nothing before the first and behind the last.
fn runs<const LONG: usize>(values: impl Iterator<Item = u32>, mut visit: impl FnMut(&[u32; LONG])) {
    let mut run = [NOTHING; LONG];
    for value in values.take(WRITTEN).chain([NOTHING]) {
        run.rotate_left(1);
        if let Some(last) = run.last_mut() {
            *last = value;
        }
        visit(&run);
    }
}

/// Letters and digits by their sort, and signs as they are.
fn sort(c: char) -> char {
    match c {
        _ if c.is_uppercase() => 'A',
        _ if c.is_alphabetic() => 'a',
        _ if c.is_ascii_digit() => '0',
        _ => c,
    }
}

/// How the characters of a passage change from one sort to another.
fn shape(passage: &str) -> u32 {
    let (mut shape, mut last, mut changes) = (NOTHING, None, 0);
    for c in passage.chars() {
        let sort = match sort(c) {
            sort @ ('A' | 'a' | '0' | '-' | '_' | '.' | '@' | '#' | '/' | '*' | ':' | ' ') => sort,
            _ => '$',
        };
        if last != Some(sort) {
            shape = feature(shape, &[u32::from(sort)]);
            last = Some(sort);
            changes += 1;
            if changes == CHANGES {
                break;
            }
        }
    }
    shape
}

/// Which sorts of characters a passage has, how long it is, and how often letters and digits change in it.
fn makeup(passage: &str, length: usize) -> [u32; 3] {
    let (mut sorts, mut changes, mut last) = (0, 0, 0);
    for c in passage.chars() {
        let sort = match c {
            '0'..='9' => 1,
            'a'..='f' => 2,
            'g'..='z' => 4,
            'A'..='F' => 8,
            'G'..='Z' => 16,
            '-' => 32,
            '_' => 64,
            '+' | '/' => 128,
            '.' | ':' => 256,
            _ => 512,
        };
        sorts |= sort;
        let group = if sort & 1 == 1 {
            1
        } else if sort < 8 {
            2
        } else if sort < 32 {
            3
        } else {
            4
        };
        changes += usize::from(last != group);
        last = group;
    }
    let long = match length {
        0..12 => length,
        12..20 => 12,
        20..24 => 13,
        24 => 14,
        25..32 => 15,
        32 => 16,
        33..40 => 17,
        40 => 18,
        41..64 => 19,
        64 => 20,
        _ => 21,
    };
    [sorts, number(long), number(changes * 8 / length.max(1))]
}

/// Whether signs stand in it that no word, number or name of a file has.
fn is_odd(passage: &str) -> bool {
    passage.contains(char::is_alphabetic)
        && passage.chars().skip(1).any(|c| matches!(c, '!' | '$' | '%' | '&' | '+' | '^' | '~' | '<' | '>' | '#' | '@' | '?' | '*'))
}
