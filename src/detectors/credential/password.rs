//! Passwords as people say them to each other, in nine languages.

use super::PASSWORD;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::validators::{password, strong_password};

/// Talk about passwords, and shows of made-up ones.
const TALK: &[&str] = &["example", "tutorial", "literally", "regex", "demo", "fake", "dummy", "strong password", "passwords like", "default login", "default password", "beispiel", "exemple", "ejemplo", "exemplo", "esempio", "voorbeeld", "training", "readme", "localhost"];

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "login-pair",
        title: "User name and password",
        why: "Whoever reads them can sign in.",
        source: "https://pages.nist.gov/800-63-4/sp800-63b.html",
        gate: Gate::Literals(&["login", "user", "logs in", "log in", "usuario", "utilisateur", "benutzer", "gebruiker", "wifi", "wi-fi", "wlan", "root", "admin", "account", "acct", "compte", "konto", "creds", "insta", "spotify", "netflix", "router", "as:", " mit ", "ssid", "network"]),
        pattern: r#"(?i-u)\b(?:log(?:ins?|ging in|s in)(?:\s(?:was|is|as|details|again))?|user(?:name)?|usuario|utilisateur|benutzer|gebruiker|wi-?fi|wlan|ssid|network|creds|root|acc(?:oun)?ts?|compte|konto|insta|spotify|netflix|router|it's|with|as|mit)\b["'`:=,]{0,2}\s(?u:[^\n/]{0,48}?)["'`]?\s?(?:/|->|→|=>|,\s?pass\s)\s?["'`(]{0,2}((?u:[^ \t-\r"'`<>|/,]+[^ \t-\r"'`<>|/,.;:?)\]}…]))"#,
        reach: Reach { before: 8, after: 130 },
        validator: strong_password,
        context: Context::NONE.lowered_by(TALK).within(60),
        worth: Worth { shape: 60, proved: 82, cued: 82 },
        positive: &["login was `svc_deploy` / «Hunter-but-Pr0d»", "wifi \"DunkinFan\" / «goSox!04»", "user AUDIT07 / «Wirtschaft$2026»"],
        negative: &["login admin / admin", "user demo / demo", "the wifi and/or the router", "login at /users/v2/profile"],
        ..PASSWORD
    },
    Detector {
        id: "mail-and-password",
        title: "Account and password",
        why: "Whoever reads them can sign in.",
        source: "https://pages.nist.gov/800-63-4/sp800-63b.html",
        gate: Gate::Literals(&["@"]),
        pattern: r#"(?i-u)[a-z0-9._%+\-]{1,40}@[a-z0-9.\-]{3,60}\.[a-z]{2,12}["'`]?(?:\s?(?u:[/|→:])\s?|\s(?:->|=>|and|und|mit|et|y|e|i|en|con|avec|hasło|pass|with)\s|\s)["'`(]{0,2}((?u:[^ \t-\r"'`<>|/,@]+[^ \t-\r"'`<>|/,.;:?)\]}@…]))"#,
        reach: Reach { before: 40, after: 130 },
        validator: strong_password,
        context: Context::NONE.lowered_by(TALK).within(60),
        worth: Worth { shape: 60, proved: 80, cued: 80 },
        positive: &["j.osei@quillshaw.co.uk → «Autumn-Otter-20»", "m.slagter58@kpnmail.nl / «Poekie1958!»", "mayab2009@hotmail.nl «Stray!Kids0325»"],
        negative: &["write to office@ravenholt.de today", "j.osei@quillshaw.co.uk / Monday", "a@ravenholt.de and b@ravenholt.de"],
        ..PASSWORD
    },
    Detector {
        id: "password-in-prose",
        title: "Password",
        why: "Whoever reads it can sign in with it.",
        source: "https://pages.nist.gov/800-63-4/sp800-63b.html",
        gate: Gate::Literals(&["password", "passwd", "passphrase", "passcode", "passnumber", "pw", "pass ", "pass:", "login", "credentials", "passw"]),
        pattern: r#"(?i-u)(?:^|(?u:[^a-z0-9?&]))(?:(?:pass(?:word|wd|phrase|code|number)s?|pw|pwd|psw)\b["'`*]{0,2}(?:\s?(?u:[:=→>])+|\s->|\s(?:is|was|are|for\s\w{1,16}(?:\sis|:)|to\s\w{1,16}(?:\sis|:)|still|now|again|stays)){0,3}|(?:temp|our|my|his|her|the|same|and|,)\s?pass\b(?:\s?(?u:[:=→])|\sis|\sstill)*|pass\s?(?:(?u:[:=→])|is\b)(?:\sstill)?)\s{0,2}(?u:["'`“„«*(]){0,2}((?u:[^ \t-\r"'`<>|«»“”„,]+[^ \t-\r"'`<>|«»“”„,.;:?)\]}…*]))"#,
        reach: Reach { before: 12, after: 110 },
        validator: password,
        context: Context::NONE.lowered_by(TALK).within(50),
        worth: Worth { shape: 79, proved: 92, cued: 92 },
        positive: &["pw: «stamppot88»", "the password is «Subpoena!Autumn26»", "unattended pw «Mortar&Pestle9»", "passcode «alto22»"],
        negative: &["password reset", "the password is whatever you like", "password manager", "pass the salt", "password: changeme", "the passwords are long", "password: [password]", "passcode ••••••"],
        ..PASSWORD
    },
    Detector {
        id: "password-in-prose-de",
        title: "Passwort",
        why: "Whoever reads it can sign in with it.",
        source: "https://www.bsi.bund.de/DE/Themen/Verbraucherinnen-und-Verbraucher/Informationen-und-Empfehlungen/Cyber-Sicherheitsempfehlungen/Accountschutz/Sichere-Passwoerter-erstellen/sichere-passwoerter-erstellen_node.html",
        gate: Gate::Literals(&["passwort", "passwörter", "kennwort", "zugangscode", "pwd", "wlan-key", "wlan key", "wachtwoord", "wachtwrd", " ww ", " ww:"]),
        pattern: r#"(?i-u)\b(?:passwort|kennwort|zugangscode|wlan[ \-]key|wachtwoord|ww)\b["'`*]{0,2}(?:\s?(?u:[:=→>])+|\s->|\s(?:ist|lautet|war|heißt|für\s\w{1,16}|is|van\s\w{1,16}|immer noch|noch|nog steeds)){0,3}\s{0,2}(?u:["'`“„«*(]){0,2}((?u:[^ \t-\r"'`<>|«»“”„,]+[^ \t-\r"'`<>|«»“”„,.;:?)\]}…*]))"#,
        reach: Reach { before: 12, after: 110 },
        validator: password,
        context: Context::NONE.lowered_by(TALK).within(50),
        worth: Worth { shape: 79, proved: 92, cued: 92 },
        positive: &["das Passwort lautet «Sommer2019!!»", "kennwort «Enkelin2017!» und weiter", "wachtwoord «stamppot88»", "WLAN heißt Frittenbude, Passwort «KäsespätzleUm3Uhr»"],
        negative: &["Passwort vergessen", "das Kennwort soll nirgends stehen", "gebruiker demo ww demo", "Passwort: geheim"],
        ..PASSWORD
    },
    Detector {
        id: "password-in-prose-romance",
        title: "Mot de passe, contraseña, senha",
        why: "Whoever reads it can sign in with it.",
        source: "https://www.cnil.fr/fr/mots-de-passe",
        gate: Gate::Literals(&["mot de passe", "mdp", "contraseña", "clave", "senha", "palavra-passe", "parola d'ordine", "contrasena", "codice"]),
        pattern: r#"(?i-u)\b(?:mot\sde\spasse|mdp|contrase(?:ñ|Ñ|n)a|clave|senha|palavra-passe|parola\sd'ordine)\b["'`*]{0,2}(?:\s?(?u:[:=→>])+|\s->|\s(?:est|c'est|es|é|è|era|toujours|sigue siendo|do wi-?fi|del? wi-?fi|du wi-?fi|(?:de|da|do|del|di)\s\w{1,16}(?:\s\w{1,16})?\s(?:es|é|è|est)|(?:do|da|de)\s\w{1,12}\s(?:da|do|de)\s\w{1,16}\s\w{0,16}\s?(?:é|es))){0,3}\s{0,2}(?u:["'`“„«*(]){0,2}((?u:[^ \t-\r"'`<>|«»“”„,]+[^ \t-\r"'`<>|«»“”„,.;:?)\]}…*]))"#,
        reach: Reach { before: 4, after: 130 },
        validator: password,
        context: Context::NONE.lowered_by(TALK).within(50),
        worth: Worth { shape: 79, proved: 92, cued: 92 },
        positive: &["mdp «Tr0isPetitsChats»", "la clave es «Quinone86»", "senha «Figado#2026!»", "la contraseña: «murcielago3»", "mot de passe «Nain&Fleurs59»"],
        negative: &["mot de passe oublié", "la clave del éxito", "senha tá escrita na tela", "contraseña segura"],
        ..PASSWORD
    },
    Detector {
        id: "password-in-prose-slavic-japanese",
        title: "Hasło, パスワード",
        why: "Whoever reads it can sign in with it.",
        source: "https://cert.pl/hasla/",
        gate: Gate::Literals(&["hasło", "hasła", "Hasło", "HASŁO", "haslo", "パスワード", "パス", "暗証", " pass "]),
        pattern: r#"(?i-u)(?:\b(?:has(?:ł|Ł|l)(?:o|em))|パスワード|パス)["'`*]{0,2}(?:\s?(?u:[:=→>])+|：|は|が|\s->|\s(?:to|do\s\w{1,16}(?:\sto|:)|jest|dalej|nadal)){0,3}\s{0,2}(?u:["'`“„«*(「]){0,2}((?u:[^ \t-\r"'`<>|«»“”„,」、。]+[^ \t-\r"'`<>|«»“”„,.;:?)\]}…*」、。]))"#,
        reach: Reach { before: 4, after: 110 },
        validator: password,
        context: Context::NONE.lowered_by(TALK).within(50),
        worth: Worth { shape: 79, proved: 92, cued: 92 },
        positive: &["login root hasło «Żubr0wka!77» tylko", "komp mecenasa hasło «Temida2026!»", "パスワードは «Sakura_2026#db» です", "hasło: «legia1916»"],
        negative: &["hasło na czacie głosowym", "zapomniałem hasła", "パスワードはありません", "hasło: ********"],
        ..PASSWORD
    },
    Detector {
        id: "security-answer",
        title: "Memorable word",
        why: "Whoever knows it can pass for you on the phone.",
        source: "https://cheatsheetseries.owasp.org/cheatsheets/Choosing_and_Using_Security_Questions_Cheat_Sheet.html",
        gate: Gate::Literals(&["memorable word", "memorable place", "security word", "pick-up word", "pickup word", "safe word", "security answer", "secret answer", "codewort", "mot secret", "palabra secreta"]),
        pattern: r#"(?i-u)\b(?:(?:memorable|security|pick-?up|safe)\s(?:word|place)|(?:security|secret)\sanswer|codewort|mot secret|palabra secreta)(?:\s?[:=]|\s(?:is|ist|est|es|for\s\w{1,16}\sis))?\s{1,2}(?u:["'`“„«])?((?u:[^ \t-\r"'`,.;:|<>]{3,30})(?:\s(?u:[^ \t-\r"'`,.;:|<>]{3,20}))?)"#,
        reach: Reach { before: 0, after: 90 },
        context: Context::NONE.lowered_by(&["forgot", "forgotten", "reset", "choose", "set"]).within(20),
        worth: Worth { shape: 82, proved: 82, cued: 82 },
        positive: &["memorable word «Pendlebury»", "the pick-up word is «marmalade badger»"],
        negative: &["memorable words of the day", "security wording"],
        ..PASSWORD
    },
];
