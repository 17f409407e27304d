//! Numbers of Central, Eastern and South-Eastern Europe, the Baltic states and Kazakhstan that are more than a scheme, and those
//! that are one. The weights are published by the tax administrations. <https://ec.europa.eu/taxation_customs/tin/>

use super::scheme::{Check, LESS_TEN, LESS_ZERO, REST, REST_AGAIN, REST_TEN, REST_ZERO, Scheme, schemes};
use super::{checked, digits};
use crate::detectors::Proof;

schemes! {
    /// Albanian tax number. <https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html>
    al_nipt = Scheme::of(10);
    /// JMBG or EMŠO. <https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number>
    jmbg = Scheme::of(13).born(0, 2, &[]).checks(&[Check::Sum(&[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], LESS_ZERO)]);
    /// Bulgarian EGN. <https://en.wikipedia.org/wiki/Unique_citizenship_number>
    bg_egn = Scheme::of(10).born(4, 2, &[20, 40]).checks(&[Check::Sum(&[2, 4, 8, 5, 10, 9, 7, 3, 6], REST_ZERO)]);
    /// Bulgarian company number. <https://ec.europa.eu/taxation_customs/tin/>
    bg_eik = Scheme::of(9).checks(&[Check::Sum(&[1, 2, 3, 4, 5, 6, 7, 8], REST_AGAIN), Check::Sum(&[3, 4, 5, 6, 7, 8, 9, 10], REST_ZERO)]);
    /// Bulgarian foreigner's number. <https://en.wikipedia.org/wiki/National_identification_number>
    bg_pnf = Scheme::of(10).checks(&[Check::Sum(&[21, 19, 17, 13, 11, 9, 7, 3, 1], REST_TEN)]);
    /// Belarusian tax number. <https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html>
    by_unp = Scheme::of(9).checks(&[Check::Sum(&[29, 23, 19, 17, 13, 7, 5, 3], REST)]);
    /// Czech company number. <https://ec.europa.eu/taxation_customs/tin/>
    cz_company = Scheme::of(8).checks(&[Check::Sum(&[8, 7, 6, 5, 4, 3, 2], b"10987654321")]);
    /// Isikukood. <https://en.wikipedia.org/wiki/National_identification_number#Estonia>
    ee_isikukood = Scheme::of(11).born(5, 3, &[]).checks(&[Check::Sum(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 1], REST_AGAIN), Check::Sum(&[3, 4, 5, 6, 7, 8, 9, 1, 2, 3], REST_ZERO)]);
    /// OIB. <https://www.porezna-uprava.hr/HR_OIB>
    hr_oib = Scheme::of(11).checks(&[Check::Iso11]);
    /// TAJ-szám. <https://en.wikipedia.org/wiki/National_identification_number#Hungary>
    hu_taj = Scheme::of(9).checks(&[Check::Sum(&[3, 7, 3, 7, 3, 7, 3, 7], REST_TEN)]);
    /// Adóazonosító jel. <https://ec.europa.eu/taxation_customs/tin/>
    hu_tax_id = Scheme::of(10).checks(&[Check::Sum(&[1, 2, 3, 4, 5, 6, 7, 8, 9], REST)]);
    /// Hungarian tax number. <https://ec.europa.eu/taxation_customs/tin/>
    hu_tax_number = Scheme::of(8).checks(&[Check::Sum(&[9, 7, 3, 1, 9, 7, 3], LESS_TEN)]);
    /// Kazakh IIN. <https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html>
    kz_iin = Scheme::of(12).born(4, 2, &[]).checks(&[Check::Sum(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], REST_AGAIN), Check::Sum(&[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2], REST)]);
    /// Moldovan IDNP. <https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html>
    md_idnp = Scheme::of(13).checks(&[Check::Sum(&[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1], REST_TEN)]);
    /// North Macedonian tax number. <https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html>
    mk_edb = Scheme::of(13).checks(&[Check::Sum(&[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], LESS_ZERO)]);
    /// REGON. <https://bip.stat.gov.pl/en/regon/>
    pl_regon = Scheme::of(9).checks(&[Check::Sum(&[8, 9, 2, 3, 4, 5, 6, 7], REST_ZERO)]);
    /// CNP. <https://en.wikipedia.org/wiki/National_identification_number#Romania>
    ro_cnp = Scheme::of(13).born(5, 3, &[]).checks(&[Check::Sum(&[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], b"01234567891")]);
    /// Romanian company number. <https://ec.europa.eu/taxation_customs/tin/>
    ro_cui = Scheme::between(6, 10).checks(&[Check::Back(&[2, 3, 5, 7, 1, 2, 3, 5, 7], LESS_ZERO)]);
    /// Serbian tax number. <https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html>
    rs_pib = Scheme::of(9).checks(&[Check::Iso11]);
    /// Russian passport. <https://en.wikipedia.org/wiki/Internal_passport_of_Russia>
    ru_passport = Scheme::of(10);
    /// Slovenian tax number. <https://ec.europa.eu/taxation_customs/tin/>
    si_tax = Scheme::of(8).checks(&[Check::Sum(&[8, 7, 6, 5, 4, 3, 2], b"-0987654321")]);
    /// Slovak tax number. <https://ec.europa.eu/taxation_customs/tin/>
    sk_tax = Scheme::of(10).checks(&[Check::Whole(11)]);
    /// Ukrainian tax number. <https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html>
    ua_tax = Scheme::of(10).checks(&[Check::Sum(&[10, 5, 7, 9, 4, 6, 10, 5, 7], REST_ZERO)]);
}

/// Birth number of the Czech Republic and Slovakia: birth date, women's months from 51, twenty more when a day runs out; since 1954
/// ten digits, the last the remainder of the others by eleven. <https://www.zakonyprolidi.cz/cs/2000-133>
#[must_use]
pub fn cz_birth_number(passage: &str) -> Proof {
    const DATED: Scheme = Scheme::between(9, 10).born(4, 2, &[20, 50, 70]);
    let all = digits::digits(passage);
    let Some((check, body)) = all.split_last() else { return Proof::Disproved };
    match (DATED.prove(passage), all.len()) {
        (Proof::Disproved, _) => Proof::Disproved,
        (_, 9) if digits::number(&all) / 10_000_000 < 54 => Proof::Silent,
        (_, 10) => checked(digits::number(body) % 11 % 10 == u64::from(*check)),
        _ => Proof::Disproved,
    }
}

/// Latvian personal code: a birth date and a century, or since 2017 none behind 32. <https://www.pmlp.gov.lv/en/personal-identity-code>
#[must_use]
pub fn lv_personal_code(passage: &str) -> Proof {
    const PLAIN: Scheme = Scheme::of(11).checks(&[Check::Sum(&[10, 5, 8, 4, 2, 1, 6, 3, 7, 9], b"12345678900")]);
    const DATED: Scheme = PLAIN.born(0, 2, &[]);
    if digits::digits(passage).starts_with(&[3, 2]) { PLAIN.prove(passage) } else { DATED.prove(passage) }
}

/// Russian taxpayer number: ten digits of a firm, twelve of a person. <https://www.nalog.gov.ru/>
#[must_use]
pub fn ru_inn(passage: &str) -> Proof {
    const FIRM: Scheme = Scheme::of(10).checks(&[Check::Sum(&[2, 4, 10, 3, 5, 9, 4, 6, 8], REST_ZERO)]);
    const PERSON: Scheme = Scheme::of(12)
        .checks(&[Check::Sum(&[7, 2, 4, 10, 3, 5, 9, 4, 6, 8], REST_ZERO), Check::Sum(&[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8], REST_ZERO)]);
    if digits::digits(passage).len() == 10 { FIRM.prove(passage) } else { PERSON.prove(passage) }
}

/// Russian register number of firms and traders: the number without its last digit by eleven or thirteen.
/// <https://www.nalog.gov.ru/>
#[must_use]
pub fn ru_ogrn(passage: &str) -> Proof {
    let all = digits::digits(passage);
    let Some((check, body)) = all.split_last() else { return Proof::Disproved };
    let modulus = match all.len() {
        13 => 11,
        15 => 13,
        _ => return Proof::Disproved,
    };
    checked(!digits::uniform(&all) && digits::number(body) % modulus % 10 == u64::from(*check))
}

/// Russian pension account: nine digits weighted 9 to 1 by 101, a hundred as zero. <https://sfr.gov.ru/>
#[must_use]
pub fn ru_snils(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<11>(passage) else { return Proof::Disproved };
    let Some((body, check)) = all.split_at_checked(9) else { return Proof::Disproved };
    let sum = digits::weighted(body, &[9, 8, 7, 6, 5, 4, 3, 2, 1]);
    checked(!digits::uniform(&all) && u64::from(sum % 101 % 100) == digits::number(check))
}
