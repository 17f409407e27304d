//! From posts to a table: three machines, one for texts, one for words and one for the types of passages, then the scale, which comes
//! from posts by writers that the machines had not seen.

use std::collections::BTreeSet;

use unsaid::engine::Reader;
use unsaid::language::tokens::Token;
use unsaid::language::weights::place;
use unsaid::mosaic::model::{FULL, MOST, TELLING, TOPIC};
pub(crate) use unsaid::mosaic::table::Table;
use unsaid::mosaic::table::{KINDS, Scale, TEXT_BITS, TYPED, TYPES, WORD_BITS, is_of_word, place_of_topic, place_of_word};
use unsaid::mosaic::{Mosaic, features};
use unsaid::names::Names;
use unsaid::text::Folded;

use crate::levels::{LARGEST, level};
use crate::posts::Post;
use crate::svm::{Effort, Rows, Weights, fit};

/// Number of parts for scores of posts by unseen writers.
const FOLDS: usize = 4;
/// Least posts that a feature of texts is in, and least words that one of words is at.
const LEAST_POSTS: u32 = 14;
const LEAST_WORDS: u32 = 40;
/// Least words in passages that a feature is at which tells types apart, and that one of what a text is about is around.
const LEAST_TYPED: u32 = 500;
const LEAST_TOPIC: u32 = 300;
/// What keeps long rows of words short.
const SHORT: f32 = 0.125;
/// What a feature counts that says nothing by itself, beside at most one more.
const EVEN: f32 = 0.5;
const TEXT: Effort = Effort { cost: 0.3, rounds: 40 };
const WORD: Effort = Effort { cost: 0.3, rounds: 8 };
const KIND: Effort = Effort { cost: 0.25, rounds: 10 };
/// What the most telling words count beside the text.
const SHARE: f64 = 0.6;
/// One of what usually tells texts apart.
const ONE: f64 = 256.0;
/// Harmless posts that are held and underlined, of 1,000.
const HELD: usize = 87;
const UNDERLINED: usize = 140;
/// So many reach the score from which names in a post are underlined.
const NAMED: usize = 160;
/// Margin from where on a word belongs to a passage.
const PASSAGE: f64 = -0.95;
/// What a change of type costs, as a margin.
const CHANGE: f64 = 1.3;
/// Share of weights that may be cut to the largest that there is.
const CUT: usize = 100;
/// Weights smaller than this are left out.
const SMALL: [i32; 3] = [3, 3, 3];

/// A post as the machines read it.
struct Read {
    tokens: Vec<Token>,
    /// The type of the passage that each word is in.
    kinds: Vec<Option<usize>>,
}

/// Everything about some posts that fitting needs.
struct Data<'p> {
    posts: &'p [Post],
    reads: Vec<Read>,
    /// Features of each text with how often each is there, in order.
    texts: Vec<Vec<(u32, f32)>>,
    /// Features of each word, and where each post's words begin.
    words: Rows,
    starts: Vec<usize>,
}

impl<'p> Data<'p> {
    fn new(posts: &'p [Post], reader: &Reader) -> Self {
        let mut data = Self { posts, reads: Vec::new(), texts: Vec::new(), words: Rows::default(), starts: Vec::new() };
        for post in posts {
            let folded = Folded::new(&post.text);
            let (tokens, _) = reader.words(folded.text());
            let kinds = tokens.iter().map(|token| {
                let start = folded.source(token.span).start;
                let (_, kind) = post.spans.iter().find(|(span, _)| span.start <= start && start < span.end)?;
                TYPES.iter().position(|other| other == kind)
            });
            let kinds: Vec<Option<usize>> = kinds.collect();
            let mut places = Vec::new();
            features::of_text(&tokens, |feature| places.push(index(place(feature, TEXT_BITS))));
            data.texts.push(counted(places, 1.0));
            data.starts.push(data.words.len());
            for at in 0..tokens.len() {
                data.words.push(word_row(&tokens, at));
            }
            data.reads.push(Read { tokens, kinds });
        }
        data.starts.push(data.words.len());
        data
    }

    fn words_of(&self, post: usize) -> std::ops::Range<usize> {
        self.starts[post]..self.starts[post + 1]
    }
}

fn index(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(0)
}

/// One word's features with how often each is there.
fn word_row(tokens: &[Token], at: usize) -> Vec<(u32, f32)> {
    let mut places = Vec::new();
    features::of_word_around(tokens, at, |feature| places.push(index(place(feature, WORD_BITS))));
    features::of_pairs(tokens, at, |feature| places.push(index(place(feature, WORD_BITS))));
    counted(places, SHORT)
}

/// The same of those that say of which type a word is, beside what the text is about.
fn type_row(tokens: &[Token], at: usize, topic: &[(u32, f32)]) -> Vec<(u32, f32)> {
    let mut places = Vec::new();
    features::of_word_around(tokens, at, |feature| places.push(index(place_of_word(feature))));
    let mut row = counted(places, SHORT);
    row.extend(topic);
    row
}

/// What a text is about, of which each word has its share.
fn topic(tokens: &[Token]) -> Vec<(u32, f32)> {
    let mut places = Vec::new();
    features::of_topic(tokens, |feature| places.push(index(place_of_topic(feature))));
    let all = u16::try_from(places.len()).unwrap_or(u16::MAX);
    let each = narrow(f64::from(TOPIC) / f64::from(all.max(1)));
    counted(places, each * SHORT)
}

/// Each of the places once, in order, with so much for each time that it is there.
pub(crate) fn counted(mut places: Vec<u32>, each: f32) -> Vec<(u32, f32)> {
    places.sort_unstable();
    let mut row: Vec<(u32, f32)> = Vec::with_capacity(places.len());
    for place in places {
        match row.last_mut() {
            Some((last, value)) if *last == place => *value += each,
            _ => row.push((place, each)),
        }
    }
    row
}

/// Patterns find what these hold; what is told in them besides is little, and would teach the machines to look at numbers.
fn is_learnt(post: &Post) -> bool {
    !(post.risky && matches!(post.kind.as_str(), "credentials" | "identifiers"))
}

/// In how many rows each place is.
fn counts<'r>(rows: impl Iterator<Item = &'r [(u32, f32)]>, width: usize) -> Vec<u32> {
    let mut counts = vec![0; width];
    for (place, _) in rows.flatten() {
        counts[*place as usize] += 1;
    }
    counts
}

/// What a feature counts that is in so many posts of so many.
fn rarity(count: u32, posts: usize) -> f32 {
    if count < LEAST_POSTS {
        return 0.0;
    }
    let posts = f64::from(u32::try_from(posts).unwrap_or(u32::MAX));
    narrow((posts / f64::from(count)).sqrt().sqrt())
}

#[expect(clippy::cast_possible_truncation, reason = "a value between 0 and 10")]
fn narrow(value: f64) -> f32 {
    value as f32
}

/// What a feature counts more that is more often in posts of one label than of the other
/// (after naive Bayes features, <https://aclanthology.org/P12-2018/>).
fn shares(data: &Data<'_>, chosen: &[usize], width: usize) -> Vec<f32> {
    let mut counts = vec![[1.0_f32; 2]; width];
    let mut posts = [0.0_f32; 2];
    for &post in chosen {
        let label = usize::from(data.posts[post].risky);
        posts[label] += 1.0;
        for (place, _) in &data.texts[post] {
            counts[*place as usize][label] += 1.0;
        }
    }
    let share = |[harmless, risky]: [f32; 2]| {
        let (harmless, risky) = (harmless / posts[0], risky / posts[1]);
        EVEN + ((risky - harmless) / (risky + harmless)).abs()
    };
    counts.into_iter().map(share).collect()
}

/// The machine for texts, from the posts in `chosen`; its weights hold the rarity already.
fn texts(data: &Data<'_>, chosen: &[usize]) -> Weights {
    let width = 1 << TEXT_BITS;
    let counts = counts(chosen.iter().map(|&post| data.texts[post].as_slice()), width);
    let shares = shares(data, chosen, width);
    let rarities: Vec<f32> = counts.iter().zip(shares).map(|(count, share)| rarity(*count, chosen.len()) * share).collect();
    let mut rows = Rows::default();
    for &post in chosen {
        let text = &data.texts[post];
        let size = narrow(size(text));
        let row = text.iter().map(|(place, times)| (*place, rarities[*place as usize] * size * times));
        rows.push(row.filter(|(_, value)| *value > 0.0));
    }
    let all: Vec<usize> = (0..chosen.len()).collect();
    let mut found = fit(&rows, &all, &|row| data.posts[chosen[row]].risky, width, TEXT);
    for (weight, rarity) in found.weights.iter_mut().zip(&rarities) {
        *weight *= f64::from(*rarity);
    }
    found
}

/// What one of the features of a text counts.
fn size(text: &[(u32, f32)]) -> f64 {
    let count: f64 = text.iter().map(|(_, times)| f64::from(*times)).sum();
    (count / f64::from(FULL)).min(1.0) / count.max(1.0).sqrt()
}

fn text_margin(data: &Data<'_>, post: usize, found: &Weights) -> f64 {
    let text = &data.texts[post];
    text.iter().map(|(place, times)| found.weights[*place as usize] * f64::from(*times)).sum::<f64>() * size(text) + found.bias
}

/// The machine for words.
fn words(data: &Data<'_>, chosen: &[usize]) -> Weights {
    let rows: Vec<usize> = chosen.iter().flat_map(|&post| data.words_of(post)).collect();
    let mut is = vec![false; data.words.len()];
    let mut counts = vec![0_u32; 1 << WORD_BITS];
    for &post in chosen {
        for (row, kind) in data.words_of(post).zip(&data.reads[post].kinds) {
            is[row] = kind.is_some();
            data.words.row(row).for_each(|(place, _)| counts[place] += 1);
        }
    }
    let mut found = fit(&data.words, &rows, &|row| is[row], 1 << WORD_BITS, WORD);
    for (weight, count) in found.weights.iter_mut().zip(counts) {
        *weight *= if count < LEAST_WORDS { 0.0 } else { f64::from(SHORT) };
    }
    found
}

/// The mean margin of a post's most telling words.
fn word_margin(data: &Data<'_>, post: usize, found: &Weights) -> f64 {
    let mut margins: Vec<f64> = data
        .words_of(post)
        .map(|row| data.words.row(row).map(|(place, value)| found.weights[place] * value / f64::from(SHORT)).sum::<f64>() + found.bias)
        .collect();
    margins.extend([-1.0; TELLING]);
    margins.sort_by(|one, other| other.total_cmp(one));
    margins.iter().take(TELLING).sum::<f64>() / 10.0
}

/// The machines for types: one each, against all others.
fn types(data: &Data<'_>, chosen: &[usize]) -> Vec<Weights> {
    let (mut rows, mut kinds) = (Rows::default(), Vec::new());
    let mut counts = vec![0_u32; TYPED];
    for &post in chosen {
        let Read { tokens, kinds: here } = &data.reads[post];
        let topic = topic(tokens);
        for (at, kind) in here.iter().enumerate().filter_map(|(at, kind)| Some((at, (*kind)?))) {
            let row = type_row(tokens, at, &topic);
            for (place, _) in &row {
                counts[*place as usize] += 1;
            }
            rows.push(row);
            kinds.push(kind);
        }
    }
    let all: Vec<usize> = (0..rows.len()).collect();
    let mut machines: Vec<Weights> = (0..KINDS).map(|kind| fit(&rows, &all, &|row| kinds[row] == kind, TYPED, KIND)).collect();
    for machine in &mut machines {
        for (place, (weight, count)) in machine.weights.iter_mut().zip(&counts).enumerate() {
            let least = if is_of_word(place) { LEAST_TYPED } else { LEAST_TOPIC };
            *weight *= if *count < least { 0.0 } else { f64::from(SHORT) };
        }
    }
    machines
}

/// Weights as whole numbers, and what one is.
pub(crate) fn whole(weights: &[f64], small: i32) -> (Vec<i8>, f64) {
    let mut sizes: Vec<f64> = weights.iter().map(|weight| weight.abs()).filter(|size| *size > 0.0).collect();
    sizes.sort_by(|one, other| other.total_cmp(one));
    let unit = f64::from(LARGEST) / sizes.get(sizes.len() / CUT).copied().unwrap_or(1.0);
    (weights.iter().map(|weight| level(rounded(weight * unit), small)).collect(), unit)
}

#[expect(clippy::cast_possible_truncation, reason = "a value that is far from the limits, rounded")]
pub(crate) fn rounded(value: f64) -> i32 {
    value.round() as i32
}

/// Mean, and how far values usually are from it.
fn spread(values: &[f64]) -> (f64, f64) {
    let count = f64::from(u32::try_from(values.len()).unwrap_or(u32::MAX)).max(1.0);
    let mean = values.iter().sum::<f64>() / count;
    (mean, (values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / count).sqrt())
}

/// The table for these posts.
pub(crate) fn table(posts: &[Post], choosing: &[Post], names: Names) -> Table {
    let reader = Reader::new(names, Mosaic::with(Table::empty()));
    let data = Data::new(posts, &reader);
    let unseen = Data::new(choosing, &reader);
    let learnt: Vec<usize> = (0..posts.len()).filter(|post| is_learnt(&posts[*post])).collect();
    let writers: BTreeSet<&str> = posts.iter().map(Post::writer).collect();
    let fold = |post: usize| writers.iter().position(|writer| *writer == posts[post].writer()).unwrap_or(0) % FOLDS;

    let mut margins = vec![(0.0, 0.0); posts.len()];
    for part in 0..FOLDS {
        let others: Vec<usize> = learnt.iter().copied().filter(|post| fold(*post) != part).collect();
        let (text, word) = (texts(&data, &others), words(&data, &others));
        for post in (0..posts.len()).filter(|post| fold(*post) == part) {
            margins[post] = (text_margin(&data, post, &text), word_margin(&data, post, &word));
        }
        println!("part {} of {FOLDS}", part + 1);
    }
    let (text, word, types) = (texts(&data, &learnt), words(&data, &learnt), types(&data, &learnt));

    let known: Vec<(f64, f64)> = learnt.iter().map(|post| margins[*post]).collect();
    let (text_mean, text_spread) = spread(&known.iter().map(|(text, _)| *text).collect::<Vec<_>>());
    let (word_mean, word_spread) = spread(&known.iter().map(|(_, word)| *word).collect::<Vec<_>>());
    let most = f64::from(MOST);
    let total = |(text, word): (f64, f64)| {
        (text - text_mean) / text_spread * ONE + ((word - word_mean) / word_spread * ONE * SHARE).clamp(-most, most)
    };
    let mut scores: Vec<(f64, &Post)> = posts.iter().zip(&margins).map(|(post, margins)| (total(*margins), post)).collect();
    scores.extend(
        (0..choosing.len()).map(|post| (total((text_margin(&unseen, post, &text), word_margin(&unseen, post, &word))), &choosing[post])),
    );
    let (known, unknown) = scores.split_at(posts.len());
    report("writers left out", known);
    report("the writer to choose by", unknown);

    let (text_weights, text_unit) = whole(&text.weights, SMALL[0]);
    let (word_weights, word_unit) = whole(&word.weights, SMALL[1]);
    let flat: Vec<f64> = (0..TYPED).flat_map(|place| types.iter().map(move |machine| machine.weights[place])).collect();
    let (type_weights, type_unit) = whole(&flat, SMALL[2]);
    let scale = Scale {
        text_bias: rounded((text.bias - text_mean) * text_unit * 256.0),
        word_bias: rounded(word.bias * word_unit),
        text_share: rounded(ONE * 65536.0 / (text_spread * text_unit * 256.0)),
        word_share: rounded(ONE * SHARE * 65536.0 / (word_spread * word_unit)),
        word_mean: rounded(word_mean * word_unit),
        hold: threshold(unknown, HELD),
        notice: threshold(unknown, UNDERLINED),
        named: threshold(unknown, NAMED),
        passage: rounded(PASSAGE * word_unit),
        change: rounded(CHANGE * type_unit),
        floor: rounded(-word_unit),
        kinds: std::array::from_fn(|kind| types.get(kind).map_or(0, |machine| rounded(machine.bias * type_unit))),
    };
    for weights in [&text_weights, &word_weights, &type_weights] {
        println!("{} of {} weights", weights.iter().filter(|weight| **weight != 0).count(), weights.len());
    }
    Table { inputs: [0; 32], scale, text: text_weights, word: word_weights, types: type_weights }
}

/// From which score on so many of 1,000 harmless posts are reached.
fn threshold(scores: &[(f64, &Post)], of_1000: usize) -> i32 {
    let mut harmless: Vec<f64> = scores.iter().filter(|(_, post)| !post.risky).map(|(score, _)| *score).collect();
    harmless.sort_by(|one, other| other.total_cmp(one));
    harmless.get(harmless.len() * of_1000 / 1000).map_or(i32::MAX, |score| rounded(*score) + 1)
}

/// The curve, for who trains.
fn report(whose: &str, scores: &[(f64, &Post)]) {
    for of_1000 in [5, 10, 15, 30, 50, 100] {
        let least = f64::from(threshold(scores, of_1000));
        let told: Vec<bool> = scores.iter().filter(|(_, post)| post.kind == "narrative").map(|(score, _)| *score >= least).collect();
        println!(
            "{whose}: {of_1000} of 1,000 harmless posts, {} of {} that tell, from {least}",
            told.iter().filter(|told| **told).count(),
            told.len()
        );
    }
}
