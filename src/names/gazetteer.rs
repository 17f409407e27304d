//! Words that are names, by their hashes. The lists are in `training/names`; what ships is a sorted list of hashes, each of which says
//! what the word can be. A hash is 24 bits, so one strange word of a few hundred looks like a name; the tagger has the last word.

use crate::language::tokens::{Shape, Token, mix};

/// What a word can be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known(u8);

impl Known {
    /// A given name.
    pub const GIVEN: Self = Self(1);
    /// A family name.
    pub const FAMILY: Self = Self(2);
    /// A place, or a part of its name.
    pub const PLACE: Self = Self(4);
    /// A person, real or not, whom everybody may speak of.
    pub const FIGURE: Self = Self(8);
    /// A given name that many have.
    pub const USUAL: Self = Self(16);
    /// An ordinary word as well.
    pub const WORD: Self = Self(32);
    /// Neither a name nor an ordinary word.
    pub const RARE: Self = Self(64);

    /// The set with these bits.
    #[must_use]
    pub const fn of(bits: u8) -> Self {
        Self(bits)
    }

    /// Its bits.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether they have something in common.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Number of bits of a hash that are kept.
pub const HASH_BITS: u32 = 24;
/// Logarithm of the number of beginnings of hashes that are looked up at once.
const BEGINNING_BITS: u32 = 16;
/// Most characters of Chinese or Japanese in one name.
const IDEOGRAPHS: usize = 4;

/// The part of a hash that is kept.
#[must_use]
pub const fn kept(hash: u32) -> u32 {
    hash.wrapping_mul(0x9E37_79B1) >> (u32::BITS - HASH_BITS)
}

/// Logarithm of the number of bits that say which words are ordinary.
pub const WORD_BITS: u32 = 18;

/// A set of hashes, a bit each: some that are not in it share a bit with one that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hashes(Vec<u8>);

impl Default for Hashes {
    fn default() -> Self {
        Self(vec![0; Self::LENGTH])
    }
}

impl Hashes {
    /// Length in bytes.
    pub const LENGTH: usize = 1 << (WORD_BITS - 3);

    /// From its bytes, as many as [`LENGTH`](Self::LENGTH).
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn place(hash: u32) -> (usize, u8) {
        let bit = hash.wrapping_mul(0x85EB_CA6B) >> (u32::BITS - WORD_BITS);
        (usize::try_from(bit >> 3).unwrap_or(0), 1 << (bit & 7))
    }

    /// Adds a hash.
    pub fn add(&mut self, hash: u32) {
        let (byte, bit) = Self::place(hash);
        self.0.get_mut(byte).into_iter().for_each(|byte| *byte |= bit);
    }

    /// Whether a hash is in it.
    #[must_use]
    pub fn has(&self, hash: u32) -> bool {
        let (byte, bit) = Self::place(hash);
        self.0.get(byte).is_some_and(|byte| byte & bit != 0)
    }
}

/// The words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gazetteer {
    /// Words that are no names.
    pub ordinary: Hashes,
    /// Which hashes may have an entry. Most words have none, and the bits fit a near cache.
    listed: Hashes,
    /// Kept hashes, in order, and what they can be.
    entries: Vec<(u32, Known)>,
    /// Where those begin that begin alike.
    starts: Vec<u32>,
}

impl Gazetteer {
    /// Of these entries, in order of their hashes.
    #[must_use]
    pub fn of(entries: Vec<(u32, Known)>, ordinary: Hashes) -> Self {
        let beginning = |hash: u32| usize::try_from(hash >> (HASH_BITS - BEGINNING_BITS)).unwrap_or(0);
        let mut starts = vec![0; (1 << BEGINNING_BITS) + 1];
        let mut listed = Hashes::default();
        for (hash, _) in &entries {
            listed.add(*hash);
            starts.get_mut(beginning(*hash) + 1).into_iter().for_each(|count: &mut u32| *count += 1);
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        Self { ordinary, listed, entries, starts }
    }

    /// The entries, in order of their hashes.
    #[must_use]
    pub fn entries(&self) -> &[(u32, Known)] {
        &self.entries
    }

    /// What the word of this hash can be.
    #[must_use]
    pub fn find(&self, hash: u32) -> Known {
        let hash = kept(hash);
        if !self.listed.has(hash) {
            return Known::default();
        }
        let beginning = usize::try_from(hash >> (HASH_BITS - BEGINNING_BITS)).unwrap_or(0);
        let at = |place: usize| self.starts.get(place).and_then(|start| usize::try_from(*start).ok()).unwrap_or(0);
        let alike = self.entries.get(at(beginning)..at(beginning + 1)).unwrap_or_default();
        alike.iter().find(|(other, _)| *other == hash).map_or(Known::default(), |(_, known)| *known)
    }

    /// What each of the words can be, alone or with its neighbours.
    #[must_use]
    pub fn known(&self, tokens: &[Token]) -> Vec<Known> {
        let is_word = |token: &Token| !matches!(token.shape, Shape::Sign | Shape::Number | Shape::Ideograph);
        let alone = |token: &Token| match token {
            token if !is_word(token) => Known::default(),
            token => match self.find(token.hash) {
                Known(0) if !self.ordinary.has(token.hash) => Known::RARE,
                known => known,
            },
        };
        let mut known: Vec<Known> = tokens.iter().map(alone).collect();
        for (at, token) in tokens.iter().enumerate() {
            let run = match token.shape {
                Shape::Sign | Shape::Number => continue,
                Shape::Ideograph => self.run(tokens, at),
                _ => tokens
                    .get(at + 1)
                    .filter(|next| is_word(next))
                    .map(|next| self.find(mix(token.hash, next.hash)))
                    .filter(|both| *both != Known::default())
                    .map(|both| (2, both)),
            };
            if let Some((length, more)) = run {
                known.iter_mut().skip(at).take(length).for_each(|known| *known = known.and(more));
            }
        }
        known
    }

    /// The longest name in characters of Chinese or Japanese that begins at `at`, and what it can be.
    fn run(&self, tokens: &[Token], at: usize) -> Option<(usize, Known)> {
        let mut rolled = None;
        let mut longest = None;
        for (length, token) in (1..=IDEOGRAPHS).zip(tokens.iter().skip(at).take_while(|token| token.shape == Shape::Ideograph)) {
            let hash = rolled.map_or(token.hash, |before| mix(before, token.hash));
            rolled = Some(hash);
            let known = if length > 1 { self.find(hash) } else { Known::default() };
            if known != Known::default() {
                longest = Some((length, known));
            }
        }
        longest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::lexicon::Lexicon;
    use crate::language::tokens::{hash, tokens};

    fn gazetteer(words: &[(u32, Known)]) -> Gazetteer {
        let mut entries: Vec<(u32, Known)> = words.iter().map(|(hash, known)| (kept(*hash), *known)).collect();
        entries.sort_by_key(|(hash, _)| *hash);
        Gazetteer::of(entries, Hashes::default())
    }

    #[test]
    fn words_are_known_in_any_case_and_with_their_neighbours() {
        let both = mix(hash("elvis"), hash("presley"));
        let signs = "田中".chars().map(|c| hash(&c.to_string())).reduce(mix).unwrap();
        let gazetteer =
            gazetteer(&[(hash("anna"), Known::GIVEN), (hash("hull"), Known::PLACE), (both, Known::FIGURE), (signs, Known::FAMILY)]);
        let known = |text: &str| gazetteer.known(&tokens(text, &Lexicon::new())).iter().map(|known| known.bits()).collect::<Vec<_>>();
        assert_eq!(known("ANNA of hull"), [1, 64, 4]);
        assert_eq!(known("elvis presley lives"), [72, 72, 64]);
        assert_eq!(known("昨日田中さん"), [0, 0, 2, 2, 0, 0]);
        assert_eq!(known(""), Vec::<u8>::new());
    }
}
