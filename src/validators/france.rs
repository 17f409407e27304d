//! French numbers.

use super::{checked, digits, luhn};
use crate::detectors::Proof;

/// NIR ("numéro de sécurité sociale"): 13 characters and a key, 97 minus the remainder; Corsica's 2A and 2B count as 19 and 18.
/// Without the key nothing is proved. <https://www.insee.fr/fr/metadonnees/definition/c1409>
#[must_use]
pub fn fr_nir(passage: &str) -> Proof {
    let mut body: Vec<u32> = Vec::with_capacity(15);
    for byte in digits::alphanumerics(passage) {
        match byte {
            b'0'..=b'9' => body.push(digits::base36(byte)),
            // "2A" becomes 19, "2B" 18: the department's second character is replaced, its first too.
            b'A' | b'B' if body.len() == 6 => {
                if let Some(first) = body.last_mut() {
                    *first = 1;
                }
                body.push(if byte == b'A' { 9 } else { 8 });
            }
            _ => return Proof::Disproved,
        }
    }
    let plausible =
        matches!(body.as_slice(), [1 | 2 | 3 | 4 | 7 | 8, _, _, m1, m2, ..] if matches!(m1 * 10 + m2, 1..=12 | 20..=42 | 50..=99));
    match body.split_at_checked(13) {
        Some((number, [tens, ones])) => checked(plausible && 97 - digits::number(number) % 97 == u64::from(tens * 10 + ones)),
        Some((_, [])) if plausible => Proof::Silent,
        _ => Proof::Disproved,
    }
}

/// Tax number ("numéro fiscal", SPI): 13 digits, the last three the first ten modulo 511.
/// <https://www.impots.gouv.fr/> ; <https://ec.europa.eu/taxation_customs/tin/>
#[must_use]
pub fn fr_spi(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<13>(passage) else { return Proof::Disproved };
    let Some((body, check)) = all.split_at_checked(10) else { return Proof::Disproved };
    checked(matches!(all.first(), Some(0..=3)) && digits::number(body) % 511 == digits::number(check) && digits::number(&all) != 0)
}

/// Company numbers: SIREN (9 digits) and SIRET (14 digits), Luhn. <https://www.insee.fr/fr/metadonnees/definition/c2047>
#[must_use]
pub fn fr_siret(passage: &str) -> Proof {
    let digits = digits::digits(passage);
    checked(matches!(digits.len(), 9 | 14) && !digits::uniform(&digits) && luhn::holds(&digits))
}

#[cfg(test)]
mod tests {
    vectors! { nir: super::fr_nir; proved ["2 61 11 33 061 119 67", "195113312020191", "2 53 07 2A 019 001 17", "180012B12345647"]; not ["2 61 11 33 061 119 68", "2 61 11 33 061 119", "1 23 45 67 890 123 45"] }
    vectors! { spi: super::fr_spi; proved ["30 23 217 600 053", "0701987765493"]; not ["30 23 217 600 054", "0000000000000"] }
    vectors! { siren: super::fr_siret; proved ["732 829 320", "732 829 320 00074"]; not ["732 829 321"] }
}
