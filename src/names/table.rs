//! What training found: the words that are names, and the weights. A file beside this one.

use super::gazetteer::{Gazetteer, Hashes, Known};
use crate::language::weights::{pack, unpack};

/// Number of tags.
pub const TAGS: usize = 6;
/// Logarithm of the number of features that have a weight for each tag.
pub const FEATURE_BITS: u32 = 17;

/// What a file begins with.
const MAGIC: &[u8; 8] = b"names\x01\r\n";
/// Length of a digest.
const DIGEST: usize = 32;

/// Numbers that training found beside the weights.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scale {
    /// What speaks for one tag behind another: by the tag before, then by the tag.
    pub steps: [[i32; TAGS]; TAGS],
    /// From which margin on a name is taken for that of a private person,
    pub least: i32,
    /// and where a secret is told.
    pub beside: i32,
}

/// Words, weights and what belongs to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Digest of all that training read.
    pub inputs: [u8; DIGEST],
    /// Beside the weights.
    pub scale: Scale,
    /// Words that are names.
    pub gazetteer: Gazetteer,
    /// Of the features of words, one weight for each tag.
    pub weights: Vec<i8>,
}

impl Table {
    /// A table that finds nothing.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            inputs: [0; DIGEST],
            scale: Scale { least: i32::MAX, beside: i32::MAX, ..Scale::default() },
            gazetteer: Gazetteer::default(),
            weights: vec![0; TAGS << FEATURE_BITS],
        }
    }

    /// Reads a file; `None` if it is none.
    #[must_use]
    pub fn read(file: &[u8]) -> Option<Self> {
        let rest = file.strip_prefix(MAGIC)?;
        let (inputs, mut rest) = rest.split_first_chunk::<DIGEST>()?;
        let mut number = || {
            let (bytes, behind) = rest.split_first_chunk::<4>()?;
            rest = behind;
            Some(i32::from_le_bytes(*bytes))
        };
        let mut scale = Scale { least: number()?, beside: number()?, ..Scale::default() };
        for step in scale.steps.as_flattened_mut() {
            *step = number()?;
        }
        let count = usize::try_from(number()?).ok()?;
        let (gazetteer, rest) = words(rest, count)?;
        let (weights, rest) = unpack(rest, TAGS << FEATURE_BITS)?;
        rest.is_empty().then_some(Self { inputs: *inputs, scale, gazetteer, weights })
    }

    /// Writes the file that [`read`](Self::read) reads.
    #[must_use]
    pub fn written(&self) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        file.extend(self.inputs);
        let Scale { steps, least, beside } = self.scale;
        let count = i32::try_from(self.gazetteer.entries().len()).unwrap_or(i32::MAX);
        file.extend([least, beside].into_iter().chain(steps.into_iter().flatten()).chain([count]).flat_map(i32::to_le_bytes));
        // Distances between hashes, high bytes first all together and low bytes behind them, so that each compresses.
        let mut last = 0;
        let (mut high, mut low, mut bits) = (Vec::new(), Vec::new(), Vec::new());
        for (hash, known) in self.gazetteer.entries() {
            let [_, _, upper, lower] = (hash - last).min(u32::from(u16::MAX)).to_be_bytes();
            last = *hash;
            high.push(upper);
            low.push(lower);
            bits.push(known.bits());
        }
        file.extend(high);
        file.extend(low);
        file.extend(bits);
        file.extend(self.gazetteer.ordinary.bytes());
        pack(&self.weights, &mut file);
        file
    }
}

/// So many words, and what stands behind them.
fn words(file: &[u8], count: usize) -> Option<(Gazetteer, &[u8])> {
    let (high, rest) = file.split_at_checked(count)?;
    let (low, rest) = rest.split_at_checked(count)?;
    let (bits, rest) = rest.split_at_checked(count)?;
    let (ordinary, rest) = rest.split_at_checked(Hashes::LENGTH)?;
    let mut hash = 0;
    let entries = high.iter().zip(low).zip(bits).map(|((high, low), bits)| {
        hash += u32::from(*high) << 8 | u32::from(*low);
        (hash, Known::of(*bits))
    });
    Some((Gazetteer::of(entries.collect(), Hashes::of(ordinary)), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut table = Table::empty();
        table.inputs = [7; DIGEST];
        table.scale = Scale { least: 5, beside: -3, steps: [[1, -2, 3, -4, 5, 6]; TAGS] };
        table.gazetteer =
            Gazetteer::of(vec![(3, Known::GIVEN), (700, Known::PLACE.and(Known::FAMILY)), (66_000, Known::FIGURE)], Hashes::default());
        for (at, weight) in table.weights.iter_mut().enumerate().filter(|(at, _)| at % 5 == 0) {
            *weight = i8::try_from(at % 251).unwrap_or(-1);
        }
        let file = table.written();
        assert_eq!(Table::read(&file), Some(table));
        for wrong in [&file[1..], &file[..file.len() - 1], &[], &[file.as_slice(), &[0]].concat()] {
            assert_eq!(Table::read(wrong), None);
        }
    }
}
