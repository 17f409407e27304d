//! Bech32 and Bech32m: segregated-witness addresses.

use super::checked;
use crate::detectors::Proof;

/// An address whose six check characters hold, in either variant. <https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki>
#[must_use]
pub fn bech32(passage: &str) -> Proof {
    let lower = passage.to_ascii_lowercase();
    let Some((prefix, data)) = lower.rsplit_once('1') else { return Proof::Disproved };
    let values: Option<Vec<u32>> = data
        .bytes()
        .map(|byte| {
            b"qpzry9x8gf2tvdw0s3jn54khce6mua7l".iter().position(|letter| *letter == byte).and_then(|value| u32::try_from(value).ok())
        })
        .collect();
    let Some(values) = values.filter(|values| values.len() > 6 && values.len() < 120 && !prefix.is_empty()) else {
        return Proof::Disproved;
    };
    let expanded = prefix.bytes().map(|byte| u32::from(byte >> 5)).chain([0]).chain(prefix.bytes().map(|byte| u32::from(byte & 31)));
    checked(matches!(polymod(expanded.chain(values)), 1 | 0x2bc8_30a3))
}

/// The BCH code's remainder.
fn polymod(values: impl Iterator<Item = u32>) -> u32 {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.fold(1, |rest, value| {
        let top = rest >> 25;
        GENERATOR
            .iter()
            .enumerate()
            .fold((rest & 0x01ff_ffff) << 5 ^ value, |rest, (bit, term)| if top >> bit & 1 == 1 { rest ^ term } else { rest })
    })
}

#[cfg(test)]
mod tests {
    vectors! {
        addresses: super::bech32;
        proved ["BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"];
        not ["bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "bc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", "1", "bc1"];
    }
}
