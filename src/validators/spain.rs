//! Spanish numbers.

use super::{checked, digits};
use crate::detectors::Proof;

/// DNI and NIE: eight digits (X, Y, Z count as 0, 1, 2) and the letter of their remainder by 23.
/// <https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/>
#[must_use]
pub fn es_dni(passage: &str) -> Proof {
    // "9954 1975 letra E"
    let characters = digits::alphanumerics(&passage.replace("letra", ""));
    let Some((letter, body)) = characters.split_last() else { return Proof::Disproved };
    let number: Option<Vec<u32>> = body
        .iter()
        .enumerate()
        .map(|(place, byte)| match (place, byte) {
            (_, b'0'..=b'9') => Some(digits::base36(*byte)),
            (0, b'X' | b'Y' | b'Z') => Some(u32::from(byte - b'X')),
            _ => None,
        })
        .collect();
    let Some(number) = number.filter(|number| number.len() == 8 && digits::number(number) != 0) else { return Proof::Disproved };
    let rest = usize::try_from(digits::number(&number) % 23).unwrap_or_default();
    checked(b"TRWAGMYFPDXBNJZSQVHLCKE".get(rest) == Some(letter))
}

/// CIF of companies: a letter, seven digits, and a control digit or letter. <https://www.boe.es/buscar/act.php?id=BOE-A-2008-3580>
#[must_use]
pub fn es_cif(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let (Some((kind, rest)), Some(body)) = (characters.split_first(), characters.get(1..8)) else { return Proof::Disproved };
    if characters.len() != 9 || !b"ABCDEFGHJNPQRSUVW".contains(kind) || !body.iter().all(u8::is_ascii_digit) {
        return Proof::Disproved;
    }
    let sum: u32 = body
        .iter()
        .enumerate()
        .map(|(place, byte)| match digits::base36(*byte) {
            digit if place % 2 == 1 => digit,
            digit => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    let control = (10 - sum % 10) % 10;
    let letter = b"JABCDEFGHI".get(control as usize);
    checked(rest.last().is_some_and(|last| digits::base36(*last) == control || letter == Some(last)))
}

#[cfg(test)]
mod tests {
    vectors! { dni: super::es_dni; proved ["52701747-F", "Y4773036K", "53244196r"]; not ["52701747-G", "00000000T", "X0000000T"] }
    vectors! { cif: super::es_cif; proved ["J99216582", "A58818501"]; not ["J99216583", "M-1234567-L"] }
}
