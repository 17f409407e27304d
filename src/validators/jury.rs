//! Votes of a jury.

use super::plausible;
use crate::detectors::Proof;

/// Whether two numbers can be the two sides of a jury: six to twelve people in all.
#[must_use]
pub fn jury_split(passage: &str) -> Proof {
    let numbers: Vec<u32> = passage.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    plausible(matches!(numbers.as_slice(), [one, other] if (6..=12).contains(&(one + other))))
}

#[cfg(test)]
mod tests {
    use super::jury_split;
    use crate::detectors::Proof;

    #[test]
    fn six_to_twelve() {
        for split in ["7-5", "11 to 1", "9:3"] {
            assert_eq!(jury_split(split), Proof::Silent, "{split}");
        }
        for other in ["12-5", "1-0", "7", ""] {
            assert_eq!(jury_split(other), Proof::Disproved, "{other}");
        }
    }
}
