//! Credentials inside addresses, connection strings and basic authentication: real ones, and the defaults every tutorial has.

use super::secret;
use crate::detectors::Proof;
use crate::text::decode_base64;

/// An address with user and password: disproved when the password is a default or a stand-in, or when it points to the writer's own
/// machine with a password that is no secret. <https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1>
#[must_use]
pub fn url_credentials(passage: &str) -> Proof {
    let Some((_, rest)) = passage.split_once("//") else { return Proof::Disproved };
    let Some((credentials, host)) = rest.rsplit_once('@') else { return Proof::Disproved };
    let Some((user, password)) = credentials.split_once(':') else { return Proof::Disproved };
    // A port and a path, not a password: `//host:8080/@scope`.
    let port = password.split_once('/').is_some_and(|(port, _)| port.len() < 6 && port.bytes().all(|byte| byte.is_ascii_digit()));
    if port { Proof::Disproved } else { judge(user.trim(), password.trim(), is_local(host.trim())) }
}

/// An entry of a netrc file: the same judgement on its password.
/// <https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html>
#[must_use]
pub fn netrc(passage: &str) -> Proof {
    // Line breaks may be written out or quoted.
    let plain = passage.replace("\\n", " ");
    let words: Vec<&str> = plain.split(|c: char| c.is_whitespace() || c == '>').filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [_, host, _, user, _, password] => judge(user, password, is_local(host)),
        _ => Proof::Disproved,
    }
}

/// A connection string of `name=value` pairs: the same judgement on its password. <https://www.connectionstrings.com/>
#[must_use]
pub fn connection_string(passage: &str) -> Proof {
    let lower = passage.to_ascii_lowercase();
    let ends: &[char] = if lower.contains("jdbc:") { &['&', ';', ' ', '\n'] } else { &[';', ' ', '\n'] };
    let value = |names: &[&str]| {
        let (at, name) = names.iter().filter_map(|name| lower.rfind(name).map(|at| (at, name))).max()?;
        passage.get(at + name.len()..).map(|rest| rest.trim_start_matches([' ', '=']).split(ends).next().unwrap_or_default())
    };
    match value(&["password", "pwd"]).filter(|password| !password.is_empty()) {
        Some(password) => judge(value(&["user id", "user", "uid"]).unwrap_or_default(), password, is_local(&lower)),
        // Oracle's thin form: user/password@host.
        None => passage
            .split_once('/')
            .and_then(|(_, rest)| rest.rsplit_once('@'))
            .map_or(Proof::Disproved, |(password, host)| judge("", password, is_local(host))),
    }
}

/// Basic credentials: base 64 of a user, a colon and a password. <https://www.rfc-editor.org/rfc/rfc7617>
#[must_use]
pub fn basic_credentials(passage: &str) -> Proof {
    let text = decode_base64(passage).and_then(|bytes| String::from_utf8(bytes).ok());
    match text.as_deref().and_then(|text| text.split_once(':')) {
        Some((user, password)) if !user.is_empty() && text.as_deref().is_some_and(|text| !text.contains(char::is_control)) => {
            judge(user, password, false)
        }
        _ => Proof::Disproved,
    }
}

/// What a user name and a password are worth.
fn judge(user: &str, password: &str, local: bool) -> Proof {
    let lower = password.to_ascii_lowercase();
    let stand_in = password.is_empty()
        || lower == user.to_ascii_lowercase()
        || password.starts_with(['<', '$', '{', '[', '%'])
        || password.chars().all(|c| matches!(c, '*' | 'x' | 'X' | '.' | '…' | '•'))
        || STAND_INS.binary_search(&lower.as_str()).is_ok();
    if stand_in || local && secret::password(password) != Proof::Proved {
        return Proof::Disproved;
    }
    match secret::password(password) {
        // A word as a password is a bad one, but it is one: it stands where a password stands.
        Proof::Disproved => Proof::Silent,
        other => other,
    }
}

/// Passwords of tutorials and images, sorted. Default credentials: <https://github.com/danielmiessler/SecLists/tree/master/Passwords/Default-Credentials>
const STAND_INS: [&str; 29] = [
    "admin",
    "cambiame",
    "changeit",
    "changeme",
    "contraseña",
    "demo",
    "example",
    "geheim",
    "guest",
    "mot_de_passe",
    "motdepasse",
    "mypassword",
    "pass",
    "passw0rd",
    "passwd",
    "password",
    "password1",
    "passwort",
    "postgres",
    "pw",
    "pwd",
    "root",
    "secret",
    "senha",
    "test",
    "token",
    "wachtwoord",
    "yourpassword",
    "yours",
];

/// Whether a host is the writer's own machine or a documented example.
fn is_local(host: &str) -> bool {
    let bare = host.split([':', '/', '?']).next().unwrap_or(host);
    let reserved = ["192.0.2.", "198.51.100.", "203.0.113."].iter().any(|range| host.contains(range));
    reserved
        || !host.contains('=') && !bare.contains('.')
        || ["localhost", "127.0.0.1", "[::1]", "0.0.0.0", "example.com", "example.org", "example.net", "exemple.fr", "(localdb)"]
            .iter()
            .any(|name| host.contains(name))
}

#[cfg(test)]
mod tests {
    use super::{STAND_INS, basic_credentials, connection_string, url_credentials};
    use crate::detectors::Proof::{Disproved, Proved, Silent};

    #[test]
    fn stand_ins_are_sorted() {
        assert!(STAND_INS.is_sorted());
    }

    #[test]
    fn addresses() {
        for (text, answer) in [
            ("postgres://app:hQZRpWBSpEjM7@db.ravenholt.de/x", Proved),
            ("redis://:bigosZKapusta@195.182.44.17:6379/0", Silent),
            ("postgres://postgres:postgres@localhost:5432/postgres", Disproved),
            ("postgres://paper:plane@localhost/x", Disproved),
            ("https://user:password@db.ravenholt.de", Disproved),
            ("https://", Disproved),
        ] {
            assert_eq!(url_credentials(text), answer, "{text}");
        }
    }

    #[test]
    fn strings_and_headers() {
        assert_eq!(connection_string("Server=a;User Id=b;Password=Br1ef&Tidy_88"), Proved);
        assert_eq!(connection_string("host=localhost user=postgres password=postgres"), Disproved);
        assert_eq!(connection_string("Server=<host>;Password=<yours>"), Disproved);
        assert_eq!(connection_string("jdbc:oracle:thin:ledger/W1nter_Harbour@db4:1521:ORCL"), Proved);
        assert_eq!(basic_credentials("ZGVwbG95Om1hbmdvLVBhcGF5YS04Mw=="), Proved);
        assert_eq!(basic_credentials("instinct"), Disproved);
    }
}
