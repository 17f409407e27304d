//! Numbers of Australia and New Zealand.

use super::{checked, digits};
use crate::detectors::Proof;

/// Australian tax file number: nine digits, weights modulo 11. <https://www.ato.gov.au/individuals-and-families/tax-file-number>
#[must_use]
pub fn au_tfn(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<9>(passage) else { return Proof::Disproved };
    checked(!digits::uniform(&all) && digits::weighted(&all, &[1, 4, 3, 7, 5, 8, 6, 9, 10]).is_multiple_of(11))
}

/// Australian Medicare card: weights over the first eight digits, modulo ten; ten digits, or eleven with the person's line.
/// <https://www.servicesaustralia.gov.au/medicare-card>
#[must_use]
pub fn au_medicare(passage: &str) -> Proof {
    let all = digits::digits(passage);
    let sum = digits::weighted(&all, &[1, 3, 7, 9, 1, 3, 7, 9]) % 10;
    checked(matches!(all.len(), 10 | 11) && matches!(all.first(), Some(2..=6)) && all.get(8) == Some(&sum))
}

/// Australian business number: eleven digits, the first less one, modulo 89. <https://abr.business.gov.au/Help/AbnFormat>
#[must_use]
pub fn au_abn(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<11>(passage) else { return Proof::Disproved };
    let sum = digits::weighted(&all, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
    checked(all.first() != Some(&0) && (sum - 10).is_multiple_of(89))
}

/// New Zealand inland revenue number: eight or nine digits, weights modulo 11, a second set when the first gives ten.
/// <https://www.ird.govt.nz/digital-service-providers>
#[must_use]
pub fn nz_ird(passage: &str) -> Proof {
    let all = digits::digits(passage);
    let value = digits::number(&all);
    let Some((check, body)) = all.split_last() else { return Proof::Disproved };
    let mut padded = vec![0; 8usize.saturating_sub(body.len())];
    padded.extend_from_slice(body);
    let by = |weights: &[u32]| (11 - digits::weighted(&padded, weights) % 11) % 11;
    let expected = match by(&[3, 2, 7, 6, 5, 4, 3, 2]) {
        10 => by(&[7, 4, 3, 2, 5, 2, 7, 6]),
        digit => digit,
    };
    checked(matches!(all.len(), 8 | 9) && (10_000_000..=150_000_000).contains(&value) && expected == *check)
}

#[cfg(test)]
mod tests {
    vectors! { tfn: super::au_tfn; proved ["405 258 935", "171 354 863", "876 543 210"]; not ["405 258 936", "000000000"] }
    vectors! { medicare: super::au_medicare; proved ["2428 77813 2", "24287781321"]; not ["2428 77803 2", "1428778132"] }
    vectors! { abn: super::au_abn; proved ["51 824 753 556"]; not ["51 824 753 557", "00000000000"] }
    vectors! { ird: super::nz_ird; proved ["49-091-850", "136410132"]; not ["49-091-851", "9125568"] }
}
