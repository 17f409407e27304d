//! A text as pieces of words, as the encoder was trained to see it: `Unigram` of the Python package `tokenizers`, with words parted at blanks
//! (`training/reader/vocabulary.py` says how it is set up).

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use crate::Unreadable;

/// What a word begins with.
const BEGINNING: &str = "▁";
/// The pieces that stand for no text. The one that is missing here only filled up batches in training.
const START: i32 = 0;
const END: i32 = 2;
const UNKNOWN: i32 = 3;
/// The number of the first piece that stands for text.
const FIRST: i32 = 4;
/// How much lower than the lowest score that of an unknown character is.
const PENALTY: f64 = 10.0;

/// The pieces that the model knows.
#[derive(Debug)]
pub struct Vocabulary {
    /// CRC-32 of the model's bytes: it is there against what happens to files, not against who makes them.
    sum: u32,
    /// The number and the score of each piece.
    pieces: HashMap<Box<str>, (i32, f64)>,
    /// Characters of the longest piece.
    longest: usize,
    /// The score of an unknown character.
    unknown: f64,
    len: i32,
}

/// The best way to the end of a character: the score of its pieces, the last of them, and how many characters that has.
#[derive(Clone, Copy)]
struct Way {
    score: f64,
    piece: i32,
    length: usize,
}

impl Vocabulary {
    /// The sum of the model that goes with it, and then a piece with its score a line, a tab between.
    ///
    /// # Errors
    ///
    /// If it lacks the sum, or a score.
    pub fn new(lines: &str) -> Result<Self, Unreadable> {
        let (mut pieces, mut longest, mut lowest, mut len) = (HashMap::new(), 0, f64::INFINITY, FIRST);
        let (sum, lines) = lines.split_once('\n').filter(|(sum, _)| sum.len() == 8).ok_or(Unreadable::Vocabulary)?;
        let sum = u32::from_str_radix(sum, 16).map_err(|_| Unreadable::Vocabulary)?;
        for line in lines.lines() {
            let (piece, score) = line.split_once('\t').ok_or(Unreadable::Vocabulary)?;
            let score: f64 = score.parse().map_err(|_| Unreadable::Vocabulary)?;
            lowest = score.min(lowest);
            longest = longest.max(piece.chars().count());
            pieces.insert(piece.into(), (len, score));
            len += 1;
        }
        if pieces.is_empty() { Err(Unreadable::Vocabulary) } else { Ok(Self { sum, pieces, longest, unknown: lowest - PENALTY, len }) }
    }

    /// Whether these bytes are the model that the vocabulary was written with.
    pub(crate) fn belongs_to(&self, model: &[u8]) -> bool {
        crc32fast::hash(model) == self.sum
    }

    /// How many pieces there are, with those that stand for no text.
    pub(crate) const fn len(&self) -> i32 {
        self.len
    }

    /// The pieces of a text, each as its number.
    #[must_use]
    pub fn pieces(&self, text: &str) -> Vec<i32> {
        let mut pieces = Vec::new();
        for word in plain(text).split_whitespace() {
            self.word(&format!("{BEGINNING}{word}"), &mut pieces);
        }
        pieces
    }

    /// Adds the pieces of one word: those whose scores are most together.
    fn word(&self, word: &str, pieces: &mut Vec<i32>) {
        // Ways to the end of each character, so far as they are known; the first is the one to the beginning.
        let mut ways: Vec<Option<Way>> = vec![Some(Way { score: 0.0, piece: UNKNOWN, length: 0 })];
        ways.resize(word.chars().count() + 1, None);
        for (at, (start, _)) in word.char_indices().enumerate() {
            let (_, rest) = word.split_at(start);
            let Some((Some(way), after)) = ways.get_mut(at..).and_then(|ways| ways.split_first_mut()) else { break };
            let mut alone = false;
            let ends = rest.char_indices().map(|(end, sign)| end + sign.len_utf8()).take(self.longest);
            for ((end, better), length) in ends.zip(after.iter_mut()).zip(1..) {
                let (piece, _) = rest.split_at(end);
                let Some(&(piece, score)) = self.pieces.get(piece) else { continue };
                alone |= length == 1;
                Way { score: way.score + score, piece, length }.or(better);
            }
            if let (false, Some(better)) = (alone, after.first_mut()) {
                Way { score: way.score + self.unknown, piece: UNKNOWN, length: 1 }.or(better);
            }
        }
        let before = pieces.len();
        let mut at = ways.len() - 1;
        while let Some(Some(way)) = ways.get(at).filter(|_| at > 0) {
            // Unknown characters next to each other are one piece.
            if way.piece != UNKNOWN || pieces.get(before..).and_then(<[i32]>::last) != Some(&UNKNOWN) {
                pieces.push(way.piece);
            }
            at -= way.length;
        }
        if let Some(added) = pieces.get_mut(before..) {
            added.reverse();
        }
    }
}

impl Way {
    /// Puts this way in the place of another if its score is higher.
    fn or(self, other: &mut Option<Self>) {
        if other.is_none_or(|other| self.score > other.score) {
            *other = Some(self);
        }
    }
}

/// Some pieces between the two that say where they begin and end.
pub(crate) fn framed(pieces: &[i32]) -> Vec<i32> {
    std::iter::once(START).chain(pieces.iter().copied()).chain(std::iter::once(END)).collect()
}

/// A text in the form in which pieces are written, without signs that show nothing.
fn plain(text: &str) -> String {
    let kept = text.chars().filter(|sign| !is_nothing(*sign));
    kept.map(|sign| if is_blank(sign) { ' ' } else { sign }).nfkc().collect()
}

/// Signs that part words, besides white space. `BLANK` in `training/reader/vocabulary.py` is the same.
const fn is_blank(sign: char) -> bool {
    matches!(sign, '\u{200B}'..='\u{200F}' | '\u{2581}' | '\u{FEFF}' | '\u{FFFD}')
}

/// Control characters and others that show nothing. `NOTHING` in `training/reader/vocabulary.py` is the same.
fn is_nothing(sign: char) -> bool {
    sign.is_control() && !sign.is_whitespace()
        || matches!(sign, '\u{AD}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}')
}
