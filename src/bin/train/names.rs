//! From texts with marked names to the table of `src/names`: an averaged perceptron over whole runs of words, with a margin. Sums of whole
//! numbers only, so it is the same on every machine.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use unsaid::finding::Type;
use unsaid::language::lexicon::Lexicon;
use unsaid::language::tokens::{Shape, Token, mix, tokens};
use unsaid::language::weights::place;
use unsaid::names::features::View;
use unsaid::names::gazetteer::{Gazetteer, Hashes, Known, kept};
pub(crate) use unsaid::names::table::Table;
use unsaid::names::table::{FEATURE_BITS, Scale, TAGS};
use unsaid::names::tagger::{Scores, likeliest};
use unsaid::names::{Names, Tag};
use unsaid::text::{ByteSpan, Folded};

use crate::levels::{LARGEST, level};
use crate::posts::{self, Named, Post};
use crate::svm::Chance;

/// How often every text is learnt from,
const ROUNDS: usize = 8;
/// and how often with other names in it.
const VARIANTS: usize = 3;
/// By how much the right tags must be ahead, a word. An update changes a weight by one.
const MARGIN: i32 = 64;
/// The score of what is ruled out.
const NEVER: i32 = -1_000_000;
/// Least words that a feature is at.
const LEAST: u32 = 38;
/// Smallest weight in the table.
const SMALLEST: i32 = 4;
/// One of so many weights is cut to the largest.
const CUT: usize = 400;
/// How often posts write a word small that is ordinary, one that is a name as well, and how often a word in any case.
const ORDINARY: u32 = 2;
const NAME_ORDINARY: u32 = 4;
const CAPITAL_ORDINARY: u32 = 4;
/// Of the names that are taken for those of private persons, so many of 100 are; and where a secret is told, where most are private.
const RIGHT: (usize, usize) = (75, 55);

/// The lists in `training/names`, and what the words of each can be.
const LISTS: [(&str, Known); 5] = [
    ("given.txt", Known::GIVEN),
    ("usual.txt", Known::USUAL),
    ("family.txt", Known::FAMILY),
    ("places.txt", Known::PLACE),
    ("figures.txt", Known::FIGURE),
];

fn folder(root: &Path) -> PathBuf {
    root.join("training/names")
}

/// The files that are read beside the posts.
pub(crate) fn files(root: &Path) -> Result<Vec<PathBuf>, String> {
    let folder = folder(root);
    let mut files: Vec<_> = LISTS.iter().map(|(name, _)| folder.join(name)).collect();
    files.extend(posts::sources(&folder, "names")?);
    files.extend(posts::sources(&folder.join("validation"), "names")?);
    Ok(files)
}

/// The entries of a list.
fn list(root: &Path, name: &str) -> Result<Vec<String>, String> {
    let lines = posts::read(&folder(root).join(name))?;
    Ok(lines.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect())
}

fn gazetteer(root: &Path, lexicon: &Lexicon, posts: &[Post]) -> Result<Gazetteer, String> {
    let mut words: BTreeMap<u32, Known> = BTreeMap::new();
    for (name, known) in LISTS {
        for line in list(root, name)? {
            let tokens: Vec<Token> = tokens(&line, lexicon).into_iter().filter(|token| token.shape != Shape::Sign).collect();
            let is_word = tokens.iter().all(|token| token.shape != Shape::Ideograph);
            let mut add = |hash: u32| {
                let entry = words.entry(kept(hash)).or_default();
                *entry = entry.and(known);
            };
            match tokens.as_slice() {
                [] => {}
                [one] => add(one.hash),
                // Every two words that stand side by side; characters without blanks all together.
                all if is_word => all.windows(2).for_each(|two| add(mix(two[0].hash, two[1].hash))),
                all => all.iter().map(|token| token.hash).reduce(mix).into_iter().for_each(add),
            }
        }
    }
    // Words that the posts write small, and those that they write with a capital but no list has, are ordinary.
    let mut counts: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    for post in posts {
        for token in tokens(Folded::new(&post.text).text(), lexicon) {
            let (all, small) = counts.entry(token.hash).or_default();
            *all += 1;
            *small += u32::from(token.shape == Shape::Small);
        }
    }
    let mut ordinary = Hashes::default();
    for (hash, (all, small)) in counts {
        match words.get_mut(&kept(hash)) {
            Some(known) if small >= NAME_ORDINARY => *known = known.and(Known::WORD),
            None if small >= ORDINARY || all >= CAPITAL_ORDINARY => ordinary.add(hash),
            _ => {}
        }
    }
    Ok(Gazetteer::of(words.into_iter().collect(), ordinary))
}

/// Names to put in the place of others, so that the tagger learns what stands around a name, and not the names alone.
struct Stock {
    given: Vec<String>,
    family: Vec<String>,
    figures: Vec<String>,
}

impl Stock {
    fn new(root: &Path) -> Result<Self, String> {
        let list = |name: &str| -> Result<Vec<String>, String> {
            Ok(list(root, name)?.into_iter().filter(|name| !name.chars().any(is_ideograph)).collect())
        };
        Ok(Self { given: list("given.txt")?, family: list("family.txt")?, figures: list("figures.txt")? })
    }

    /// Another name in place of `name`, with as many words; none if it is of a kind that there is no other for.
    fn other(&self, name: &str, tag: Tag, chance: &mut Chance) -> Option<String> {
        if name.chars().any(is_ideograph) {
            return None;
        }
        if tag == Tag::Figure {
            return pick(&self.figures, chance);
        }
        let words: Vec<&str> = name.split(' ').collect();
        let others = words.iter().enumerate().map(|(at, word)| {
            let is_small = name.chars().all(|c| !c.is_uppercase());
            let is_plain = word.chars().count() > 2 && word.chars().all(char::is_alphabetic);
            if !is_plain || !is_small && !word.starts_with(char::is_uppercase) {
                return Some((*word).to_owned());
            }
            let is_family = if words.len() > 1 { at + 1 == words.len() } else { chance.below(8) == 0 };
            pick(if is_family { &self.family } else { &self.given }, chance).map(|word| capital(&word))
        });
        Some(others.collect::<Option<Vec<_>>>()?.join(" "))
    }

    /// The same text with other names, half of the time in another case.
    fn varied(&self, text: &Named, chance: &mut Chance) -> Named {
        let mut new = Named { id: text.id.clone(), text: String::new(), spans: Vec::new() };
        let case = chance.below(10);
        let cased = |part: &str, as_was: &str| match case {
            0..=3 => part.to_lowercase(),
            4 => part.to_uppercase(),
            _ if as_was.chars().all(|c| !c.is_uppercase()) => part.to_lowercase(),
            _ if as_was.chars().all(|c| !c.is_lowercase()) && as_was.chars().count() > 2 => part.to_uppercase(),
            _ => part.to_owned(),
        };
        let mut end = 0;
        for (span, tag) in &text.spans {
            let before = ByteSpan::new(end, span.start).of(&text.text);
            new.text.push_str(&cased(before, before));
            let name = span.of(&text.text);
            let other = if matches!(tag, Tag::Person | Tag::Figure) { self.other(name, *tag, chance) } else { None };
            let start = new.text.len();
            new.text.push_str(&cased(other.as_deref().unwrap_or(name), name));
            new.spans.push((ByteSpan::new(start, new.text.len()), *tag));
            end = span.end;
        }
        let behind = ByteSpan::new(end, text.text.len()).of(&text.text);
        new.text.push_str(&cased(behind, behind));
        new
    }
}

fn is_ideograph(c: char) -> bool {
    c >= '\u{3000}'
}

fn pick(list: &[String], chance: &mut Chance) -> Option<String> {
    (!list.is_empty()).then(|| list[chance.below(list.len())].clone())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A run of words that may hold names.
struct Run {
    /// Places of the weights, for every word.
    features: Vec<Vec<u32>>,
    /// Which tags are right, for every word.
    right: Vec<Right>,
}

/// Whether each tag is right.
type Right = [bool; TAGS];

/// The runs of a text in which every name is marked.
fn named_runs(text: &Named, lexicon: &Lexicon, gazetteer: &Gazetteer, found: &mut Vec<Run>) {
    let folded = Folded::new(&text.text);
    let tokens = tokens(folded.text(), lexicon);
    let right = |_: &View<'_>, at: usize| {
        let start = folded.source(tokens[at].span).start;
        let tag = text.spans.iter().find(|(span, _)| span.start <= start && start < span.end).map_or(Tag::Nothing, |(_, tag)| *tag);
        Tag::ALL.map(|other| other == tag)
    };
    runs(&tokens, gazetteer, &right, found);
}

/// The runs of a post, where only some names are marked: ordinary words, and code, are none.
fn post_runs(post: &Post, lexicon: &Lexicon, gazetteer: &Gazetteer, found: &mut Vec<Run>) {
    let folded = Folded::new(&post.text);
    let tokens = tokens(folded.text(), lexicon);
    let names = Known::GIVEN.and(Known::FAMILY).and(Known::FIGURE);
    let right = |view: &View<'_>, at: usize| {
        let start = folded.source(tokens[at].span).start;
        let is_marked = post.spans.iter().any(|(span, kind)| *kind == Type::Person && span.start <= start && start < span.end);
        let known = view.known(at);
        let may = is_marked || known.meets(names) || known == Known::RARE && matches!(tokens[at].shape, Shape::Capital | Shape::First);
        Tag::ALL.map(|tag| may || tag != Tag::Person)
    };
    runs(&tokens, gazetteer, &right, found);
}

fn runs(tokens: &[Token], gazetteer: &Gazetteer, right: &dyn Fn(&View<'_>, usize) -> Right, runs: &mut Vec<Run>) {
    let view = View::new(tokens, gazetteer);
    let candidates = view.candidates();
    let features = |at: usize| {
        let mut places = Vec::new();
        view.features(at, |feature| places.push(u32::try_from(place(feature, FEATURE_BITS)).unwrap_or(0)));
        places
    };
    let mut at = 0;
    while at < tokens.len() {
        let length = candidates[at..].iter().take_while(|may| **may).count();
        if length > 0 {
            runs.push(Run {
                features: (at..at + length).map(features).collect(),
                right: (at..at + length).map(|at| right(&view, at)).collect(),
            });
        }
        at += length.max(1);
    }
}

/// Weights while they are learnt, and what each step adds up to.
struct Learner {
    weights: Vec<i32>,
    totals: Vec<i64>,
    steps: [Scores; TAGS],
    step_totals: [[i64; TAGS]; TAGS],
    turn: i32,
}

impl Learner {
    /// The scores of every word, where wrong tags have a start.
    fn scores(&self, run: &Run) -> Vec<Scores> {
        let words = run.features.iter().zip(&run.right);
        words
            .map(|(features, right)| {
                let mut scores: Scores = right.map(|right| if right { 0 } else { MARGIN });
                for feature in features {
                    let row = *feature as usize * TAGS;
                    scores.iter_mut().zip(&self.weights[row..row + TAGS]).for_each(|(score, weight)| *score += weight);
                }
                scores
            })
            .collect()
    }

    /// Moves towards `tags`, or away from them.
    fn change(&mut self, run: &Run, tags: &[Tag], by: i32) {
        let total = i64::from(by) * i64::from(self.turn);
        let mut last = Tag::Nothing;
        for (features, tag) in run.features.iter().zip(tags) {
            for feature in features {
                let at = *feature as usize * TAGS + *tag as usize;
                self.weights[at] += by;
                self.totals[at] += total;
            }
            self.steps[last as usize][*tag as usize] += by;
            self.step_totals[last as usize][*tag as usize] += total;
            last = *tag;
        }
        self.steps[last as usize][0] += by;
        self.step_totals[last as usize][0] += total;
    }
}

/// The weights of features and steps, as sums over all that was seen.
fn learn(lessons: &[Run]) -> (Vec<i64>, [[i64; TAGS]; TAGS]) {
    let size = TAGS << FEATURE_BITS;
    let mut counts = vec![0_u32; 1 << FEATURE_BITS];
    lessons.iter().flat_map(|run| run.features.iter().flatten()).for_each(|feature| counts[*feature as usize] += 1);
    let mut learner =
        Learner { weights: vec![0; size], totals: vec![0; size], steps: [[0; TAGS]; TAGS], step_totals: [[0; TAGS]; TAGS], turn: 1 };
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    let mut chance = Chance::new();
    for _ in 0..ROUNDS {
        chance.shuffle(&mut order);
        for &at in &order {
            let run = &lessons[at];
            let mut scores = learner.scores(run);
            let guess = likeliest(&scores, &learner.steps);
            if guess.iter().zip(&run.right).any(|(tag, right)| !right[*tag as usize]) {
                for (scores, right) in scores.iter_mut().zip(&run.right) {
                    scores.iter_mut().zip(right).filter(|(_, right)| !**right).for_each(|(score, _)| *score = NEVER);
                }
                let best = likeliest(&scores, &learner.steps);
                learner.change(run, &best, 1);
                learner.change(run, &guess, -1);
            }
            learner.turn += 1;
        }
    }
    let turns = i64::from(learner.turn);
    let mean = |weight: i32, total: i64| i64::from(weight) * turns - total;
    let weights = learner.weights.iter().zip(&learner.totals).enumerate();
    let weights = weights.map(|(at, (weight, total))| if counts[at / TAGS] < LEAST { 0 } else { mean(*weight, *total) });
    let steps = std::array::from_fn(|last| std::array::from_fn(|tag| mean(learner.steps[last][tag], learner.step_totals[last][tag])));
    (weights.collect(), steps)
}

/// What is learnt from the texts and as many of their variants.
fn taught(named: &[&Named], posts: &[Post], stock: &Stock, lexicon: &Lexicon, gazetteer: &Gazetteer) -> Table {
    let mut lessons = Vec::new();
    let mut chance = Chance::new();
    for text in named {
        named_runs(text, lexicon, gazetteer, &mut lessons);
        for _ in 0..VARIANTS {
            named_runs(&stock.varied(text, &mut chance), lexicon, gazetteer, &mut lessons);
        }
    }
    for post in posts {
        post_runs(post, lexicon, gazetteer, &mut lessons);
    }
    let (weights, steps) = learn(&lessons);
    let mut sizes: Vec<i64> = weights.iter().map(|weight| weight.abs()).filter(|size| *size > 0).collect();
    sizes.sort_unstable_by(|one, other| other.cmp(one));
    let unit = sizes.get(sizes.len() / CUT).copied().unwrap_or(1);
    let whole = |weight: i64| i32::try_from((2 * weight * i64::from(LARGEST) + unit * weight.signum()) / (2 * unit)).unwrap_or(0);
    let scale = Scale { steps: steps.map(|row| row.map(whole)), least: 0, beside: 0 };
    let weights = weights.iter().map(|weight| level(whole(*weight), SMALLEST)).collect();
    Table { inputs: [0; 32], scale, gazetteer: gazetteer.clone(), weights }
}

/// The table for these texts.
pub(crate) fn table(root: &Path, posts: &[Post]) -> Result<Table, String> {
    let lexicon = Lexicon::new();
    let gazetteer = gazetteer(root, &lexicon, posts)?;
    let named = posts::named(&folder(root))?;
    let mut table = taught(&named.iter().collect::<Vec<_>>(), posts, &Stock::new(root)?, &lexicon, &gazetteer);
    let unseen = posts::named(&folder(root).join("validation"))?;
    let judged = Judged::of(&Names::with(table.clone()), &lexicon, unseen.iter());
    println!("names, the writer to choose by: {}", judged.says());
    table.scale.least = judged.private_from(RIGHT.0);
    table.scale.beside = judged.private_from(RIGHT.1);
    println!("names: {} words, {} of {} weights, {:?}", table.gazetteer.entries().len(), used(&table), table.weights.len(), table.scale);
    Ok(table)
}

fn used(table: &Table) -> usize {
    table.weights.iter().filter(|weight| **weight != 0).count()
}

/// How the tagger does on texts of writers whom it has not learnt from, one after the other.
pub(crate) fn judge(root: &Path, posts: &[Post]) -> Result<(), String> {
    let lexicon = Lexicon::new();
    let gazetteer = gazetteer(root, &lexicon, posts)?;
    let stock = Stock::new(root)?;
    let mut texts = posts::named(&folder(root))?;
    texts.extend(posts::named(&folder(root).join("validation"))?);
    let writers: BTreeSet<&str> = texts.iter().map(Named::writer).collect();
    let mut all = Judged::default();
    for writer in writers {
        let (held, learnt): (Vec<&Named>, Vec<&Named>) = texts.iter().partition(|text| text.writer() == writer);
        let names = Names::with(taught(&learnt, posts, &stock, &lexicon, &gazetteer));
        let judged = Judged::of(&names, &lexicon, held.into_iter());
        println!("without {writer}: {}", judged.says());
        all.join(judged);
    }
    println!("all: {}", all.says());
    Ok(())
}

/// What was found in texts with marked names.
#[derive(Default)]
struct Judged {
    /// Names that are marked, of private persons and of figures.
    marked: [usize; 2],
    /// What was found: margin, tag, and the tag of what is marked there.
    found: Vec<(i32, Tag, Option<Tag>)>,
}

impl Judged {
    fn of<'t>(names: &Names, lexicon: &Lexicon, texts: impl Iterator<Item = &'t Named>) -> Self {
        let mut judged = Self::default();
        for Named { text, spans, .. } in texts {
            let folded = Folded::new(text);
            for (_, tag) in spans {
                judged.marked[0] += usize::from(*tag == Tag::Person);
                judged.marked[1] += usize::from(*tag == Tag::Figure);
            }
            let names = names.find(&tokens(folded.text(), lexicon));
            for name in names.into_iter().filter(|name| matches!(name.tag, Tag::Person | Tag::Figure)) {
                let here = spans.iter().filter(|(span, _)| span.overlaps(folded.source(name.span))).map(|(_, tag)| *tag);
                judged.found.push((name.margin, name.tag, here.min_by_key(|tag| *tag as usize)));
            }
        }
        judged
    }

    fn join(&mut self, other: Self) {
        self.marked[0] += other.marked[0];
        self.marked[1] += other.marked[1];
        self.found.extend(other.found);
    }

    /// How many are found from a margin on, and how many of those are right: as people, or as private persons.
    fn counts(&self, least: i32, private: bool) -> (usize, usize) {
        let here = self.found.iter().filter(|(margin, tag, _)| *margin >= least && (!private || *tag == Tag::Person));
        let is_right = |here: &Option<Tag>| *here == Some(Tag::Person) || !private && *here == Some(Tag::Figure);
        (here.clone().count(), here.filter(|(.., marked)| is_right(marked)).count())
    }

    /// From which margin on so many of 100 that are taken for private persons are.
    fn private_from(&self, percent: usize) -> i32 {
        let mut margins: Vec<i32> = self.found.iter().map(|(margin, ..)| *margin).collect();
        margins.sort_unstable();
        let is_enough = |margin: &i32| {
            let (found, right) = self.counts(*margin, true);
            right * 100 >= found * percent
        };
        margins.into_iter().find(is_enough).unwrap_or(i32::MAX)
    }

    fn says(&self) -> String {
        let says = |private: bool, marked: usize| {
            let best = (-60..120).max_by_key(|least| {
                let (found, right) = self.counts(*least, private);
                2000 * right / (found + marked).max(1)
            });
            let (found, right) = self.counts(best.unwrap_or(0), private);
            format!(
                "{right} of {marked} with {} wrong from {}, F1 {:.1} %",
                found - right,
                best.unwrap_or(0),
                percent(2 * right, found + marked)
            )
        };
        format!("people {}; private {}", says(false, self.marked[0] + self.marked[1]), says(true, self.marked[0]))
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * f64::from(u32::try_from(part).unwrap_or(0)) / f64::from(u32::try_from(whole.max(1)).unwrap_or(1))
}
