//! Postal addresses: what has their shape and is something else.

use super::plausible;
use crate::detectors::Proof;

/// Words after a preposition that make a time of it: "Am Montag 5", "Im März 12".
const TIMES: &[&str] = &[
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
    "jahr",
    "jahre",
    "ende",
    "anfang",
    "schnitt",
    "alter",
    "umkreis",
    "tag",
    "abend",
    "morgen",
    "wochenende",
];

/// Whether a street and a number can be an address; German prepositions also stand before days and months.
#[must_use]
pub fn street(passage: &str) -> Proof {
    plausible(!passage.split_whitespace().any(|word| TIMES.contains(&word.trim_matches(',').to_lowercase().as_str())))
}

#[cfg(test)]
mod tests {
    use super::street;
    use crate::detectors::Proof;

    #[test]
    fn a_day_is_no_street() {
        assert_eq!(street("Am Sonnenhang 5, 59872 Meschede"), Proof::Silent);
        for time in ["Am Montag 5", "Im Jahr 2024", "Im August 12"] {
            assert_eq!(street(time), Proof::Disproved, "{time}");
        }
    }
}
