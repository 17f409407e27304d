//! Telephone numbers: lengths and area codes that can exist, and the numbers anybody may know (free and shared-cost lines).

use super::{digits, plausible};
use crate::detectors::Proof;

/// Whether a number written with its country code can exist: 9 to 15 digits (ITU-T E.164), and in the zones with one length,
/// that length. <https://www.itu.int/rec/T-REC-E.164/>
#[must_use]
pub fn phone_international(passage: &str) -> Proof {
    let number = digits::digits(passage);
    let holds = match number.as_slice() {
        [1, national @ ..] => national.len() == 10 && north_american(national),
        [7, ..] => number.len() == 11,
        [code, ..] => *code != 0 && (9..=15).contains(&number.len()) && number.windows(6).all(|six| !digits::uniform(six)),
        [] => false,
    };
    plausible(holds)
}

/// Whether a number without country code can be somebody's: not a free or shared-cost line, not one digit throughout.
#[must_use]
pub fn phone_national(passage: &str) -> Proof {
    let number = digits::digits(passage);
    let shared = matches!(number.as_slice(), [0, 8, 0 | 1 | 4 | 7, ..] | [0, 3, 0, 0, ..] | [0, 9, 0, 0, ..]) && number.len() >= 9;
    let idle = number.windows(6).any(digits::uniform);
    plausible(!shared && !idle)
}

/// Whether ten digits, or eleven with a leading 1, are a number of the North American plan that belongs to somebody.
/// <https://www.nanpa.com/numbering>
#[must_use]
pub fn phone_north_american(passage: &str) -> Proof {
    let number = digits::digits(passage);
    let national = number.strip_prefix(&[1]).filter(|rest| rest.len() == 10).unwrap_or(&number);
    plausible(national.len() == 10 && north_american(national))
}

fn north_american(national: &[u32]) -> bool {
    match national {
        // Free lines repeat their second digit after an 8; no area or exchange starts with 0 or 1, none ends in 11.
        [8, 0 | 3 | 4 | 5 | 6 | 7 | 8, third, ..] if national.get(1) == Some(third) => false,
        [2..=9, _, _, 2..=9, fifth, sixth, ..] => !(*fifth == 1 && *sixth == 1),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{phone_international, phone_national, phone_north_american};
    use crate::detectors::Proof;

    #[test]
    fn tells_numbers_from_others() {
        for number in ["+47 412 68 524", "+1 (503) 284-0147", "+31 6 21 48 77 03", "+44 (0)7911 592272"] {
            assert_eq!(phone_international(number), Proof::Silent, "{number}");
        }
        for number in ["+10000000000", "+1 234", "+45 00 00 00 00 12", "+1 800 273 8255", ""] {
            assert_eq!(phone_international(number), Proof::Disproved, "{number}");
        }
        assert_eq!(phone_north_american("(312) 484-7715"), Proof::Silent);
        for number in ["800-273-8255", "312-011-7715", "123-456-7890", ""] {
            assert_eq!(phone_north_american(number), Proof::Disproved, "{number}");
        }
        assert_eq!(phone_national("07983 441 206"), Proof::Silent);
        for number in ["0808 157 0033", "0300 200 3822", "07000000000"] {
            assert_eq!(phone_national(number), Proof::Disproved, "{number}");
        }
    }
}
