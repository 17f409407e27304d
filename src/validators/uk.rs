//! Numbers of the United Kingdom and Ireland.

use super::{checked, digits, plausible};
use crate::detectors::Proof;

/// NHS number: ten digits, weights 10 to 2, modulo 11. Numbers that start with 9 are reserved for tests.
/// <https://www.datadictionary.nhs.uk/attributes/nhs_number.html>
#[must_use]
pub fn uk_nhs_number(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<10>(passage) else { return Proof::Disproved };
    let expected = 11 - digits::weighted(&all, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    let last = all.last().copied().unwrap_or_default();
    checked(!digits::uniform(&all) && expected % 11 == last && expected != 10)
}

/// Unique taxpayer reference: the first digit checks the nine after it. <https://www.gov.uk/find-utr-number>
#[must_use]
pub fn uk_utr(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<10>(passage) else { return Proof::Disproved };
    let Some((check, rest)) = all.split_first() else { return Proof::Disproved };
    let sum = digits::weighted(rest, &[6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11;
    checked(!digits::uniform(&all) && [2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1].get(sum as usize) == Some(check))
}

/// National insurance number: prefixes that are never issued are disproved. <https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110>
#[must_use]
pub fn uk_nino(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let unissued = [b"BG", b"GB", b"NK", b"KN", b"TN", b"NT", b"ZZ"].iter().any(|prefix| characters.starts_with(*prefix));
    plausible(characters.len() == 9 && !unissued && !digits::uniform(&digits::digits(passage)))
}

/// UK driving licence: five of the surname, birth date with the sex in the month's tens, initials. The month and day must be real.
/// <https://www.gov.uk/view-driving-licence>
#[must_use]
pub fn uk_driving_licence(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let Some([_, m1, m2, d1, d2, _]) = characters.get(5..11) else { return Proof::Disproved };
    let number = |tens: &u8, ones: &u8| digits::base36(*tens) * 10 + digits::base36(*ones);
    let month = number(m1, m2);
    let month = if month > 50 { month - 50 } else { month };
    plausible(matches!(characters.len(), 15..=18) && super::date::real(number(d1, d2), month))
}

/// Irish personal public service number: seven digits weighted 8 to 2, a check letter modulo 23, and a second letter that counts
/// ninefold. <https://www.gov.ie/en/service/12e6de-get-a-personal-public-service-pps-number/>
#[must_use]
pub fn ie_pps(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let Some((number, letters)) = characters.split_at_checked(7) else { return Proof::Disproved };
    let values: Vec<u32> = number.iter().map(|byte| digits::base36(*byte)).collect();
    let (check, second) = match letters {
        [check] | [check, b'W'] => (check, 0),
        [check, second @ b'A'..=b'I'] => (check, u32::from(second - b'A') + 1),
        _ => return Proof::Disproved,
    };
    let sum = (digits::weighted(&values, &[8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23;
    checked(number.iter().all(u8::is_ascii_digit) && b"WABCDEFGHIJKLMNOPQRSTUV".get(sum as usize) == Some(check))
}

#[cfg(test)]
mod tests {
    vectors! { nhs: super::uk_nhs_number; proved ["6075494626", "474 988 2194", "607-976-4997"]; not ["6075494627", "0000000000", "474 988 219"] }
    vectors! { utr: super::uk_utr; proved ["1955839661", "4186238950"]; not ["2955839662", "0000000000"] }
    vectors! { pps: super::ie_pps; proved ["6433435F", "6433435FW", "6433435OA", "3400999DA"]; not ["6433435E", "6433435VH1"] }
}
