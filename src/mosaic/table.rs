//! The weights, as training found them: a file beside this one.

use crate::finding::Type;
use crate::language::weights::{pack, place, unpack};

/// What a passage that tells can be, in the order of the weights.
pub const TYPES: [Type; 16] = [
    Type::ClientRef,
    Type::Person,
    Type::Org,
    Type::Location,
    Type::Address,
    Type::Health,
    Type::Privilege,
    Type::Settlement,
    Type::Mnpi,
    Type::Hr,
    Type::TradeSecret,
    Type::SpecialCategory,
    Type::Student,
    Type::ConfidentialMark,
    Type::Codename,
    Type::CaseNumber,
];

/// Number of types.
pub const KINDS: usize = TYPES.len();
/// Logarithm of the number of weights for features of texts.
pub const TEXT_BITS: u32 = 19;
/// Logarithm of the number of weights for features of words.
pub const WORD_BITS: u32 = 18;
/// Logarithm of the number of features of words that have a weight for each type.
pub const TYPE_BITS: u32 = 14;
/// Logarithm of the number of features of what a text is about that have a weight for each type.
pub const TOPIC_BITS: u32 = 13;
/// Number of features that have a weight for each type: those of words, and behind them those of what a text is about.
pub const TYPED: usize = (1 << TYPE_BITS) + (1 << TOPIC_BITS);

/// Where the weights of a word's feature for the types are.
#[must_use]
pub fn place_of_word(feature: u32) -> usize {
    place(feature, TYPE_BITS)
}

/// Whether a place is that of a word's feature.
#[must_use]
pub fn is_of_word(place: usize) -> bool {
    place < 1 << TYPE_BITS
}

/// Where those of a feature of what a text is about are.
#[must_use]
pub fn place_of_topic(feature: u32) -> usize {
    (1 << TYPE_BITS) + place(feature, TOPIC_BITS)
}

/// What a file begins with.
const MAGIC: &[u8; 8] = b"mosaic\x02\n";
/// Length of a digest.
const DIGEST: usize = 32;

/// Numbers that training found beside the weights.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scale {
    /// Added to the score of a text.
    pub text_bias: i32,
    /// Added to the score of a word.
    pub word_bias: i32,
    /// What the score of a text counts, in 1/65536.
    pub text_share: i32,
    /// What the score of its most telling words counts, in 1/65536.
    pub word_share: i32,
    /// What the most telling words of a text usually come to.
    pub word_mean: i32,
    /// From which score on a text is held.
    pub hold: i32,
    /// From which score on a text is underlined.
    pub notice: i32,
    /// From which score on a name in a text is worth an underline.
    pub named: i32,
    /// From which score on a word belongs to a passage.
    pub passage: i32,
    /// What it takes to change the type from one word to the next.
    pub change: i32,
    /// What a word counts that is not there, where a text has too few.
    pub floor: i32,
    /// Added to the score of each type.
    pub kinds: [i32; KINDS],
}

impl Scale {
    /// Number of its numbers.
    const LENGTH: usize = 11 + KINDS;

    fn numbers(self) -> [i32; Self::LENGTH] {
        let Self { text_bias, word_bias, text_share, word_share, word_mean, hold, notice, named, passage, change, floor, kinds } = self;
        let single = [text_bias, word_bias, text_share, word_share, word_mean, hold, notice, named, passage, change, floor];
        let mut numbers = [0; Self::LENGTH];
        numbers.iter_mut().zip(single.into_iter().chain(kinds)).for_each(|(number, value)| *number = value);
        numbers
    }

    fn of(numbers: [i32; Self::LENGTH]) -> Self {
        let [text_bias, word_bias, text_share, word_share, word_mean, hold, notice, named, passage, change, floor, kinds @ ..] = numbers;
        Self { text_bias, word_bias, text_share, word_share, word_mean, hold, notice, named, passage, change, floor, kinds }
    }
}

/// Weights and what belongs to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Digest of all that training read.
    pub inputs: [u8; DIGEST],
    /// Beside the weights.
    pub scale: Scale,
    /// Of features of texts.
    pub text: Vec<i8>,
    /// Of features of words: whether they belong to a passage.
    pub word: Vec<i8>,
    /// Of features of words in passages and of what the text is about, one weight for each type.
    pub types: Vec<i8>,
}

impl Table {
    /// A table without weights, which finds nothing.
    #[must_use]
    pub fn empty() -> Self {
        let scale = Scale { hold: i32::MAX, notice: i32::MAX, named: i32::MAX, ..Scale::default() };
        Self { inputs: [0; DIGEST], scale, text: vec![0; 1 << TEXT_BITS], word: vec![0; 1 << WORD_BITS], types: vec![0; KINDS * TYPED] }
    }

    /// Reads a file; `None` if it is none.
    #[must_use]
    pub fn read(file: &[u8]) -> Option<Self> {
        let rest = file.strip_prefix(MAGIC)?;
        let (inputs, mut rest) = rest.split_first_chunk::<DIGEST>()?;
        let mut numbers = [0; Scale::LENGTH];
        for number in &mut numbers {
            let (bytes, behind) = rest.split_first_chunk::<4>()?;
            *number = i32::from_le_bytes(*bytes);
            rest = behind;
        }
        let (text, rest) = unpack(rest, 1 << TEXT_BITS)?;
        let (word, rest) = unpack(rest, 1 << WORD_BITS)?;
        let (types, rest) = unpack(rest, KINDS * TYPED)?;
        rest.is_empty().then_some(Self { inputs: *inputs, scale: Scale::of(numbers), text, word, types })
    }

    /// Writes the file that [`read`](Self::read) reads.
    #[must_use]
    pub fn written(&self) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        file.extend(self.inputs);
        file.extend(self.scale.numbers().into_iter().flat_map(i32::to_le_bytes));
        for weights in [&self.text, &self.word, &self.types] {
            pack(weights, &mut file);
        }
        file
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut table = Table::empty();
        table.inputs = [7; DIGEST];
        for (at, weight) in table.text.iter_mut().chain(&mut table.word).chain(&mut table.types).enumerate().filter(|(at, _)| at % 5 == 0) {
            *weight = i8::try_from(at % 251).unwrap_or(-1);
        }
        let file = table.written();
        assert_eq!(Table::read(&file), Some(table));
        for wrong in [&file[1..], &file[..file.len() - 1], &[], &[file.as_slice(), &[0]].concat()] {
            assert_eq!(Table::read(wrong), None);
        }
    }
}
