//! Numbers of Mexico, Argentina and Chile.

use super::{checked, date, digits};
use crate::detectors::Proof;

/// Mexican CURP: eighteen characters with a birth date and a check digit. <https://www.gob.mx/curp/>
#[must_use]
pub fn mx_curp(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let value = |byte: u8| match byte {
        // The alphabet has an Ñ after N, so letters from O on are one higher.
        b'O'..=b'Z' => digits::base36(byte) + 1,
        _ => digits::base36(byte),
    };
    let Some((check, body)) = characters.split_last() else { return Proof::Disproved };
    let sum: u32 = body.iter().zip((2..=18).rev()).map(|(byte, weight)| value(*byte) * weight).sum();
    let number = |from: usize| {
        characters.get(from..from + 2).map_or(0, |pair| pair.iter().fold(0, |value, byte| value * 10 + digits::base36(*byte)))
    };
    checked(characters.len() == 18 && date::real_in(number(4), number(8), number(6)) && (10 - sum % 10) % 10 == digits::base36(*check))
}

/// Argentinian CUIT/CUIL: eleven digits, weights modulo 11. <https://www.argentina.gob.ar/anses>
#[must_use]
pub fn ar_cuit(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<11>(passage) else { return Proof::Disproved };
    let sum = digits::weighted(&all, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    let kind = matches!(all, [2, 0 | 3 | 4 | 7, ..] | [3, 0 | 3 | 4, ..] | [5, 0 | 1 | 5, ..]);
    let check = match (11 - sum) % 11 {
        // The registry writes ten as nine.
        10 => 9,
        digit => digit,
    };
    checked(kind && all.last() == Some(&check))
}

/// Chilean RUT: up to eight digits and a check character modulo 11; without its points it proves nothing. <https://www.sii.cl/>
#[must_use]
pub fn cl_rut(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let Some((check, body)) = characters.split_last() else { return Proof::Disproved };
    let sum: u32 = body.iter().rev().zip([2, 3, 4, 5, 6, 7].iter().cycle()).map(|(byte, weight)| digits::base36(*byte) * weight).sum();
    let expected = b"0K987654321".get((sum % 11) as usize);
    match matches!(body.len(), 7 | 8) && body.iter().all(u8::is_ascii_digit) && expected == Some(check) {
        true if passage.contains('.') => Proof::Proved,
        true => Proof::Silent,
        false => Proof::Disproved,
    }
}

#[cfg(test)]
mod tests {
    vectors! { curp: super::mx_curp; proved ["HEPJ910722HJCRRN09", "BOXW310820HNERXN09"]; not ["BOXW310820HNERXN08"] }
    vectors! { cuit: super::ar_cuit; proved ["200-5536168-2", "20-26756539-3"]; not ["20-26756539-4", "00000000000"] }
    vectors! { rut: super::cl_rut; proved ["14.451.594-3"]; not ["14.451.594-4", "76086A28-5"] }
}
