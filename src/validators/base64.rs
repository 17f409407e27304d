//! What is wrapped in base64.

use super::checked;
use crate::detectors::Proof;
use crate::text::decode_base64;

/// Whether base64 wraps a private key in its armour: what a secret of Kubernetes or a setting of a build server holds.
/// <https://www.rfc-editor.org/rfc/rfc7468#section-10>
#[must_use]
pub fn encoded_private_key(passage: &str) -> Proof {
    let head: String = passage.chars().filter(char::is_ascii_graphic).take(64).collect();
    checked(decode_base64(&head).is_some_and(|bytes| String::from_utf8_lossy(&bytes).contains("PRIVATE KEY")))
}

#[cfg(test)]
mod tests {
    vectors! {
        armour: super::encoded_private_key;
        proved [concat!("LS0tLS1CRUdJTiBSU0EgUFJJVkFU", "RSBLRVktLS0tLQpNSUlFb2dJQkFBS0NBUUVB")];
        not ["LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUVvZ0lCQUFLQ0FRRUE", "LS0tLS1CRUdJTi"];
    }
}
