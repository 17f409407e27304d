//! Vehicle identification numbers.

use super::digits::alphanumerics;
use crate::detectors::Proof;

/// VIN: the check digit in position nine proves it. North America (1 to 5) requires it; from elsewhere a number without it stays open.
/// <https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565>
#[must_use]
pub fn vin(passage: &str) -> Proof {
    let characters = alphanumerics(passage);
    let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    if characters.len() != weights.len() || !characters.iter().any(u8::is_ascii_digit) || !characters.iter().any(u8::is_ascii_uppercase) {
        return Proof::Disproved;
    }
    let mut sum = 0;
    for (byte, weight) in characters.iter().zip(weights) {
        let Some(value) = value(*byte) else { return Proof::Disproved };
        sum += value * weight;
    }
    let expected = match sum % 11 {
        10 => b'X',
        rest => b'0' + u8::try_from(rest).unwrap_or_default(),
    };
    match characters.first() {
        _ if characters.get(8) == Some(&expected) => Proof::Proved,
        Some(b'1'..=b'5') => Proof::Disproved,
        _ => Proof::Silent,
    }
}

/// The transliteration of 49 CFR 565.15; I, O and Q do not occur.
const fn value(byte: u8) -> Option<u32> {
    Some(match byte {
        b'0'..=b'9' => (byte - b'0') as u32,
        b'A' | b'J' => 1,
        b'B' | b'K' | b'S' => 2,
        b'C' | b'L' | b'T' => 3,
        b'D' | b'M' | b'U' => 4,
        b'E' | b'N' | b'V' => 5,
        b'F' | b'W' => 6,
        b'G' | b'P' | b'X' => 7,
        b'H' | b'Y' => 8,
        b'R' | b'Z' => 9,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    vectors! { numbers: super::vin; proved ["1M8GDM9AXKP042788", "1HGCV1F33KC449861", "5YJ4A2LG9LA195148"]; not ["1M8GDM9A1KP042788", "WVWZZZ1JZXW000001", "1M8GDM9AXKP04278I"] }
}
