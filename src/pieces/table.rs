//! The weights, as training found them: a file beside this one.

use crate::finding::Type;
use crate::language::weights::{pack, unpack};

/// What a piece can be, in the order of the weights. The numbers of matters are found among those of cases, and only told apart by theirs.
pub const SORTS: [Type; 5] = [Type::Password, Type::CaseNumber, Type::Phone, Type::Secret, Type::MatterNumber];
/// Place in [`SORTS`] of the numbers of cases.
pub const CASE: usize = 1;
/// Place of those of matters, the last.
pub const MATTER: usize = 4;
/// Least digits of each.
pub const DIGITS: [usize; COUNT] = [0, 3, 7, 1, 3];
/// Number of them.
pub const COUNT: usize = SORTS.len();
/// Logarithm of the number of features that have a weight for each.
pub const FEATURE_BITS: u32 = 16;

/// What a file begins with.
const MAGIC: &[u8; 8] = b"pieces\x02\n";
/// Length of a digest.
const DIGEST: usize = 32;

/// Numbers that training found beside the weights, for each sort.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scale {
    /// Added to the score.
    pub bias: [i32; COUNT],
    /// From which score on a piece is underlined.
    pub notice: [i32; COUNT],
    /// From which score on it is as sure as what holds a post.
    pub hold: [i32; COUNT],
    /// Below which score a number is nobody's own case.
    pub denied: i32,
}

/// Weights and what belongs to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Digest of all that training read.
    pub inputs: [u8; DIGEST],
    /// Beside the weights.
    pub scale: Scale,
    /// Of features, one weight for each sort.
    pub weights: Vec<i8>,
}

impl Table {
    /// A table that finds nothing.
    #[must_use]
    pub fn empty() -> Self {
        let never = [i32::MAX; COUNT];
        Self {
            inputs: [0; DIGEST],
            scale: Scale { notice: never, hold: never, denied: i32::MIN, ..Scale::default() },
            weights: vec![0; COUNT << FEATURE_BITS],
        }
    }

    /// Reads a file; `None` if it is none.
    #[must_use]
    pub fn read(file: &[u8]) -> Option<Self> {
        let rest = file.strip_prefix(MAGIC)?;
        let (inputs, mut rest) = rest.split_first_chunk::<DIGEST>()?;
        let mut scale = Scale::default();
        let lists = [&mut scale.bias, &mut scale.notice, &mut scale.hold];
        for number in lists.into_iter().flatten().chain([&mut scale.denied]) {
            let (bytes, behind) = rest.split_first_chunk::<4>()?;
            *number = i32::from_le_bytes(*bytes);
            rest = behind;
        }
        let (weights, rest) = unpack(rest, COUNT << FEATURE_BITS)?;
        rest.is_empty().then_some(Self { inputs: *inputs, scale, weights })
    }

    /// Writes the file that [`read`](Self::read) reads.
    #[must_use]
    pub fn written(&self) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        file.extend(self.inputs);
        let Scale { bias, notice, hold, denied } = self.scale;
        file.extend([bias, notice, hold].into_iter().flatten().chain([denied]).flat_map(i32::to_le_bytes));
        pack(&self.weights, &mut file);
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
        table.scale = Scale { bias: [1, -2, 3, 4, 5], notice: [6, 7, 8, 9, 10], hold: [11, 12, 13, 14, 15], denied: -16 };
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
