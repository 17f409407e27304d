//! Machine-readable zones of passports and identity cards.

use super::digits::base36;
use crate::detectors::Proof;

/// Proved when the check digits of the passport (TD3) number line hold; open otherwise, since people paste half of a zone.
/// <https://www.icao.int/publications/documents/9303_p3_cons_en.pdf>
#[must_use]
pub fn mrz(passage: &str) -> Proof {
    let holds = passage.split_whitespace().any(|line| {
        let bytes = line.as_bytes();
        let part = |from: usize, to: usize| bytes.get(from..to);
        line.len() >= 28
            && [(0, 9), (13, 19), (21, 27)].iter().all(|&(from, to)| match (part(from, to), bytes.get(to)) {
                (Some(field), Some(check)) => check_digit(field) == base36(*check) && check.is_ascii_digit(),
                _ => false,
            })
    });
    if holds { Proof::Proved } else { Proof::Silent }
}

/// Weights 7, 3, 1 over digits, letters as 10 to 35 and fillers as 0, modulo ten.
pub(super) fn check_digit(field: &[u8]) -> u32 {
    field.iter().zip([7, 3, 1].iter().cycle()).map(|(byte, weight)| base36(*byte) * weight).sum::<u32>() % 10
}

#[cfg(test)]
mod tests {
    vectors! {
        lines: super::mrz;
        proved ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"];
        not ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C37UTO7408122F1204159ZE184226B<<<<<10"];
    }
}
