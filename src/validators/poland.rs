//! Polish numbers.

use super::{checked, date, digits};
use crate::detectors::Proof;

/// PESEL: birth date with the century in the month, weights 1, 3, 7, 9. <https://www.gov.pl/web/gov/czym-jest-numer-pesel>
#[must_use]
pub fn pl_pesel(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<11>(passage) else { return Proof::Disproved };
    let [_, _, m1, m2, d1, d2, ..] = all;
    let sum = digits::weighted(&all, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]);
    checked(sum.is_multiple_of(10) && date::real(d1 * 10 + d2, (m1 * 10 + m2) % 20))
}

/// NIP: weights 6, 5, 7, 2, 3, 4, 5, 6, 7 modulo 11. <https://www.podatki.gov.pl/>
#[must_use]
pub fn pl_nip(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<10>(passage) else { return Proof::Disproved };
    let sum = digits::weighted(&all, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
    checked(!digits::uniform(&all) && all.last() == Some(&sum))
}

/// Identity card ("dowód osobisty"): three letters and six digits, weights 7, 3, 1 around the check digit in fourth place.
/// <https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty>
#[must_use]
pub fn pl_id_card(passage: &str) -> Proof {
    let values: Vec<u32> = digits::alphanumerics(passage).iter().map(|byte| digits::base36(*byte)).collect();
    checked(values.len() == 9 && digits::weighted(&values, &[7, 3, 1, 9, 7, 3, 1, 7, 3]).is_multiple_of(10))
}

#[cfg(test)]
mod tests {
    vectors! { pesel: super::pl_pesel; proved ["76092566124", "610705-39476", "12251113662"]; not ["76092566125", "00000000000", "44051401358"] }
    vectors! { nip: super::pl_nip; proved ["8567346215", "856-734-62-15"]; not ["8567346216", "0000000000"] }
    vectors! { card: super::pl_id_card; proved ["ABA300000", "AYW 036733"]; not ["ABA300001"] }
}
