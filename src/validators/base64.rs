//! Base64 in both alphabets, as bytes, and what is wrapped in it.

use super::checked;
use crate::detectors::Proof;

/// Whether base64 wraps a private key in its armour: what a secret of Kubernetes or a setting of a build server holds.
/// <https://www.rfc-editor.org/rfc/rfc7468#section-10>
#[must_use]
pub fn encoded_private_key(passage: &str) -> Proof {
    let head: String = passage.chars().filter(char::is_ascii_graphic).take(64).collect();
    checked(decode(&head).is_some_and(|bytes| String::from_utf8_lossy(&bytes).contains("PRIVATE KEY")))
}

/// The bytes that unpadded or padded base64 or base64url spells; leftover bits are dropped, foreign characters refuse it.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let (mut bits, mut held) = (0u32, 0);
    for byte in text.trim_end_matches('=').bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'-' | b'+' => 62,
            b'_' | b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    vectors! {
        armour: super::encoded_private_key;
        proved [concat!("LS0tLS1CRUdJTiBSU0EgUFJJVkFU", "RSBLRVktLS0tLQpNSUlFb2dJQkFBS0NBUUVB")];
        not ["LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUVvZ0lCQUFLQ0FRRUE", "LS0tLS1CRUdJTi"];
    }

    #[test]
    fn rfc_4648_examples() {
        assert_eq!(super::decode("Zm9vYmE=").as_deref(), Some(&b"fooba"[..]));
        assert_eq!(super::decode("Zm9vYmFy").as_deref(), Some(&b"foobar"[..]));
        assert_eq!(super::decode("Zm9v!"), None);
    }
}
