//! From posts to the weights for pieces: one machine for each sort of secret, and from which score on it counts, which comes from posts by
//! writers that the machine had not seen.

use std::collections::{BTreeMap, BTreeSet};

use unsaid::finding::Type;
use unsaid::language::lexicon::Lexicon;
use unsaid::language::tokens::tokens;
use unsaid::language::weights::place;
use unsaid::pieces::candidates::{Piece, candidates};
use unsaid::pieces::features::{about, features, near};
pub(crate) use unsaid::pieces::table::Table;
use unsaid::pieces::table::{CASE, COUNT, DIGITS, FEATURE_BITS, MATTER, SORTS, Scale};
use unsaid::text::{ByteSpan, Folded};

use crate::fit::{rounded, whole};
use crate::posts::Post;
use crate::svm::{Effort, Rows, Weights, fit};

/// Number of parts for scores of posts by unseen writers.
const FOLDS: usize = 6;
const EFFORT: Effort = Effort { cost: 0.15, rounds: 30 };
/// How often a secret counts: there is about one for twelve others.
const TIMES: usize = 3;
/// Least pieces that a feature is at.
const LEAST: u32 = 12;
/// Harmless posts in which a piece is underlined, and held, of 10,000.
const UNDERLINED: [usize; MATTER] = [88, 42, 36, 15];
const HELD: [usize; MATTER] = [3, 8, 4, 3];
/// Numbers of cases, of 1,000, that are denied by their words.
const DENIED: usize = 40;
/// Weights smaller than this are left out.
const SMALL: i32 = 7;

/// Pieces of many posts.
#[derive(Default)]
struct Data {
    rows: Rows,
    /// The post of each, and what it is.
    posts: Vec<usize>,
    sorts: Vec<Option<usize>>,
    /// Where in its text the mark begins that it is.
    marks: Vec<Option<usize>>,
    pieces: Vec<Piece>,
}

impl Data {
    fn new(posts: &[Post]) -> Self {
        let lexicon = Lexicon::new();
        let mut data = Self::default();
        for (at, post) in posts.iter().enumerate() {
            let folded = Folded::new(&post.text);
            let tokens = tokens(folded.text(), &lexicon);
            for piece in candidates(folded.text()) {
                let mark = mark(post, folded.source(piece.span));
                // Links are found by their patterns, and the pieces of them are no keys by themselves.
                if mark.is_some_and(|(_, kind)| kind == Type::SecretUrl) {
                    continue;
                }
                let mut places = Vec::new();
                let mut add = |feature| places.push(u32::try_from(place(feature, FEATURE_BITS)).unwrap_or(0));
                features(folded.text(), &tokens, &piece, &mut add);
                near(&tokens, &piece).into_iter().flat_map(|side| &tokens[side]).filter_map(about).for_each(add);
                data.rows.push(crate::fit::counted(places, 1.0));
                data.posts.push(at);
                data.pieces.push(piece);
                data.sorts.push(mark.and_then(|(_, kind)| SORTS.iter().position(|sort| *sort == kind)));
                data.marks.push(mark.map(|(span, _)| span.start));
            }
        }
        data
    }

    /// Whether a piece may be of a sort by its looks.
    fn may_be(&self, row: usize, sort: usize) -> bool {
        self.pieces[row].digits >= DIGITS[sort] && self.pieces[row].look.may_be(SORTS[sort])
    }

    /// Whether a piece is of a sort.
    fn is(&self, row: usize, sort: usize) -> bool {
        self.sorts[row].is_some_and(|own| own == sort || (own == MATTER && sort == CASE))
    }

    /// The machine for one sort, from the pieces in `chosen`, with whole numbers for weights, and what one is.
    fn machine(&self, chosen: &[usize], sort: usize) -> (Weights, f64) {
        // Matters are only told apart from cases.
        let chosen =
            chosen.iter().copied().filter(|row| self.pieces[*row].look.may_be(SORTS[sort]) && (sort != MATTER || self.is(*row, CASE)));
        let chosen: Vec<usize> = chosen.collect();
        let mut counts = vec![0_u32; 1 << FEATURE_BITS];
        for row in &chosen {
            self.rows.row(*row).for_each(|(place, _)| counts[place] += 1);
        }
        let is = |row: usize| self.is(row, sort);
        let rows: Vec<usize> = chosen.iter().flat_map(|row| std::iter::repeat_n(*row, if is(*row) { TIMES } else { 1 })).collect();
        let mut found = fit(&self.rows, &rows, &is, 1 << FEATURE_BITS, EFFORT);
        found.weights.iter_mut().zip(counts).filter(|(_, count)| *count < LEAST).for_each(|(weight, _)| *weight = 0.0);
        let (weights, unit) = whole(&found.weights, SMALL);
        (Weights { weights: weights.into_iter().map(f64::from).collect(), bias: f64::from(rounded(found.bias * unit)) }, unit)
    }
}

/// What is marked where a piece stands, if either is mostly the other.
fn mark(post: &Post, piece: ByteSpan) -> Option<(ByteSpan, Type)> {
    let common = |span: ByteSpan| piece.end.min(span.end).saturating_sub(piece.start.max(span.start));
    post.spans.iter().copied().find(|(span, _)| common(*span) * 2 > piece.len().min(span.len()))
}

/// The table for these posts.
pub(crate) fn table(posts: &[Post]) -> Table {
    let data = Data::new(posts);
    let all: Vec<usize> = (0..data.rows.len()).collect();
    let writers: BTreeSet<&str> = posts.iter().map(Post::writer).collect();
    let fold = |row: usize| writers.iter().position(|writer| *writer == posts[data.posts[row]].writer()).unwrap_or(0) % FOLDS;

    let machines: Vec<(Weights, f64)> = (0..COUNT).map(|sort| data.machine(&all, sort)).collect();
    let weights: Vec<i8> = (0..1 << FEATURE_BITS)
        .flat_map(|place| machines.iter().map(move |(machine, _)| i8::try_from(rounded(machine.weights[place])).unwrap_or(0)))
        .collect();
    println!("{} of {} weights for {} pieces", weights.iter().filter(|weight| **weight != 0).count(), weights.len(), all.len());

    let never = [i32::MAX; COUNT];
    let mut scale =
        Scale { bias: std::array::from_fn(|sort| rounded(machines[sort].0.bias)), notice: never, hold: never, denied: i32::MIN };
    for sort in 0..MATTER {
        let mut scores = vec![0.0_f64; all.len()];
        for part in 0..FOLDS {
            let others: Vec<usize> = all.iter().copied().filter(|row| fold(*row) != part).collect();
            let (machine, unit) = data.machine(&others, sort);
            let share = machines[sort].1 / unit;
            all.iter().filter(|row| fold(**row) == part).for_each(|row| scores[*row] = data.rows.margin(*row, &machine) * share);
        }
        // The highest score of every harmless post.
        let mut harmless = vec![f64::MIN; posts.len()];
        for row in all.iter().filter(|row| data.may_be(**row, sort)) {
            harmless[data.posts[*row]] = harmless[data.posts[*row]].max(scores[*row]);
        }
        let mut harmless: Vec<f64> = harmless.into_iter().zip(posts).filter(|(_, post)| !post.risky).map(|(score, _)| score).collect();
        harmless.sort_by(|one, other| other.total_cmp(one));
        let least = |of_10_000: usize| rounded(harmless[harmless.len() * of_10_000 / 10_000]) + 1;
        (scale.notice[sort], scale.hold[sort]) = (least(UNDERLINED[sort]), least(HELD[sort]));
        // The highest score of every secret, of which more than one piece may be a part.
        let mut own: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for row in all.iter().filter(|row| data.is(**row, sort) && data.may_be(**row, sort)) {
            let highest = own.entry((data.posts[*row], data.marks[*row].unwrap_or(0))).or_insert(f64::MIN);
            *highest = highest.max(scores[*row]);
        }
        let over = |least: i32| own.values().filter(|score| **score >= f64::from(least)).count();
        let (notice, hold) = (scale.notice[sort], scale.hold[sort]);
        if sort == CASE {
            let mut own: Vec<f64> = own.values().copied().collect();
            own.sort_by(f64::total_cmp);
            scale.denied = rounded(own[own.len() * DENIED / 1_000]);
            println!("denied below {}", scale.denied);
        }
        println!("{:?}: {} of {} underlined from {notice}, {} held from {hold}", SORTS[sort], over(notice), own.len(), over(hold));
    }
    Table { inputs: [0; 32], scale, weights }
}
