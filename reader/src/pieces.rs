//! A text as pieces of words, as the encoder was trained to see it: `BertNormalizer` and `WordPiece` of the Python package `tokenizers`, in lower
//! case and without accents.

use std::collections::HashMap;

use unicode_categories::UnicodeCategories;
use unicode_normalization::UnicodeNormalization;

use crate::Unreadable;

/// What stands before a piece that does not begin a word.
const INNER: &str = "##";
/// A word of more characters is no word; the tokenizer that the encoder was trained with says so too.
const LONGEST_WORD: usize = 100;

/// The pieces that the model knows.
#[derive(Debug)]
pub struct Vocabulary {
    /// CRC-32 of the model's bytes: it is there against what happens to files, not against who makes them.
    sum: u32,
    /// Pieces that begin a word.
    first: HashMap<Box<str>, i32>,
    /// Pieces that go on with one, without their `##`.
    inner: HashMap<Box<str>, i32>,
    /// Bytes of the longest piece.
    longest: usize,
    unknown: i32,
    start: i32,
    end: i32,
    len: i32,
}

impl Vocabulary {
    /// The sum of the model that goes with it, and then a piece a line.
    ///
    /// # Errors
    ///
    /// If it lacks the sum, or one of the three pieces that stand for no text.
    pub fn new(lines: &str) -> Result<Self, Unreadable> {
        let (mut first, mut inner, mut longest, mut len) = (HashMap::new(), HashMap::new(), 0, 0);
        let (sum, lines) = lines.split_once('\n').filter(|(sum, _)| sum.len() == 8).ok_or(Unreadable::Vocabulary)?;
        let sum = u32::from_str_radix(sum, 16).map_err(|_| Unreadable::Vocabulary)?;
        for piece in lines.lines() {
            match piece.strip_prefix(INNER) {
                Some(rest) if !rest.is_empty() => inner.insert(rest.into(), len),
                _ => first.insert(piece.into(), len),
            };
            longest = longest.max(piece.len());
            len += 1;
        }
        // A text can't spell these: their brackets are words of their own.
        let mut special = |piece: &str| first.remove(piece).ok_or(Unreadable::Vocabulary);
        let (unknown, start, end) = (special("[UNK]")?, special("[CLS]")?, special("[SEP]")?);
        Ok(Self { sum, first, inner, longest, unknown, start, end, len })
    }

    /// Whether these bytes are the model that the vocabulary was written with.
    pub(crate) fn belongs_to(&self, model: &[u8]) -> bool {
        crc32fast::hash(model) == self.sum
    }

    /// How many pieces there are.
    pub(crate) const fn len(&self) -> i32 {
        self.len
    }

    /// The pieces of a text, each as its number.
    #[must_use]
    pub fn pieces(&self, text: &str) -> Vec<i32> {
        let mut pieces = Vec::new();
        let plain = plain(text);
        for word in plain.split(char::is_whitespace) {
            let mut rest = word;
            while let Some(sign) = rest.chars().next() {
                // A punctuation mark is a word by itself.
                let end = if is_punctuation(sign) { sign.len_utf8() } else { rest.find(is_punctuation).unwrap_or(rest.len()) };
                let (word, after) = rest.split_at(end);
                self.word(word, &mut pieces);
                rest = after;
            }
        }
        pieces
    }

    /// Some pieces between the two that say where they begin and end.
    pub(crate) fn framed(&self, pieces: &[i32]) -> Vec<i32> {
        std::iter::once(self.start).chain(pieces.iter().copied()).chain(std::iter::once(self.end)).collect()
    }

    /// Adds the pieces of one word: the longest that it begins with, and so on; one for the unknown if that does not come out even.
    fn word(&self, word: &str, pieces: &mut Vec<i32>) {
        let before = pieces.len();
        let mut rest = word;
        let mut known = &self.first;
        while !rest.is_empty() && word.chars().count() <= LONGEST_WORD {
            let ends =
                rest.char_indices().map(|(at, sign)| at + sign.len_utf8()).take_while(|end| *end <= self.longest).collect::<Vec<_>>();
            let longest = ends.into_iter().rev().find_map(|end| {
                let (piece, after) = rest.split_at(end);
                known.get(piece).map(|number| (*number, after))
            });
            let Some((piece, after)) = longest else { break };
            pieces.push(piece);
            rest = after;
            known = &self.inner;
        }
        if !rest.is_empty() {
            pieces.truncate(before);
            pieces.push(self.unknown);
        }
    }
}

/// A text in lower case and without accents or control characters, with Chinese characters as words of their own.
fn plain(text: &str) -> String {
    let kept = text.chars().filter(|sign| !matches!(sign, '\0' | '\u{FFFD}') && (is_blank(*sign) || !sign.is_other()));
    let apart =
        kept.flat_map(|sign| if is_chinese(sign) { [Some(' '), Some(sign), Some(' ')] } else { [Some(sign), None, None] }).flatten();
    apart.nfd().filter(|sign| !sign.is_mark_nonspacing()).flat_map(char::to_lowercase).collect()
}

/// Control characters that stand for a blank.
const fn is_blank(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r')
}

fn is_punctuation(sign: char) -> bool {
    sign.is_ascii_punctuation() || sign.is_punctuation()
}

/// The blocks that the tokenizer calls Chinese; Japanese kana and Korean are not among them.
const fn is_chinese(sign: char) -> bool {
    matches!(
        sign,
        '\u{4E00}'..='\u{9FFF}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{20000}'..='\u{2A6DF}'
            | '\u{2A700}'..='\u{2B73F}'
            | '\u{2B740}'..='\u{2B81F}'
            | '\u{2B920}'..='\u{2CEAF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{2F800}'..='\u{2FA1F}'
    )
}
