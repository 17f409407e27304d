//! US bank routing numbers.

use super::digits;
use crate::detectors::Proof;

/// ABA routing transit number: weights 3, 7, 1 to a multiple of ten. Issued first digits prove it; others leave it open.
/// <https://www.aba.com/about-us/routing-number>
#[must_use]
pub fn aba_routing(passage: &str) -> Proof {
    let Some(digits) = digits::exactly::<9>(passage) else { return Proof::Disproved };
    if digits::uniform(&digits) || !digits::weighted(&digits, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10) {
        return Proof::Disproved;
    }
    let [tens, ones, ..] = digits;
    match tens * 10 + ones {
        0..=12 | 21..=32 | 61..=72 | 80 => Proof::Proved,
        _ => Proof::Silent,
    }
}

#[cfg(test)]
mod tests {
    vectors! { routing: super::aba_routing; proved ["111047457", "0210 0002 1", "322271627"]; not ["111047458", "203328071", "000000000", "12345678"] }
}
