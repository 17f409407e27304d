//! Ways to reach a person: which numbers and addresses can be somebody's.

use super::{checked, digits, plausible};
use crate::detectors::Proof;

/// A telephone number: 9 to 15 digits that are not all alike, and no date. <https://www.itu.int/rec/T-REC-E.164>
#[must_use]
pub fn phone(passage: &str) -> Proof {
    let all = digits::digits(passage);
    let national = passage.starts_with('+') || all.len() >= 9;
    let numbers: Vec<&str> = passage.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let date = matches!(numbers.as_slice(), [d, m, y, ..] if d.len() == 2 && m.len() == 2 && y.len() == 4 && (y.starts_with("19") || y.starts_with("20")));
    plausible(!date && !drawn(&numbers) && (8..=15).contains(&all.len()) && national && distinct(&all) > 3)
}

/// Numbers drawn in a lottery are written in ascending order.
fn drawn(parts: &[&str]) -> bool {
    parts.len() == 6 && parts.iter().all(|part| part.len() <= 2) && parts.is_sorted()
}

/// Country calling codes with the fewest and most digits of the numbers behind them, by code.
/// <https://www.itu.int/oth/T0202.aspx?parent=T0202>
const PLANS: [(u16, u8, u8); 212] = [
    (1, 10, 10),
    (7, 10, 10),
    (20, 8, 10),
    (27, 5, 9),
    (30, 10, 10),
    (31, 9, 11),
    (32, 8, 9),
    (33, 9, 9),
    (34, 9, 9),
    (36, 8, 9),
    (39, 6, 12),
    (40, 6, 9),
    (41, 9, 9),
    (43, 4, 13),
    (44, 9, 10),
    (45, 8, 8),
    (46, 7, 9),
    (47, 8, 8),
    (48, 7, 9),
    (49, 5, 15),
    (51, 8, 9),
    (52, 10, 10),
    (53, 6, 10),
    (54, 10, 11),
    (55, 10, 11),
    (56, 9, 9),
    (57, 8, 10),
    (58, 10, 10),
    (60, 8, 10),
    (61, 9, 9),
    (62, 7, 12),
    (63, 6, 10),
    (64, 8, 10),
    (65, 8, 8),
    (66, 8, 9),
    (81, 9, 10),
    (82, 5, 11),
    (84, 9, 10),
    (86, 7, 11),
    (90, 10, 10),
    (91, 10, 10),
    (92, 9, 10),
    (93, 9, 9),
    (94, 9, 9),
    (95, 6, 10),
    (98, 6, 10),
    (211, 9, 9),
    (212, 9, 9),
    (213, 8, 9),
    (216, 8, 8),
    (218, 9, 9),
    (220, 7, 9),
    (221, 9, 9),
    (222, 8, 8),
    (223, 8, 8),
    (224, 8, 9),
    (225, 10, 10),
    (226, 8, 8),
    (227, 8, 8),
    (228, 8, 8),
    (229, 10, 10),
    (230, 7, 8),
    (231, 7, 9),
    (232, 8, 8),
    (233, 9, 9),
    (234, 10, 10),
    (235, 8, 8),
    (236, 8, 8),
    (237, 9, 9),
    (238, 7, 7),
    (239, 7, 7),
    (240, 9, 9),
    (241, 7, 8),
    (242, 9, 9),
    (243, 7, 10),
    (244, 9, 9),
    (245, 7, 9),
    (246, 7, 7),
    (247, 5, 5),
    (248, 7, 7),
    (249, 9, 9),
    (250, 8, 9),
    (251, 9, 9),
    (252, 6, 9),
    (253, 8, 8),
    (254, 7, 9),
    (255, 9, 9),
    (256, 9, 9),
    (257, 8, 8),
    (258, 8, 9),
    (260, 9, 9),
    (261, 9, 9),
    (262, 9, 9),
    (263, 9, 10),
    (264, 8, 9),
    (265, 7, 9),
    (266, 8, 8),
    (267, 7, 8),
    (268, 8, 8),
    (269, 7, 7),
    (290, 4, 5),
    (291, 7, 7),
    (297, 7, 7),
    (298, 6, 6),
    (299, 6, 6),
    (350, 8, 8),
    (351, 9, 9),
    (352, 4, 11),
    (353, 7, 10),
    (354, 7, 9),
    (355, 8, 9),
    (356, 8, 8),
    (357, 8, 8),
    (358, 5, 10),
    (359, 6, 9),
    (370, 8, 8),
    (371, 8, 8),
    (372, 7, 8),
    (373, 8, 8),
    (374, 8, 8),
    (375, 9, 9),
    (376, 6, 9),
    (377, 8, 9),
    (378, 8, 10),
    (380, 9, 9),
    (381, 7, 12),
    (382, 8, 8),
    (383, 8, 12),
    (385, 8, 9),
    (386, 8, 8),
    (387, 8, 9),
    (389, 8, 8),
    (420, 9, 9),
    (421, 6, 9),
    (423, 7, 9),
    (500, 5, 5),
    (501, 7, 7),
    (502, 8, 8),
    (503, 8, 8),
    (504, 8, 8),
    (505, 8, 8),
    (506, 8, 8),
    (507, 7, 8),
    (508, 6, 9),
    (509, 8, 8),
    (590, 9, 9),
    (591, 8, 8),
    (592, 7, 7),
    (593, 8, 9),
    (594, 9, 9),
    (595, 7, 9),
    (596, 9, 9),
    (597, 6, 7),
    (598, 8, 8),
    (599, 7, 8),
    (670, 7, 8),
    (672, 6, 6),
    (673, 7, 7),
    (674, 7, 7),
    (675, 7, 8),
    (676, 5, 7),
    (677, 5, 7),
    (678, 5, 7),
    (679, 7, 7),
    (680, 7, 7),
    (681, 6, 6),
    (682, 5, 5),
    (683, 4, 7),
    (685, 5, 10),
    (686, 5, 8),
    (687, 6, 6),
    (688, 5, 7),
    (689, 8, 8),
    (690, 4, 7),
    (691, 7, 7),
    (692, 7, 7),
    (800, 8, 8),
    (850, 8, 10),
    (852, 8, 8),
    (853, 8, 8),
    (855, 8, 9),
    (856, 8, 10),
    (870, 9, 12),
    (878, 12, 12),
    (880, 6, 10),
    (881, 9, 10),
    (882, 7, 12),
    (883, 8, 12),
    (886, 8, 11),
    (960, 7, 7),
    (961, 7, 8),
    (962, 8, 9),
    (963, 8, 9),
    (964, 8, 10),
    (965, 8, 8),
    (966, 9, 9),
    (967, 7, 9),
    (968, 8, 8),
    (970, 8, 9),
    (971, 8, 9),
    (972, 8, 12),
    (973, 8, 8),
    (974, 8, 8),
    (975, 7, 8),
    (976, 8, 10),
    (977, 8, 10),
    (992, 9, 9),
    (993, 8, 8),
    (994, 9, 9),
    (995, 9, 9),
    (996, 9, 9),
    (998, 9, 9),
];

/// A number behind `+`: an assigned country code and a length its plan has. A trunk zero may stand in brackets.
/// <https://www.itu.int/rec/T-REC-E.164>
#[must_use]
pub fn phone_international(passage: &str) -> Proof {
    let all = digits::digits(&passage.replace("(0)", ""));
    let code = |length: usize| Some((length, u16::try_from(digits::number(all.get(..length)?)).ok()?));
    let plan = (1..=3).filter_map(code).find_map(|(length, code)| {
        let at = PLANS.binary_search_by_key(&code, |plan| plan.0).ok()?;
        PLANS.get(at).map(|&(_, shortest, longest)| (usize::from(shortest)..=usize::from(longest)).contains(&(all.len() - length)))
    });
    checked(plan == Some(true) && distinct(&all) > 2)
}

/// A number that a word beside it calls a telephone's: no date, no span of years, no host's address, no round sum.
/// <https://www.itu.int/rec/T-REC-E.123>
#[must_use]
pub fn phone_beside_word(passage: &str) -> Proof {
    let all = digits::digits(passage);
    let parts: Vec<&str> = passage.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let year = |part: &&str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    let day = |day: &str, month: &str| matches!((day.parse(), month.parse()), (Ok(day), Ok(month)) if super::date::real(day, month));
    let other = match parts.as_slice() {
        [first, second] => year(first) && (year(second) || passage.contains('/')),
        [first, second, third] => {
            let short = parts.iter().all(|part| part.len() <= 2);
            year(first) && day(third, second) || (short || year(third)) && (day(first, second) || day(second, first))
        }
        [_, _, _, _] => passage.matches('.').count() == 3 && parts.iter().all(|part| part.parse().is_ok_and(|byte: u16| byte < 256)),
        _ => false,
    };
    let round =
        all.ends_with(&[0, 0, 0, 0, 0]) || all.len() < 9 && all.ends_with(&[0, 0, 0]) || parts.iter().all(|part| part.ends_with('0'));
    // 555 without an area is every film's number.
    let film = all.len() == 7 && all.starts_with(&[5, 5, 5]);
    plausible(!other && !round && !film && !drawn(&parts) && (6..=15).contains(&all.len()) && distinct(&all) > 2)
}

/// How many different digits there are.
fn distinct(all: &[u32]) -> u32 {
    all.iter().fold(0u32, |seen, digit| seen | 1 << digit).count_ones()
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
    use super::{PLANS, personal_email, phone, phone_beside_word, phone_international};
    use crate::detectors::Proof::{Disproved, Proved, Silent};

    #[test]
    fn phones() {
        for (text, answer) in [("+49 151 23487790", Silent), ("07812 340 965", Silent), ("12 34", Disproved), ("000 000 000", Disproved)] {
            assert_eq!(phone(text), answer, "{text}");
        }
    }

    #[test]
    fn international() {
        assert!(PLANS.is_sorted_by_key(|plan| plan.0));
        for (text, answer) in [
            ("+49 151 23487790", Proved),
            ("+44 (0)20 7183 8750", Proved),
            ("+247 40123", Proved),
            ("+1 415 484 771", Disproved),
            ("+999 123 456 78", Disproved),
            ("+11", Disproved),
        ] {
            assert_eq!(phone_international(text), answer, "{text}");
        }
    }

    #[test]
    fn beside_a_word() {
        for (text, answer) in [
            ("70 12 34 56", Silent),
            ("312 345", Silent),
            ("01 20 2024", Disproved),
            ("2019-2024", Disproved),
            ("12 11 24", Disproved),
            ("2024-11-12", Disproved),
            ("1000000", Disproved),
        ] {
            assert_eq!(phone_beside_word(text), answer, "{text}");
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
