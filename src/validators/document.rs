//! Numbers of documents that carry no public check.

use super::date::date_of_birth;
use super::{digits, plausible, spoken::spoken_nine};
use crate::detectors::Proof;

/// Whether it can be a document's number: some digits, not all the same, none of them a plain year, or nine digits in words.
/// <https://www.icao.int/publications/doc-series/doc-9303>
#[must_use]
pub fn document_number(passage: &str) -> Proof {
    let all: Vec<u32> = passage.chars().filter_map(|c| c.to_digit(10)).collect();
    if all.is_empty() {
        return spoken_nine(passage);
    }
    // "0000001" numbers a sample.
    let serial = all.len() > 4 && all.iter().take(all.len() - 1).all(|digit| *digit == 0);
    plausible(all.len() >= 2 && !digits::uniform(&all) && !serial)
}

/// Whether it can be a reference of a case or matter: at least four digits in two parts, and not a date or a span of years.
/// <https://www.uscourts.gov/court-records>
#[must_use]
pub fn case_reference(passage: &str) -> Proof {
    let parts: Vec<&str> = passage.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let count: usize = parts.iter().map(|part| part.len()).sum();
    let year = |part: &&str| part.parse().is_ok_and(|value: u32| (1900..=2040).contains(&value));
    let years = matches!(parts.as_slice(), [first, second] if year(first) && (second.len() == 2 || year(second)));
    let date = matches!(parts.as_slice(), [a, b, c] if a.len() <= 2 && b.len() <= 2 && matches!(c.len(), 2 | 4) && !passage.contains(char::is_alphabetic));
    plausible(count >= 4 && !years && !date && !is_pattern(&parts))
}

/// Whether a number is built as courts build theirs: a year of our times and a serial number, or one of the forms without a year, and no
/// date. <https://www.uscourts.gov/court-records> <https://www.gov.uk/make-court-claim-for-money>
#[must_use]
pub fn court_file(passage: &str) -> Proof {
    let parts: Vec<&str> = passage.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let runs: Vec<&str> = passage.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let count: usize = runs.iter().map(|run| run.len()).sum();
    let lettered = passage.bytes().any(|byte| byte.is_ascii_alphabetic());
    let year = |digits: &str| match digits.len() {
        2 => digits.parse().is_ok_and(|year: u32| year <= 35 || year >= 90),
        4 => digits.parse().is_ok_and(|year: u32| (1990..=2035).contains(&year)),
        _ => false,
    };
    // A year may begin the serial number itself where letters stand before it, or end a word that letters follow.
    let begins_with_year = |run: &str| run.len() >= 6 && (run.get(..4).is_some_and(year) || run.get(..2).is_some_and(year));
    let years = runs.iter().filter(|run| year(run)).count();
    let inside = lettered && runs.iter().any(|run| begins_with_year(run));
    let serial = runs.iter().any(|run| run.len() >= 3 && !(year(run) && years == 1));
    // Scottish courts count from one each year: "CA48/24".
    let counted = matches!((parts.as_slice(), runs.as_slice()), ([first, second], [serial, last]) if passage.contains('/')
        && second == last && year(last) && serial.len() == 2 && first.bytes().take_while(u8::is_ascii_uppercase).count() >= 2);
    let dated = counted || years > 0 && (serial || years > 1 && runs.len() > years) || inside;
    // Forms of money claims, of county courts and of appeals in England, Wales and California.
    let unyeared = match parts.as_slice() {
        [one] => {
            let shape: String = one.chars().map(|c| if c.is_ascii_digit() { '0' } else { 'A' }).collect();
            matches!(shape.as_str(), "A00AA000" | "000AA000" | "A000000")
        }
        _ => false,
    };
    let grouped = parts.len() > 1 && passage.contains(['-', '/', ':', '.']);
    let short = |part: &&str| part.len() <= 2;
    let date = !lettered
        && match runs.as_slice() {
            [first, second, third] => {
                short(first) && short(second) && matches!(third.len(), 2 | 4) || first.len() == 4 && short(second) && short(third)
            }
            [first, second] => {
                year(first) && (year(second) || short(first) && second.len() < 4) || short(first) && short(second) || passage.contains('.')
            }
            _ => false,
        };
    // "DOB 03/22/1969": a word and a whole date.
    let day = |part: &str| short(&part) && part.bytes().all(|byte| byte.is_ascii_digit());
    let date = date
        || matches!(parts.as_slice(), [.., first, second, third] if day(first) && day(second) && third.len() == 4
        && third.bytes().all(|byte| byte.is_ascii_digit()) && date_of_birth(&[*first, *second, *third].join("/")) != Proof::Disproved);
    // Year, court, number: a citation for everybody, as in "2012 ABQB 571".
    let neutral = matches!(parts.as_slice(), [decided, letters, last] if decided.len() == 4 && year(decided) && letters.len() >= 3
        && letters.bytes().all(|byte| byte.is_ascii_alphabetic()) && last.len() <= 4 && !passage.contains('-'));
    plausible((dated && count >= 4 && (lettered || grouped) || unyeared) && !date && !neutral)
}

/// The same for a firm's own matter: no part of it is a year, as in the numbers of advertised posts.
#[must_use]
pub fn matter_reference(passage: &str) -> Proof {
    let registry = passage.contains('/');
    let yeared =
        passage.split(|c: char| !c.is_ascii_digit()).any(|part| part.parse().is_ok_and(|value: u32| (1990..=2040).contains(&value)));
    if yeared && !registry { Proof::Disproved } else { case_reference(passage) }
}

/// Whether the word behind "Project" can be a code name, and is not what projects have: managers, plans, a famous name.
/// <https://www.fca.org.uk/publications/newsletters/market-watch-58>
#[must_use]
pub fn code_name(passage: &str) -> Proof {
    const ORDINARY: [&str; 30] = [
        "manager",
        "managers",
        "management",
        "managing",
        "lead",
        "leads",
        "leader",
        "officer",
        "plan",
        "planning",
        "office",
        "team",
        "scope",
        "status",
        "update",
        "runway",
        "gutenberg",
        "zomboid",
        "zero",
        "euler",
        "moon",
        "hail",
        "veritas",
        "budget",
        "based",
        "assistant",
        "director",
        "coordinator",
        "phase",
        "stream",
    ];
    let name = passage.rsplit(|c: char| !c.is_alphabetic()).find(|part| part.len() > 1).unwrap_or_default().to_lowercase();
    plausible(!ORDINARY.contains(&name.as_str()))
}

/// Whether a group of digits shows how numbers are written, and is none: `1:00-cv-00000`, `99 O 999/99`.
fn is_pattern(groups: &[&str]) -> bool {
    let is_filled = |group: &&str| ["0", "9"].iter().any(|digit| group.trim_start_matches(digit).is_empty());
    groups.iter().any(|group| group.len() > 4 && is_filled(group)) || groups.iter().all(is_filled)
}

/// Whether there is a digit in the number of a case, and its groups are not there to show how such numbers are written.
/// <https://www.uscourts.gov/court-records>
#[must_use]
pub fn docket(passage: &str) -> Proof {
    let groups: Vec<&str> = passage.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    plausible(!groups.is_empty() && !is_pattern(&groups))
}

/// Whether there is a digit in it, as in any number that is not a word. <https://www.service-public.fr/particuliers/vosdroits/N358>
#[must_use]
pub fn has_digit(passage: &str) -> Proof {
    plausible(passage.chars().any(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{case_reference, docket, document_number, has_digit};
    use crate::detectors::Proof::{Disproved, Silent};

    #[test]
    fn what_shows_how_numbers_are_written_is_none() {
        for (text, answer) in [
            ("1:24-cv-00871", Silent),
            ("1:00-cv-00000", Disproved),
            ("1:99-cv-99999-XYZ", Disproved),
            ("CV-21-00664187-0000", Silent),
            ("none", Disproved),
        ] {
            assert_eq!(docket(text), answer, "{text}");
        }
    }

    #[test]
    fn numbers() {
        for (text, answer) in [
            ("EP4417209", Silent),
            ("one two seven, four four nine, eight zero three", Silent),
            ("00000000", Disproved),
            ("one way", Disproved),
            ("", Disproved),
        ] {
            assert_eq!(document_number(text), answer, "{text}");
        }
        for (text, answer) in
            [("M-20931.0007", Silent), ("2304418/2023", Silent), ("2024-25", Disproved), ("1/2", Disproved), ("12/11/24", Disproved)]
        {
            assert_eq!(case_reference(text), answer, "{text}");
        }
        assert_eq!(has_digit("F4KP92X71"), Silent);
        assert_eq!(has_digit("NATIONALE"), Disproved);
    }
}
