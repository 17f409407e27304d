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
mod asia;
mod base58;
mod base64;
mod bech32;
mod benelux;
mod brazil;
mod card;
mod checksummed_token;
mod clabe;
mod contact;
mod crc32;
mod credentials;
mod date;
mod digits;
mod document;
mod france;
mod germany;
mod iban;
mod italy;
mod jwt;
mod latin;
mod luhn;
mod mod97;
mod mrz;
mod network;
mod nordic;
mod oceania;
mod poland;
mod portugal;
mod secret;
mod seed;
mod sha256;
mod spain;
mod spoken;
mod swiss;
mod uk;
mod us;
mod vehicle;
mod verhoeff;

pub use aba::aba_routing;
pub use account::{account_digits, uk_sort_code};
pub use asia::{cn_resident_id, in_aadhaar, in_pan, jp_my_number, kr_rrn, sg_nric, tr_kimlik, za_id};
pub use base58::{bitcoin_address, bitcoin_private_key};
pub use bech32::bech32;
pub use benelux::{be_national_number, nl_bsn};
pub use brazil::{br_cnpj, br_cpf};
pub use card::{card, card_expiry};
pub use checksummed_token::base62_crc32_token;
pub use clabe::clabe;
pub use contact::{personal_email, phone};
pub use credentials::{basic_credentials, connection_string, url_credentials};
pub use date::date_of_birth;
pub use document::{case_reference, code_name, document_number, has_digit, matter_reference};
pub use france::{fr_nir, fr_siret, fr_spi};
pub use germany::{at_svnr, de_id_card, de_kvnr, de_pension_number, de_tax_id};
pub use iban::iban;
pub use italy::{it_codice_fiscale, it_partita_iva};
pub use jwt::jwt;
pub use latin::{ar_cuit, cl_rut, mx_curp};
pub use luhn::luhn;
pub use mrz::mrz;
pub use network::{coordinates, internal_host, private_address, public_address, signed_link, token_link};
pub use nordic::{dk_cpr, fi_hetu, no_fodselsnummer, se_personnummer};
pub use oceania::{au_abn, au_medicare, au_tfn, nz_ird};
pub use poland::{pl_id_card, pl_nip, pl_pesel};
pub use portugal::{pt_cc, pt_nif};
pub use secret::{
    base32_secret, hex_secret, key_behind_name, key_material, memorable_word, mixed_key, password, pin, spaced_secret, strong_password,
    value_of_assignment,
};
pub use seed::seed_phrase;
pub use spain::{es_cif, es_dni};
pub use spoken::{spoken_card, spoken_code, spoken_nhs_number, spoken_nine, spoken_phone};
pub use swiss::ch_ahv;
pub use uk::{ie_pps, uk_driving_licence, uk_nhs_number, uk_nino, uk_utr};
pub use us::{ca_sin, us_dea, us_ein, us_itin, us_npi, us_ssn};
pub use vehicle::vin;

/// A checksum's answer: it holds, or the passage is not what the pattern took it for.
const fn checked(holds: bool) -> Proof {
    if holds { Proof::Proved } else { Proof::Disproved }
}

/// A plausibility's answer: it can only disprove.
const fn plausible(holds: bool) -> Proof {
    if holds { Proof::Silent } else { Proof::Disproved }
}
