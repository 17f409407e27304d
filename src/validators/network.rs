//! Addresses and names of networks: which are somebody's, and which are everybody's or nobody's.

use std::net::IpAddr;

use super::{digits, plausible};
use crate::detectors::Proof;

/// The resolvers everybody knows: Cloudflare, Google, Quad9, OpenDNS, Level 3, AdGuard.
const RESOLVERS: [&str; 12] = [
    "1.1.1.1",
    "1.0.0.1",
    "1.1.1.2",
    "1.1.1.3",
    "8.8.8.8",
    "8.8.4.4",
    "9.9.9.9",
    "149.112.112.112",
    "208.67.222.222",
    "208.67.220.220",
    "4.2.2.2",
    "94.140.14.14",
];

/// Names that manuals and programs use for machines inside. Words of a host name, between dots and hyphens.
const STOCK: [&str; 18] = [
    "example",
    "cluster",
    "docker",
    "google",
    "localhost",
    "server",
    "foo",
    "bar",
    "your",
    "this",
    "self",
    "my",
    "mydomain",
    "contoso",
    "fabrikam",
    "yourdomain",
    "host",
    "compute",
];

/// Whether an address can be reached from anywhere and belongs to somebody: not private, reserved, documented (RFC 5737, RFC 3849)
/// or a well-known resolver, and not the version of a program. <https://www.iana.org/assignments/iana-ipv4-special-registry/>
#[must_use]
pub fn ip_global(passage: &str) -> Proof {
    plausible(match passage.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => {
            let [first, second, third, _] = address.octets();
            let reserved = matches!(
                (first, second, third),
                (0 | 10 | 127 | 224.., ..)
                    | (100, 64..=127, _)
                    | (169, 254, _)
                    | (172, 16..=31, _)
                    | (192, 0, 0 | 2)
                    | (192, 168, _)
                    | (198, 18 | 19, _)
                    | (198, 51, 100)
                    | (203, 0, 113)
            );
            let version = address.octets().iter().all(|octet| *octet < 32);
            !reserved && !version && !RESOLVERS.contains(&passage)
        }
        Ok(IpAddr::V6(address)) => {
            let [first, second, ..] = address.segments();
            (0x2000..0x4000).contains(&first) && (first, second) != (0x2001, 0xdb8)
        }
        Err(_) => false,
    })
}

/// Whether an address, a range (`/24`) or a link leads into a private network. <https://www.rfc-editor.org/rfc/rfc1918>
#[must_use]
pub fn ip_private(passage: &str) -> Proof {
    let host = passage.split_once("://").map_or(passage, |(_, rest)| rest);
    let host = host.split([':', '/']).next().unwrap_or_default();
    let Ok(IpAddr::V4(address)) = host.parse() else { return Proof::Disproved };
    plausible(address.is_private())
}

/// Whether a host or share is named as somebody's machine would be, not as a manual's or a program's.
#[must_use]
pub fn internal_host(passage: &str) -> Proof {
    let lower = passage.to_ascii_lowercase();
    let labels: Vec<&str> = lower.split(['.', '\\', '/']).filter(|label| !label.is_empty()).collect();
    let stock = labels.iter().any(|label| STOCK.contains(label));
    // A single label before `.local` is how homes name printers; a variable of a program has no digit and no hyphen.
    let plain = labels.len() < 3 && !lower.bytes().any(|byte| byte.is_ascii_digit() || byte == b'-');
    let pattern = labels.iter().any(|label| label.len() < 2 || *label == "d" || label.contains('+'));
    plausible(labels.len() >= 2 && !stock && !plain && !(pattern && lower.contains('\\')))
}

/// Whether six pairs of hexadecimal digits are one device's own address: not all zero, not broadcast or multicast.
#[must_use]
pub fn mac_address(passage: &str) -> Proof {
    let pairs: Vec<u8> = passage.split([':', '-']).filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect();
    let one = pairs.iter().all(|pair| Some(pair) == pairs.first());
    plausible(pairs.len() == 6 && !one && pairs.first().is_some_and(|first| first & 1 == 0) && digits::digits(passage).len() > 1)
}

#[cfg(test)]
mod tests {
    use super::{internal_host, ip_global, ip_private, mac_address};
    use crate::detectors::Proof;

    fn all(validator: fn(&str) -> Proof, silent: &[&str], disproved: &[&str]) {
        for passage in silent {
            assert_eq!(validator(passage), Proof::Silent, "{passage}");
        }
        for passage in disproved {
            assert_eq!(validator(passage), Proof::Disproved, "{passage}");
        }
    }

    #[test]
    fn tells_somebodys_from_everybodys() {
        all(
            ip_global,
            &["81.187.44.203", "2a01:4f8:c2c:77a1::1"],
            &["8.8.8.8", "203.0.113.9", "10.1.2.3", "172.20.0.1", "1.2.3.4", "300.1.1.1", "2001:db8::1", "::1", ""],
        );
        all(ip_private, &["10.20.0.14", "10.44.3.0/24", "http://172.20.4.11/x"], &["172.1.2.3", "8.8.8.8", "10.2", ""]);
        all(
            internal_host,
            &["nas-07.werk2.local", "fs.harrow.lan", "\\\\srv-akten\\mandate"],
            &["db.example.internal", "self.private", "\\\\server\\share", "local", ""],
        );
        all(mac_address, &["a4:83:e7:2d:19:f0"], &["00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "a4:83", ""]);
    }
}
