//! Weights of hashed features: where the weight of a feature stands, and how weights are kept in a file. Most of them are nothing, so a
//! list of bits says which are not, and only those follow.

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

/// Where the weight of a feature stands among so many.
#[must_use]
pub fn place(feature: u32, bits: u32) -> usize {
    usize::try_from(feature.wrapping_mul(0x85EB_CA6B) >> (u32::BITS - bits)).unwrap_or(0)
}
