//! JSON web tokens: the header must decode to a JSON object that names an algorithm.

use super::checked;
use crate::detectors::Proof;
use crate::text::decode_base64;

/// Whether the first part decodes to a JOSE header. <https://www.rfc-editor.org/rfc/rfc7519#section-5>
#[must_use]
pub fn jwt(passage: &str) -> Proof {
    let header = passage.split('.').next().and_then(decode_base64);
    checked(header.is_some_and(|header| {
        let text = String::from_utf8_lossy(&header);
        text.starts_with('{') && ["\"alg\"", "\"typ\"", "\"enc\"", "\"kid\""].iter().any(|name| text.contains(name))
    }))
}

#[cfg(test)]
mod tests {
    vectors! {
        headers: super::jwt;
        proved [concat!("eyJhbGciOiJIUzI1NiIsInR5cCI6", "IkpXVCJ9.eyJzdWIiOiI4ODQxIn0.c2ln")];
        not ["eyJmb28iOiJiYXIifQ.eyJzdWIiOiI4ODQxIn0.c2ln", "eyJ.eyJ.x"];
    }
}
