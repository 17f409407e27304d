//! Numbers of Asia and Oceania that no older file has.

use super::scheme::{Check, LESS_TEN, Scheme, schemes};
use super::{checked, digits, luhn};
use crate::detectors::Proof;

schemes! {
    /// Australian company number. <https://asic.gov.au/>
    au_acn = Scheme::of(9).checks(&[Check::Sum(&[8, 7, 6, 5, 4, 3, 2, 1], LESS_TEN)]);
    /// Bangladeshi NID. <https://www.nidw.gov.bd/>
    bd_nid = Scheme::between(10, 17);
    /// Indonesian NIK. <https://dukcapil.kemendagri.go.id/>
    id_nik = Scheme::of(16).born(6, 8, &[]);
    /// Indian voter ID. <https://www.eci.gov.in/>
    in_voter = Scheme::of(10).behind(3);
    /// Sri Lankan NIC. <https://drp.gov.lk/>
    lk_nic = Scheme::between(10, 12);
    /// `MyKad` number. <https://www.jpn.gov.my/>
    my_nric = Scheme::of(12).born(4, 2, &[]);
    /// Philippine number. <https://philsys.gov.ph/>
    ph_number = Scheme::between(9, 16);
    /// CNIC. <https://www.nadra.gov.pk/>
    pk_cnic = Scheme::of(13);
    /// Thai identity number. <https://en.wikipedia.org/wiki/Thai_identity_card>
    th_id = Scheme::of(13).checks(&[Check::Sum(&[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], b"10987654321")]);
    /// Vietnamese identity number. <https://en.wikipedia.org/wiki/Vietnamese_identity_card>
    vn_id = Scheme::between(9, 12);
    /// Mã số thuế. <https://www.gdt.gov.vn/>
    vn_tax = Scheme::between(10, 13).checks(&[Check::Sum(&[31, 29, 23, 19, 17, 13, 7, 5, 3], b"-9876543210")]);
}

/// Hong Kong identity card: one or two letters, six digits, a check character by eleven; a missing letter counts 36.
/// <https://www.immd.gov.hk/eng/services/hkid.html>
#[must_use]
pub fn hk_id(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let Some((check, body)) = characters.split_last() else { return Proof::Disproved };
    let padding = (body.len() == 7).then_some(36);
    let values: Vec<u32> = padding.into_iter().chain(body.iter().map(|byte| digits::base36(*byte))).collect();
    let sum = digits::weighted(&values, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    checked(values.len() == 8 && b"0A987654321".get(sum as usize) == Some(check))
}

/// Indonesian tax number: the first nine digits, Luhn. <https://www.pajak.go.id/>
#[must_use]
pub fn id_npwp(passage: &str) -> Proof {
    let all = digits::digits(passage);
    checked(all.len() == 15 && !digits::uniform(&all) && all.get(..9).is_some_and(luhn::holds))
}

/// Indian tax number of firms: Luhn over digits and letters, by 36. <https://www.gst.gov.in/>
#[must_use]
pub fn in_gstin(passage: &str) -> Proof {
    let values: Vec<u32> = digits::alphanumerics(passage).iter().map(|byte| digits::base36(*byte)).collect();
    let sum: u32 =
        values.iter().rev().enumerate().map(|(place, value)| if place % 2 == 0 { *value } else { value * 2 / 36 + value * 2 % 36 }).sum();
    checked(values.len() == 15 && matches!(digits::number(values.get(..2).unwrap_or_default()), 1..=38) && sum.is_multiple_of(36))
}

/// Japanese corporate number: the first digit is nine minus the remainder by nine of the rest. <https://www.houjin-bangou.nta.go.jp/>
#[must_use]
pub fn jp_corporate(passage: &str) -> Proof {
    let Some([check, rest @ ..]) = digits::exactly::<13>(passage) else { return Proof::Disproved };
    let sum = digits::weighted(&rest, &[2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
    checked(!digits::uniform(&rest) && check == 9 - sum % 9)
}

/// South Korean business number: weights 1, 3, 7, the last product in two digits. <https://www.hometax.go.kr/>
#[must_use]
pub fn kr_business(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<10>(passage) else { return Proof::Disproved };
    let [_, _, _, _, _, _, _, _, ninth, last] = all;
    let sum = digits::weighted(&all, &[1, 3, 7, 1, 3, 7, 1, 3, 5]) + ninth * 5 / 10;
    checked(!digits::uniform(&all) && (10 - sum % 10) % 10 == last)
}

/// New Zealand health number: letters without I and O count from one; eleven's complement as a digit, or since 2026 that of 23 as a
/// letter. <https://www.tewhatuora.govt.nz/health-services-and-programmes/health-identity/nhi>
#[must_use]
pub fn nz_nhi(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let value = |byte: u8| match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        _ => b"ABCDEFGHJKLMNPQRSTUVWXYZ"
            .iter()
            .position(|other| *other == byte)
            .and_then(|at| u32::try_from(at + 1).ok())
            .unwrap_or_default(),
    };
    let values: Vec<u32> = characters.iter().map(|byte| value(*byte)).collect();
    let sum = digits::weighted(&values, &[7, 6, 5, 4, 3, 2]);
    let Some(check) = characters.last() else { return Proof::Disproved };
    let holds = if check.is_ascii_digit() {
        !sum.is_multiple_of(11) && (11 - sum % 11) % 10 == value(*check)
    } else {
        23 - sum % 23 == value(*check)
    };
    checked(values.len() == 7 && holds)
}

/// Turkish tax number: each digit plus its place, times a power of two, by nine. <https://www.gib.gov.tr/>
#[must_use]
pub fn tr_vkn(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<10>(passage) else { return Proof::Disproved };
    let sum: u32 = all
        .iter()
        .zip((1..=9u32).rev())
        .map(|(digit, place)| match (digit + place) % 10 {
            0 => 0,
            moved => match moved * (1 << place) % 9 {
                0 => 9,
                rest => rest,
            },
        })
        .sum();
    checked(!digits::uniform(&all) && all.last() == Some(&((10 - sum % 10) % 10)))
}

/// Taiwanese identity number: the letter as two digits of the place of registration, weights 1, 9 to 1, 1, by ten.
/// <https://en.wikipedia.org/wiki/National_identification_card_(Taiwan)>
#[must_use]
pub fn tw_id(passage: &str) -> Proof {
    const PLACES: &[u8] = b"ABCDEFGHJKLMNPQRSTUVXYWZIO";
    let characters = digits::alphanumerics(passage);
    let Some((letter, rest)) = characters.split_first() else { return Proof::Disproved };
    let Some(place) = PLACES.iter().position(|other| other == letter).and_then(|at| u32::try_from(at + 10).ok()) else {
        return Proof::Disproved;
    };
    let values: Vec<u32> = [place / 10, place % 10].into_iter().chain(rest.iter().map(|byte| digits::base36(*byte))).collect();
    let sum = digits::weighted(&values, &[1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]);
    checked(values.len() == 11 && rest.iter().all(u8::is_ascii_digit) && sum.is_multiple_of(10))
}

/// Taiwanese business number: digit sums of weighted digits by ten; a seven in seventh place may count one less.
/// <https://www.gcis.nat.gov.tw/>
#[must_use]
pub fn tw_ubn(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<8>(passage) else { return Proof::Disproved };
    let sum: u32 = all.iter().zip([1, 2, 1, 2, 1, 2, 4, 1]).map(|(digit, weight)| digit * weight / 10 + digit * weight % 10).sum();
    let [_, _, _, _, _, _, seventh, _] = all;
    checked(!digits::uniform(&all) && (sum.is_multiple_of(10) || seventh == 7 && sum % 10 == 9))
}
