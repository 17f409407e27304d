//! Weights of hashed features: where the weight of a feature stands, and how weights are kept in a file. Most of them are nothing, so a
//! list of bits says which are not, and only those follow.

use super::tokens::mix;

/// What a weight is raised by, so that it is never negative, and the largest there is.
const RAISED: u32 = 16;
const LARGEST: i8 = 15;

/// The weights of one feature for several answers, two in each number: one addition serves both.
pub(crate) type Pairs<const PAIRS: usize> = [u32; PAIRS];

/// The weights of every feature, from those for one answer after the other.
pub(crate) fn paired<const PAIRS: usize>(weights: &[i8]) -> Vec<Pairs<PAIRS>> {
    let raised = |weight: &i8| RAISED.saturating_add_signed(i32::from((*weight).clamp(-LARGEST, LARGEST)));
    let pairs = |row: &[i8]| {
        let mut pairs = [0; PAIRS];
        pairs.iter_mut().zip(row.as_chunks::<2>().0).for_each(|(pair, [low, high])| *pair = raised(low) | raised(high) << 16);
        pairs
    };
    weights.chunks_exact(PAIRS * 2).map(pairs).collect()
}

/// The weights of one feature for six answers, five bits each: a sixth of the space, so that more of them stay near.
pub(crate) type Six = u32;

/// Width of one of six weights.
const WIDTH: u32 = 5;

/// The weights of every feature for six answers, from those for one answer after the other.
pub(crate) fn packed(weights: &[i8]) -> Vec<Six> {
    let raised = |weight: &i8| RAISED.saturating_add_signed(i32::from((*weight).clamp(-LARGEST, LARGEST)));
    weights.as_chunks::<6>().0.iter().map(|row| row.iter().rev().fold(0, |six, weight| six << WIDTH | raised(weight))).collect()
}

/// Six weights as pairs.
pub(crate) fn unpacked(six: Six) -> Pairs<3> {
    let pair = |at: u32| (six >> (2 * at * WIDTH)) & 31 | ((six >> ((2 * at + 1) * WIDTH)) & 31) << 16;
    [pair(0), pair(1), pair(2)]
}

/// The weights of the features that have any, for so many answers. Where those are few, a look at a bit is enough for most.
#[derive(Clone, Debug)]
pub(crate) struct Rows<const COUNT: usize> {
    /// Of 64 features each: which have weights, and how many rows stand before theirs.
    marks: Vec<(u64, u32)>,
    rows: Vec<[i8; COUNT]>,
}

impl<const COUNT: usize> Rows<COUNT> {
    /// From the weights of every feature for one answer after the other.
    pub(crate) fn new(weights: &[i8]) -> Self {
        let (mut marks, mut rows) = (Vec::new(), Vec::new());
        for features in weights.as_chunks::<COUNT>().0.chunks(64) {
            let before = u32::try_from(rows.len()).unwrap_or(u32::MAX);
            let has_any = |row: &&[i8; COUNT]| row.iter().any(|weight| *weight != 0);
            let bits = features.iter().rev().fold(0, |bits, row| bits << 1 | u64::from(has_any(&row)));
            rows.extend(features.iter().filter(has_any));
            marks.push((bits, before));
        }
        Self { marks, rows }
    }

    /// Those of the feature at a place.
    pub(crate) fn get(&self, place: usize) -> Option<&[i8; COUNT]> {
        let (bits, before) = self.marks.get(place / 64)?;
        let mark = 1 << (place % 64);
        let row = (bits & (mark - 1)).count_ones() + before;
        (bits & mark != 0).then(|| self.rows.get(usize::try_from(row).ok()?)).flatten()
    }
}

/// Sums of such weights. There is room for two thousand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lanes<const PAIRS: usize> {
    sums: Pairs<PAIRS>,
    count: u32,
}

impl<const PAIRS: usize> Default for Lanes<PAIRS> {
    fn default() -> Self {
        Self { sums: [0; PAIRS], count: 0 }
    }
}

impl<const PAIRS: usize> Lanes<PAIRS> {
    pub(crate) fn add(&mut self, weights: Option<&Pairs<PAIRS>>) {
        if let Some(weights) = weights {
            self.sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum = sum.wrapping_add(*weight));
            self.count += 1;
        }
    }

    pub(crate) fn join(&mut self, other: Self) {
        self.sums.iter_mut().zip(other.sums).for_each(|(sum, other)| *sum = sum.wrapping_add(other));
        self.count += other.count;
    }

    /// Takes away what has joined.
    pub(crate) fn leave(&mut self, other: Self) {
        self.sums.iter_mut().zip(other.sums).for_each(|(sum, other)| *sum = sum.wrapping_sub(other));
        self.count = self.count.saturating_sub(other.count);
    }

    /// Adds the sums, twice as many as there are pairs, to what each answer has anyway.
    pub(crate) fn add_to(&self, answers: &mut [i32]) {
        let raised = (RAISED * self.count).cast_signed();
        for (pair, lane) in answers.as_chunks_mut::<2>().0.iter_mut().zip(self.sums) {
            let [low, high] = pair;
            *low += (lane & 0xFFFF).cast_signed() - raised;
            *high += (lane >> 16).cast_signed() - raised;
        }
    }
}

/// Appends `weights`, a multiple of eight, to `file`.
pub(crate) fn pack(weights: &[i8], file: &mut Vec<u8>) {
    file.extend(weights.chunks(8).map(|eight| eight.iter().rev().fold(0_u8, |bits, weight| bits << 1 | u8::from(*weight != 0))));
    file.extend(weights.iter().filter(|weight| **weight != 0).map(|weight| weight.cast_unsigned()));
}

/// So many weights, and what stands behind them.
pub(crate) fn unpack(file: &[u8], length: usize) -> Option<(Vec<i8>, &[u8])> {
    let (bits, mut rest) = file.split_at_checked(length / 8)?;
    let mut weights = vec![0; length];
    for (eight, bits) in weights.as_chunks_mut::<8>().0.iter_mut().zip(bits) {
        let mut left = *bits;
        while left != 0 {
            let (first, behind) = rest.split_first()?;
            if let Some(weight) = usize::try_from(left.trailing_zeros()).ok().and_then(|at| eight.get_mut(at)) {
                *weight = first.cast_signed();
            }
            rest = behind;
            left &= left - 1;
        }
    }
    Some((weights, rest))
}

/// A feature: what it says, by its kind and values. The kinds of all models differ.
#[must_use]
pub fn feature(kind: u32, values: &[u32]) -> u32 {
    values.iter().fold(kind, |hash, value| mix(hash, *value))
}

/// Where the weight of a feature stands among so many.
#[must_use]
pub fn place(feature: u32, bits: u32) -> usize {
    usize::try_from(feature.wrapping_mul(0x85EB_CA6B) >> (u32::BITS - bits)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_there_where_a_weight_is() {
        let mut weights = vec![0; 3 * 200];
        for (place, row) in [(0, [1, 0, 0]), (63, [0, -2, 0]), (64, [3, 4, 5]), (199, [0, 0, -6])] {
            weights[place * 3..][..3].copy_from_slice(&row);
        }
        let rows = Rows::<3>::new(&weights);
        for (place, row) in weights.as_chunks::<3>().0.iter().enumerate() {
            assert_eq!(rows.get(place), row.iter().any(|weight| *weight != 0).then_some(row), "{place}");
        }
        assert_eq!(rows.get(256), None);
    }
}
