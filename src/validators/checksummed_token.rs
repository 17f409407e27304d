//! Tokens that carry a checksum: `prefix_`, thirty characters, then the CRC-32 of those in six base-62 digits.

use super::crc32::crc32;
use crate::detectors::Proof;

/// Proved when the last six characters are the checksum of the thirty before them; a token made otherwise stays open, because
/// older ones have none. <https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/>
#[must_use]
pub fn base62_crc32_token(passage: &str) -> Proof {
    let holds = passage
        .rsplit_once('_')
        .map(|(_, body)| body)
        .filter(|body| body.len() == 36)
        .and_then(|body| body.split_at_checked(30))
        .is_some_and(|(random, check)| base62(check) == Some(u64::from(crc32(random.as_bytes()))));
    if holds { Proof::Proved } else { Proof::Silent }
}

/// The value of base-62 digits in the order 0-9, A-Z, a-z.
fn base62(text: &str) -> Option<u64> {
    text.bytes().try_fold(0u64, |value, byte| {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'A'..=b'Z' => byte - b'A' + 10,
            b'a'..=b'z' => byte - b'a' + 36,
            _ => return None,
        };
        Some(value * 62 + u64::from(digit))
    })
}

#[cfg(test)]
mod tests {
    use super::base62_crc32_token;

    vectors! {
        tokens: base62_crc32_token;
        proved [concat!("ghp", "_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17")];
        not [concat!("ghp", "_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18"), concat!("ghp", "_short")];
    }
}
