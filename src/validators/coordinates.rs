//! Places on the globe: coordinates in range and exact enough, open location codes inside the world.

use super::plausible;
use crate::detectors::Proof;

/// Whether two decimal numbers can be a latitude and a longitude of a place that was measured, not calculated.
#[must_use]
pub fn coordinates(passage: &str) -> Proof {
    let numbers: Vec<f64> = passage
        .split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+')))
        .filter(|part| part.contains('.'))
        .filter_map(|part| part.parse().ok())
        .collect();
    let [latitude, longitude] = numbers.as_slice() else { return Proof::Disproved };
    // Two numbers below one and below one are ratios; the sea off Ghana has no addresses.
    let marked = passage.contains([',', ';', '°', 'N', 'S', '/']);
    plausible(marked && latitude.abs() <= 90.0 && longitude.abs() <= 180.0 && (latitude.abs() > 1.0 || longitude.abs() > 10.0))
}

/// Whether an open location code lies inside the world: its first digit is at most 8 twenties of degrees, its second 17.
/// <https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md>
#[must_use]
pub fn plus_code(passage: &str) -> Proof {
    const ALPHABET: &str = "23456789CFGHJMPQRVWX";
    let value = |at: usize| passage.chars().nth(at).and_then(|c| ALPHABET.find(c.to_ascii_uppercase()));
    let letters = passage.chars().filter(char::is_ascii_alphabetic).count();
    plausible(value(0).is_some_and(|first| first <= 8) && value(1).is_some_and(|second| second <= 17) && letters >= 2)
}

#[cfg(test)]
mod tests {
    use super::{coordinates, plus_code};
    use crate::detectors::Proof;

    #[test]
    fn tells_places_from_numbers() {
        for place in ["51.7521, -1.2580", "48.20849,16.37208", "-33.86785; 151.20732"] {
            assert_eq!(coordinates(place), Proof::Silent, "{place}");
        }
        for number in ["0.98765, 0.12345", "91.12345, 12.12345", "12.3456 45.6789", "12.3456", ""] {
            assert_eq!(coordinates(number), Proof::Disproved, "{number}");
        }
        assert_eq!(plus_code("9C3XGV8Q+2R"), Proof::Silent);
        for code in ["XC3XGV8Q+2R", "9X3XGV8Q+2R", "23456789+22", ""] {
            assert_eq!(plus_code(code), Proof::Disproved, "{code}");
        }
    }
}
