//! Ids of AWS access keys: what stands behind the prefix is base 32, and says whose account it is.

use super::plausible;
use crate::detectors::Proof;

/// Highest account number: twelve digits. <https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html>
const HIGHEST_ACCOUNT: u64 = 999_999_999_999;

/// Disproved when the account number inside has more than twelve digits, which forty bits can hold and no account has. Ids of the
/// older form, whose first letter is before Q or which have digits that base 32 lacks, name no account and stay open, as does every
/// number that an account may have: one in eleven made-up ids fails, which proves none of the others.
/// <https://awsteele.com/blog/2020/09/26/aws-access-key-format.html> <https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489>
#[must_use]
pub fn aws_key_id(passage: &str) -> Proof {
    plausible(account(passage).is_none_or(|account| account <= HIGHEST_ACCOUNT))
}

/// The number of the account that an id of the newer form names: the forty bits behind the first.
fn account(id: &str) -> Option<u64> {
    let body = id.get(4..).filter(|body| body.len() == 16)?;
    let digits: Vec<u64> = body.bytes().map(base32).collect::<Option<_>>()?;
    // Nine digits hold the first forty-five bits.
    let start = digits.iter().take(9).fold(0, |bits, digit| bits << 5 | digit);
    (start >> 44 == 1).then_some(start >> 4 & 0xff_ffff_ffff)
}

/// The value of a digit of base 32. <https://www.rfc-editor.org/rfc/rfc4648#section-6>
fn base32(byte: u8) -> Option<u64> {
    match byte {
        b'A'..=b'Z' => Some((byte - b'A').into()),
        b'2'..=b'7' => Some((byte - b'2' + 26).into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{account, aws_key_id};
    use crate::detectors::Proof::{Disproved, Silent};

    #[test]
    fn published_ids_name_their_accounts() {
        for (id, number) in [
            (concat!("ASIA", "Y34FZKBOKMUTVV7A"), Some(609_629_065_308)),
            (concat!("ASIA", "QNZGKIQY56JQ7WML"), Some(29_608_264_753)),
            (concat!("AKIA", "QYLPMN5HHHFPZAM2"), Some(52_310_077_262)),
            ("AKIAIOSFODNN7EXAMPLE", None),
            ("AKIAI44QH8DHBEXAMPLE", None),
            ("AKIASHORT", None),
            ("", None),
        ] {
            assert_eq!(account(id), number, "{id}");
        }
    }

    #[test]
    fn no_account_has_thirteen_digits() {
        for (id, answer) in [
            (concat!("ASIA", "Y34FZKBOKMUTVV7A"), Silent),
            (concat!("AKIA", "QYLPMN5HHHFPZAM2"), Silent),
            ("AKIAIOSFODNN7EXAMPLE", Silent),
            ("AKIAI44QH8DHBEXAMPLE", Silent),
            ("AKIA", Silent),
            ("AKé", Silent),
            ("", Silent),
            (concat!("AKIA", "7777777777777777"), Disproved),
            (concat!("ASIA", "7ZZZ2KBOKMUTVV7A"), Disproved),
        ] {
            assert_eq!(aws_key_id(id), answer, "{id}");
        }
    }
}
