//! Numbers of the Netherlands and Belgium.

use super::{checked, digits};
use crate::detectors::Proof;

/// Dutch BSN: eight or nine digits, weights 9 to 2 and minus 1, modulo 11. <https://www.rvig.nl/bsn>
#[must_use]
pub fn nl_bsn(passage: &str) -> Proof {
    let mut all = digits::digits(passage);
    if all.len() == 8 {
        all.insert(0, 0);
    }
    let Some((last, body)) = all.split_last() else { return Proof::Disproved };
    let sum = digits::weighted(body, &[9, 8, 7, 6, 5, 4, 3, 2]);
    checked(all.len() == 9 && !digits::uniform(&all) && sum >= *last && (sum - last).is_multiple_of(11))
}

/// Belgian national number: 97 minus the remainder of the first nine digits, with a 2 before them from the year 2000 on.
/// Two in 97 runs of digits pass, so one without its points proves nothing.
/// <https://www.ibz.rrn.fgov.be/en/national-register/>
#[must_use]
pub fn be_national_number(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<11>(passage) else { return Proof::Disproved };
    let Some((body, check)) = all.split_at_checked(9) else { return Proof::Disproved };
    let (number, check) = (digits::number(body), digits::number(check));
    let [_, _, m1, m2, d1, d2, ..] = all;
    let dated = matches!(m1 * 10 + m2, 0..=12 | 20..=32 | 40..=52) && d1 * 10 + d2 <= 31;
    let young = number < 400_000_000 && 97 - (2_000_000_000 + number) % 97 == check;
    match dated && !digits::uniform(&all) && (young || 97 - number % 97 == check) {
        true if passage.contains(['.', '-']) => Proof::Proved,
        true => Proof::Silent,
        false => Proof::Disproved,
    }
}

#[cfg(test)]
mod tests {
    vectors! { bsn: super::nl_bsn; proved ["2376 08 741", "4805.92.895", "137448375", "392946439"]; not ["2376 08 742", "000000000", "12345678"] }
    vectors! { belgium: super::be_national_number; proved ["91.08.22-146.94", "85.07.30-033 28"]; not ["17073003384", "91.08.22-146.95", "00000000000"] }
}
