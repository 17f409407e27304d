//! Numbers of Sweden, Finland, Norway and Denmark.

use super::{checked, date, digits, luhn, plausible};
use crate::detectors::Proof;

/// Swedish personnummer: birth date, serial, Luhn over the last ten digits; days above 60 are coordination numbers.
/// <https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html>
#[must_use]
pub fn se_personnummer(passage: &str) -> Proof {
    let all = digits::digits(passage);
    let Some(tail) = all.len().checked_sub(10).and_then(|from| all.get(from..)) else { return Proof::Disproved };
    let [_, _, m1, m2, d1, d2, ..] = tail else { return Proof::Disproved };
    let day = d1 * 10 + d2;
    let dated = date::real(if day > 60 { day - 60 } else { day }, m1 * 10 + m2);
    checked(matches!(all.len(), 10 | 12) && dated && luhn::holds(tail))
}

/// Finnish henkilötunnus: birth date, century sign, serial, and a control character modulo 31.
/// <https://dvv.fi/en/personal-identity-code>
#[must_use]
pub fn fi_hetu(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let Some((control, body)) = characters.split_last() else { return Proof::Disproved };
    let numbers: Vec<u32> = body.iter().filter(|byte| byte.is_ascii_digit()).map(|byte| digits::base36(*byte)).collect();
    let [d1, d2, m1, m2, ..] = numbers.as_slice() else { return Proof::Disproved };
    let rest = usize::try_from(digits::number(&numbers) % 31).unwrap_or_default();
    checked(numbers.len() == 9 && date::real(d1 * 10 + d2, m1 * 10 + m2) && b"0123456789ABCDEFHJKLMNPRSTUVWXY".get(rest) == Some(control))
}

/// Norwegian fødselsnummer: birth date, serial, two check digits modulo 11; D-numbers add 40 to the day.
/// <https://www.skatteetaten.no/en/person/national-registry/>
#[must_use]
pub fn no_fodselsnummer(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<11>(passage) else { return Proof::Disproved };
    let first = digits::weighted(&all, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]).is_multiple_of(11);
    let second = digits::weighted(&all, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    let [d1, d2, m1, m2, ..] = all;
    let day = d1 * 10 + d2;
    checked(first && second && date::real(if day > 40 { day - 40 } else { day }, m1 * 10 + m2))
}

/// Danish CPR number: a birth date and a serial; the old modulus no longer holds for all, so nothing is proved.
/// <https://cpr.dk/cpr-systemet/personnumre-uden-kontrolciffer-modulus-11-kontrol>
#[must_use]
pub fn dk_cpr(passage: &str) -> Proof {
    let Some([d1, d2, m1, m2, ..]) = digits::exactly::<10>(passage) else { return Proof::Disproved };
    plausible(date::real(d1 * 10 + d2, m1 * 10 + m2))
}

#[cfg(test)]
mod tests {
    vectors! { sweden: super::se_personnummer; proved ["880320-0016", "19880320 0016"]; not ["880320-0018", "880350-0016"] }
    vectors! { finland: super::fi_hetu; proved ["311280-888Y", "131052-308T"]; not ["311280-888A", "121289-430E"] }
    vectors! { norway: super::no_fodselsnummer; proved ["150570 32518", "15108695088"]; not ["15108695077"] }
}
