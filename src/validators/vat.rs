//! VAT numbers of Europe: the country's letters, and that country's check. <https://ec.europa.eu/taxation_customs/vies/>

use super::scheme::{Check, LESS_TEN, Scheme};
use super::{
    be_enterprise, bg_eik, ch_uid, checked, cy_tax, cz_birth_number, cz_company, digits, dk_cvr, es_cif, es_dni, fi_ytunnus, fr_siret,
    gr_afm, hr_oib, hu_tax_number, ie_pps, it_partita_iva, luhn, lv_personal_code, mod_11_10, mod97, nl_bsn, pl_nip, pt_nif, ro_cui,
    se_orgnr, si_tax, sk_tax,
};
use crate::detectors::Proof;

/// Whether the number behind the country's letters holds. Proved where the country publishes a check.
#[must_use]
pub fn vat(passage: &str) -> Proof {
    let all = digits::alphanumerics(passage);
    let Some((country, rest)) = all.split_at_checked(2) else { return Proof::Disproved };
    let text = String::from_utf8_lossy(rest);
    let text = text.as_ref();
    match country {
        b"AT" => austria(rest),
        b"BE" => be_enterprise(text),
        b"BG" if rest.len() == 9 => bg_eik(text),
        b"CH" => ch_uid(&String::from_utf8_lossy(&all)),
        b"CY" => cy_tax(text),
        b"CZ" if rest.len() == 8 => cz_company(text),
        b"CZ" => cz_birth_number(text),
        b"DE" => checked(rest.len() == 9 && mod_11_10::holds(&digits::digits(text))),
        b"DK" => dk_cvr(text),
        b"EE" => ESTONIA.prove(text),
        b"EL" => gr_afm(text),
        b"ES" if es_cif(text) == Proof::Proved => Proof::Proved,
        b"ES" => es_dni(text),
        b"FI" => fi_ytunnus(text),
        b"FR" | b"MC" => france(text),
        b"GB" | b"XI" => britain(text),
        b"HR" => hr_oib(text),
        b"HU" => hu_tax_number(text),
        b"IE" => ie_pps(text),
        b"IT" => it_partita_iva(text),
        b"BG" | b"LT" => Proof::Silent,
        b"LU" => luxembourg(text),
        b"LV" if matches!(rest.first(), Some(b'0'..=b'3')) => lv_personal_code(text),
        b"LV" => latvia(text),
        b"MT" => MALTA.prove(text),
        b"NL" => netherlands(&all, text),
        b"PL" => pl_nip(text),
        b"PT" => pt_nif(text),
        b"RO" => ro_cui(text),
        b"SE" => se_orgnr(text.get(..10).unwrap_or_default()),
        b"SI" => si_tax(text),
        b"SK" => sk_tax(text),
        _ => Proof::Disproved,
    }
}

const ESTONIA: Scheme = Scheme::of(9).checks(&[Check::Sum(&[3, 7, 1, 3, 7, 1, 3, 7], LESS_TEN)]);
const MALTA: Scheme = Scheme::of(8).checks(&[Check::Divides(&[3, 4, 6, 7, 8, 9, 10, 1], 37)]);

/// `U` and eight digits; the Luhn sum of the first seven with doubled even places, and four, make the last.
fn austria(rest: &[u8]) -> Proof {
    let Some((b'U', number)) = rest.split_first() else { return Proof::Disproved };
    let values: Vec<u32> = number.iter().map(|byte| digits::base36(*byte)).collect();
    let Some((check, body)) = values.split_last() else { return Proof::Disproved };
    checked(body.len() == 7 && (luhn::sum(body) + check + 4).is_multiple_of(10))
}

/// A key, then the SIREN: in the old style its remainder by 97, in the new one letters, which stay open.
fn france(text: &str) -> Proof {
    let Some((key, siren)) = text.split_at_checked(2) else { return Proof::Disproved };
    if fr_siret(siren) != Proof::Proved || siren.len() != 9 {
        return Proof::Disproved;
    }
    let Ok(key) = key.parse::<u64>() else { return Proof::Silent };
    checked(
        digits::number(&digits::digits(siren)) * 100 % 97 + 12 == key || (digits::number(&digits::digits(siren)) * 100 + 12) % 97 == key,
    )
}

/// Nine digits weighted 8 to 2 and two check digits, by 97; newer numbers are 55 off.
fn britain(text: &str) -> Proof {
    let all = digits::digits(text);
    let sum = digits::weighted(&all, &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
    checked(matches!(all.len(), 9 | 12) && !digits::uniform(&all) && matches!(sum, 0 | 42 | 55))
}

/// A Latvian firm's: eleven digits whose weighted sum leaves three by eleven.
fn latvia(text: &str) -> Proof {
    let all = digits::digits(text);
    checked(all.len() == 11 && digits::weighted(&all, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3)
}

/// Six digits and their remainder by 89.
fn luxembourg(text: &str) -> Proof {
    let all = digits::digits(text);
    let Some((body, check)) = all.split_at_checked(6) else { return Proof::Disproved };
    checked(all.len() == 8 && digits::number(body) % 89 == digits::number(check))
}

/// A firm's number as a citizen's, a sole trader's by 97 with its letters.
fn netherlands(all: &[u8], text: &str) -> Proof {
    let Some(body) = text.get(..9) else { return Proof::Disproved };
    checked(text.len() == 12 && (nl_bsn(body) == Proof::Proved || mod97::remainder(all.iter().copied()) == 1))
}

#[cfg(test)]
mod tests {
    vectors! {
        numbers: super::vat;
        proved ["DE136695976", "ATU13585627", "BE0428759497", "CHE-100.155.212", "FR40303265045", "GB980780684", "IE6433435F", "IT00743110157", "LU15027442", "NL004495445B01", "PL8567346215", "PT501964843", "SE123456789701", "EL094259216", "DK13585628", "FI20774740", "ES54362315K", "HR33392005961", "MT11679112", "EE100931558"];
        not ["DE136695978", "ATU13585626", "BE0428759498", "GB802311781", "LU15027443", "XX123456789", "FR84323140391"];
    }
}
