//! Numbers of Latin America that no older file has.

use super::scheme::{Check, LESS, LESS_TEN, LESS_ZERO, REST_ZERO, Scheme, schemes};
use super::{checked, date, digits};
use crate::detectors::Proof;

schemes! {
    /// DNI. <https://www.argentina.gob.ar/interior/dni>
    ar_dni = Scheme::between(7, 8);
    /// PIS ou PASEP. <https://www.caixa.gov.br/>
    br_pis = Scheme::of(11).checks(&[Check::Sum(&[3, 2, 9, 8, 7, 6, 5, 4, 3, 2], LESS_ZERO)]);
    /// Cartão SUS. <https://www.gov.br/saude/>
    br_sus = Scheme::of(15).checks(&[Check::Divides(&[15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11)]);
    /// Cédula de ciudadanía. <https://www.registraduria.gov.co/>
    co_cedula = Scheme::between(7, 10);
    /// Colombian NIT. <https://www.dian.gov.co/>
    co_nit = Scheme::between(8, 16).checks(&[Check::Back(&[3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71], b"01987654321")]);
    /// Costa Rican identity number. <https://www.tse.go.cr/>
    cr_cedula = Scheme::between(9, 10);
    /// Carné de identidad. <https://en.wikipedia.org/wiki/National_identification_number>
    cu_ni = Scheme::of(11).born(4, 2, &[]);
    /// Dominican cédula. <https://jce.gob.do/>
    do_cedula = Scheme::of(11).checks(&[Check::Luhn]);
    /// Dominican RNC. <https://dgii.gov.do/>
    do_rnc = Scheme::of(9).checks(&[Check::Sum(&[7, 9, 8, 6, 5, 4, 3, 2], b"21987654321")]);
    /// Ecuadorian cédula. <https://www.registrocivil.gob.ec/>
    ec_cedula = Scheme::of(10).checks(&[Check::Luhn]);
    /// Guatemalan NIT. <https://portal.sat.gob.gt/>
    gt_nit = Scheme::between(6, 12).checks(&[Check::Back(&[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], b"0K987654321")]);
    /// Mexican NSS. <https://www.imss.gob.mx/>
    mx_nss = Scheme::of(11).checks(&[Check::Luhn]);
    /// Peruvian DNI. <https://www.gob.pe/reniec>
    pe_dni = Scheme::of(9).checks(&[Check::Sum(&[3, 2, 7, 6, 5, 4, 3, 2], b"65432110987")]);
    /// Peruvian RUC. <https://www.sunat.gob.pe/>
    pe_ruc = Scheme::of(11).checks(&[Check::Sum(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], b"10987654321")]);
    /// Paraguayan RUC. <https://www.dnit.gov.py/>
    py_ruc = Scheme::between(7, 9).checks(&[Check::Back(&[2, 3, 4, 5, 6, 7, 8, 9], LESS_ZERO)]);
    /// DUI. <https://www.rnpn.gob.sv/>
    sv_dui = Scheme::of(9).checks(&[Check::Sum(&[9, 8, 7, 6, 5, 4, 3, 2], LESS_TEN)]);
    /// Uruguayan cédula. <https://www.gub.uy/ministerio-interior/>
    uy_ci = Scheme::of(8).checks(&[Check::Sum(&[2, 9, 8, 7, 6, 3, 4], LESS_TEN)]);
    /// Uruguayan RUT. <https://www.gub.uy/direccion-general-impositiva/>
    uy_rut = Scheme::of(12).checks(&[Check::Sum(&[4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], LESS)]);
}

/// Mexican tax code: three or four letters, a date, and a check character over all that goes before, in an alphabet with `&` and
/// Ñ. Old ones carry none, so a wrong one leaves it open. <https://www.sat.gob.mx/>
#[must_use]
pub fn mx_rfc(passage: &str) -> Proof {
    const ALPHABET: &str = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    let characters: Vec<char> = passage.to_uppercase().chars().filter(|c| c.is_alphanumeric() || *c == '&').collect();
    let numbers: Vec<u32> = characters.iter().skip_while(|c| !c.is_ascii_digit()).take(6).filter_map(|c| c.to_digit(10)).collect();
    let [y1, y2, m1, m2, d1, d2] = numbers.as_slice() else { return Proof::Disproved };
    if !matches!(characters.len(), 12 | 13) || !date::real_in(y1 * 10 + y2, d1 * 10 + d2, m1 * 10 + m2) {
        return Proof::Disproved;
    }
    let rank = |c: char| ALPHABET.chars().position(|other| other == c);
    // A firm's code is one character short, and counts as if a blank stood before it.
    let padded = (characters.len() == 12).then_some(' ').into_iter().chain(characters.iter().copied());
    let sum: usize = padded.take(12).zip((2..=13).rev()).map(|(c, weight)| rank(c).unwrap_or_default() * weight).sum();
    let expected = ALPHABET.chars().nth((11 - sum % 11) % 11);
    if expected == characters.last().copied() { Proof::Proved } else { Proof::Silent }
}

/// Salvadoran tax number: two sets of weights, by the serial. <https://www.mh.gob.sv/>
#[must_use]
pub fn sv_nit(passage: &str) -> Proof {
    const OLD: Scheme = Scheme::of(14).checks(&[Check::Sum(&[14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], REST_ZERO)]);
    const NEW: Scheme = Scheme::of(14).checks(&[Check::Sum(&[2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], LESS_ZERO)]);
    let serial = digits::number(digits::digits(passage).get(10..13).unwrap_or_default());
    if serial <= 100 { OLD.prove(passage) } else { NEW.prove(passage) }
}

/// Venezuelan tax number: the kind of holder counts four to twenty. <https://www.seniat.gob.ve/>
#[must_use]
pub fn ve_rif(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let Some((kind, rest)) = characters.split_first() else { return Proof::Disproved };
    let Some(kind) = b"VEJPG".iter().position(|other| other == kind).and_then(|at| u32::try_from(at + 1).ok()) else {
        return Proof::Disproved;
    };
    let values: Vec<u32> = rest.iter().map(|byte| digits::base36(*byte)).collect();
    let sum = kind * 4 + digits::weighted(&values, &[3, 2, 7, 6, 5, 4, 3, 2]);
    checked(values.len() == 9 && LESS_ZERO.get((sum % 11) as usize) == rest.last())
}
