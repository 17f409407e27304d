//! Settings that name a secret and then say it: environment files, configuration, code.

use super::{PASSWORD, SECRET};
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::value_of_assignment;

/// Settings in demonstrations, whose values nobody uses.
const DEMONSTRATION: &[&str] = &["example", "dummy", "demo", "sample", "fake", "beispiel", "muster", "exemple", "ejemplo", "exemplo", "esempio", "voorbeeld", "przykład", "placeholder", "seed data", "fixture", "default", "defaults", "tutorial"];

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "assigned-password",
        title: "Password in a setting",
        why: "Whoever reads it can sign in with it.",
        source: "https://12factor.net/config",
        gate: Gate::Literals(&["pass", "pwd", "kennwort", "passwort", "senha", "clave", "community", "key-string", "isakmp key", "radius-server key", "_pw"]),
        pattern: r#"(?i-u)(?:^|(?u:[^a-z0-9_.\-?&]))[a-z0-9_.\-]{0,40}(?:password|passwd|passwort|kennwort|passphrase|passcode|smtp_?pass|_pass|pass|pwd|_pw|senha|contrasena)(?:[_\-][a-z0-9_\-]{1,16}|\d{1,2}|s)?\\?["'`]?\]?\s{0,3}(?:=|:=|=>|:|,|\s->)\s{0,3}(?:[rbf]?\\?["'`])?((?u:[^ \t-\r"'`<>\\]+))|\b(?:community|isakmp key|radius-server key|key-string|enable secret(?:\s\d)?|enable password(?:\s\d)?|username\s[!-~]{1,30}\spassword(?:\s\d)?)\s+((?u:[^ \t-\r"'`<>\\]+))"#,
        reach: Reach { before: 40, after: 140 },
        validator: value_of_assignment,
        context: Context::NONE.lowered_by(DEMONSTRATION).within(50),
        worth: Worth { shape: 78, proved: 92, cued: 92 },
        kind: Type::Password,
        positive: &["DB_PASSWORD=«h4rbour_Seal77»", "define('DB_PASSWORD','«&t&SQgXHEX5n»');", "spring.mail.password: «Wint3r-Kestrel»", "storePassword=«h4rbourSeal_2031»"],
        negative: &["DB_PASSWORD=geheim", "SMTP_PASS=changeme", "password: ${DB_PASSWORD}", "password = os.environ[\"PW\"]", "keyPassword=android", "password=<yours>", "password: ********"],
        ..PASSWORD
    },
    Detector {
        id: "assigned-secret",
        title: "Secret in a setting",
        why: "Whoever reads it can use what it protects.",
        source: "https://12factor.net/config",
        gate: Gate::Literals(&["secret", "token", "api_key", "apikey", "api-key", "access_key", "auth_key", "private_key", "encryption_key", "signing_key", "_key=", "credential", "_key:", "_salt", "_pat", "key =", "key is", "key:"]),
        pattern: r#"(?i-u)(?:^|(?u:[^a-z0-9_.\-?&]))[a-z0-9_.\-]{0,40}(?:secret|token|api[_\-]?key|access[_\-]?key|auth[_\-]?key|private[_\-]?key|encryption[_\-]?key|signing[_\-]?key|_key|credentials?|_salt|_pat|_tok|master[_\-]?key)(?:[_\-][a-z0-9_\-]{1,16}|\d{1,2}|s)?\\?["'`]?\]?\s{0,3}(?:=|:=|=>|:|,|\s->|\sis)\s{0,3}(?:[rbf]?\\?["'`])?((?u:[^ \t-\r"'`<>\\,;*]{12,200}))"#,
        reach: Reach { before: 40, after: 260 },
        validator: crate::validators::key_material,
        context: Context::NONE.lowered_by(DEMONSTRATION).within(50),
        worth: Worth { shape: 70, proved: 90, cued: 90 },
        positive: &[concat!("JWT_SE", "CRET=«rbzwhew9c4AuWdR2kOqk55mwOuD3W56T»"), concat!("\"client_se", "cret\": \"«6k0zyYmPSGHTyfaM7rrgyxe2tTKTuabeFQ9x»\""), concat!("radarr_api_", "key: «befae042de4407b9b44acefbdfa454d7»")],
        negative: &["API_KEY=xxxxxxxxxxxxxxxx", "SECRET_KEY=generate-me-with-openssl-rand-hex-32", "TOKEN=your-token-here", "apiKey: import.meta.env.VITE_MAPS_KEY", "token = request.headers.get('token')", "API_KEY: ${{ secrets.API_KEY }}"],
        ..SECRET
    },
    Detector {
        id: "named-key",
        title: "Key said by name",
        why: "Whoever reads it can use what it opens.",
        source: "https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password",
        gate: Gate::Literals(&["key", "token", "clé", "clave", "chave", "chiave", "schlüssel", "sleutel", "klucz", "infura", "alchemy", "embed"]),
        pattern: r#"(?i-u)(?:\b(?:api|license|licence|access|product|signing|deploy|service|the|my|our|is|e-sign|esign|new|real|la|mi|ma|meine?r?|minha|mijn)[ \-])?\b(?:key|token|clé|clave|chave|chiave|schlüssel|sleutel|klucz)(?:\s(?:is|was|ist|est|es|é|è|to|for it is|still))?\s{0,2}(?u:[:=→])?\s{1,2}["'`(]{0,2}([a-z0-9_\-]{20,100}|[a-z0-9_\-]{8,40}(?:\s[a-z0-9_\-]{8,40}){1,3})\b|(?:infura\.io/v3|g\.alchemy\.com/v2)/([a-z0-9_\-]{30,40})"#,
        reach: Reach { before: 16, after: 160 },
        validator: crate::validators::mixed_key,
        worth: Worth { shape: 60, proved: 84, cued: 84 },
        positive: &[concat!("the key is «Jo1qnX6pUP3jChi8", "P5q3ACJUkLlzWc8h»"), concat!("https://mainnet.infura.io/v3/«8b813c6790bccbA", "cb39811e04d648e0e»")],
        negative: &["the key is internationalization_of_everything", "token PROJECT-WOBBLE-kitchen-shelf", "public key AAAA"],
        ..SECRET
    },
];
