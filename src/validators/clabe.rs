//! Mexican bank account numbers.

use super::{checked, digits};
use crate::detectors::Proof;

/// CLABE: 17 digits weighted 3, 7, 1, each product modulo ten, and a check digit. <https://en.wikipedia.org/wiki/CLABE>
#[must_use]
pub fn clabe(passage: &str) -> Proof {
    let Some(digits) = digits::exactly::<18>(passage) else { return Proof::Disproved };
    let sum: u32 = digits.iter().zip([3, 7, 1].iter().cycle()).take(17).map(|(digit, weight)| digit * weight % 10).sum();
    checked(!digits::uniform(&digits) && digits.last() == Some(&((10 - sum % 10) % 10)))
}

#[cfg(test)]
mod tests {
    vectors! { accounts: super::clabe; proved ["032180000118359719", "002010077777777771"]; not ["032180000118359718", "0321800001183597"] }
}
