//! IBAN: the registry's length for each country, and MOD 97-10.

use super::{checked, digits::alphanumerics, mod97::remainder};
use crate::detectors::Proof;

/// Country and length, from the IBAN registry. <https://www.swift.com/standards/data-standards/iban-international-bank-account-number>
const LENGTHS: &[(&[u8; 2], usize)] = &[
    (b"AD", 24),
    (b"AE", 23),
    (b"AL", 28),
    (b"AT", 20),
    (b"AZ", 28),
    (b"BA", 20),
    (b"BE", 16),
    (b"BG", 22),
    (b"BH", 22),
    (b"BI", 27),
    (b"BR", 29),
    (b"BY", 28),
    (b"CH", 21),
    (b"CR", 22),
    (b"CY", 28),
    (b"CZ", 24),
    (b"DE", 22),
    (b"DJ", 27),
    (b"DK", 18),
    (b"DO", 28),
    (b"EE", 20),
    (b"EG", 29),
    (b"ES", 24),
    (b"FI", 18),
    (b"FK", 18),
    (b"FO", 18),
    (b"FR", 27),
    (b"GB", 22),
    (b"GE", 22),
    (b"GI", 23),
    (b"GL", 18),
    (b"GR", 27),
    (b"GT", 28),
    (b"HN", 28),
    (b"HR", 21),
    (b"HU", 28),
    (b"IE", 22),
    (b"IL", 23),
    (b"IQ", 23),
    (b"IS", 26),
    (b"IT", 27),
    (b"JO", 30),
    (b"KW", 30),
    (b"KZ", 20),
    (b"LB", 28),
    (b"LC", 32),
    (b"LI", 21),
    (b"LT", 20),
    (b"LU", 20),
    (b"LV", 21),
    (b"LY", 25),
    (b"MC", 27),
    (b"MD", 24),
    (b"ME", 22),
    (b"MK", 19),
    (b"MN", 20),
    (b"MR", 27),
    (b"MT", 31),
    (b"MU", 30),
    (b"NI", 28),
    (b"NL", 18),
    (b"NO", 15),
    (b"OM", 23),
    (b"PK", 24),
    (b"PL", 28),
    (b"PS", 29),
    (b"PT", 25),
    (b"QA", 29),
    (b"RO", 24),
    (b"RS", 22),
    (b"RU", 33),
    (b"SA", 24),
    (b"SC", 31),
    (b"SD", 18),
    (b"SE", 24),
    (b"SI", 19),
    (b"SK", 24),
    (b"SM", 27),
    (b"SO", 23),
    (b"ST", 25),
    (b"SV", 28),
    (b"TL", 23),
    (b"TN", 24),
    (b"TR", 26),
    (b"UA", 29),
    (b"VA", 22),
    (b"VG", 24),
    (b"XK", 20),
    (b"YE", 30),
];

/// Whether it is an IBAN: a registered country, that country's length, and the check digits.
#[must_use]
pub fn iban(passage: &str) -> Proof {
    let characters = alphanumerics(passage);
    let Some((head, rest)) = characters.split_at_checked(4) else { return Proof::Disproved };
    let registered = LENGTHS.iter().any(|(country, length)| head.starts_with(*country) && characters.len() == *length);
    checked(registered && remainder(rest.iter().chain(head).copied()) == 1)
}

#[cfg(test)]
mod tests {
    vectors! {
        countries: super::iban;
        proved ["IE28 AIBK 7146 4567 1076 77", "DE48 2004 1133 4607 7028 72", "NL76RABO0144628791", "FR76 1265 0344 5350 4235 0295 442", "PL97 1027 9344 9653 7101 5934 0615", "it60 u010 3079 4667 0263 1980 093", "CH57-6970-6893-2820-3129-9"];
        not ["IE28 AIBK 7146 4567 1076 78", "DE48 2004 1133 4607 7028 7", "XX48 2004 1133 4607 7028 72", "DE00 1234 5678 9012 3456 78"];
    }
}
