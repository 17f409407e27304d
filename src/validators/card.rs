//! Payment cards: issuer ranges with their lengths, and Luhn. Expiry dates that stand beside them.

use super::{digits, luhn, plausible};
use crate::detectors::Proof;

/// Whether it is a number that a card scheme could have issued: a known range of the first six digits, a length that range has,
/// and Luhn. <https://en.wikipedia.org/wiki/Payment_card_number>
#[must_use]
pub fn card(passage: &str) -> Proof {
    let digits = digits::digits(passage);
    let length = digits.len();
    let Some(prefix) = digits.get(..6) else { return Proof::Disproved };
    let issued = match digits::number(prefix) {
        // Visa
        400_000..=499_999 => matches!(length, 13 | 16 | 19),
        // Mastercard, old and new range
        510_000..=559_999 | 222_100..=272_099 => length == 16,
        // American Express
        340_000..=349_999 | 370_000..=379_999 => length == 15,
        // Discover, and UnionPay's co-branded range inside it; UnionPay; JCB
        601_100..=601_199 | 622_126..=622_925 | 644_000..=659_999 | 620_000..=629_999 | 810_000..=817_199 | 352_800..=358_999 => {
            (16..=19).contains(&length)
        }
        // Diners Club
        300_000..=305_999 | 309_500..=309_599 | 360_000..=369_999 | 380_000..=399_999 => (14..=19).contains(&length),
        // Maestro, Mir, RuPay, Elo
        500_000..=509_999
        | 560_000..=589_999
        | 220_000..=220_499
        | 600_000..=609_999
        | 636_368
        | 637_000..=637_999
        | 639_000..=639_099
        | 670_000..=679_999 => (16..=19).contains(&length),
        _ => false,
    };
    // A number of one or two different digits passes Luhn by shape ("4444 4444 4444 4448"), and nobody carries it.
    let distinct = digits.iter().fold(0u32, |seen, digit| seen | 1 << digit).count_ones();
    if !issued || distinct < 3 || !luhn::holds(&digits) {
        return Proof::Disproved;
    }
    // Fourteen digits in one piece are as likely a barcode.
    if length == 14 && passage.bytes().all(|byte| byte.is_ascii_digit()) { Proof::Silent } else { Proof::Proved }
}

/// Whether a month and a year could be a card's expiry: month 1 to 12. Day-like numbers are not.
#[must_use]
pub fn card_expiry(passage: &str) -> Proof {
    let digits = digits::digits(passage);
    match digits.as_slice() {
        [tens, ones, ..] => plausible((1..=12).contains(&(tens * 10 + ones))),
        _ => Proof::Silent,
    }
}

#[cfg(test)]
mod tests {
    vectors! {
        schemes: super::card;
        proved ["4539 7431 5367 4095", "5355559202015538", "3714 235101 53443", "6011573371569054", "3569306276785662", "5186.2020.9861.1418", "3622 720627 1667"];
        not ["4539 7431 5367 4096", "1234 5678 9012 3452", "4444 4444 4444 4448", "371423510153444", "0000000000000000", "99999999999999999"];
    }
}
