//! Links: whether the token in one is long and mixed enough to be somebody's key.

use super::plausible;
use crate::detectors::Proof;

/// Names of parameters that say where a click came from, or what is watched, not who clicks.
const HARMLESS: [&str; 4] = ["utm", "fbclid", "gclid", "v"];

/// Whether a link has a part (a parameter's value or a step of its path) that nobody could guess: at least twelve characters of at
/// least two kinds, with digits among them, and no word after word as titles have.
#[must_use]
pub fn link_token(passage: &str) -> Proof {
    let Some((_, rest)) = passage.split_once("://") else { return Proof::Disproved };
    let parts = rest.split(['/', '?', '&', '#']).skip(1);
    plausible(
        parts
            .filter(|part| !HARMLESS.iter().any(|name| part.starts_with(name) && part.contains('=')))
            .any(|part| is_token(part.split_once('=').map_or(part, |(_, value)| value))),
    )
}

fn is_token(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let lower = value.bytes().filter(u8::is_ascii_lowercase).count();
    let upper = value.bytes().filter(u8::is_ascii_uppercase).count();
    let words =
        value.split(['-', '_', '.', '+']).filter(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase())).count();
    value.len() >= 12 && digits >= 2 && lower + upper >= 3 && words < 3 && !value.contains(['<', '{', '…'])
}

#[cfg(test)]
mod tests {
    use super::link_token;
    use crate::detectors::Proof;

    #[test]
    fn tells_keys_from_titles() {
        for link in [
            "https://a.b/ws/88213?tok=q7Zt0bLm92VxKd",
            "https://a.b/reset/8fKq29LmZpT4vW7sYbN1cE6h",
            "https://a.b/s?sig=839b7a606a80cbcdd1f5d817",
        ] {
            assert_eq!(link_token(link), Proof::Silent, "{link}");
        }
        for link in [
            "https://a.b/login?token=abc123",
            "https://a.b/how-to-reset-your-password-2024",
            "https://a.b/?utm_id=q7Zt0bLm92VxKd",
            "nothing",
            "",
        ] {
            assert_eq!(link_token(link), Proof::Disproved, "{link}");
        }
    }
}
