//! Whether a passage reads like something random or made up as a secret, or like plain words. Shapes only: the documentation's
//! own placeholders are in `detectors::placeholder`.

use super::{plausible, wording::is_worded};
use crate::detectors::Proof;
use crate::text::{Seen, Word, decode_base64};

/// What a passage is made of.
pub(super) struct Makeup {
    pub(super) length: usize,
    pub(super) lower: usize,
    pub(super) upper: usize,
    pub(super) digits: usize,
    pub(super) symbols: usize,
    /// Bits of Shannon entropy a character.
    entropy: f64,
    /// Changes between kinds of characters.
    turns: usize,
}

impl Makeup {
    pub(super) fn of(text: &str) -> Self {
        let mut counts = [0_u32; 128];
        let mut others = std::collections::BTreeMap::<char, u32>::new();
        let mut makeup = Self { length: 0, lower: 0, upper: 0, digits: 0, symbols: 0, entropy: 0.0, turns: 0 };
        let mut last = None;
        for c in text.chars() {
            let kind = match c {
                _ if c.is_lowercase() => &mut makeup.lower,
                _ if c.is_uppercase() => &mut makeup.upper,
                _ if c.is_numeric() => &mut makeup.digits,
                // Scripts without cases count as words do.
                _ if c.is_alphabetic() => &mut makeup.lower,
                _ => &mut makeup.symbols,
            };
            *kind += 1;
            let kind = (c.is_lowercase(), c.is_uppercase(), c.is_numeric());
            makeup.turns += usize::from(last.is_some_and(|last| last != kind));
            last = Some(kind);
            match counts.get_mut(c as usize) {
                Some(count) => *count += 1,
                None => *others.entry(c).or_default() += 1,
            }
            makeup.length += 1;
        }
        let total = f64::from(u32::try_from(makeup.length).unwrap_or(u32::MAX)).max(1.0);
        makeup.entropy = counts
            .iter()
            .filter(|count| **count > 0)
            .chain(others.values())
            .map(|count| f64::from(*count) / total)
            .map(|share| -share * share.log2())
            .sum();
        makeup
    }

    const fn kinds(&self) -> usize {
        (self.lower > 0) as usize + (self.upper > 0) as usize + (self.digits > 0) as usize + (self.symbols > 0) as usize
    }

    pub(super) const fn letters(&self) -> usize {
        self.lower + self.upper
    }
}

/// Whether it reads like key material: long enough, letters and digits mixed, no character favoured. Dictionary-like or
/// name-like text is disproved. <https://csrc.nist.gov/glossary/term/entropy>
#[must_use]
pub fn key_material(passage: &str) -> Proof {
    let text = passage.trim_matches(['"', '\'', '`']);
    let makeup = Makeup::of(text);
    let path = text.starts_with(['~', '/', '.'])
        || [".pem", ".p8", ".key", ".json", ".crt", ".txt", ".env", ".yml", ".yaml", ".js", ".py"].iter().any(|end| text.ends_with(end));
    if makeup.length < 12
        || path
        || is_code(text)
        || named(text)
        || is_worded(text)
        || makeup.digits == 0 && (makeup.turns < 5 || makeup.upper == 0)
    {
        return Proof::Disproved;
    }
    if makeup.letters() == 0 {
        return Proof::Disproved;
    }
    // Random hex of 32 characters has about 3.6 bits a character, random base 62 of 20 about 4.
    match makeup.entropy {
        bits if bits >= 3.0 && makeup.turns >= 4 && !counts(text) => Proof::Proved,
        bits if bits >= 2.6 => Proof::Silent,
        _ => Proof::Disproved,
    }
}

/// Whether more than a third of it goes through the alphabet or counts, as stand-ins do that nobody drew at random.
fn counts(text: &str) -> bool {
    let steps =
        text.bytes().zip(text.bytes().skip(1)).filter(|(a, b)| a.checked_add(1) == Some(*b) || b.checked_add(1) == Some(*a)).count();
    steps * 3 > text.len()
}

/// The same for keys in base 64 or base 62: small letters, capitals and digits all occur, so hex digests are disproved.
#[must_use]
pub fn mixed_key(passage: &str) -> Proof {
    let makeup = Makeup::of(passage);
    // The first part of a web token is no key by itself.
    if makeup.lower == 0 || makeup.upper == 0 || makeup.digits == 0 || passage.starts_with("eyJ") {
        Proof::Disproved
    } else {
        key_material(passage)
    }
}

/// The same for whatever stands behind a word like "key" with nothing but a blank between: letters and digits must alternate as
/// they do in random text, and no part of it may be a longer word.
#[must_use]
pub fn key_behind_name(passage: &str) -> Proof {
    let makeup = Makeup::of(passage);
    let worded =
        passage.split(|c: char| !c.is_ascii_alphabetic()).any(|run| run.len() > 9 && run.bytes().all(|byte| byte.is_ascii_lowercase()));
    if worded || makeup.digits < 3 || makeup.letters() < 3 || passage.starts_with("eyJ") { Proof::Disproved } else { key_material(passage) }
}

/// The hash of a password: what follows the scheme and its settings must look random.
#[must_use]
pub fn hash_of_password(passage: &str) -> Proof {
    let hash = passage.trim_end_matches(':').rsplit(['$', ':', '}']).next().unwrap_or(passage);
    plausible(Makeup::of(hash).entropy >= 3.0)
}

/// A token behind a vendor's prefix: long enough and drawn at random. What only begins like one is a name in a program.
#[must_use]
pub fn prefixed_token(passage: &str) -> Proof {
    let body: String = passage.chars().skip(4).collect();
    let drawn = body.split(['_', '-', '.', '/', '+', '=', '~']).any(|part| {
        part.len() >= 11 && part.bytes().filter(u8::is_ascii_digit).count() > 1 && part.bytes().any(|byte| byte.is_ascii_alphabetic())
    });
    // A digest that happens to begin so, and a library of a system.
    let digest = passage.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    // Publishable keys are for everybody to see.
    let public = passage.starts_with("pk_test") || passage.starts_with("pk_live");
    if passage.len() < 20 || !drawn || digest || public || passage.starts_with("api-") { Proof::Disproved } else { key_material(&body) }
}

/// A key behind the name of its service: not words, not a host or a file, not one character or two over and over.
#[must_use]
pub fn service_key(passage: &str) -> Proof {
    let makeup = Makeup::of(passage);
    let other = [".com", ".io", ".net", ".org", ".dev", ".app", ".json", ".html", ".pem", ".js"].iter().any(|end| passage.contains(end));
    // Digits alone are a number of something; letters alone may be a word of a language that the pairs don't know.
    let letters_alone = makeup.digits == 0 && (makeup.length < 20 || makeup.symbols > 0 && makeup.turns < 5);
    let few_digits = makeup.digits < 2 && makeup.turns < 4 && makeup.length < 20;
    let dull = makeup.entropy < 2.4 || makeup.letters() == 0 && makeup.length < 16;
    let short = makeup.length < 14 && (makeup.symbols > 0 || makeup.digits < 3 || makeup.letters() < 3) || makeup.length < 8;
    if short || other || dull || letters_alone || few_digits || is_code(passage) || named(passage) || is_worded(passage) {
        return Proof::Disproved;
    }
    if makeup.entropy >= 3.0 && makeup.turns >= 4 && !counts(passage) { Proof::Proved } else { Proof::Silent }
}

/// The same where no word says that it is a key: it must look random throughout.
#[must_use]
pub fn service_value(passage: &str) -> Proof {
    let dated =
        passage.contains("20") && passage.bytes().filter(|byte| matches!(byte, b'-' | b'.' | b'T')).count() > 1 && passage.len() < 30;
    match service_key(passage) {
        _ if passage.len() < 20 || dated || Makeup::of(passage).digits < 3 => Proof::Disproved,
        proof => proof,
    }
}

/// The same for keys in hex, with `0x` before them or not: digits and letters both occur, and no character rules.
#[must_use]
pub fn hex_secret(passage: &str) -> Proof {
    let makeup = Makeup::of(passage.trim_start_matches("0x"));
    plausible(makeup.digits > 2 && makeup.letters() > 2 && makeup.entropy >= 3.0)
}

/// The same for keys in base 32, inside a link or bare: capitals with digits among them, no word.
#[must_use]
pub fn base32_secret(passage: &str) -> Proof {
    let secret = passage.split_once("secret=").map_or(passage, |(_, rest)| rest.split(['&', '"', '\'']).next().unwrap_or(rest));
    let makeup = Makeup::of(secret);
    if makeup.digits > 0 && makeup.upper > makeup.digits && makeup.entropy >= 3.0 { Proof::Proved } else { Proof::Disproved }
}

/// Whether it reads like a password somebody uses: not a bare word of prose, and better the more kinds of characters it mixes.
/// <https://pages.nist.gov/800-63-4/sp800-63b.html>
#[must_use]
pub fn password(passage: &str) -> Proof {
    let makeup = Makeup::of(passage);
    let file = is_file(passage);
    let shouted = passage.contains('_') && is_constant(passage);
    // "64-bit", "12-page".
    let measure = passage
        .split_once('-')
        .is_some_and(|(number, of)| number.bytes().all(|byte| byte.is_ascii_digit()) && of.bytes().all(|byte| byte.is_ascii_lowercase()));
    // "パスワードを3回", "パスワードは8文字".
    let counted = passage.trim_start_matches(|c: char| c.is_ascii_digit());
    let goes_on = passage.starts_with(['を', 'に', 'も', 'と', 'の'])
        || is_sentence(passage)
        || counted.len() < passage.len() && counted.starts_with(['文', '字', '桁', '回', '個', '年', '月', '日', '時', '分', '秒', '人']);
    // "auth.password.minLength", "PASSWORD@HOST:5432/DBNAME"; "@dmin2024" is a password.
    let name_goes_on = passage.strip_prefix('.').is_some_and(|member| member.bytes().all(|byte| byte.is_ascii_alphabetic()))
        || passage.starts_with(['-', '@']) && passage.contains(':') && passage.contains('/');
    if measure || goes_on || name_goes_on || makeup.length < 4 || file || shouted || named(passage) || is_code(passage) {
        return Proof::Disproved;
    }
    let word = makeup.digits == 0 && (makeup.symbols == 0 && inner_capitals(passage) < 2 || makeup.symbols > 0 && joined_words(passage));
    // "#1215" is an issue, "#monday" a topic, "@cool.proxy" a host.
    let tag = passage.strip_prefix(['#', '@']).is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()) || makeup.digits == 0)
        || passage.starts_with('@') && passage.contains('.')
        || passage.starts_with('-') && passage.contains('=');
    let clock = tag || makeup.letters() == 0 && passage.contains([':', '%', '€', '$', '£']) && makeup.digits < 6;
    let ordinal = makeup.digits > 0
        && makeup.symbols == 0
        && ["st", "nd", "rd", "th", "am", "pm"].iter().any(|end| passage.ends_with(end))
        && makeup.letters() == 2;
    if word || clock || ordinal || makeup.letters() + makeup.digits == 0 {
        return Proof::Disproved;
    }
    if makeup.kinds() >= 3 && makeup.length >= 8 || makeup.kinds() >= 2 && makeup.length >= 12 && makeup.turns >= 4 {
        Proof::Proved
    } else {
        Proof::Silent
    }
}

/// Whether it is a file of code, with the line in it if that stands behind: `DirectAccessor.java:62`.
fn is_file(passage: &str) -> bool {
    const ENDS: [&str; 10] = [".js", ".ts", ".json", ".md", ".py", ".html", ".css", ".rs", ".yml", ".java"];
    let line = passage.rsplit_once(':').filter(|(_, line)| line.bytes().all(|byte| byte.is_ascii_digit()));
    let file = line.map_or(passage, |(file, _)| file);
    ENDS.iter().any(|end| file.ends_with(end))
}

/// Whether much of it is Japanese, and the rest no password: a sentence that goes on without a blank.
fn is_sentence(passage: &str) -> bool {
    let is_mixed = |run: &str| run.contains(|c: char| c.is_ascii_digit()) && run.contains(|c: char| c.is_ascii_alphabetic());
    let japanese = passage.chars().filter(|c| matches!(c, '\u{3041}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')).count();
    japanese > 8 && !passage.split(|c: char| !c.is_ascii_graphic()).any(is_mixed)
}

/// The same where nothing but its looks says that it is a password: at least three kinds of characters, or two mixed well.
#[must_use]
pub fn strong_password(passage: &str) -> Proof {
    let makeup = Makeup::of(passage);
    // Names of programs mix cases and join with these.
    let joined = makeup.digits == 0 && passage.chars().all(|c| c.is_alphabetic() || "._-/:;,".contains(c));
    if joined && (inner_capitals(passage) < 2 || passage.contains('.')) {
        return Proof::Disproved;
    }
    let mixed = makeup.kinds() >= 3 && makeup.length >= 6 || makeup.digits > 0 && makeup.letters() > 3 && makeup.length >= 7;
    if mixed && password(passage) != Proof::Disproved { Proof::Proved } else { Proof::Disproved }
}

/// A secret whose characters stand apart: the same without the blanks.
#[must_use]
pub fn spaced_secret(passage: &str) -> Proof {
    let closed: String = passage.chars().filter(|c| !c.is_whitespace()).collect();
    if Makeup::of(&closed).digits == 0 { Proof::Disproved } else { strong_password(&closed) }
}

/// A word that opens an account on the telephone: any word but the ones sentences go on with.
#[must_use]
pub fn memorable_word(passage: &str) -> Proof {
    let first = passage.split_whitespace().next().unwrap_or_default().to_lowercase();
    let goes_on = [
        "for", "of", "to", "the", "that", "and", "or", "from", "which", "you", "must", "can", "should", "was", "were", "are", "with", "in",
        "on", "they", "we", "search", "games",
    ];
    plausible(!goes_on.contains(&first.as_str()))
}

/// Whether it can be a PIN or a code: four to eight digits that are no year, no round number.
#[must_use]
pub fn pin(passage: &str) -> Proof {
    let digits: Vec<u32> = super::digits::digits(passage);
    let value = super::digits::number(&digits);
    plausible((3..=10).contains(&digits.len()) && !(digits.len() == 4 && (2015..=2035).contains(&value)))
}

/// Whether the value of an assignment is a literal secret, and not a reference, a path, a number, a word or a call.
#[must_use]
pub fn value_of_assignment(passage: &str) -> Proof {
    let text = passage.trim_matches(['"', '\'', '`']);
    let makeup = Makeup::of(text);
    let reference = is_constant(text)
        || text.starts_with(['$', '<', '{', '%', '/', '.', '~', '&']) && !text.ends_with('=') && makeup.kinds() < 4
        || text.contains("://")
        || text.contains("${")
        || text.contains("{{")
        || text.contains("..")
        || is_code(text);
    if reference || makeup.length < 6 || named(text) {
        return Proof::Disproved;
    }
    let plain = makeup.letters() == 0 || makeup.digits == 0 && (makeup.symbols == 0 && inner_capitals(text) < 2 || joined_words(text));
    if plain {
        return Proof::Disproved;
    }
    if makeup.entropy >= 3.0 && makeup.length >= 12 && makeup.kinds() >= 2 || makeup.kinds() >= 3 && makeup.length >= 8 {
        Proof::Proved
    } else {
        Proof::Silent
    }
}

/// Whether it is an expression: one that fetches a secret, a call, a path through a program, a type of a lower language.
fn is_code(text: &str) -> bool {
    const PARTS: [Word; 25] = Word::all([
        "&self",
        "env.",
        "env[",
        "environ",
        "process.",
        "secrets.",
        "os.",
        "()",
        "config.",
        "settings.",
        "getenv",
        "(self",
        "self.",
        "this.",
        "::",
        "!(",
        "&[",
        "(&",
        "&mut",
        "=>",
        "->",
        "](",
        "://",
        "({",
        "req.",
    ]);
    let seen = Seen::of(text);
    // A call: a name, then what is handed over.
    let call = text
        .split_once('(')
        .is_some_and(|(name, _)| name.len() > 2 && name.bytes().all(|b| b.is_ascii_alphabetic() || b"._$".contains(&b)));
    let variable = text
        .trim_start_matches('\\')
        .strip_prefix('$')
        .is_some_and(|name| name.bytes().all(|b| b.is_ascii_alphabetic() || b"_[".contains(&b)));
    call || variable
        || text.starts_with(['{', ':', ']'])
        || text.starts_with("__")
        || text.starts_with("./")
        || PARTS.iter().any(|part| seen.admit(part, text))
}

/// Whether it is a constant or a type, as code has them where a setting would have its value.
fn is_constant(text: &str) -> bool {
    let name = text.trim_end_matches([',', ';', ')', '?']);
    let bytes = name.as_bytes();
    let spelled = |of: fn(&u8) -> bool| bytes.iter().all(|byte| of(byte) || *byte == b'_');
    let shouted = spelled(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) && name.contains('_');
    let typed = bytes.first().is_some_and(u8::is_ascii_uppercase) && spelled(u8::is_ascii_alphabetic);
    (shouted || typed) && is_worded(name)
}

/// Whether it names or describes a secret instead of being one.
pub(super) fn named(text: &str) -> bool {
    const NAMES: [Word; 30] = Word::all([
        "your",
        "example",
        "changeme",
        "change-me",
        "change_me",
        "replace",
        "placeholder",
        "insert",
        "redacted",
        "generate",
        "_here",
        "-here",
        "token",
        "secret",
        "password",
        "passwort",
        "dummy",
        "sample",
        "xxxx",
        "todo",
        "fake",
        "not-a-real",
        "notreal",
        "r3al",
        "api_key",
        "apikey",
        "a_key",
        "default",
        "cambiame",
        "beispiel",
    ]);
    let lower = text.to_ascii_lowercase();
    let seen = Seen::of(text);
    let spelled =
        decode_base64(text).and_then(|bytes| String::from_utf8(bytes).ok()).filter(|text| text.bytes().all(|byte| byte.is_ascii_graphic()));
    let stock = ["guest", "user", "admin", "demo", "qwerty", "abc", "welcome", "hello"]
        .iter()
        .any(|word| lower.strip_prefix(word).is_some_and(|rest| "1234567890".starts_with(rest)));
    stock
        || spelled.is_some_and(|text| text.eq_ignore_ascii_case("password") || text.eq_ignore_ascii_case("secret"))
        || NAMES.iter().any(|name| seen.admit(name, &lower))
}

/// Capitals behind a small letter or a digit: `gavelAndGin` has two, `Monday` none.
pub(super) fn inner_capitals(text: &str) -> usize {
    text.chars()
        .zip(text.chars().skip(1))
        .filter(|(before, after)| (before.is_lowercase() || before.is_numeric()) && after.is_uppercase())
        .count()
}

/// Small-letter words joined by hyphens, dots, slashes, underscores or apostrophes, as prose and paths have them.
fn joined_words(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_alphabetic()
            || matches!(c, '-' | '.' | '/' | '_' | '\'' | '’' | '@' | ',' | ')' | '(' | ':' | ';' | '?' | '!' | '…' | '"' | '“' | '”' | '*')
    }) && inner_capitals(text) == 0
        && text.chars().filter(|c| matches!(c, '-' | '_' | '@' | '!')).count() < 2
}

#[cfg(test)]
mod tests {
    use super::{key_material, password, pin, value_of_assignment};
    use crate::detectors::Proof::{Disproved, Proved, Silent};

    #[test]
    fn keys() {
        for (text, answer) in [
            (concat!("57b6c24003ee36482da7", "768c9d33a04b"), Proved),
            (concat!("UVZolEm0BoF8cWUxrFyh", "pyQTo5pZoClxJ6swYGcj"), Proved),
            ("aaaaaaaaaaaaaaaaaaaaaaaa1", Disproved),
            ("internationalization", Disproved),
            ("your_api_key_goes_here_1", Disproved),
        ] {
            assert_eq!(key_material(text), answer, "{text}");
        }
    }

    #[test]
    fn passwords() {
        for (text, answer) in [
            ("Subpoena!Autumn26", Proved),
            ("Vx9!kettleD0wn", Proved),
            ("stamppot88", Silent),
            ("Gavel-and-Gin-1962", Proved),
            ("manager", Disproved),
            ("Monday", Disproved),
            ("reset", Disproved),
            ("9:30", Disproved),
            ("protected.", Disproved),
            ("your-password", Disproved),
            (".minLength", Disproved),
            (".Sommer2024", Proved),
            ("@dmin2024", Proved),
            ("love=hate99", Proved),
            ("Sunny.go77", Proved),
            ("@HOST:5432/DBNAME?sslmode=require", Disproved),
            ("DirectAccessor.java:62", Disproved),
            ("がundefinedになるの、読み込み順っぽい", Disproved),
            ("はただのダミーなので残して大丈夫です", Disproved),
            ("初回のみTokiwa!0401、ログイン後に変更画面が出ます", Proved),
            ("2nd", Disproved),
            ("12-character", Disproved),
            ("を3回間違えて", Disproved),
            ("8文字以上", Disproved),
        ] {
            assert_eq!(password(text), answer, "{text}");
        }
    }

    #[test]
    fn pins() {
        for (text, answer) in [("4471#", Silent), ("2-0-9-4", Silent), ("2024", Disproved), ("12", Disproved)] {
            assert_eq!(pin(text), answer, "{text}");
        }
    }

    #[test]
    fn assignments() {
        for (text, answer) in [
            ("Zw3tschgenkuchen!", Proved),
            ("$TOKEN", Disproved),
            ("os.environ", Disproved),
            ("geheim", Disproved),
            ("/etc/secrets/key", Disproved),
            ("PWXbI2sKKlc!", Proved),
            ("true", Disproved),
            ("123456", Disproved),
        ] {
            assert_eq!(value_of_assignment(text), answer, "{text}");
        }
    }
}
