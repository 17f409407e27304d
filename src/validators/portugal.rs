//! Portuguese numbers.

use super::{checked, digits};
use crate::detectors::Proof;

/// NIF: nine digits, weights 9 to 2, modulo 11; a first digit that is issued. <https://ec.europa.eu/taxation_customs/tin/>
#[must_use]
pub fn pt_nif(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<9>(passage) else { return Proof::Disproved };
    let check = match 11 - digits::weighted(&all, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 {
        10 | 11 => 0,
        digit => digit,
    };
    checked(matches!(all.first(), Some(1..=9)) && !digits::uniform(&all) && all.last() == Some(&check))
}

/// Cartão de cidadão: nine digits, two characters and a digit, Luhn with letters from ten. <https://www.autenticacao.gov.pt/o-cartao-de-cidadao>
#[must_use]
pub fn pt_cc(passage: &str) -> Proof {
    let values: Vec<u32> = digits::alphanumerics(passage).iter().map(|byte| digits::base36(*byte)).collect();
    let sum: u32 = values
        .iter()
        .rev()
        .enumerate()
        .map(|(place, value)| match value * 2 {
            _ if place % 2 == 0 => *value,
            doubled if doubled > 9 => doubled - 9,
            doubled => doubled,
        })
        .sum();
    checked(values.len() == 12 && sum.is_multiple_of(10))
}

#[cfg(test)]
mod tests {
    vectors! { nif: super::pt_nif; proved ["244 210 691", "501964843", "PT 501 964 843"]; not ["244 210 692", "000000000"] }
    vectors! { card: super::pt_cc; proved ["00000000 0 ZZ4"]; not ["00000000 0 ZZ3"] }
}
