//! JSON web tokens: the header must decode to a JSON object that names an algorithm.

use super::checked;
use crate::detectors::Proof;

/// Whether the first part decodes to a JOSE header. <https://www.rfc-editor.org/rfc/rfc7519#section-5>
#[must_use]
pub fn jwt(passage: &str) -> Proof {
    let header = passage.split('.').next().and_then(base64url);
    checked(header.is_some_and(|header| {
        let text = String::from_utf8_lossy(&header);
        text.starts_with('{') && ["\"alg\"", "\"typ\"", "\"enc\"", "\"kid\""].iter().any(|name| text.contains(name))
    }))
}

/// Unpadded base64url as bytes; leftover bits are dropped.
fn base64url(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let (mut bits, mut held) = (0u32, 0);
    for byte in text.bytes() {
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
        headers: super::jwt;
        proved [concat!("eyJhbGciOiJIUzI1NiIsInR5cCI6", "IkpXVCJ9.eyJzdWIiOiI4ODQxIn0.c2ln")];
        not ["eyJmb28iOiJiYXIifQ.eyJzdWIiOiI4ODQxIn0.c2ln", "eyJ.eyJ.x"];
    }
}
