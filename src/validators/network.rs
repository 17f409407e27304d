//! Hosts, addresses and links: which are of the inside, which are documented examples, which carry a real token.

use super::{checked, digits, luhn, plausible, secret::key_material};
use crate::detectors::Proof;

/// Octets of a written IPv4 address, whatever separates them.
fn octets(passage: &str) -> Option<[u8; 4]> {
    let address = passage.split(['/', ':']).next()?;
    let parts: Vec<u8> =
        address.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::parse).collect::<Result<_, _>>().ok()?;
    parts.try_into().ok()
}

/// An address of the private ranges, octets in range. <https://www.rfc-editor.org/rfc/rfc1918>
#[must_use]
pub fn private_address(passage: &str) -> Proof {
    plausible(octets(passage).is_some_and(|[a, b, _, _]| a == 10 || a == 192 && b == 168 || a == 172 && (16..32).contains(&b)))
}

/// An address that belongs to somebody: not private, reserved, documented, nor one of the resolvers everybody knows.
/// <https://www.rfc-editor.org/rfc/rfc6890>
#[must_use]
pub fn public_address(passage: &str) -> Proof {
    plausible(octets(passage).is_some_and(|octets| {
        let [a, b, c, d] = octets;
        let reserved = matches!(
            octets,
            [0 | 10 | 127 | 224.., ..]
                | [100, 64..=127, ..]
                | [169, 254, ..]
                | [172, 16..=31, ..]
                | [192, 168, ..]
                | [192, 0, 0 | 2, _]
                | [198, 18 | 19, ..]
                | [198, 51, 100, _]
                | [203, 0, 113, _]
        );
        // Resolvers, broadcast and network addresses, and what reads as a version ("1.2.3.4").
        let known = a == b && b == c && c == d
            || matches!(octets, [8, 8, 4, 4] | [1, 0, 0, 1] | [149, 112, 112, 112] | [208, 67, 222 | 220, _] | [9, 9, 9, _]);
        !reserved && !known && d != 0 && d != 255 && octets.iter().any(|octet| *octet > 31)
    }))
}

/// A hardware address of one device: not of a group, not of the range for documentation, not counting.
/// <https://www.rfc-editor.org/rfc/rfc9542#section-2.1.3>
#[must_use]
pub fn hardware_address(passage: &str) -> Proof {
    let digits: Vec<u32> = passage.chars().filter_map(|c| c.to_digit(16)).collect();
    let of_group = digits.get(1).is_none_or(|digit| digit % 2 == 1);
    let documented = digits.starts_with(&[0, 0, 0, 0, 5, 0xE, 0, 0, 5, 3]);
    // `aa:bb:cc:dd:ee:ff` and `00:11:22:33:44:55` are nobody's.
    let made_up = digits.chunks(2).all(|octet| octet.first() == octet.last());
    plausible(digits.len() == 12 && !of_group && !documented && !made_up)
}

/// A serial number of a phone: fifteen digits with a Luhn check digit, the first two those of a body that issues them.
/// <https://www.3gpp.org/DynaReport/23003.htm>, annex B
#[must_use]
pub fn imei(passage: &str) -> Proof {
    let digits = digits::digits(passage);
    let issued = matches!(digits.get(..2), Some([0, 1] | [3, 3 | 5] | [4, 4 | 5 | 9] | [5, _] | [8, 6] | [9, 1 | 8 | 9]));
    checked(digits.len() == 15 && issued && luhn::holds(&digits))
}

/// A host name of the inside, not one that every machine has. <https://www.rfc-editor.org/rfc/rfc6762#appendix-G>
#[must_use]
pub fn internal_host(passage: &str) -> Proof {
    let host = passage.to_ascii_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let everywhere = [
        "docker.internal",
        "cluster.local",
        "localhost",
        "metadata.google.internal",
        "example.",
        "compute.internal",
        "acme.",
        "contoso",
        "foo.",
        "bar.",
        "your-",
        "my-",
    ]
    .iter()
    .any(|part| host.contains(part));
    let product = matches!(labels.as_slice(), [only, "local" | "lan"] if ["printer", "raspberrypi", "homeassistant", "pi", "pihole", "router", "nas", "esphome", "foundry", "v1", "mqtt", "hass"].contains(only) || only.len() < 3);
    let file = matches!(labels.as_slice(), [".env" | "env" | "docker-compose" | "settings" | "config", ..]);
    plausible(!everywhere && !product && !file)
}

/// The host of one customer of a service, not one of the service itself or of its handbook.
/// <https://learn.microsoft.com/en-us/azure/security/fundamentals/azure-domains>
#[must_use]
pub fn tenant_host(passage: &str) -> Proof {
    let host = passage.to_ascii_lowercase();
    let own = [
        "www",
        "docs",
        "login",
        "help",
        "support",
        "developer",
        "dev",
        "cdn",
        "community",
        "kb",
        "learn",
        "api",
        "status",
        "blog",
        "trust",
    ];
    let first = host.split('.').next().unwrap_or_default();
    let shown = ["your", "example", "my-", "mycompany", "company", "contoso", "acme", "tenant", "subdomain", "domain"];
    plausible(first.len() > 2 && !own.contains(&first) && !shown.iter().any(|name| first.contains(name)))
}

/// A link whose value is a token, not a word or a number: at least ten characters of mixed kinds, or a signature of hex.
/// <https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html>
#[must_use]
pub fn token_link(passage: &str) -> Proof {
    let rest = passage.split_once("://").map_or(passage, |(_, rest)| rest);
    let Some((_, path)) = rest.split_once('/') else { return Proof::Disproved };
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let well_known = ["youtube.com", "youtu.be", "wikipedia.org", "google.com/search", "amazon.", "utm_", "maps.", "codecov.io"]
        .iter()
        .any(|part| passage.contains(part));
    let values = query.split('&').filter_map(|pair| pair.split_once('=')).map(|(_, value)| value);
    let last = path.rsplit('/').next().filter(|_| query.is_empty());
    let tokens = values.chain(last).any(is_token);
    if well_known || !tokens { Proof::Disproved } else { Proof::Proved }
}

/// A signed link: its signature must be long and mixed. <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ShareObjectPreSignedURL.html>
#[must_use]
pub fn signed_link(passage: &str) -> Proof {
    let signature = passage
        .split(['&', '?'])
        .filter_map(|pair| pair.split_once('='))
        .filter(|(name, _)| name.to_ascii_lowercase().ends_with("sig") || name.ends_with("ignature"))
        .map(|(_, value)| value)
        .next_back();
    plausible(signature.is_some_and(|signature| is_token(signature) || key_material(signature) != Proof::Disproved))
}

/// Ten or more characters, letters and digits, no dictionary words joined.
fn is_token(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let letters = value.bytes().filter(u8::is_ascii_alphabetic).count();
    let dashed = value.split(['-', '_', '.']).filter(|part| part.len() > 2 && part.bytes().all(|byte| byte.is_ascii_lowercase())).count();
    value.len() >= 10
        && letters >= 3
        && (digits >= 2 && dashed < 3 || digits >= 1 && value.bytes().any(|b| b.is_ascii_uppercase()) && value.len() >= 12)
}

/// Latitude and longitude in range and not the origin. <https://www.rfc-editor.org/rfc/rfc5870>
#[must_use]
pub fn coordinates(passage: &str) -> Proof {
    let numbers: Vec<f64> = passage
        .split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-')))
        .filter(|part| part.contains('.'))
        .filter_map(|part| part.parse().ok())
        .collect();
    plausible(matches!(numbers.as_slice(), [lat, lon] if lat.abs() <= 90.0 && lon.abs() <= 180.0 && (lat.abs() > 0.1 || lon.abs() > 0.1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detectors::Proof::{Disproved, Proved, Silent};

    #[test]
    fn addresses() {
        for (text, answer) in [("10.20.0.14:8443", Silent), ("192.168.1.40", Silent), ("10.0.4471.1", Disproved), ("11.2.3.4", Disproved)] {
            assert_eq!(private_address(text), answer, "{text}");
        }
        for (text, answer) in [
            ("51.195.44.187", Silent),
            ("86 dot 155 dot 9 dot 201", Silent),
            ("1.2.3.4", Disproved),
            ("203.0.113.9", Disproved),
            ("8.8.8.8", Disproved),
            ("300.1.1.1", Disproved),
        ] {
            assert_eq!(public_address(text), answer, "{text}");
        }
    }

    #[test]
    fn hosts_and_links() {
        for (text, answer) in [
            ("bld-07.marlowe.corp", Silent),
            ("host.docker.internal", Disproved),
            ("db-2.example.internal", Disproved),
            ("printer.local", Disproved),
        ] {
            assert_eq!(internal_host(text), answer, "{text}");
        }
        for (text, answer) in [
            ("https://a.de/x?token=yElSfOzUYWowlVt8SIemI2", Proved),
            ("https://a.de/x?token=abc123", Disproved),
            ("https://a.de", Disproved),
            ("https://www.youtube.com/watch?v=a&t=120", Disproved),
        ] {
            assert_eq!(token_link(text), answer, "{text}");
        }
        assert_eq!(signed_link("sv=1&sig=PzqtXWV%2Fh16YDZiNSgB39fmt%2F"), Silent);
        assert_eq!(signed_link("?sig=abc"), Disproved);
    }

    #[test]
    fn places() {
        assert_eq!(coordinates("51.45583, -2.58922"), Silent);
        assert_eq!(coordinates("0.0000, 0.0000"), Disproved);
        assert_eq!(coordinates("95.12345, 12.12345"), Disproved);
    }
}
