//! The tagger: the likeliest tags of all words of a text together, and the names that follow from them.

use super::features::View;
use super::table::{FEATURE_BITS, TAGS, Table};
use crate::language::tokens::{Shape, Token};
use crate::language::weights::{Lanes, Six, packed, place, unpacked};
use crate::text::ByteSpan;

/// The words and weights in use, written by `./build.sh train`.
const FILE: &[u8] = include_bytes!("table.bin");

/// What is added to the score of private persons: a name that is doubtful has a low margin, and who asks decides.
const EAGER: i32 = 14;

/// What a word belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Tag {
    /// No name.
    Nothing,
    /// The name of a private person.
    Person,
    /// That of a person, real or not, of whom everybody may speak.
    Figure,
    /// That of a place.
    Place,
    /// That of a firm, a team, a school.
    Organisation,
    /// That of anything else.
    Thing,
}

impl Tag {
    /// Every tag, in the order of the weights.
    pub const ALL: [Self; TAGS] = [Self::Nothing, Self::Person, Self::Figure, Self::Place, Self::Organisation, Self::Thing];

    fn of(place: usize) -> Self {
        Self::ALL.get(place).copied().unwrap_or(Self::Nothing)
    }
}

/// Scores of every tag at one word.
pub type Scores = [i32; TAGS];

/// A stretch of words, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// The first.
    pub start: usize,
    /// The one behind the last.
    pub end: usize,
}

/// A name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// Where it stands, in bytes of the text.
    pub span: ByteSpan,
    /// Its first word and the one behind its last.
    pub words: Words,
    /// What it names; never `Nothing`.
    pub tag: Tag,
    /// By how much the word that speaks most for a person does so more than for anything else. Of places and things it says nothing.
    pub margin: i32,
}

/// Finds names.
#[derive(Debug)]
pub struct Names {
    /// Without its weights.
    table: Table,
    weights: Vec<Six>,
}

impl Default for Names {
    fn default() -> Self {
        Self::new()
    }
}

impl Names {
    /// With the words and weights that are shipped.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Table::read(FILE).unwrap_or_else(Table::empty))
    }

    /// With others.
    #[must_use]
    pub fn with(mut table: Table) -> Self {
        let weights = std::mem::take(&mut table.weights);
        Self { table, weights: packed(&weights) }
    }

    /// The words, and what training found beside the weights.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// The names in a text, in order of place.
    #[must_use]
    pub fn find(&self, tokens: &[Token]) -> Vec<Name> {
        let view = View::new(tokens, &self.table.gazetteer);
        let candidates = view.candidates();
        let mut names = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let length = candidates.iter().skip(at).take_while(|may| **may).count();
            if length > 0 {
                let scores: Vec<Scores> = (at..at + length).map(|at| self.scores(&view, at)).collect();
                let tags = likeliest(&scores, &self.table.scale.steps);
                named(tokens, at, &tags, &scores, &mut names);
            }
            at += length.max(1);
        }
        names
    }

    fn scores(&self, view: &View<'_>, at: usize) -> Scores {
        let mut lanes = Lanes::default();
        view.features(at, |feature| lanes.add(self.weights.get(place(feature, FEATURE_BITS)).map(|six| unpacked(*six)).as_ref()));
        let mut scores = [0; TAGS];
        lanes.add_to(&mut scores);
        let [_, person, ..] = &mut scores;
        *person += EAGER;
        scores
    }
}

/// The likeliest tags of a run of words with nothing before it and nothing behind.
#[must_use]
pub fn likeliest(scores: &[Scores], steps: &[Scores; TAGS]) -> Vec<Tag> {
    const NEVER: i32 = i32::MIN / 2;
    let mut came: Vec<[usize; TAGS]> = Vec::with_capacity(scores.len());
    let mut sums = [NEVER; TAGS];
    if let Some(nothing) = sums.first_mut() {
        *nothing = 0;
    }
    for word in scores {
        let (mut next, mut from) = ([NEVER; TAGS], [0; TAGS]);
        for (tag, ((next, from), score)) in next.iter_mut().zip(&mut from).zip(word).enumerate() {
            for (before, (sum, steps)) in sums.iter().zip(steps).enumerate() {
                let sum = sum.saturating_add(steps.get(tag).copied().unwrap_or(0));
                if sum > *next {
                    (*next, *from) = (sum, before);
                }
            }
            *next = next.saturating_add(*score);
        }
        sums = next;
        came.push(from);
    }
    // Behind the last word stands nothing.
    let last = sums.iter().zip(steps).map(|(sum, steps)| sum.saturating_add(steps.first().copied().unwrap_or(0)));
    let mut tag = last.enumerate().rev().max_by_key(|(_, sum)| *sum).map_or(0, |(tag, _)| tag);
    let mut tags: Vec<Tag> = came
        .iter()
        .rev()
        .map(|from| {
            let this = Tag::of(tag);
            tag = from.get(tag).copied().unwrap_or(0);
            this
        })
        .collect();
    tags.reverse();
    tags
}

/// The names in a run of tagged words, the first of which is at `run`.
fn named(tokens: &[Token], run: usize, tags: &[Tag], scores: &[Scores], names: &mut Vec<Name>) {
    let mut at = 0;
    while let Some(&tag) = tags.get(at) {
        let length = tags.iter().skip(at).take_while(|other| **other == tag).count();
        if tag != Tag::Nothing {
            let is_word = |token: &&Token| !matches!(token.shape, Shape::Sign | Shape::Number);
            let words = Words { start: run + at, end: run + at + length };
            let within = tokens.get(words.start..words.end).unwrap_or_default();
            if let (Some(first), Some(last)) = (within.iter().find(is_word), within.iter().rfind(is_word)) {
                let margins = scores.iter().skip(at).take(length).map(margin);
                let span = ByteSpan::new(first.span.start, last.span.end);
                names.push(Name { span, words, tag, margin: margins.max().unwrap_or(0) });
            }
        }
        at += length;
    }
}

/// By how much a word speaks more for a person than for anything else.
fn margin(scores: &Scores) -> i32 {
    let [nothing, person, figure, place, organisation, thing] = *scores;
    person.max(figure) - nothing.max(place).max(organisation).max(thing)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::language::lexicon::Lexicon;
    use crate::language::tokens::tokens;

    thread_local! {
        static NAMES: Names = Names::new();
    }

    fn people(text: &str) -> Vec<(String, Tag)> {
        let names = NAMES.with(|names| names.find(&tokens(text, &Lexicon::new())));
        let people = names.iter().filter(|name| matches!(name.tag, Tag::Person | Tag::Figure));
        people.map(|name| (name.span.of(text).to_owned(), name.tag)).collect()
    }

    #[test]
    fn names_are_found_in_any_case() {
        for (text, name) in [
            ("Saw Mrs. Eileen Hargreaves at the bus stop again.", "Eileen Hargreaves"),
            ("mike dawson owes me a pint lol", "mike dawson"),
            ("Hi Tom, could you send it again? Thanks, Priya", "Tom"),
            ("Frau Sabine Keller kommt heute nicht.", "Sabine Keller"),
            ("昨日田中さんに会いました", "田中"),
        ] {
            assert!(people(text).iter().any(|(found, _)| found.contains(name)), "{text}: {:?}", people(text));
        }
    }

    #[test]
    fn words_that_are_names_as_well_are_doubtful_at_most() {
        for text in
            ["Will you mark it before May?", "the rose in the hope that it may grow", "Ich habe heute Post bekommen.", "", "...", "12 34"]
        {
            NAMES.with(|names| {
                let found = names.find(&tokens(text, &Lexicon::new()));
                assert!(found.iter().all(|name| name.margin < names.table().scale.least), "{text:?}: {found:?}");
            });
        }
    }

    #[test]
    fn known_figures_are_told_apart() {
        assert_eq!(people("nobody sings it like Taylor Swift"), [("Taylor Swift".to_owned(), Tag::Figure)]);
    }

    #[test]
    fn without_weights_nothing_is_sure() {
        let none = Names::with(Table::empty());
        let names = none.find(&tokens("Hi Tom, it's Mrs. Eileen Hargreaves", &Lexicon::new()));
        assert!(names.iter().all(|name| name.margin < none.table().scale.beside.min(none.table().scale.least)), "{names:?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn names_of_any_text_stand_in_order_and_in_it(words in prop::collection::vec(prop_oneof![
            "\\PC{0,12}",
            "[A-Z]?[a-zé' .,\\n]{0,9}",
            prop::sample::select(vec!["Anna ", "van der ", "O'Neill", "DR ", "田中", "さん", "\u{200D}", "Trump ", "\u{301}"]).prop_map(str::to_owned),
        ], 0..60)) {
            let text = words.concat();
            let tokens = tokens(&text, &Lexicon::new());
            let mut end = 0;
            for name in NAMES.with(|names| names.find(&tokens)) {
                prop_assert!(name.span.start >= end && !name.span.of(&text).is_empty(), "{:?}", name);
                prop_assert!(name.words.start < name.words.end && name.words.end <= tokens.len());
                end = name.span.end;
            }
        }

        #[test]
        fn the_likeliest_tags_are_those_of_the_highest_sum(
            scores in prop::collection::vec(prop::array::uniform6(-50..50_i32), 1..5),
            steps in prop::array::uniform6(prop::array::uniform6(-50..50_i32)),
        ) {
            let sum = |tags: &[usize]| {
                let words: i32 = tags.iter().zip(&scores).map(|(tag, scores)| scores[*tag]).sum();
                let ways: Vec<usize> = [0].into_iter().chain(tags.iter().copied()).chain([0]).collect();
                words + ways.windows(2).map(|two| steps[two[0]][two[1]]).sum::<i32>()
            };
            let ways = 0..TAGS.pow(u32::try_from(scores.len()).unwrap());
            let best = ways.map(|way| sum(&(0..scores.len()).scan(way, |way, _| { let tag = *way % TAGS; *way /= TAGS; Some(tag) }).collect::<Vec<_>>())).max();
            let found: Vec<usize> = likeliest(&scores, &steps).into_iter().map(|tag| tag as usize).collect();
            prop_assert_eq!(Some(sum(&found)), best);
        }
    }
}
