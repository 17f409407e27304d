//! What the tagger looks at, as hashes: one word where it stands. The weights of each are at its hash in the table.

use super::gazetteer::{Gazetteer, Known};
use crate::language::lexicon::{Class, Classes};
use crate::language::tokens::{Shape, Token, hash};
use crate::language::weights;

/// How a whole text is written: in a shout or without capitals, a capital says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Plain,
    Small,
    Titled,
    Shouting,
}

/// A text as the tagger sees it.
#[derive(Debug)]
pub struct View<'t> {
    /// Its words.
    pub tokens: &'t [Token],
    known: Vec<Known>,
    style: Style,
}

#[repr(u32)]
#[derive(Clone, Copy)]
enum Kind {
    Bias = 101,
    At,
    Before,
    Behind,
    Around,
    Beginning,
    End,
    Shape,
    Shapes,
    Known,
    KnownBefore,
    KnownBehind,
    KnownAround,
    KnownAt,
    ShapeAt,
    Class,
    ClassKnown,
    Length,
    Two,
}

fn feature(kind: Kind, values: &[u32]) -> u32 {
    weights::feature(kind as u32, values)
}

/// What stands before the first word and behind the last.
const NOTHING: u32 = 0x5EED;

/// Classes that say no more than the shape does.
const NAMES: [u32; 4] = [Class::Name as u32, Class::Capitals as u32, Class::Person as u32, Class::Figure as u32];

/// How far the classes of the lexicon count.
const CLASSES: isize = 2;

impl<'t> View<'t> {
    /// The words of one text.
    #[must_use]
    pub fn new(tokens: &'t [Token], gazetteer: &Gazetteer) -> Self {
        Self { tokens, known: gazetteer.known(tokens), style: style(tokens) }
    }

    /// What the word at `at` can be.
    #[must_use]
    pub fn known(&self, at: usize) -> Known {
        self.known.get(at).copied().unwrap_or_default()
    }

    /// Words that may belong to a name: the others are none, whatever stands around them.
    #[must_use]
    pub fn candidates(&self) -> Vec<bool> {
        let names = Known::GIVEN.and(Known::FAMILY).and(Known::FIGURE).and(Known::RARE);
        let is_capital = |token: &Token| matches!(token.shape, Shape::Capital | Shape::First | Shape::Capitals);
        let mut may: Vec<bool> = (0_usize..)
            .zip(self.tokens)
            .map(|(at, token)| match token.shape {
                Shape::Sign | Shape::Number => false,
                Shape::Ideograph => self.known(at).meets(names) || self.is_addressed(at),
                Shape::Small => self.known(at).meets(names) || at.checked_sub(1).is_some_and(|before| self.leads(before)),
                Shape::Capital | Shape::First | Shape::Capitals => {
                    self.known(at).meets(names.and(Known::PLACE)) || at.checked_sub(1).is_some_and(|before| self.leads(before))
                }
            })
            .collect();
        // An ordinary word with a capital beside one of them.
        for at in 0..may.len() {
            let beside = [at.checked_sub(1), Some(at + 1)]
                .into_iter()
                .flatten()
                .any(|beside| may.get(beside).copied().unwrap_or(false) && self.tokens.get(beside).is_some_and(is_capital));
            if beside && self.tokens.get(at).is_some_and(is_capital) {
                may.get_mut(at).into_iter().for_each(|may| *may = true);
            }
        }
        // "van der" between two, and the signs of a name in brackets or with a hyphen.
        let places: Vec<usize> = (0_usize..).zip(&may).filter(|(_, may)| **may).map(|(at, _)| at).collect();
        for pair in places.windows(2) {
            if let [one, other] = pair
                && (2..=3).contains(&(other - one))
            {
                let between = one + 1..*other;
                if !self.tokens.get(between.clone()).unwrap_or_default().iter().any(is_break) {
                    may.iter_mut().take(between.end).skip(between.start).for_each(|may| *may = true);
                }
            }
        }
        may
    }

    /// Whether a name may go on behind the word at `at`: a given name, or a title.
    fn leads(&self, at: usize) -> bool {
        self.known(at).meets(Known::GIVEN.and(Known::FIGURE)) || self.tokens.get(at).is_some_and(|token| token.classes.has(Class::Title))
    }

    /// Whether さん or the like stands behind the character at `at`.
    fn is_addressed(&self, at: usize) -> bool {
        self.tokens.iter().skip(at + 1).take(4).any(|token| token.shape == Shape::Ideograph && token.classes.has(Class::Title))
    }

    fn hash(&self, at: Option<usize>) -> u32 {
        at.and_then(|at| self.tokens.get(at)).map_or(NOTHING, |token| token.hash)
    }

    fn shape(&self, at: Option<usize>) -> u32 {
        at.and_then(|at| self.tokens.get(at)).map_or(NOTHING, |token| token.shape as u32)
    }

    fn bits(&self, at: Option<usize>) -> u32 {
        at.and_then(|at| self.known.get(at)).map_or(NOTHING, |known| u32::from(known.bits()))
    }

    /// Every feature of the word at `at`.
    pub fn features(&self, at: usize, mut visit: impl FnMut(u32)) {
        let Some(token) = self.tokens.get(at) else { return };
        let beside = |distance: isize| at.checked_add_signed(distance);
        let (own, style) = (token.hash, self.style as u32);
        let (first, last, next, second) = (self.hash(beside(-2)), self.hash(beside(-1)), self.hash(beside(1)), self.hash(beside(2)));
        visit(feature(Kind::Bias, &[]));
        for (distance, hash) in [(0, own), (1, last), (2, next), (3, first), (4, second)] {
            visit(feature(Kind::At, &[distance, hash]));
        }
        visit(feature(Kind::Before, &[last, own]));
        visit(feature(Kind::Behind, &[own, next]));
        visit(feature(Kind::Around, &[last, next]));
        visit(feature(Kind::Two, &[0, first, last]));
        visit(feature(Kind::Two, &[1, next, second]));
        token.prefixes.iter().take(2).flatten().for_each(|prefix| visit(feature(Kind::Beginning, &[*prefix])));
        token.suffixes.iter().flatten().for_each(|suffix| visit(feature(Kind::End, &[*suffix])));
        let shape = token.shape as u32;
        let shapes = (self.shape(beside(-1)), self.shape(beside(1)));
        visit(feature(Kind::Shape, &[shape, style]));
        visit(feature(Kind::Shapes, &[shapes.0, shape, shapes.1, style]));
        let known = self.bits(Some(at));
        let around = (self.bits(beside(-1)), self.bits(beside(1)));
        visit(feature(Kind::Known, &[known, shape, style]));
        visit(feature(Kind::KnownBefore, &[around.0, known, shape]));
        visit(feature(Kind::KnownBehind, &[known, around.1, shape]));
        visit(feature(Kind::KnownAround, &[around.0, known, around.1]));
        for (distance, hash) in [(1, last), (2, next), (3, first), (4, second)] {
            visit(feature(Kind::KnownAt, &[distance, known, hash]));
        }
        for (distance, hash) in [(1, last), (2, next)] {
            visit(feature(Kind::ShapeAt, &[distance, shape, style, hash]));
        }
        for distance in -CLASSES..=CLASSES {
            let classes = beside(distance).and_then(|at| self.tokens.get(at)).map_or(Classes::default(), |token| token.classes);
            let side = distance.cast_unsigned() & 7;
            for class in classes.numbers().filter(|class| !NAMES.contains(class)) {
                let side = u32::try_from(side).unwrap_or(0);
                visit(feature(Kind::Class, &[side, class]));
                visit(feature(Kind::ClassKnown, &[side, class, known]));
            }
        }
        visit(feature(Kind::Length, &[u32::try_from(token.span.len().min(12)).unwrap_or(0), shape]));
    }
}

/// Whether no name goes on behind a sign.
fn is_break(token: &Token) -> bool {
    token.shape == Shape::Sign && [":", ";", "!", "?", "\n", "/", "|", "="].iter().any(|sign| token.hash == hash(sign))
}

fn style(tokens: &[Token]) -> Style {
    let count = |shape: fn(Shape) -> bool| tokens.iter().filter(|token| shape(token.shape)).count();
    let words = count(|shape| matches!(shape, Shape::Small | Shape::Capital | Shape::First | Shape::Capitals));
    let (shouted, capital) = (count(|shape| shape == Shape::Capitals), count(|shape| matches!(shape, Shape::Capital | Shape::First)));
    if shouted * 2 > words {
        Style::Shouting
    } else if (capital + shouted) * 2 > words {
        Style::Titled
    } else if capital == 0 {
        Style::Small
    } else {
        Style::Plain
    }
}
