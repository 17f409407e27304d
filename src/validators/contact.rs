//! Ways to reach a person: which numbers and addresses can be somebody's.

use super::{digits, plausible};
use crate::detectors::Proof;

/// A telephone number: 9 to 15 digits that are not all alike, and no date. <https://www.itu.int/rec/T-REC-E.164>
#[must_use]
pub fn phone(passage: &str) -> Proof {
    let all = digits::digits(passage);
    let distinct = all.iter().fold(0u32, |seen, digit| seen | 1 << digit).count_ones();
    let national = passage.starts_with('+') || all.len() >= 9;
    let numbers: Vec<&str> = passage.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let date = matches!(numbers.as_slice(), [d, m, y, ..] if d.len() == 2 && m.len() == 2 && y.len() == 4 && (y.starts_with("19") || y.starts_with("20")));
    plausible(!date && (8..=15).contains(&all.len()) && national && distinct > 3)
}

/// An address of a person or an office, not the role accounts that are made to be published, nor code hosts' pseudo users.
/// <https://www.rfc-editor.org/rfc/rfc2142>
#[must_use]
pub fn personal_email(passage: &str) -> Proof {
    let lower = passage.to_ascii_lowercase();
    let name = lower.split(['@', '[', '(', ' ', '{', '<']).next().unwrap_or_default();
    let role = [
        "git",
        "noreply",
        "no-reply",
        "donotreply",
        "security",
        "abuse",
        "postmaster",
        "hostmaster",
        "webmaster",
        "press",
        "example",
        "user",
        "test",
        "foo",
        "someone",
        "you",
        "name",
        "your.name",
        "username",
        "email",
        "me",
    ];
    let reserved = ["example", ".test", ".invalid", "sentry.io", "users.noreply", ".png", ".jpg", ".svg"]
        .iter()
        .any(|part| lower.contains(part) && !lower.starts_with(part));
    // In disguise the domain's end must be one: "meet me at the dot" has none.
    let disguised = !lower.contains('@');
    let ends = [
        "com", "de", "fr", "es", "it", "nl", "pl", "pt", "uk", "net", "org", "io", "eu", "ch", "at", "be", "br", "jp", "co", "me", "ie",
        "se", "no", "dk", "fi", "us", "ca", "au", "info", "edu", "gov",
    ];
    let ended = lower.rsplit(|c: char| !c.is_ascii_alphabetic()).find(|part| !part.is_empty()).is_some_and(|last| ends.contains(&last));
    plausible(!role.contains(&name) && !reserved && (!disguised || ended))
}

#[cfg(test)]
mod tests {
    use super::{personal_email, phone};
    use crate::detectors::Proof::{Disproved, Silent};

    #[test]
    fn phones() {
        for (text, answer) in [("+49 151 23487790", Silent), ("07812 340 965", Silent), ("12 34", Disproved), ("000 000 000", Disproved)] {
            assert_eq!(phone(text), answer, "{text}");
        }
    }

    #[test]
    fn emails() {
        for (text, answer) in [
            ("j.osei@quillshaw.co.uk", Silent),
            ("git@github.com", Disproved),
            ("k.baptiste [at] ardentcro dot com", Silent),
            ("look at dot com boom", Disproved),
            ("a@example.com", Disproved),
        ] {
            assert_eq!(personal_email(text), answer, "{text}");
        }
    }
}
