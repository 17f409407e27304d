//! Numbers of Western and Northern Europe that no older file has. <https://ec.europa.eu/taxation_customs/tin/>

use super::scheme::{Check, LESS, LESS_TEN, REST_ZERO, Scheme, schemes};
use super::{checked, date, digits, luhn, verhoeff};
use crate::detectors::Proof;

schemes! {
    /// Austrian tax number. <https://www.bmf.gv.at/>
    at_tax = Scheme::of(9).checks(&[Check::Luhn]);
    /// Swiss company number. <https://www.uid.admin.ch/>
    ch_uid = Scheme::of(12).behind(3).checks(&[Check::Sum(&[5, 4, 3, 2, 7, 6, 5, 4], LESS)]);
    /// Arztnummer. <https://www.kbv.de/html/themen_2861.php>
    de_lanr = Scheme::of(9).checks(&[Check::Sum(&[4, 9, 4, 9, 4, 9], LESS_TEN)]);
    /// CVR-nummer. <https://datacvr.virk.dk/>
    dk_cvr = Scheme::of(8).checks(&[Check::Divides(&[2, 7, 6, 5, 4, 3, 2, 1], 11)]);
    /// Y-tunnus. <https://www.ytj.fi/>
    fi_ytunnus = Scheme::of(8).checks(&[Check::Divides(&[7, 9, 10, 5, 8, 4, 2, 1], 11)]);
    /// Greek AFM. <https://ec.europa.eu/taxation_customs/tin/>
    gr_afm = Scheme::of(9).checks(&[Check::Sum(&[3, 7, 9, 10, 5, 8, 4, 2], REST_ZERO)]);
    /// AMKA. <https://www.amka.gr/>
    gr_amka = Scheme::of(11).born(0, 2, &[]).checks(&[Check::Luhn]);
    /// Kennitala. <https://www.skra.is/english/people/my-registration/id-numbers/>
    is_kennitala = Scheme::of(10).born(0, 2, &[]).checks(&[Check::Divides(&[3, 2, 7, 6, 5, 4, 3, 2, 1], 11)]);
    /// Organisasjonsnummer. <https://www.brreg.no/>
    no_orgnr = Scheme::of(9).checks(&[Check::Sum(&[3, 2, 7, 6, 5, 4, 3, 2], LESS)]);
    /// NISS. <https://www.seg-social.pt/>
    pt_niss = Scheme::of(11).checks(&[Check::Sum(&[29, 23, 19, 17, 13, 11, 7, 5, 3, 2], b"9876543210")]);
    /// Organisationsnummer. <https://www.bolagsverket.se/>
    se_orgnr = Scheme::of(10).checks(&[Check::Luhn]);
}

/// Belgian enterprise number: the last two digits are 97 minus the remainder of the others. <https://economie.fgov.be/>
#[must_use]
pub fn be_enterprise(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<10>(passage) else { return Proof::Disproved };
    let Some((body, check)) = all.split_at_checked(8) else { return Proof::Disproved };
    let sum = digits::number(body) + digits::number(check);
    checked(!digits::uniform(&all) && sum > 0 && sum.is_multiple_of(97))
}

/// Cypriot tax number: eight digits, those of odd places by a table, and a letter of the sum by 26. <https://www.mof.gov.cy/>
#[must_use]
pub fn cy_tax(passage: &str) -> Proof {
    const ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    let characters = digits::alphanumerics(passage);
    let Some((letter @ b'A'..=b'Z', body)) = characters.split_last() else { return Proof::Disproved };
    let sum: u32 = body
        .iter()
        .map(|byte| digits::base36(*byte))
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { ODD.get(digit as usize).copied().unwrap_or_default() } else { digit })
        .sum();
    checked(body.len() == 8 && body.iter().all(u8::is_ascii_digit) && !body.starts_with(b"12") && u32::from(letter - b'A') == sum % 26)
}

/// Spanish social security number: province and serial as one number, and their remainder by 97; a short serial closes up.
/// <https://www.seg-social.es/>
#[must_use]
pub fn es_social_security(passage: &str) -> Proof {
    let all = digits::digits(passage);
    let (Some(province), Some(serial), Some(check)) =
        (all.get(..2), all.get(2..all.len().saturating_sub(2)), all.get(all.len().saturating_sub(2)..))
    else {
        return Proof::Disproved;
    };
    let (province, serial, check) = (digits::number(province), digits::number(serial), digits::number(check));
    let whole = if serial < 10_000_000 { province * 10_000_000 + serial } else { province * 100_000_000 + serial };
    checked(matches!(all.len(), 11 | 12) && matches!(province, 1..=53 | 66) && serial > 0 && whole % 97 == check)
}

/// Luxembourgish national number: birth date, serial, a Luhn digit and a Verhoeff digit, both over the first eleven.
/// <https://ccss.public.lu/>
#[must_use]
pub fn lu_matricule(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<13>(passage) else { return Proof::Disproved };
    let [_, _, _, _, m1, m2, d1, d2, .., last] = all;
    let Some(first) = all.get(..12) else { return Proof::Disproved };
    let second: Vec<u32> = all.iter().take(11).copied().chain([last]).collect();
    checked(date::real(d1 * 10 + d2, m1 * 10 + m2) && luhn::holds(first) && verhoeff::holds(&second))
}
