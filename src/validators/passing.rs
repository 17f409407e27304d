//! Whether what somebody mentions in passing can be a password or a code, where words stand between it and its name: numbers of other
//! things, names of programs, versions and hosts can't.

use super::digits::{digits, number};
use super::plausible;
use super::secret::{Makeup, inner_capitals, named, password, pin, strong_password};
use crate::detectors::Proof;

/// Programs, devices and standards with a number in their names.
const NUMBERED: &[&str] = &[
    "1password",
    "2fa",
    "android",
    "argon",
    "base",
    "bcrypt",
    "bip",
    "bitwarden",
    "chrome",
    "debian",
    "ed25519",
    "excel",
    "fedora",
    "firefox",
    "galaxy",
    "google",
    "http",
    "ios",
    "ipad",
    "iphone",
    "ipv",
    "java",
    "keepass",
    "lastpass",
    "linux",
    "log4j",
    "macos",
    "magenta",
    "md",
    "microsoft",
    "node",
    "nist",
    "oauth",
    "office",
    "openssl",
    "oracle",
    "outlook",
    "pixel",
    "php",
    "postgres",
    "powershell",
    "python",
    "rfc",
    "rockyou",
    "saml",
    "scrypt",
    "server",
    "sha",
    "sql",
    "ubuntu",
    "utf",
    "web",
    "win",
    "windows",
    "word",
    "wpa",
    "yubikey",
];

/// A code of digits, mostly: four to eight, neither a year of our time nor a round number nor counted off.
#[must_use]
pub fn access_code(passage: &str) -> Proof {
    let value = number(&digits(passage));
    let figures: String = passage.chars().filter(char::is_ascii_digit).collect();
    let bare = passage.bytes().all(|byte| byte.is_ascii_digit());
    let year = bare && figures.len() == 4 && (1980..=2035).contains(&value);
    let round = bare && value.is_multiple_of(100);
    let counted = figures.len() >= 4 && ("0123456789".contains(&figures) || "9876543210".contains(&figures));
    let date = passage.split('.').collect::<Vec<_>>();
    let dated = date.len() == 3
        && date.iter().zip([31, 12, 99]).all(|(part, most)| part.parse::<u32>().is_ok_and(|part| (1..=most).contains(&part)));
    if year || round || counted || dated { Proof::Disproved } else { pin(passage) }
}

/// A password, or a code, of which words right before it say that it is one.
#[must_use]
pub fn own_password(passage: &str) -> Proof {
    let makeup = Makeup::of(passage);
    if makeup.letters() == 0 {
        return access_code(passage);
    }
    if makeup.length < 6 || named(passage) || is_another_thing(passage) {
        return Proof::Disproved;
    }
    if makeup.digits > 0 {
        return password(passage);
    }
    // Three words and more, or a capital inside a word: nobody writes so by chance.
    plausible(makeup.length >= 10 && is_put_together(passage))
}

/// A password that stands some way off: it must be unlike anything else.
#[must_use]
pub fn passing_password(passage: &str) -> Proof {
    let makeup = Makeup::of(passage);
    let special = passage.contains(['!', '#', '$', '%', '&', '*', '+', '?', '@', '^', '~']);
    let digit_inside = passage.chars().zip(passage.chars().skip(1)).any(|(one, next)| one.is_ascii_digit() && next.is_alphabetic());
    let odd = usize::from(makeup.upper > 0 && makeup.lower > 0)
        + usize::from(makeup.symbols > 0)
        + usize::from(makeup.symbols > 1)
        + usize::from(special)
        + usize::from(digit_inside || inner_capitals(passage) > 0);
    let stray = passage.starts_with(['#', '@', '~', '$', '€', '-']) || passage.contains(['=', '%', '€']);
    if makeup.length < 8 || odd < 2 || stray || is_another_thing(passage) { Proof::Disproved } else { strong_password(passage) }
}

/// How words end that describe something.
const ENDINGS: &[&str] = &[
    "able", "ada", "ado", "al", "ally", "ana", "ane", "ant", "ante", "any", "ar", "ary", "ata", "ato", "bar", "bile", "ció", "ción",
    "ctly", "ed", "ement", "en", "ent", "ente", "er", "ert", "ful", "gt", "cia", "ria", "ária", "ible", "ica", "ico", "ida", "ido", "ig",
    "ing", "ion", "ique", "isch", "ita", "ito", "ità", "ive", "lich", "less", "ly", "ment", "mente", "na", "ne", "ness", "ny", "nte",
    "oire", "one", "ony", "oria", "orio", "ous", "ost", "owa", "owe", "owy", "sta", "sto", "ta", "te", "tet", "tion", "tta", "tto", "ty",
    "tzt", "ung", "uta", "uto", "vel", "ção", "é", "ée", "ées", "és",
];

/// A password of plain words, which quotes or words about its spelling mark off.
#[must_use]
pub fn worded_password(passage: &str) -> Proof {
    const STATES: [&str; 26] = [
        "admin",
        "blocked",
        "case-sensitive",
        "compromised",
        "correct",
        "expired",
        "falsch",
        "faux",
        "forgotten",
        "hidden",
        "incorrect",
        "invalid",
        "locked",
        "missing",
        "none",
        "required",
        "safe",
        "secure",
        "short",
        "strong",
        "too",
        "unknown",
        "vergessen",
        "weak",
        "wrong",
        "null",
    ];
    let lower = passage.to_lowercase();
    let first = lower.split_whitespace().next().unwrap_or_default().trim_end_matches(['.', '!', ',']);
    let makeup = Makeup::of(passage);
    let other = named(passage) || is_another_thing(passage) || STATES.contains(&first) || passage.contains(['?', ':', '=', '{']);
    let described = !passage.contains(char::is_whitespace) && ENDINGS.iter().any(|end| lower.ends_with(end));
    let ends = passage.ends_with(['.', '!']) && passage.contains(' ');
    plausible(makeup.length >= 6 && makeup.letters() > 3 && !other && !described && !ends)
}

/// The turns of a safe's dial: three numbers and more.
#[must_use]
pub fn turns(passage: &str) -> Proof {
    plausible(passage.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).count() >= 3)
}

/// Words that somebody has put together.
fn is_put_together(passage: &str) -> bool {
    let phrase = ["-to-", "-of-", "-by-", "-up-", "-à-", "-de-passe"].iter().any(|joint| passage.contains(joint));
    let joints = passage.chars().filter(|c| matches!(c, '-' | '_' | '.')).count();
    !phrase && (joints >= 2 || joints == 0 && inner_capitals(passage) > 0)
}

/// A host, a file, a version, a measure, a digest, the number of a standard or the name of a program.
fn is_another_thing(passage: &str) -> bool {
    let lower = passage.to_lowercase();
    let all = |of: fn(char) -> bool| passage.chars().all(of);
    let end = passage.rsplit('.').next().unwrap_or_default();
    let ends_in_word = end.len() != passage.len() && end.len() > 1 && end.chars().all(|c| c.is_ascii_lowercase());
    let host = ends_in_word && !passage.contains(['!', '$', '#', '&', '*', '+', '?']);
    let link = passage.contains('/') || passage.contains('\\') || lower.starts_with("www.");
    let version = passage.starts_with(|c: char| c.is_ascii_digit() || c == 'v')
        && passage
            .chars()
            .zip(passage.chars().skip(1))
            .zip(passage.chars().skip(2))
            .any(|((a, b), c)| a.is_ascii_digit() && b == '.' && c.is_ascii_digit());
    let number_first = passage.trim_start_matches(|c: char| c.is_ascii_digit());
    let unit = number_first.trim_start_matches(['-', '+']);
    let measure = number_first.len() != passage.len()
        && unit.len() <= if number_first.len() == unit.len() { 3 } else { 20 }
        && unit.chars().all(char::is_lowercase);
    let digest = passage.len() >= 16 && all(|c| c.is_ascii_hexdigit() || c == '-');
    // "CVE-2024-21762", "SHA-256".
    let letters_first = passage.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let standard = letters_first.len() != passage.len() && letters_first.chars().all(|c| c.is_ascii_digit() || "-.:_".contains(c));
    let program = NUMBERED.iter().any(|name| {
        lower.strip_prefix(name).is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || "-.+x".contains(c)) || rest == "pro")
    });
    let plain = |part: &str| part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c));
    let mail = passage
        .split_once('@')
        .is_some_and(|(name, host)| plain(name) && host.chars().all(|c| c.is_ascii_lowercase() || matches!(c, '.' | '-')));
    host || link || version || measure || digest || standard || program || mail
}

#[cfg(test)]
mod tests {
    use super::{access_code, own_password, passing_password, turns, worded_password};
    use crate::detectors::Proof::{self, Disproved};

    fn told_apart(validator: fn(&str) -> Proof, yes: &[&str], no: &[&str]) {
        for text in yes {
            assert_ne!(validator(text), Disproved, "{text}");
        }
        for text in no {
            assert_eq!(validator(text), Disproved, "{text}");
        }
    }

    #[test]
    fn codes() {
        told_apart(access_code, &["4471#", "7-1-9-4", "5513C", "150862", "08-11-31"], &["2024", "1999", "5000", "1234", "12.05.24", "12"]);
    }

    #[test]
    fn passwords_beside_their_name() {
        let yes = ["seven-gulls-on-a-pier", "kumquatKerfuffle", "Naranja!Verde9", "PHY-L2-kelvin", "R7TX-22MK", "31313"];
        told_apart(
            own_password,
            &yes,
            &["end-to-end", "1Password", "12-character", "SHA-256", "docs.portal.io", "2FA", "Windows11", "90-day"],
        );
    }

    #[test]
    fn passwords_some_way_off() {
        let yes = ["Cricket@1983", "Poniedzialek_rano8", "vento.maestrale.9", "Praktijk-Dijk-417", "Negroni4ever"];
        let no =
            ["Windows11", "jsmith22", "no-reply2", "CVE-2024-21762", "v2.3.1-rc4", "5f4dcc3b5aa765d61d8327deb882cf99", "mail2@portal.io"];
        told_apart(passing_password, &yes, &no);
    }

    #[test]
    fn passwords_of_words() {
        told_apart(worded_password, &["marmaladefox", "grenouille verte"], &["required", "too short", "password", "wrong."]);
    }

    #[test]
    fn turns_of_a_dial() {
        told_apart(turns, &["32, right past it to 11, left to 58"], &["2, right 4"]);
    }
}
