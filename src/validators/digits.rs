//! The digits and characters of a passage without its separators, and the sums that checksums are made of.

/// Every ASCII digit, in order. Where the only letters are the ones that look like digits, they count as those: "9O54" is 9054.
pub(super) fn digits(passage: &str) -> Vec<u32> {
    let misread = |c: char| match c {
        'O' | 'o' => Some(0),
        'l' | 'I' => Some(1),
        _ => None,
    };
    let lookalikes = passage.chars().all(|c| !c.is_alphabetic() || misread(c).is_some());
    passage.chars().filter_map(|c| c.to_digit(10).or_else(|| misread(c).filter(|_| lookalikes))).collect()
}

/// Exactly `N` digits, or nothing.
pub(super) fn exactly<const N: usize>(passage: &str) -> Option<[u32; N]> {
    digits(passage).try_into().ok()
}

/// Every ASCII letter (as a capital) and digit, in order.
pub(super) fn alphanumerics(passage: &str) -> Vec<u8> {
    passage.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_uppercase()).collect()
}

/// Digits as themselves, letters as 10 to 35 (ISO 7064 and ISO 13616 count so); anything else as 0.
pub(super) const fn base36(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => (byte - b'0') as u32,
        b'A'..=b'Z' => (byte - b'A') as u32 + 10,
        _ => 0,
    }
}

/// The sum of digits times weights, as far as the shorter of both goes.
pub(super) fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The number the digits spell, most significant first.
pub(super) fn number(digits: &[u32]) -> u64 {
    digits.iter().fold(0, |value: u64, digit| value.wrapping_mul(10).wrapping_add(u64::from(*digit)))
}

/// Whether one digit stands everywhere.
pub(super) fn uniform(digits: &[u32]) -> bool {
    digits.first().is_some_and(|first| digits.iter().all(|digit| digit == first))
}
