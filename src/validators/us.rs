//! North American numbers: United States and Canada.

use super::{checked, digits, luhn, plausible};
use crate::detectors::Proof;

/// US social security number: no checksum, but areas 000, 666 and 900 and above, group 00 and serial 0000 are never issued.
/// <https://www.ssa.gov/employer/randomization.html>
#[must_use]
pub fn us_ssn(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<9>(passage) else { return Proof::Disproved };
    let [a, b, c, d, e, f, g, h, i] = all;
    let (area, group, serial) = (a * 100 + b * 10 + c, d * 10 + e, f * 1000 + g * 100 + h * 10 + i);
    plausible(!matches!(area, 0 | 666 | 900..) && group != 0 && serial != 0 && !digits::uniform(&all))
}

/// US individual taxpayer number: 9xx, and a group of the issued ranges. <https://www.irs.gov/pub/irs-pdf/p1915.pdf>
#[must_use]
pub fn us_itin(passage: &str) -> Proof {
    let Some([first, _, _, tens, ones, ..]) = digits::exactly::<9>(passage) else { return Proof::Disproved };
    plausible(first == 9 && matches!(tens * 10 + ones, 50..=65 | 70..=88 | 90..=92 | 94..=99))
}

/// US employer number: a prefix that a campus assigns. <https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes>
#[must_use]
pub fn us_ein(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<9>(passage) else { return Proof::Disproved };
    let [tens, ones, ..] = all;
    let unassigned = matches!(tens * 10 + ones, 0 | 7..=9 | 17..=19 | 28 | 29 | 49 | 69 | 70 | 78 | 79 | 89 | 96 | 97);
    plausible(!unassigned && !digits::uniform(&all))
}

/// US national provider identifier: Luhn behind the prefix 80840. <https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand>
#[must_use]
pub fn us_npi(passage: &str) -> Proof {
    let Some(digits) = digits::exactly::<10>(passage) else { return Proof::Disproved };
    // The Luhn sum of the five prefix digits 80840 is 24, whatever follows in ten digits.
    checked(matches!(digits.first(), Some(1 | 2)) && (luhn::sum(&digits) + 24).is_multiple_of(10))
}

/// US DEA registration: two letters and seven digits, the last one the sum of the odd ones and twice the even ones.
/// <https://en.wikipedia.org/wiki/DEA_number>
#[must_use]
pub fn us_dea(passage: &str) -> Proof {
    let Some([a, b, c, d, e, f, check]) = digits::exactly::<7>(passage) else { return Proof::Disproved };
    checked((a + c + e + 2 * (b + d + f)) % 10 == check)
}

/// Canadian social insurance number: Luhn; 0 and 8 don't start one. <https://www.canada.ca/en/employment-social-development/services/sin.html>
#[must_use]
pub fn ca_sin(passage: &str) -> Proof {
    let Some(digits) = digits::exactly::<9>(passage) else { return Proof::Disproved };
    checked(!matches!(digits.first(), Some(0 | 8)) && !digits::uniform(&digits) && luhn::holds(&digits))
}

#[cfg(test)]
mod tests {
    use crate::detectors::Proof;

    vectors! { sin: super::ca_sin; proved ["514 421 445", "695-123-836", "2.5.5-2.5.6-7.6.0"]; not ["514 421 446", "046 454 286", "123"] }
    vectors! { npi: super::us_npi; proved ["1950560833", "1234567893"]; not ["1950560834", "9234567893"] }
    vectors! { dea: super::us_dea; proved ["FM9436595"]; not ["FM9436594", "FM943659"] }

    #[test]
    fn never_issued() {
        for (number, issued) in [
            ("462-78-7174", true),
            ("000-12-3456", false),
            ("666-45-6789", false),
            ("900-45-6789", false),
            ("462-00-7174", false),
            ("462-78-0000", false),
        ] {
            assert_eq!(super::us_ssn(number) == Proof::Silent, issued, "{number}");
        }
        for (number, issued) in [("948-72-8233", true), ("932 74 8189", true), ("848-72-8233", false), ("948-66-8233", false)] {
            assert_eq!(super::us_itin(number) == Proof::Silent, issued, "{number}");
        }
        for (number, issued) in [("36-1324803", true), ("30-0633651", true), ("07-1324803", false), ("96-1324803", false)] {
            assert_eq!(super::us_ein(number) == Proof::Silent, issued, "{number}");
        }
    }
}
