//! Calendar plausibility: birth dates, and the dates inside national numbers.

use super::{digits::digits, plausible};
use crate::detectors::Proof;

/// Whether the numbers of a written date can be somebody's day of birth: one of the usual orders gives a month and a day, and a
/// four-digit year lies between 1900 and 2030. A date with a month in words only needs its numbers in range.
#[must_use]
pub fn date_of_birth(passage: &str) -> Proof {
    let numbers: Vec<u32> = passage.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    let year = |value: u32| value <= 99 || (1900..=2030).contains(&value);
    let holds = match numbers.as_slice() {
        [first, second, third] => {
            (real(*first, *second) || real(*second, *first)) && year(*third) || year(*first) && *first > 31 && real(*third, *second)
        }
        [first, second] => (1..=31).contains(first) && year(*second) || year(*first) && (1..=31).contains(second),
        [compact] if digits(passage).len() == 8 => {
            let (first, rest) = (compact / 10_000, compact % 10_000);
            (1900..=2030).contains(&first) && real(rest % 100, rest / 100)
                || (1900..=2030).contains(&rest) && (real(first / 100, first % 100) || real(first % 100, first / 100))
        }
        [_] => true,
        _ => false,
    };
    plausible(holds)
}

/// Whether a day exists in a month of some year.
pub(super) const fn real(day: u32, month: u32) -> bool {
    let last = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    day >= 1 && day <= last
}

/// Whether a day exists in a month of a year of some century, of which two digits are known.
pub(super) const fn real_in(year: u32, day: u32, month: u32) -> bool {
    real(day, month) && (day != 29 || month != 2 || year.is_multiple_of(4))
}

#[cfg(test)]
mod tests {
    use super::date_of_birth;
    use crate::detectors::Proof;

    #[test]
    fn orders() {
        for date in
            ["14/09/1987", "1990-10-31", "4/17/82", "29.11.86", "3 May 1979", "04APR68", "19870314", "September 12, 2019", "30.1.67"]
        {
            assert_eq!(date_of_birth(date), Proof::Silent, "{date}");
        }
        for date in ["31/02/1980", "45/13/1999", "12/12/3020", "", "1/2/3/4"] {
            assert_eq!(date_of_birth(date), Proof::Disproved, "{date}");
        }
    }
}
