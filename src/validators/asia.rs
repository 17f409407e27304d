//! Numbers of Asia, Turkey and South Africa.

use super::{checked, date, digits, luhn, plausible, verhoeff};
use crate::detectors::Proof;

/// Indian Aadhaar: twelve digits, Verhoeff, not from 0 or 1. <https://uidai.gov.in/>
#[must_use]
pub fn in_aadhaar(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<12>(passage) else { return Proof::Disproved };
    checked(matches!(all.first(), Some(2..=9)) && !digits::uniform(&all) && verhoeff::holds(&all))
}

/// Indian permanent account number: five letters (the fourth names the holder's kind), four digits, a letter.
/// <https://incometaxindia.gov.in/tutorials/1.permanent%20account%20number%20(pan).pdf>
#[must_use]
pub fn in_pan(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let holder = characters.get(3).is_some_and(|kind| b"ABCFGHJLPT".contains(kind));
    plausible(characters.len() == 10 && holder && characters.get(5..9) != Some(b"0000"))
}

/// Japanese individual number ("My Number"): twelve digits, modulo 11. <https://www.soumu.go.jp/kojinbango_card/>
#[must_use]
pub fn jp_my_number(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<12>(passage) else { return Proof::Disproved };
    let rest = digits::weighted(&all, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    let check = if rest <= 1 { 0 } else { 11 - rest };
    checked(!digits::uniform(&all) && all.last() == Some(&check))
}

/// Chinese resident identity number: region, birth date, serial, ISO 7064 MOD 11-2. <https://en.wikipedia.org/wiki/Resident_Identity_Card>
#[must_use]
pub fn cn_resident_id(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let Some((check, body)) = characters.split_last() else { return Proof::Disproved };
    let values: Vec<u32> = body.iter().map(|byte| digits::base36(*byte)).collect();
    let [_, _, _, _, _, _, _, _, _, _, m1, m2, d1, d2, ..] = values.as_slice() else { return Proof::Disproved };
    let sum = digits::weighted(&values, &[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
    checked(values.len() == 17 && date::real(d1 * 10 + d2, m1 * 10 + m2) && b"10X98765432".get(sum as usize) == Some(check))
}

/// South Korean resident registration number: birth date, serial, weights 2 to 9 and 2 to 5 modulo 11. Those born since
/// 2020 have none, which leaves it open, as does a run of digits without its hyphen. <https://en.wikipedia.org/wiki/Resident_registration_number>
#[must_use]
pub fn kr_rrn(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<13>(passage) else { return Proof::Disproved };
    let [y1, y2, m1, m2, d1, d2, sex, p1, p2, ..] = all;
    if p1 * 10 + p2 > 96 || !date::real_in(y1 * 10 + y2, d1 * 10 + d2, m1 * 10 + m2) {
        return Proof::Disproved;
    }
    let check = (11 - digits::weighted(&all, &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11) % 10;
    match sex {
        _ if all.last() == Some(&check) && passage.contains('-') => Proof::Proved,
        _ if all.last() == Some(&check) => Proof::Silent,
        3 | 4 | 7 | 8 if (2..4).contains(&y1) => Proof::Silent,
        _ => Proof::Disproved,
    }
}

/// Singapore NRIC and FIN: seven weighted digits and the letter of the series. <https://en.wikipedia.org/wiki/National_Registration_Identity_Card>
#[must_use]
pub fn sg_nric(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let (Some((series, rest)), Some(body)) = (characters.split_first(), characters.get(1..8)) else { return Proof::Disproved };
    let values: Vec<u32> = body.iter().map(|byte| digits::base36(*byte)).collect();
    let sum = digits::weighted(&values, &[2, 7, 6, 5, 4, 3, 2]);
    let (sum, letters): (u32, &[u8]) = match series {
        b'S' => (sum, b"JZIHGFEDCBA"),
        b'T' => (sum + 4, b"JZIHGFEDCBA"),
        b'F' => (sum, b"XWUTRQPNMLK"),
        b'G' => (sum + 4, b"XWUTRQPNMLK"),
        b'M' => (sum + 3, b"XWUTRQPNJLK"),
        _ => return Proof::Disproved,
    };
    checked(rest.len() == 8 && body.iter().all(u8::is_ascii_digit) && rest.last() == letters.get((sum % 11) as usize))
}

/// Turkish identification number: eleven digits, two check digits. <https://en.wikipedia.org/wiki/Turkish_Identification_Number>
#[must_use]
pub fn tr_kimlik(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<11>(passage) else { return Proof::Disproved };
    let [a, b, c, d, e, f, g, h, i, tenth, last] = all;
    let first = ((a + c + e + g + i) * 7 + 90 - (b + d + f + h)) % 10;
    checked(a != 0 && first == tenth && (a + b + c + d + e + f + g + h + i + tenth) % 10 == last)
}

/// South African identity number: birth date, serial, Luhn. <https://www.westerncape.gov.za/general-publication/decoding-your-south-african-id-number-0>
#[must_use]
pub fn za_id(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<13>(passage) else { return Proof::Disproved };
    let [_, _, m1, m2, d1, d2, ..] = all;
    checked(date::real(d1 * 10 + d2, m1 * 10 + m2) && luhn::holds(&all))
}

#[cfg(test)]
mod tests {
    vectors! { aadhaar: super::in_aadhaar; proved ["2137 7990 0939", "9124 2566 9170", "322829908207"]; not ["2137 7990 0938", "1137 7990 0939"] }
    vectors! { japan: super::jp_my_number; proved ["3867-9722-1860", "279117244126", "7479 8424 7280"]; not ["3867-9722-1861", "000000000000"] }
    vectors! { china: super::cn_resident_id; proved ["360426199101010071", "11010519491231002x"]; not ["360426199101010072"] }
    vectors! { korea: super::kr_rrn; proved ["971013-9019902"]; not ["971013-9019903", "971313-9019902"] }
    vectors! { singapore: super::sg_nric; proved ["S9516809D", "T0066846F", "F1234567N", "G1234567X", "M1234567K"]; not ["S9516809E", "X9516809D"] }
    vectors! { turkey: super::tr_kimlik; proved ["17291716060"]; not ["17291716050", "00000000000"] }
    vectors! { south_africa: super::za_id; proved ["7503305044089"]; not ["8503305044089", "7513305044089"] }
}
