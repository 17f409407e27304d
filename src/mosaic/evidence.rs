//! Why a text is held, in words: what a class of words adds to its score or takes from it. For people who ask; every class is weighed
//! by leaving it out, so this is not done while somebody writes.

use super::model::{Mosaic, windows};
use crate::language::lexicon::{Class, Classes};
use crate::language::tokens::Token;
use crate::text::{ByteSpan, Folded};

/// One reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clue {
    /// The reason in words.
    pub says: &'static str,
    /// What it adds, or takes away, in 1/256 of what usually tells texts apart.
    pub weight: i32,
}

/// What speaks for holding a stretch of a text, and what against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighing {
    /// The stretch, in bytes of the text.
    pub span: ByteSpan,
    /// Its score.
    pub score: i32,
    /// From where on it is held.
    pub hold: i32,
    /// What speaks for it, weightiest first.
    pub supports: Vec<Clue>,
    /// What speaks against it, weightiest first.
    pub opposes: Vec<Clue>,
}

/// Weight from where on a clue is worth a word.
const WORTH: i32 = 8;

/// Most reasons that are given in one sentence.
const REASONS: usize = 3;

impl Weighing {
    /// The weightiest reasons for holding the stretch, as a sentence; empty if there is none.
    #[must_use]
    pub fn reasons(&self) -> String {
        let says: Vec<&str> = self.supports.iter().take(REASONS).map(|clue| clue.says).collect();
        if says.is_empty() { String::new() } else { format!("This text {}.", says.join("; ")) }
    }
}

impl Mosaic {
    /// What speaks for and against holding each stretch of these words of a text that is judged by itself.
    #[must_use]
    pub fn weigh(&self, tokens: &[Token], folded: &Folded<'_>) -> Vec<Weighing> {
        windows(tokens).filter_map(|window| self.weighing(window, folded)).collect()
    }

    fn weighing(&self, window: &[Token], folded: &Folded<'_>) -> Option<Weighing> {
        let (first, last) = (window.first()?, window.last()?);
        let total = |tokens: &[Token]| self.score(tokens, 0).total;
        let score = total(window);
        let mut clues = Vec::new();
        for class in Class::ALL {
            if !window.iter().any(|token| token.classes.has(*class)) {
                continue;
            }
            let without: Vec<Token> = window
                .iter()
                .map(|token| Token {
                    classes: token.classes.numbers().filter(|number| *number != *class as u32).fold(Classes::default(), Classes::with),
                    ..*token
                })
                .collect();
            clues.push(Clue { says: class.says(), weight: score - total(&without) });
        }
        clues.sort_by_key(|clue| (std::cmp::Reverse(clue.weight.abs()), clue.says));
        let (supports, opposes) = clues.into_iter().filter(|clue| clue.weight.abs() >= WORTH).partition(|clue| clue.weight > 0);
        let span = folded.source(ByteSpan::new(first.span.start, last.span.end));
        Some(Weighing { span, score, hold: self.table().scale.hold, supports, opposes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Reader;

    #[test]
    fn reasons_are_given_in_order_of_weight() {
        let weighings =
            Reader::default().weigh("My patient is HIV positive, don't tell anyone. According to the press release the novel is fiction.");
        let [weighing] = weighings.as_slice() else { panic!("{weighings:?}") };
        assert!(weighing.supports.iter().all(|clue| clue.weight >= WORTH) && weighing.opposes.iter().all(|clue| clue.weight <= -WORTH));
        assert!(weighing.supports.windows(2).all(|two| two[0].weight >= two[1].weight));
        assert!(!weighing.supports.is_empty() || !weighing.opposes.is_empty());
        let first = weighing.supports.first().map_or("", |clue| clue.says);
        assert!(
            weighing.reasons().starts_with(&format!("This text {first}")) && weighing.reasons().ends_with('.'),
            "{}",
            weighing.reasons()
        );
        assert_eq!(Reader::default().weigh(" "), []);
    }
}
