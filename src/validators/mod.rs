//! What patterns can't see: checksums, structures, issued ranges. One small file each, one public `fn(&str) -> Proof` or a few.
//!
//! Every validator takes the passage as people wrote it, separators and all, and is total: any text gives an answer, none panics.
//! `Proved` and `Disproved` mean what `detectors::Proof` says; what cannot disprove stays `Silent`.

use crate::detectors::Proof;

#[cfg(test)]
#[macro_use]
mod vectors;

mod aba;
mod account;
mod address;
mod asia;
mod aws;
mod base58;
mod base64;
mod bech32;
mod benelux;
mod brazil;
mod canada;
mod card;
mod checksummed_token;
mod clabe;
mod contact;
mod crc32;
mod credentials;
mod date;
mod digits;
mod document;
mod eastern_europe;
mod far_east;
mod france;
mod germany;
mod iban;
mod italy;
mod jwt;
mod latin;
mod latin_america;
mod luhn;
mod middle_east_africa;
mod mod97;
mod mod_11_10;
mod mrz;
mod network;
mod nordic;
mod oceania;
mod passing;
mod poland;
mod portugal;
mod scheme;
mod secret;
mod seed;
mod spain;
mod spoken;
mod swiss;
mod uk;
mod us;
mod vat;
mod vehicle;
mod verhoeff;
mod western_europe;
mod wording;

pub use aba::aba_routing;
pub use account::{account_digits, ar_cbu, uk_sort_code};
pub use address::{capitalized_street, numbered_place, street};
pub use asia::{cn_resident_id, in_aadhaar, in_pan, jp_my_number, kr_rrn, sg_nric, tr_kimlik, za_id};
pub use aws::aws_key_id;
pub use base58::{bitcoin_address, bitcoin_private_key};
pub use base64::encoded_private_key;
pub use bech32::bech32;
pub use benelux::{be_national_number, nl_bsn};
pub use brazil::{br_cnpj, br_cpf};
pub use canada::{ca_bc_health, ca_business, ca_ontario_health, ca_quebec_health, us_ptin};
pub use card::{card, card_expiry};
pub use checksummed_token::base62_crc32_token;
pub use clabe::clabe;
pub use contact::{personal_email, phone, phone_beside_word, phone_international};
pub use credentials::{basic_credentials, connection_string, netrc, url_credentials};
pub use date::date_of_birth;
pub use document::{case_reference, code_name, court_file, docket, document_number, has_digit, matter_reference};
pub use eastern_europe::{
    al_nipt, bg_egn, bg_eik, bg_pnf, by_unp, cz_birth_number, cz_company, ee_isikukood, hr_oib, hu_taj, hu_tax_id, hu_tax_number, jmbg,
    kz_iin, lv_personal_code, md_idnp, mk_edb, pl_regon, ro_cnp, ro_cui, rs_pib, ru_inn, ru_ogrn, ru_passport, ru_snils, si_tax, sk_tax,
    ua_tax,
};
pub use far_east::{
    au_acn, bd_nid, hk_id, id_nik, id_npwp, in_gstin, in_voter, jp_corporate, kr_business, lk_nic, my_nric, nz_nhi, ph_number, pk_cnic,
    th_id, tr_vkn, tw_id, tw_ubn, vn_id, vn_tax,
};
pub use france::{fr_nir, fr_siret, fr_spi};
pub use germany::{at_svnr, de_id_card, de_kvnr, de_pension_number, de_tax_id};
pub use iban::iban;
pub use italy::{it_codice_fiscale, it_partita_iva};
pub use jwt::jwt;
pub use latin::{ar_cuit, cl_rut, mx_curp};
pub use latin_america::{
    ar_dni, br_pis, br_sus, co_cedula, co_nit, cr_cedula, cu_ni, do_cedula, do_rnc, ec_cedula, gt_nit, mx_nss, mx_rfc, pe_dni, pe_ruc,
    py_ruc, sv_dui, sv_nit, uy_ci, uy_rut, ve_rif,
};
pub use luhn::luhn;
pub use middle_east_africa::{ae_id, dz_nin, eg_id, gh_card, il_id, ir_code, ke_pin, kw_id, ma_cin, mu_nid, ng_bvn, sa_id, ug_nin, za_tax};
pub use mrz::mrz;
pub use network::{
    coordinates, hardware_address, imei, internal_host, private_address, public_address, signed_link, tenant_host, token_link,
};
pub use nordic::{dk_cpr, fi_hetu, no_fodselsnummer, se_personnummer};
pub use oceania::{au_abn, au_medicare, au_tfn, nz_ird};
pub use passing::{access_code, own_password, passing_password, turns, worded_password};
pub use poland::{pl_id_card, pl_nip, pl_pesel};
pub use portugal::{pt_cc, pt_nif};
pub use secret::{
    base32_secret, hash_of_password, hex_secret, key_behind_name, key_material, memorable_word, mixed_key, password, pin, prefixed_token,
    service_key, service_value, spaced_secret, strong_password, value_of_assignment,
};
pub use seed::seed_phrase;
pub use spain::{es_cif, es_dni};
pub use spoken::{spoken_card, spoken_code, spoken_nhs_number, spoken_nine, spoken_phone};
pub use swiss::ch_ahv;
pub use uk::{ie_pps, uk_driving_licence, uk_nhs_number, uk_nino, uk_utr};
pub use us::{ca_sin, us_dea, us_ein, us_itin, us_npi, us_ssn};
pub use vat::vat;
pub use vehicle::vin;
pub use western_europe::{
    at_tax, be_enterprise, ch_uid, cy_tax, de_lanr, dk_cvr, es_social_security, fi_ytunnus, gr_afm, gr_amka, is_kennitala, lu_matricule,
    no_orgnr, pt_niss, se_orgnr,
};

/// A checksum's answer: it holds, or the passage is not what the pattern took it for.
const fn checked(holds: bool) -> Proof {
    if holds { Proof::Proved } else { Proof::Disproved }
}

/// A plausibility's answer: it can only disprove.
const fn plausible(holds: bool) -> Proof {
    if holds { Proof::Silent } else { Proof::Disproved }
}
