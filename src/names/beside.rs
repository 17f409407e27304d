//! What stands right behind a name, as lists and records give it: the day of birth ("Ivor Maddocks 06/06/1944"), the number to ring
//! ("Ivor on 0161 496 0184"); and whether what stands near it is said of that person.

use std::ops::RangeInclusive;

use crate::detectors::Proof;
use crate::text::ByteSpan;
use crate::validators::{date_of_birth, phone_beside_word};

/// Most marks between the name and what stands behind it.
const GAP: usize = 4;
/// Years in which somebody may be born of whom it is written; later ones are those of appointments and bills.
const YEARS: RangeInclusive<u32> = 1920..=2016;
/// The same of years of two digits.
const SHORT_YEARS: RangeInclusive<u32> = 30..=99;
/// How months begin, in the languages that write them in words.
const MONTHS: &[&str] = &[
    "jan", "feb", "fév", "mar", "mär", "mrt", "apr", "avr", "abr", "may", "mai", "mei", "mag", "maj", "jun", "juin", "giu", "jul", "juil",
    "lug", "aug", "aoû", "ago", "sep", "set", "oct", "okt", "out", "ott", "nov", "dec", "déc", "dez", "dic",
];

/// How many digits a number to ring has.
const DIGITS: RangeInclusive<usize> = 9..=13;
/// Words between a name and a number.
const ON: &[&str] = &["on", "at", "auf", "unter", "op", "au", "al", "sur", "pod", "tel", "mobile", "cell"];

/// Most bytes between a name and what is said of the person on the same line.
const NEAR: usize = 100;
/// Lines above a name that may close a letter, and most bytes of such a line.
const ABOVE: usize = 3;
const CLOSING: usize = 40;
/// How lines begin that close a letter, without capitals: below them people sign.
const CLOSINGS: &[&str] = &[
    "--",
    "best",
    "kind",
    "regards",
    "warm",
    "many thanks",
    "thanks",
    "thank you",
    "cheers",
    "yours",
    "sincerely",
    "respectfully",
    "love",
    "mit ",
    "viele gr",
    "liebe gr",
    "beste gr",
    "herzliche",
    "freundliche",
    "lg",
    "mfg",
    "vg",
    "gruß",
    "gruss",
    "grüße",
    "cordialement",
    "bien ",
    "amicalement",
    "merci",
    "saludos",
    "un saludo",
    "atentamente",
    "gracias",
    "atenciosamente",
    "abraço",
    "cumprimentos",
    "obrigad",
    "cordiali",
    "distinti",
    "saluti",
    "grazie",
    "met ",
    "groet",
    "vriendelijke",
    "bedankt",
    "pozdrawiam",
    "z poważaniem",
    "pozdrowienia",
    "dziękuję",
    "よろしく",
    "敬具",
];
/// What people say before their own name, without capitals, and most bytes of it.
const INTRODUCING: usize = 16;
const OWN: &[&str] = &[
    "i'm",
    "i’m",
    "i am",
    "my name is",
    "this is",
    "ich bin",
    "ich heiße",
    "je suis",
    "je m'appelle",
    "soy",
    "me llamo",
    "sou",
    "sono",
    "mi chiamo",
    "ik ben",
    "jestem",
];

/// Whether `other` is said of the person whose name stands at `name`, both in bytes of `text`: it is near and on the same line, and the
/// name is not signed with or introduced as one's own.
#[must_use]
pub fn is_said_of(text: &str, name: ByteSpan, other: ByteSpan) -> bool {
    let (first, second) = if name.start <= other.start { (name, other) } else { (other, name) };
    let is_near = text.get(first.end..second.start).is_some_and(|between| between.len() <= NEAR && !between.contains('\n'));
    is_near && !is_own(text, name.start)
}

/// Whether the name at `start` is that of the writer: signed below the close of a letter, or introduced.
fn is_own(text: &str, start: usize) -> bool {
    let mut lines = text.get(..start).unwrap_or_default().rsplit('\n');
    let here = lines.next().unwrap_or_default().trim_end();
    let introduces = here.get(here.ceil_char_boundary(here.len().saturating_sub(INTRODUCING))..).unwrap_or_default().to_lowercase();
    let closes = |line: &str| {
        let line = if line.len() <= CLOSING { line.to_lowercase() } else { String::new() };
        CLOSINGS.iter().any(|closing| line.starts_with(closing))
    };
    let is_introduced = |own: &&str| introduces.strip_suffix(own).is_some_and(|before| !before.ends_with(char::is_alphanumeric));
    OWN.iter().any(is_introduced) || lines.map(str::trim).filter(|line| !line.is_empty()).take(ABOVE).any(closes)
}

/// Where something begins behind the marks behind `end`, the end of a name in bytes of `text`.
fn start(text: &str, end: usize) -> Option<usize> {
    let rest = text.get(end..)?;
    let gap = rest.chars().take_while(|c| matches!(c, ' ' | ',' | '(' | ';' | ':' | '|' | '*' | '\t')).count();
    let start = rest.char_indices().nth(gap)?.0;
    (1..=GAP).contains(&gap).then_some(end + start)
}

/// The number to ring that begins at most four marks and a word behind `end`, the end of a name in bytes of `text`.
#[must_use]
pub fn phone(text: &str, end: usize) -> Option<ByteSpan> {
    let mut from = start(text, end)?;
    let word = text.get(from..)?.split(|c: char| !c.is_alphabetic()).next()?;
    if ON.iter().any(|on| word.eq_ignore_ascii_case(on)) {
        from = start(text, from + word.len())?;
    }
    // "(303) 555 0147", but not "(0161 496 0184)".
    let area = text.get(from..)?.find(|c| !is_digit(c));
    if text.get(..from)?.ends_with('(') && area.is_some_and(|at| text.get(from + at..).is_some_and(|rest| rest.starts_with(')'))) {
        from -= 1;
    }
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | ' ' | '.' | '-' | '/');
    let rest = text.get(from..)?;
    let run = rest.split(|c: char| !is_part(c)).next()?;
    let goes_on =
        rest.get(run.len()..)?.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '@' | ':')) && run.ends_with(is_digit);
    let number = run.trim_end_matches(|c| !is_digit(c));
    let groups: Vec<usize> = number.split(|c| !is_digit(c)).map(str::len).filter(|length| *length > 0).collect();
    let is_dialled = number.starts_with(['+', '0', '(']) || groups == [3, 3, 4];
    let is_number = is_dialled && DIGITS.contains(&groups.iter().sum()) && phone_beside_word(number) != Proof::Disproved;
    (is_number && !goes_on).then(|| ByteSpan::new(from, from + number.len()))
}

/// The date that begins at most four marks behind `end`, the end of a name in bytes of `text`.
#[must_use]
pub fn birth(text: &str, end: usize) -> Option<ByteSpan> {
    let start = start(text, end)?;
    let mut at = start;
    let mut take = |kind: fn(char) -> bool| {
        let from = at;
        at += text.get(from..)?.chars().take_while(|c| kind(*c)).map(char::len_utf8).sum::<usize>();
        text.get(from..at)
    };
    let part = |c: char| c.is_alphanumeric();
    let between = |c: char| matches!(c, '/' | '.' | '-' | ' ' | ',');
    let (first, one, second, other, third) = (take(part)?, take(between)?, take(part)?, take(between)?, take(is_digit)?);
    let span = ByteSpan::new(start, at);
    let goes_on = text.get(at..).is_some_and(|rest| {
        let mut rest = rest.chars();
        rest.next().is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '-' | '.') && rest.next().is_some_and(|c| c.is_ascii_digit()))
    });
    let is_number = |part: &str, lengths: RangeInclusive<usize>| lengths.contains(&part.len()) && part.chars().all(is_digit);
    let is_month =
        |part: &str| part.len() >= 3 && !part.starts_with(is_digit) && MONTHS.iter().any(|month| part.to_lowercase().starts_with(month));
    let is_year =
        |part: &str| part.parse().is_ok_and(|year: u32| if part.len() == 2 { SHORT_YEARS.contains(&year) } else { YEARS.contains(&year) });
    let is_mark = matches!(one, "/" | "." | "-") && one == other;
    let is_numeric = is_mark
        && is_number(second, 1..=2)
        && match first.len() {
            4 => is_number(first, 4..=4) && is_year(first) && is_number(third, 1..=2),
            _ => is_number(first, 1..=2) && matches!(third.len(), 2 | 4) && is_year(third),
        };
    let is_written = third.len() == 4
        && is_year(third)
        && one.len() <= 2
        && other.len() <= 2
        && (is_number(first, 1..=2) && is_month(second) || is_month(first) && is_number(second, 1..=2));
    (!goes_on && (is_numeric || is_written) && date_of_birth(span.of(text)) != Proof::Disproved).then_some(span)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_behind_a_name_is_a_birth() {
        for (behind_it, date) in [
            (" 06/06/1944 2 Pant", Some("06/06/1944")),
            (" 4/2/97 MRN", Some("4/2/97")),
            (" (1948-07-30) and", Some("1948-07-30")),
            (" (9 Jan 1996)", Some("9 Jan 1996")),
            (", 3. März 1961.", Some("3. März 1961")),
            (" 17.07.2005", Some("17.07.2005")),
            (", March 4, 1971", Some("March 4, 1971")),
            (" 12/11/2024", None),
            (" 4/5/22", None),
            (" 31/02/1980", None),
            (" 12/11", None),
            (" 1.2.1980.3", None),
            (" 1-2/1980", None),
            (" in March 1980", None),
            ("", None),
        ] {
            let text = format!("Ivor Maddocks{behind_it}");
            assert_eq!(birth(&text, "Ivor Maddocks".len()).map(|span| span.of(&text)), date, "{text}");
        }
    }

    #[test]
    fn what_is_said_of_somebody_stands_near() {
        let far = "x".repeat(NEAR);
        for (before, between, expected) in [
            ("Pls call ", " (aunt) ", true),
            ("Pls call ", &far, true),
            ("Pls call ", &format!("{far}y"), false),
            ("Pls call ", "\n", false),
            ("Hi, I'm ", " on ", false),
            ("hallo, Ich bin ", ", ", false),
            ("quem passou ", ", ", true),
            ("See you there.\n\nKind regards,\n", " | ", false),
            ("-- \nThe Practice\n", " | ", false),
            ("Best of luck to all who ring in after ten tonight\n", " | ", true),
            ("Kind regards,\na\nb\nc\n", " | ", true),
        ] {
            let text = format!("{before}Ivor{between}0161 496 0184");
            let (name, number) = (ByteSpan::new(before.len(), before.len() + 4), ByteSpan::new(text.len() - 13, text.len()));
            assert_eq!(is_said_of(&text, name, number), expected, "{text}");
        }
        assert!(is_said_of("0161 496 0184: Ivor", ByteSpan::new(15, 19), ByteSpan::new(0, 13)));
        assert!(!is_said_of("Ivor Road", ByteSpan::new(0, 4), ByteSpan::new(0, 9)));
    }

    #[test]
    fn a_number_behind_a_name_is_to_be_rung() {
        for (behind_it, number) in [
            (" on 0161 496 0184 after six", Some("0161 496 0184")),
            (": (303) 555-0147 pregnant", Some("(303) 555-0147")),
            (" 919.555.0121", Some("919.555.0121")),
            (", +44 7700 900921.", Some("+44 7700 900921")),
            (" (0176 5530 8841)", Some("0176 5530 8841")),
            (" on 12/11/2024", None),
            (" 5045550183", None),
            (" scored 0-3 and 0-2", None),
            (" 0161 496 0184x", None),
            (" 00000 000000", None),
            (" rang from 0161 496 0184", None),
            ("", None),
        ] {
            let text = format!("Ivor{behind_it}");
            assert_eq!(phone(&text, 4).map(|span| span.of(&text)), number, "{text}");
        }
    }
}
