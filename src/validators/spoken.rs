//! Numbers that people spell out: "five five eight three 8804", "null eins fünf", "oh seven double three".

use super::{card::card, plausible};
use crate::detectors::Proof;

/// Digit words of nine languages, sorted.
const WORDS: &[(&str, char)] = &[
    ("acht", '8'),
    ("cero", '0'),
    ("cinco", '5'),
    ("cinq", '5'),
    ("cinque", '5'),
    ("cuatro", '4'),
    ("cztery", '4'),
    ("deux", '2'),
    ("dois", '2'),
    ("dos", '2'),
    ("drei", '3'),
    ("drie", '3'),
    ("due", '2'),
    ("dwa", '2'),
    ("dziewięć", '9'),
    ("eight", '8'),
    ("ein", '1'),
    ("eins", '1'),
    ("five", '5'),
    ("four", '4'),
    ("fünf", '5'),
    ("huit", '8'),
    ("jeden", '1'),
    ("negen", '9'),
    ("neuf", '9'),
    ("neun", '9'),
    ("nine", '9'),
    ("nove", '9'),
    ("nueve", '9'),
    ("nul", '0'),
    ("null", '0'),
    ("ocho", '8'),
    ("oh", '0'),
    ("oito", '8'),
    ("one", '1'),
    ("osiem", '8'),
    ("otto", '8'),
    ("pięć", '5'),
    ("quatre", '4'),
    ("quatro", '4'),
    ("quattro", '4'),
    ("sechs", '6'),
    ("sei", '6'),
    ("seis", '6'),
    ("sept", '7'),
    ("sete", '7'),
    ("sette", '7'),
    ("seven", '7'),
    ("sieben", '7'),
    ("siedem", '7'),
    ("siete", '7'),
    ("six", '6'),
    ("sześć", '6'),
    ("three", '3'),
    ("tres", '3'),
    ("trois", '3'),
    ("trzy", '3'),
    ("três", '3'),
    ("twee", '2'),
    ("two", '2'),
    ("um", '1'),
    ("un", '1'),
    ("uno", '1'),
    ("vier", '4'),
    ("vijf", '5'),
    ("zero", '0'),
    ("zes", '6'),
    ("zeven", '7'),
    ("zwei", '2'),
    ("zwo", '2'),
    ("zéro", '0'),
    ("één", '1'),
];

/// The digits a passage spells, in words, in figures or both; `double` and `triple` repeat what follows them. Words that are no
/// digits make it nothing.
fn spelled(passage: &str) -> Option<String> {
    let mut digits = String::new();
    let mut times = 1;
    for word in passage.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let lower = word.to_lowercase();
        match lower.as_str() {
            "double" | "doppel" => times = 2,
            "triple" => times = 3,
            figures if figures.bytes().all(|byte| byte.is_ascii_digit()) => digits.push_str(figures),
            name => {
                let rank = WORDS.binary_search_by(|(word, _)| (*word).cmp(name)).ok()?;
                let (_, digit) = WORDS.get(rank)?;
                (0..times).for_each(|_| digits.push(*digit));
                times = 1;
            }
        }
    }
    Some(digits)
}

/// Whether at least two of the passage's words are digit words: figures alone are other validators' business.
fn in_words(passage: &str) -> bool {
    passage.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).count() >= 2
}

/// A card number of which some digits are words. <https://www.iso.org/standard/70484.html>
#[must_use]
pub fn spoken_card(passage: &str) -> Proof {
    spelled(passage).filter(|_| in_words(passage)).map_or(Proof::Disproved, |digits| card(&digits))
}

/// A number of nine digits with some as words; nothing about its validity.
#[must_use]
pub fn spoken_nine(passage: &str) -> Proof {
    plausible(in_words(passage) && spelled(passage).is_some_and(|digits| digits.len() == 9))
}

/// An NHS number of which some digits are words. <https://www.datadictionary.nhs.uk/attributes/nhs_number.html>
#[must_use]
pub fn spoken_nhs_number(passage: &str) -> Proof {
    spelled(passage).filter(|_| in_words(passage)).map_or(Proof::Disproved, |digits| super::uk_nhs_number(&digits))
}

/// A telephone number with words among its digits: nine to twelve of them, with a leading zero where there are more than ten.
#[must_use]
pub fn spoken_phone(passage: &str) -> Proof {
    let digits = spelled(passage).filter(|_| in_words(passage)).unwrap_or_default();
    let counting = "01234567890123456789".contains(&digits);
    plausible(!counting && (digits.starts_with('0') && (9..=12).contains(&digits.len()) || (9..=10).contains(&digits.len())))
}

/// A PIN or door code of which all digits are words. <https://www.met.police.uk/cp/crime-prevention/protect-home-crime/>
#[must_use]
pub fn spoken_code(passage: &str) -> Proof {
    plausible(in_words(passage) && spelled(passage).is_some_and(|digits| (3..=8).contains(&digits.len())))
}

#[cfg(test)]
mod tests {
    use super::{WORDS, spelled};

    vectors! { cards: super::spoken_card; proved ["five five eight three 8804 3583 3040"]; not ["5583 8804 3583 3040", "five five eight three 8804 3583 3041", "one two"] }

    #[test]
    fn words_are_sorted() {
        assert!(WORDS.is_sorted());
    }

    #[test]
    fn spelling() {
        assert_eq!(spelled("oh seven five double three, nine one two, triple four").as_deref(), Some("07533912444"));
        assert_eq!(spelled("null eins fünf eins / 55 02 88 14").as_deref(), Some("015155028814"));
        assert_eq!(spelled("seven days"), None);
    }
}
