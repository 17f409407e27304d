//! The Luhn check (ISO/IEC 7812-1, annex B), and its sum for numbers that build on it.

use super::{checked, digits::digits};
use crate::detectors::Proof;

/// Whether the last digit is the Luhn check digit of the others. <https://www.iso.org/standard/70484.html>
#[must_use]
pub fn luhn(passage: &str) -> Proof {
    checked(holds(&digits(passage)))
}

/// Whether the digits, check digit last, satisfy Luhn; false for fewer than two.
pub(super) fn holds(digits: &[u32]) -> bool {
    digits.len() > 1 && sum(digits).is_multiple_of(10)
}

/// The Luhn sum: every second digit from the right doubled, its own digits added.
pub(super) fn sum(digits: &[u32]) -> u32 {
    digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match digit * 2 {
            _ if place % 2 == 0 => *digit,
            doubled if doubled > 9 => doubled - 9,
            doubled => doubled,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    vectors! { known: super::luhn; proved ["79927398713", "4539 1488 0343 6467", "0-18"]; not ["79927398710", "4539 1488 0343 6468", "1"] }
}
