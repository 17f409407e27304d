//! The model at work. A text has a score from all its features, and each of its words one from what stands around it; together they
//! say whether something is told that should stay unsaid. If so, the words that tell it are the passages, and their types follow.

use std::ops::Range;

use super::features;
use super::rows;
use super::table::{KINDS, Scale, TEXT_BITS, TYPES, Table, WORD_BITS, place_of_topic, place_of_word};
use crate::finding::{Confidence, Evidence, Finding, Severity, Type};
use crate::language::tokens::{Shape, Token};
use crate::language::weights::{Lanes, Pairs, paired, place};
use crate::text::ByteSpan;

/// The weights in use, written by `./build.sh train`.
const FILE: &[u8] = include_bytes!("table.bin");

/// Number of features from which on a text counts in full; less is too little to go by.
pub const FULL: u32 = 200;
/// How many of the most telling words count.
pub const TELLING: usize = 10;
/// Most that words add to the score of a text, or take away. What can't be reached with it is not looked at closer.
pub const MOST: i32 = 176;
/// What a finding of a pattern adds to the score of a text, by how grave it is.
const GRAVE: i32 = 320;
const LIGHT: i32 = 96;
/// What all that a text is about counts for the type of a word, where one of the word's features counts one.
pub const TOPIC: i32 = 24;
/// A text of more words than this is judged in windows.
pub const WINDOW: usize = 480;
/// So many words a window has at least, and then goes on to the end of a sentence.
const LEAST: usize = 240;
/// What a passage must tell in all, and how much more if it goes on behind the end of a sentence.
const PRICE: i32 = 150;
const END: i32 = 50;
/// What a part of one type must tell to be a passage of its own.
const PART: i32 = 40;
/// Shortest passage, in bytes.
const SHORTEST: usize = 4;
/// Words of a passage where no word tells by itself.
const BEST: usize = 6;

/// Confidence from where on the default policy underlines, and from where on it holds.
const CONFIDENCE: (i32, i32) = (50, 75);
/// Highest confidence: of the passages of posts that are held, seven or eight of ten are right however high the score is.
const SUREST: i32 = 79;
/// By how much a score must grow for one more per cent over what holds.
const PERCENT: i32 = 96;

/// Finds statements that should stay unsaid.
#[derive(Debug)]
pub struct Mosaic {
    table: Table,
    /// The weights for types once more, as they are added up.
    lanes: Vec<Pairs<{ KINDS / 2 }>>,
}

impl Default for Mosaic {
    fn default() -> Self {
        Self::new()
    }
}

/// What a window of a text comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// The text and its words together.
    pub total: i32,
    /// Of every word; empty if the text alone ruled it out.
    pub words: Vec<i32>,
}

/// What a text tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The statements, in order of place.
    pub found: Vec<Finding>,
    /// The highest score of its windows.
    pub score: i32,
}

impl Mosaic {
    /// With the weights that are shipped.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Table::read(FILE).unwrap_or_else(Table::empty))
    }

    /// With other weights.
    #[must_use]
    pub fn with(table: Table) -> Self {
        Self { lanes: paired(&table.types), table }
    }

    /// The weights.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// The statements in a text, in order of place. Nothing outside of it has a say but what is `known` of it: the gravest that patterns
    /// found there, as who gives a number away is likelier to tell what belongs to it; and the points of a `second` reader.
    #[must_use]
    pub fn find(&self, tokens: &[Token], known: Option<Severity>, second: i32) -> Told {
        let more = known.map_or(0, |known| if known >= Severity::High { GRAVE } else { LIGHT }).saturating_add(second);
        let (mut found, mut most) = (Vec::new(), i32::MIN);
        for window in windows(tokens) {
            let score = self.score(window, more);
            let total = score.total.saturating_add(more);
            if let Some(confidence) = self.confidence(total) {
                self.passages(window, &score.words, confidence, &mut found);
            }
            most = most.max(total);
        }
        Told { found, score: most }
    }

    /// How sure a score makes; `None` if it is not worth an underline.
    #[must_use]
    pub fn confidence(&self, total: i32) -> Option<Confidence> {
        let Scale { hold, notice, .. } = self.table.scale;
        let (low, high) = CONFIDENCE;
        let percent = if total >= hold {
            (high + total.saturating_sub(hold) / PERCENT).min(SUREST)
        } else if total >= notice {
            low + total.saturating_sub(notice).saturating_mul(high - low) / hold.saturating_sub(notice).max(1)
        } else {
            return None;
        };
        u8::try_from(percent).ok().map(Confidence::new)
    }

    /// The score of one window of words, to which `more` will be added.
    #[must_use]
    pub fn score(&self, tokens: &[Token], more: i32) -> Score {
        let Scale { text_share, word_share, word_mean, floor, notice, .. } = self.table.scale;
        let share = |score: i32, share: i32| i32::try_from((i64::from(score) * i64::from(share)) >> 16).unwrap_or(i32::MIN);
        let text = share(self.text_score(tokens), text_share);
        if text.saturating_add(MOST).saturating_add(more) < notice {
            return Score { total: text.saturating_sub(MOST), words: Vec::new() };
        }
        let words = self.word_scores(tokens);
        let told = share(telling(&words, floor).saturating_sub(word_mean), word_share);
        Score { total: text.saturating_add(told.clamp(-MOST, MOST)), words }
    }

    /// The score of all features of a text. The more there are, the less one counts.
    #[must_use]
    pub fn text_score(&self, tokens: &[Token]) -> i32 {
        let (mut sum, mut count) = (0_i32, 0_u32);
        features::of_text(tokens, |feature| {
            count += 1;
            sum += i32::from(self.table.text.get(place(feature, TEXT_BITS)).copied().unwrap_or(0));
        });
        weighed(sum, count).saturating_add(self.table.scale.text_bias)
    }

    /// The score of every word.
    #[must_use]
    pub fn word_scores(&self, tokens: &[Token]) -> Vec<i32> {
        let weight = |feature: u32| i32::from(self.table.word.get(place(feature, WORD_BITS)).copied().unwrap_or(0));
        // What each word is to those around it, summed up from the first on.
        let (mut rights, mut lefts) = (Vec::with_capacity(tokens.len() + 1), Vec::with_capacity(tokens.len() + 1));
        let (mut right, mut left) = (0, 0);
        for token in tokens {
            rights.push(right);
            lefts.push(left);
            features::to_right(token, |feature| right += weight(feature));
            features::to_left(token, |feature| left += weight(feature));
        }
        rights.push(right);
        lefts.push(left);
        let between = |sums: &[i32], start: usize, end: usize| {
            let end = sums.get(end.min(tokens.len())).copied().unwrap_or(0);
            end - sums.get(start).copied().unwrap_or(end)
        };
        (0..tokens.len())
            .map(|at| {
                let mut sum = self.table.scale.word_bias;
                features::of_word(tokens, at, |feature| sum += weight(feature));
                features::of_pairs(tokens, at, |feature| sum += weight(feature));
                sum + between(&rights, at.saturating_sub(features::AROUND), at) + between(&lefts, at + 1, at + 1 + features::AROUND)
            })
            .collect()
    }

    /// What speaks for each type in a window whatever the word: what the text is about.
    #[must_use]
    pub fn topic_scores(&self, tokens: &[Token]) -> [i32; KINDS] {
        let (mut lanes, mut count) = (Lanes::default(), 0);
        features::of_topic(tokens, |feature| {
            lanes.add(self.lanes.get(place_of_topic(feature)));
            count += 1;
        });
        let mut sums = [0; KINDS];
        lanes.add_to(&mut sums);
        sums.map(|sum| sum * TOPIC / count.max(1))
    }

    /// What speaks for each type at the words `within`, one by one, beside what the text is about.
    #[must_use]
    pub fn type_scores(&self, tokens: &[Token], within: Range<usize>, topic: [i32; KINDS]) -> Vec<[i32; KINDS]> {
        let add = |lanes: &mut Lanes<{ KINDS / 2 }>, feature: u32| lanes.add(self.lanes.get(place_of_word(feature)));
        let before = |at: usize| {
            let mut lanes = Lanes::default();
            tokens.get(at).into_iter().for_each(|token| features::to_right(token, |feature| add(&mut lanes, feature)));
            lanes
        };
        let behind = |at: usize| {
            let mut lanes = Lanes::default();
            tokens.get(at).into_iter().for_each(|token| features::to_left(token, |feature| add(&mut lanes, feature)));
            lanes
        };
        // What the words around are to one changes by four of them from each to the next.
        let first = within.start;
        let mut around = Lanes::default();
        (first.saturating_sub(features::AROUND)..first).for_each(|at| around.join(before(at)));
        (first + 1..first + 1 + features::AROUND).for_each(|at| around.join(behind(at)));
        within
            .map(|at| {
                if at > first {
                    at.checked_sub(1 + features::AROUND).into_iter().for_each(|at| around.leave(before(at)));
                    around.join(before(at - 1));
                    around.leave(behind(at));
                    around.join(behind(at + features::AROUND));
                }
                let mut lanes = around;
                features::of_word(tokens, at, |feature| add(&mut lanes, feature));
                let mut sums = topic;
                sums.iter_mut().zip(self.table.scale.kinds).for_each(|(sum, kind)| *sum += kind);
                lanes.add_to(&mut sums);
                sums
            })
            .collect()
    }

    /// The passages of a window that is worth telling about.
    fn passages(&self, tokens: &[Token], words: &[i32], confidence: Confidence, found: &mut Vec<Finding>) {
        let mut inside = inside(tokens, words, self.table.scale.passage);
        if !inside.iter().any(|inside| *inside) {
            most_telling(words, &mut inside);
        }
        let topic = self.topic_scores(tokens);
        let first = found.len();
        let mut best: Option<(i32, usize, Type)> = None;
        let mut at = 0;
        while at < tokens.len() {
            if !inside.get(at).copied().unwrap_or(false) {
                at += 1;
                continue;
            }
            let length = inside.iter().skip(at).take_while(|inside| **inside).count();
            let scores = self.type_scores(tokens, at..at + length, topic);
            let kinds = self.types(&scores);
            let mut start = 0;
            while let Some(&kind) = kinds.get(start) {
                let same = kinds.iter().skip(start).take_while(|other| **other == kind).count();
                let (Some(part), Some(worth)) = (tokens.get(at + start..at + start + same), words.get(at + start..at + start + same))
                else {
                    break;
                };
                let worth: i32 = worth.iter().map(|word| word.saturating_sub(self.table.scale.passage)).sum();
                if worth < PART && same < length {
                    start += same.max(1);
                    continue;
                }
                if let (Some(span), Some(&name)) = (trimmed(part).filter(|span| span.len() >= SHORTEST), TYPES.get(kind)) {
                    if name.severity() < Severity::High {
                        let told = grave(scores.get(start..start + same).unwrap_or_default());
                        if best.is_none_or(|(score, ..)| told.0 > score) {
                            best = Some((told.0, found.len(), told.1));
                        }
                    }
                    found.push(finding(name, span, confidence));
                }
                start += same.max(1);
            }
            at += length;
        }
        // Something is told, so one passage says what.
        if found.iter().skip(first).all(|finding| finding.severity < Severity::High)
            && let Some((_, at, kind)) = best
            && let Some(told) = found.get_mut(at)
        {
            *told = finding(kind, told.span, confidence);
        }
    }

    /// The types of the words of a run: for each the likeliest, but a change from one word to the next has its price.
    fn types(&self, scores: &[[i32; KINDS]]) -> Vec<usize> {
        let mut sums = [0_i32; KINDS];
        let mut came = Vec::with_capacity(scores.len());
        for word in scores {
            let (best, most) = sums.iter().copied().enumerate().rev().max_by_key(|(_, sum)| *sum).unwrap_or_default();
            let mut from = [0; KINDS];
            for (kind, ((sum, from), score)) in sums.iter_mut().zip(&mut from).zip(word).enumerate() {
                *from = kind;
                if most - self.table.scale.change > *sum {
                    *sum = most - self.table.scale.change;
                    *from = best;
                }
                *sum += score;
            }
            came.push(from);
        }
        let mut kind = sums.iter().enumerate().rev().max_by_key(|(_, sum)| **sum).map_or(0, |(kind, _)| kind);
        let mut kinds: Vec<usize> = came
            .iter()
            .rev()
            .map(|from| {
                let this = kind;
                kind = from.get(kind).copied().unwrap_or(kind);
                this
            })
            .collect();
        kinds.reverse();
        kinds
    }
}

fn finding(kind: Type, span: ByteSpan, confidence: Confidence) -> Finding {
    Finding { detector: rows::of(kind).id, kind, span, severity: kind.severity(), confidence, evidence: Evidence::CUED }
}

/// The likeliest of the grave types of a run, and what speaks for it.
fn grave(scores: &[[i32; KINDS]]) -> (i32, Type) {
    let mut best = (i32::MIN, Type::Health);
    for (place, kind) in TYPES.into_iter().enumerate().filter(|(_, kind)| kind.severity() >= Severity::High && *kind != Type::ClientRef) {
        let sum = scores.iter().filter_map(|word| word.get(place)).sum();
        if sum > best.0 {
            best = (sum, kind);
        }
    }
    best
}

/// A sum of weights of so many features, in 1/256.
#[must_use]
pub fn weighed(sum: i32, count: u32) -> i32 {
    let root = (u64::from(count) << 16).isqrt().max(1);
    let part = i64::from(sum) * i64::from(count.min(FULL)) * 65536;
    i64::try_from(root).ok().and_then(|root| i32::try_from(part / (i64::from(FULL) * root)).ok()).unwrap_or(0)
}

/// The mean of the highest scores.
#[must_use]
pub fn telling(words: &[i32], floor: i32) -> i32 {
    let mut highest = [floor; TELLING];
    for &score in words {
        let mut score = score;
        for high in &mut highest {
            if score > *high {
                std::mem::swap(&mut score, high);
            }
        }
    }
    highest.iter().sum::<i32>() / i32::try_from(TELLING).unwrap_or(1)
}

/// A text in windows: all of it, or whole sentences of a long one.
pub fn windows(tokens: &[Token]) -> impl Iterator<Item = &[Token]> {
    let mut rest = tokens;
    std::iter::from_fn(move || {
        let length = if rest.len() <= WINDOW {
            rest.len()
        } else {
            let least = rest.iter().skip(LEAST).take(WINDOW - LEAST).position(|token| token.ends);
            least.map_or(WINDOW, |more| LEAST + more + 1)
        };
        let (window, behind) = rest.split_at_checked(length)?;
        rest = behind;
        (!window.is_empty()).then_some(window)
    })
}

/// Which words belong to a passage: the stretches whose words tell most, all together, where each stretch has its price.
#[must_use]
pub fn inside(tokens: &[Token], words: &[i32], least: i32) -> Vec<bool> {
    let (mut outside, mut within) = (0_i32, -PRICE);
    // Whether the best way to each word, outside and within, comes from within.
    let mut came = Vec::with_capacity(words.len());
    for (word, token) in words.iter().zip(tokens) {
        let worth = word.saturating_sub(least) - if token.ends { END } else { 0 };
        let (stays, opens) = (within, outside.saturating_sub(PRICE));
        came.push((within > outside, stays >= opens));
        outside = outside.max(within);
        within = stays.max(opens).saturating_add(worth);
    }
    let mut is_within = within > outside;
    let mut inside: Vec<bool> = came
        .iter()
        .rev()
        .map(|(closed, stays)| {
            let this = is_within;
            is_within = if this { *stays } else { *closed };
            this
        })
        .collect();
    inside.reverse();
    inside
}

/// The words that tell most, where none tells enough.
fn most_telling(words: &[i32], inside: &mut [bool]) {
    let best = words.windows(BEST.min(words.len()).max(1)).map(|few| few.iter().sum::<i32>()).enumerate().rev().max_by_key(|(_, sum)| *sum);
    if let Some((start, _)) = best {
        inside.iter_mut().skip(start).take(BEST).for_each(|inside| *inside = true);
    }
}

/// From the first word to the last, without the signs around them.
fn trimmed(tokens: &[Token]) -> Option<ByteSpan> {
    let is_word = |token: &&Token| token.shape != Shape::Sign;
    let (first, last) = (tokens.iter().find(is_word)?, tokens.iter().rev().find(is_word)?);
    Some(ByteSpan::new(first.span.start, last.span.end))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::engine::Reader;

    thread_local! {
        static READER: Reader = Reader::default();
    }

    fn total(text: &str) -> i32 {
        READER.with(|reader| reader.mosaic().score(&reader.words(text).0, 0).total)
    }

    fn told(text: &str, known: Option<Severity>) -> Vec<Finding> {
        READER.with(|reader| reader.mosaic().find(&reader.words(text).0, known, 0).found)
    }

    #[test]
    fn the_weights_are_there() {
        assert_ne!(*Mosaic::new().table(), Table::empty());
    }

    #[test]
    fn who_tells_on_a_client_scores_above_who_does_not() {
        for (told, harmless) in [
            (
                "My client told me in the corridor he did set the fire, the alibi is made up. Hearing at nine.",
                "In the film the client tells his lawyer in the corridor that he did set the fire. Great ending.",
            ),
            (
                "Don't tell anyone but they are closing our Leeds site in March, 140 jobs, staff find out Monday",
                "The company announced today that its Leeds site closes in March, 140 jobs, see the press release",
            ),
            (
                "Meine Patientin auf Zimmer 12 hat HIV und ihr Mann weiß von nichts, der arbeitet im Rathaus",
                "Allgemeine Frage: was rät man Patientinnen mit HIV? Der Vortrag ist auf der Website der Klinik",
            ),
        ] {
            assert!(total(told) > total(harmless), "{told}");
        }
    }

    #[test]
    fn ordinary_talk_is_left_alone() {
        for text in [
            "",
            "ok",
            "Happy birthday!! 🎂",
            "See you at nine, bring 12 chairs and the 2024 minutes.",
            "#fridayfeeling ☀️ @ the beach",
            "\n\n\n",
        ] {
            assert_eq!(told(text, None), [], "{text:?}");
        }
    }

    #[test]
    fn without_weights_nothing_is_found() {
        let none = Mosaic::with(Table::empty());
        let (tokens, _) = Reader::default().words(&"My client did set the fire. ".repeat(99));
        assert_eq!(none.find(&tokens, Some(Severity::Critical), 0).found, []);
    }

    #[test]
    fn what_is_found_is_at_least_underlined_and_one_passage_is_grave() {
        let text =
            "My patient in bed 12, the baker's wife from Oakham, is HIV positive and her husband doesn't know. I told the ward nurse. ";
        let found = told(text, Some(Severity::Critical));
        assert!(found.iter().any(|finding| finding.severity >= Severity::High), "{found:?}");
        assert!(found.iter().all(|finding| finding.confidence >= Confidence::new(50)), "{found:?}");
    }

    #[test]
    fn more_speaks_for_it_when_a_pattern_found_something() {
        let text = "the tenant in flat 4 is behind again and his ex wants the kids, court on tuesday";
        let sure = |known| told(text, known).iter().map(|finding| finding.confidence).max();
        assert!(sure(Some(Severity::Critical)) >= sure(Some(Severity::Low)) && sure(Some(Severity::Low)) >= sure(None));
    }

    #[test]
    fn windows_are_whole_and_neither_short_nor_long() {
        for text in ["We met on the 4th, and then again in May. ".repeat(300), "word ".repeat(3000), "short".to_owned(), String::new()] {
            let (tokens, _) = READER.with(|reader| reader.words(&text));
            let lengths: Vec<usize> = windows(&tokens).map(<[Token]>::len).collect();
            assert_eq!(lengths.iter().sum::<usize>(), tokens.len());
            assert!(lengths.iter().all(|length| (1..=WINDOW).contains(length)), "{lengths:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_has_an_answer_and_always_the_same(words in prop::collection::vec(prop_oneof![
            "\\PC{0,12}",
            "[a-zé' .,\\n]{0,9}",
            prop::sample::select(vec!["my client ", "the patient", " HIV ", "患者さん", "\u{200D}", "don't tell", " CEO ", "12", "…", "#", "\u{301}"]).prop_map(str::to_owned),
        ], 0..60)) {
            let text = words.concat();
            let found = told(&text, Some(Severity::Critical));
            let (tokens, _) = Reader::default().words(&text);
            prop_assert_eq!(&found, &Mosaic::new().find(&tokens, Some(Severity::Critical), 0).found);
            let mut end = 0;
            for finding in &found {
                prop_assert!(finding.span.start >= end && !finding.span.of(&text).is_empty(), "{:?}", finding);
                end = finding.span.end;
            }
        }

        #[test]
        fn sums_of_words_are_those_of_their_features(text in "([a-zA-Z]{1,6}[ .,\\n]{1,2}){0,40}") {
            READER.with(|reader| {
                let ((tokens, _), mosaic) = (reader.words(&text), reader.mosaic());
                for (at, score) in mosaic.word_scores(&tokens).into_iter().enumerate() {
                    let mut sum = mosaic.table.scale.word_bias;
                    let mut add = |feature| sum += i32::from(mosaic.table.word[place(feature, WORD_BITS)]);
                    features::of_word_around(&tokens, at, &mut add);
                    features::of_pairs(&tokens, at, &mut add);
                    assert_eq!(score, sum, "word {at} of {text:?}");
                }
                let add = |sums: &mut [i32; KINDS], place: usize| {
                    let weights = mosaic.table.types.iter().skip(place * KINDS);
                    sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += i32::from(*weight));
                };
                let (mut topic, mut count) = ([0; KINDS], 0);
                features::of_topic(&tokens, |feature| {
                    add(&mut topic, place_of_topic(feature));
                    count += 1;
                });
                let topic = topic.map(|sum| sum * TOPIC / count.max(1));
                assert_eq!(mosaic.topic_scores(&tokens), topic, "{text:?}");
                let (start, end) = (tokens.len() / 3, tokens.len());
                for (at, scores) in (start..).zip(mosaic.type_scores(&tokens, start..end, topic)) {
                    let mut sums: [i32; KINDS] = std::array::from_fn(|kind| mosaic.table.scale.kinds[kind] + topic[kind]);
                    features::of_word_around(&tokens, at, |feature| add(&mut sums, place_of_word(feature)));
                    assert_eq!(scores, sums, "word {at} of {text:?}");
                }
            });
        }
    }
}
