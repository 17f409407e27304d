//! A text as words. A word is a run of letters in lower case, a number of which only the length counts, a sign, or one character of
//! Chinese or Japanese. Each carries the hashes of its beginnings and ends, and the classes of the lexicon that it belongs to.

use super::lexicon::{Class, Classes, Lexicon};
use crate::text::ByteSpan;

/// Longest part of a word that counts.
const LETTERS: usize = 32;
/// Lengths of the beginnings that count, from here on.
const FIRST_PREFIX: usize = 3;
/// Lengths of the ends that count, from here on.
const FIRST_SUFFIX: usize = 3;
/// Most characters of Chinese or Japanese that an entry of the lexicon has.
const IDEOGRAPHS: usize = 7;

const START: u32 = 0x811C_9DC5;

/// One more character on a hash.
pub(super) fn roll(hash: u32, c: char) -> u32 {
    (hash ^ u32::from(c)).wrapping_mul(0x0100_0193)
}

/// One more value on a hash, in which the order counts.
#[must_use]
pub fn mix(hash: u32, value: u32) -> u32 {
    let mixed = (hash.rotate_left(13) ^ value).wrapping_mul(0x9E37_79B1);
    mixed ^ (mixed >> 15)
}

/// The hash of a whole word, in lower case.
#[must_use]
pub fn hash(word: &str) -> u32 {
    word.chars().fold(START, roll)
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// In small letters, or in letters that have no case.
    Small,
    /// With a capital at its beginning, after another word.
    Capital,
    /// With a capital at its beginning, first in its sentence.
    First,
    /// In capitals.
    Capitals,
    /// In digits.
    Number,
    /// One character of Chinese or Japanese.
    Ideograph,
    /// Anything else.
    Sign,
}

/// One word of a text.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Where it stands.
    pub span: ByteSpan,
    /// Its hash, in lower case.
    pub hash: u32,
    /// Hashes of its first three to six letters, if it has more.
    pub prefixes: [Option<u32>; 4],
    /// Hashes of its last three to five letters, if it has more.
    pub suffixes: [Option<u32>; 3],
    /// What it means.
    pub classes: Classes,
    /// How it is written.
    pub shape: Shape,
    /// Whether it ends a sentence or a line.
    pub ends: bool,
}

impl Token {
    /// Whether a line ends here.
    #[must_use]
    pub fn is_break(&self) -> bool {
        self.hash == roll(START, '\n')
    }
}

/// Whether `c` is written without blanks between words.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '々')
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii() && c.is_alphabetic() && !is_ideograph(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}')
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '\n')
}

/// The character that begins at a place.
fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        Some(_) => text.get(at..)?.chars().next(),
        None => None,
    }
}

/// The words of `text`, in order. Blanks, and apostrophes inside words, are none, and of blank lines one break is left between words.
#[must_use]
pub fn tokens(text: &str, lexicon: &Lexicon) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 4 + 4);
    let mut letters = Vec::with_capacity(LETTERS);
    let mut begins = true;
    let mut end = 0;
    while let Some(c) = char_at(text, end) {
        let start = end;
        end += c.len_utf8();
        let is_break = c == '\n' && tokens.last().is_some_and(|last| !last.is_break());
        if c.is_whitespace() && !is_break || matches!(c, '\u{FE0F}' | '\u{200D}') {
            continue;
        }
        let token = if is_letter(c) {
            let (length, is_capitals) = spelled(text, start, &mut letters);
            end = start + length;
            let shape = match (c.is_uppercase(), is_capitals) {
                (false, _) => Shape::Small,
                (true, true) if length > c.len_utf8() => Shape::Capitals,
                _ if begins => Shape::First,
                _ => Shape::Capital,
            };
            word(ByteSpan::new(start, end), &letters, shape, lexicon)
        } else if c.is_ascii_digit() {
            let digits = text.as_bytes().get(start..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
            end = start + digits;
            let digits = u32::try_from(digits).unwrap_or(u32::MAX);
            plain(ByteSpan::new(start, end), mix(0, digits.min(5)), Shape::Number, Classes::of(Class::number(digits)), false)
        } else if is_ideograph(c) {
            plain(ByteSpan::new(start, end), roll(START, c), Shape::Ideograph, Classes::default(), false)
        } else if is_apostrophe(c)
            && tokens.last().is_some_and(|last| last.span.end == start && !matches!(last.shape, Shape::Sign | Shape::Number))
            && char_at(text, end).is_some_and(is_letter)
        {
            continue;
        } else {
            let ends = ends_sentence(c);
            let decimal = matches!(c, '.') && char_at(text, end).is_some_and(|next| next.is_ascii_digit());
            plain(ByteSpan::new(start, end), roll(START, c), Shape::Sign, lexicon.sign(c), ends && !decimal)
        };
        begins = token.ends || begins && token.shape == Shape::Sign;
        tokens.push(token);
    }
    if tokens.last().is_some_and(Token::is_break) {
        tokens.pop();
    }
    classify(text, &mut tokens, lexicon);
    tokens
}

/// Reads the word that begins at `start`: its `letters` in lower case, how many bytes it has, and whether all of them are capitals.
fn spelled(text: &str, start: usize, letters: &mut Vec<char>) -> (usize, bool) {
    let rest = text.get(start..).unwrap_or_default();
    let length = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    letters.clear();
    letters.extend(rest.bytes().take(length.min(LETTERS)).map(|byte| char::from(byte.to_ascii_lowercase())));
    let mut is_capitals = rest.bytes().take(length).all(|byte| byte.is_ascii_uppercase());
    let mut end = length;
    if rest.as_bytes().get(end).is_some_and(|byte| !byte.is_ascii()) {
        for c in rest.get(end..).unwrap_or_default().chars().take_while(|c| is_letter(*c) || is_combining(*c)) {
            end += c.len_utf8();
            is_capitals &= c.is_uppercase();
            if letters.len() < LETTERS {
                letters.extend(c.to_lowercase());
            }
        }
    }
    (end, is_capitals)
}

/// Accents that stand alone belong to the letter before them.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

fn plain(span: ByteSpan, hash: u32, shape: Shape, classes: Classes, ends: bool) -> Token {
    Token { span, hash, prefixes: [None; 4], suffixes: [None; 3], classes, shape, ends }
}

/// A word of letters.
fn word(span: ByteSpan, letters: &[char], shape: Shape, lexicon: &Lexicon) -> Token {
    let mut classes = match shape {
        Shape::Capital => Classes::of(Class::Name),
        Shape::Capitals => Classes::of(Class::Capitals),
        _ => Classes::default(),
    };
    let mut prefixes = [None; 4];
    let mut hash = START;
    for (at, c) in letters.iter().enumerate() {
        hash = roll(hash, *c);
        let length = at + 1;
        if length >= FIRST_PREFIX {
            classes = classes.and(lexicon.beginning(hash));
            if length < letters.len()
                && let Some(prefix) = prefixes.get_mut(length - FIRST_PREFIX)
            {
                *prefix = Some(hash);
            }
        }
    }
    classes = classes.and(lexicon.whole(hash));
    let suffix = |length: usize| {
        let at = letters.len().checked_sub(length).filter(|at| *at > 0)?;
        Some(letters.get(at..)?.iter().fold(START, |hash, c| roll(hash, *c)))
    };
    let suffixes = [suffix(FIRST_SUFFIX), suffix(FIRST_SUFFIX + 1), suffix(FIRST_SUFFIX + 2)];
    Token { span, hash, prefixes, suffixes, classes, shape, ends: false }
}

/// Adds the classes of entries of several words, and of words in writing without blanks.
fn classify(text: &str, tokens: &mut [Token], lexicon: &Lexicon) {
    let mut next: Option<(u32, bool)> = None;
    for at in (0..tokens.len()).rev() {
        let Some((shape, start, hash)) = tokens.get(at).map(|token| (token.shape, token.span.start, token.hash)) else { continue };
        let found = match shape {
            Shape::Ideograph => {
                let mut rolled = START;
                let run = text.get(start..).unwrap_or_default().chars().take_while(|c| is_ideograph(*c)).take(IDEOGRAPHS);
                run.fold(Classes::default(), |classes, c| {
                    rolled = roll(rolled, c);
                    classes.and(lexicon.whole(rolled))
                })
            }
            Shape::Sign | Shape::Number => Classes::default(),
            _ => next.filter(|(_, word)| *word).map_or(Classes::default(), |(after, _)| lexicon.whole(mix(hash, after))),
        };
        if let Some(token) = tokens.get_mut(at) {
            token.classes = token.classes.and(found);
        }
        next = Some((hash, !matches!(shape, Shape::Sign | Shape::Number)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text, &Lexicon::new()).iter().map(|token| token.span.of(text).to_owned()).collect()
    }

    #[test]
    fn texts_are_cut_into_words() {
        assert_eq!(words("Don't: 12.5 kg\nl’été"), ["Don", "t", ":", "12", ".", "5", "kg", "\n", "l", "été"]);
        assert_eq!(words("患者の😀"), ["患", "者", "の", "😀"]);
        assert_eq!(words(" \t\u{A0}\n"), Vec::<String>::new());
        assert_eq!(words("\n a \n\n\t\nb\n"), ["a", "\n", "b"]);
    }

    #[test]
    fn a_word_is_the_same_in_any_case() {
        let lexicon = Lexicon::new();
        let hashes = |text: &str| tokens(text, &lexicon).iter().map(|token| token.hash).collect::<Vec<_>>();
        assert_eq!(hashes("my PATIENT Ärzte 1234"), hashes("My patient ärzte 9876"));
        assert_ne!(hashes("12"), hashes("123"));
    }

    #[test]
    fn classes_come_from_the_lexicon() {
        let lexicon = Lexicon::new();
        let has = |text: &str, class: Class| tokens(text, &lexicon).iter().any(|token| token.classes.has(class));
        for text in ["our patients", "Meine Mandantin", "la clienta", "患者さん"] {
            assert!(has(text, Class::Client), "{text}");
        }
        assert!(has("press release", Class::Public) && has("term sheet", Class::Deal) && has("met Anna", Class::Name));
        assert!(!has("nothing to see", Class::Client));
    }

    #[test]
    fn a_sentence_ends_where_it_ends() {
        let ends = |text: &str| tokens(text, &Lexicon::new()).iter().filter(|token| token.ends).count();
        assert_eq!(ends("It was 4.5 m. Really!\nYes"), 3);
    }
}
