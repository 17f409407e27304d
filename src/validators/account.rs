//! Account numbers that carry no check of their own.

use super::{checked, digits, plausible};
use crate::detectors::Proof;

/// Whether the digits can be an account number: six to seventeen of them, not all the same, and no date or year.
/// <https://www.consumer.ftc.gov/articles/account-takeover>
#[must_use]
pub fn account_digits(passage: &str) -> Proof {
    let all = digits::digits(passage);
    let year = all.len() == 8 && matches!(digits::number(&all) / 10_000, 1990..=2035);
    let counting = all.windows(2).all(|pair| matches!(pair, [a, b] if (a + 1) % 10 == *b));
    plausible((6..=17).contains(&all.len()) && !digits::uniform(&all) && !year && !counting)
}

/// Argentinian CBU: bank and branch with a check digit, then the account with one; weights 3, 1, 7, 9 from the right.
/// <https://www.bcra.gob.ar/>
#[must_use]
pub fn ar_cbu(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<22>(passage) else { return Proof::Disproved };
    let holds = |part: &[u32]| {
        let Some((check, body)) = part.split_last() else { return false };
        let sum: u32 = body.iter().rev().zip([3, 1, 7, 9].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
        (10 - sum % 10) % 10 == *check
    };
    checked(!digits::uniform(&all) && all.get(..8).is_some_and(holds) && all.get(8..).is_some_and(holds))
}

/// UK sort code, alone or with its account number, which proves it; alone it must not be a date.
/// <https://www.vocalink.com/tools/modulus-checking/>
#[must_use]
pub fn uk_sort_code(passage: &str) -> Proof {
    let all = digits::digits(passage);
    let counting = all.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b || a == b));
    match all.as_slice() {
        [d1, d2, m1, m2, _, _] if digits::number(&all) != 0 && !counting => {
            if super::date::real(d1 * 10 + d2, m1 * 10 + m2) {
                Proof::Silent
            } else {
                Proof::Proved
            }
        }
        [_, _, _, _, _, _, account @ ..] if account.len() == 8 && digits::number(account) != 12_345_678 && !digits::uniform(account) => {
            Proof::Proved
        }
        _ => Proof::Disproved,
    }
}

#[cfg(test)]
mod tests {
    vectors! { sort_codes: super::uk_sort_code; proved ["20-45-77", "20-45-77 63018842", "30-98-12 / 44710926"]; not ["12-11-24", "11-22-33 / 12345678", "00-00-00"] }

    #[test]
    fn accounts() {
        use crate::detectors::Proof::{Disproved, Silent};
        for (text, answer) in [("771-0094-28", Silent), ("12345", Disproved), ("20240101", Disproved), ("00000000", Disproved)] {
            assert_eq!(super::account_digits(text), answer, "{text}");
        }
    }
}
