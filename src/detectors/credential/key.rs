//! Private keys, whatever their envelope.

use super::SECRET;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{encoded_private_key, hash_of_password};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "age-secret-key",
        title: "age secret key",
        why: "Whoever reads it can decrypt what was encrypted for you.",
        source: "https://github.com/C2SP/C2SP/blob/main/age.md",
        gate: Gate::Literals(words!["AGE-SECRET-KEY-1"]),
        pattern: r"(?-u)\b(AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{50,60})\b",
        positive: samples![
            concat!("AGE-SECRET", "-KEY-15UFZXT22WPHSPESHP9KAZ8Y5UH9P9RRMQNME2ZFPQPSP20J4WQTGC3CAVZ"),
            concat!("AGE-SECRET", "-KEY-129X55DP4YLMGCWVV5LKPVZS9PED6Z0LAENDWX9Z7576SESQWQ8NSZ6K0K8"),
        ],
        negative: samples!["AGE-SECRET-KEY-1", "AGE-SECRET-KEY-1XXXXXXXX"],
        ..SECRET
    },
    Detector {
        id: "otp-secret",
        title: "Secret of a second factor",
        why: "Whoever reads it can produce your one-time codes for ever.",
        source: "https://github.com/google/google-authenticator/wiki/Key-Uri-Format",
        gate: Gate::Literals(words!["otpauth://", "totp", "2fa", "mfa", "authenticator", "code à 6", "second factor"]),
        announced: true,
        pattern: r"(?-u)(otpauth://[a-z]+/[!-~]{1,160}?secret=[A-Z2-7]{16,64}=*[!-~]{0,80})|\b([A-Z2-7]{32}|[A-Z2-7]{16}|[A-Z2-7]{26})\b",
        reach: Reach { before: 60, after: 260 },
        validator: crate::validators::base32_secret,
        worth: Worth { shape: 76, proved: 93, cued: 93 },
        positive: samples![
            concat!("otpauth://totp/Ravenholt:mia?sec", "ret=UBYQQALUJPXG52ZSP36YUKERGXH6Y5VG&issuer=Ravenholt"),
            concat!("2fa key for the authenticator app: «PTK7TLI3BKDHQJD6", "4QLBT7756WU3UN4H»"),
        ],
        negative: samples!["otpauth://totp/", "2FA is on", "MFA FOR EVERYBODY"],
        ..SECRET
    },
    Detector {
        id: "password-hash",
        title: "Password hash",
        why: "Whoever has time can find the password behind it.",
        source: "https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html",
        kind: Type::Password,
        gate: Gate::Literals(words![
            "$1$",
            "$2a$",
            "$2b$",
            "$2y$",
            "$5$",
            "$6$",
            "$y$",
            "$8$",
            "$9$",
            "$argon2",
            "$apr1$",
            "$krb5",
            "pbkdf2",
            "scrypt",
            "{ssha",
            "aad3b435b51404ee",
            ":::",
        ]),
        pattern: r"(?-u)(\$2[aby]\$\d\d\$[A-Za-z0-9./]{53}|\$(?:1|5|6|8|9|y|apr1)\$(?:rounds=\d{1,9}\$)?[A-Za-z0-9./]{2,20}\$(?:[A-Za-z0-9./]{2,24}\$)?[A-Za-z0-9./]{22,90}|\$argon2(?:id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]{10,}\$[A-Za-z0-9+/]{16,}|\$krb5[a-z]{3,6}\$\d\d?\$[*A-Za-z0-9.@/$:_\-]{60,4000}|\$?(?i:pbkdf2|scrypt)[a-z0-9_:\-]{0,12}[$:]\d+[$:][A-Za-z0-9+/=.:$]{20,200}|\{(?i:ssha\d{0,3})\}[A-Za-z0-9+/]{24,140}={0,2}|\b[A-Za-z0-9_.$\-\\]{1,40}:\d{3,6}:[a-fA-F0-9]{32}:[a-fA-F0-9]{32}:::)",
        reach: Reach { before: 90, after: 260 },
        validator: hash_of_password,
        context: Context::NONE.lowered_by(words!["looks like", " example", "example", "dummy", "demo"]).within(60),
        worth: Worth { shape: 82, proved: 82, cued: 82 },
        positive: samples![
            "$2b$12$CuSsH5LM/Em9iJLwbL132Zn4T8.WvXX2HdNK44cjXQVIoSTsp5svg",
            "root:«$6$/LRTlGrwQ2d8$m3Dze9n2cldhT.7JZjyUDevwBJSMglyU59Fo95X07mVvp/DKOHQ9UODdfdFd2lA2D.FNQEoQ./xZ90txdegvcU»:19000:0:99999",
            "svc_scan:1104:f8e28d3e14be535893b80598e7d8a50f:510dc6c4393a96e78c3403049d3e8474:::",
        ],
        negative: samples!["$1$ is md5, $6$ is sha512", "$2a$10$<salt-and-hash>", "std:::", "$9$ a month"],
        ..SECRET
    },
    Detector {
        id: "pgp-private-key",
        title: "PGP private key",
        why: "Whoever reads it can decrypt your mail and sign as you.",
        source: "https://www.rfc-editor.org/rfc/rfc9580#section-6.2",
        gate: Gate::Literals(words!["BEGIN PGP PRIVATE KEY BLOCK"]),
        pattern: r"(?-u)(-{3,6}BEGIN PGP PRIVATE KEY BLOCK-{3,6}[A-Za-z0-9+/=:.,()\\>|\s]{20}[A-Za-z0-9+/=:.,()\\>|\s]{20,}(?:-{3,6}END PGP PRIVATE KEY BLOCK-{3,6})?)",
        reach: Reach { before: 8, after: 4000 },
        positive: samples![
            concat!(
                "-----BEGIN PGP PRIV",
                "ATE KEY BLOCK-----\n\nlQOYBGYh1XXux+QdkTtMmzaMoDrOmREst9iYytltkt+W1WXuxnb5RuM8DnxZvF2n\nXWqUmPt7ZT5g+qnqVBIj9spqlm+bjAQPFxKE8wPSLG989XL4YSqj/tO6mMYbK8VN\n=Ab3d\n-----END PGP PRIVATE KEY BLOCK-----"
            ),
            concat!(
                "-----BEGIN PGP PRIV",
                "ATE KEY BLOCK-----\nlIYEZkohXVfc18mQS4i4E0it6CjuiG3jYIFV/pJBo60yPibvW69r1fmsyXrJcdhG\ngvfI/o0qAw8DhCyLdmeLtdfGp8qdjWtqR1m1TPaHym05QRfTLnAACLCX64eh4neB\n-----END PGP PRIVATE KEY BLOCK-----"
            ),
        ],
        negative: samples![
            "-----BEGIN PGP PUBLIC KEY BLOCK-----",
            "the header says -----BEGIN PGP PRIVATE KEY BLOCK----- and nothing else"
        ],
        ..SECRET
    },
    Detector {
        id: "pgp-symmetric-note",
        title: "Master password of a key store",
        why: "Whoever reads it opens everything the store keeps.",
        source: "https://keepass.info/help/base/keys.html",
        gate: Gate::Literals(words!["keepass", "bitwarden", "1password", "lastpass", "master password", "keystore"]),
        pattern: r#"(?i-u)(?:keepass|bitwarden|1password|lastpass|keystore)[a-z'\s]{0,24}?\b(?:master|vault|password|pw)\b[a-z\s]{0,12}(?:is|:|=)\s*\\?["']((?u:[^"'\\]{8,80}))\\?["']"#,
        reach: Reach { before: 30, after: 160 },
        kind: Type::Password,
        positive: samples![
            "keepass master is \"«c0rrect h0rse b4ttery Marmalade 88»\"",
            "bitwarden master password is '«seven purple otters 1911»'",
        ],
        negative: samples!["keepass master is somewhere safe", "bitwarden vault: \"\""],
        ..SECRET
    },
    Detector {
        id: "private-key",
        title: "Private key",
        why: "Whoever reads it can sign in, decrypt or sign as its owner.",
        source: "https://www.rfc-editor.org/rfc/rfc7468#section-10",
        gate: Gate::Literals(words!["PRIVATE KEY-----", "PRIVATE KEY BLOCK-----", "PuTTY-User-Key-File"]),
        pattern: r#"(?-u)(-{4,6}BEGIN [A-Z0-9 ]{0,20}PRIVATE KEY(?: BLOCK)?-{4,6}(?:[\s\\>|"'+,]|\\[nr]|Proc-Type: 4,ENCRYPTED|DEK-Info: [A-Z0-9,-]+)*[A-Za-z0-9+/=]{24,}[A-Za-z0-9+/=\\>|\s"',]*(?:-{4,6}END [A-Z0-9 ]{0,20}PRIVATE KEY(?: BLOCK)?-{4,6})?)|(PuTTY-User-Key-File-\d:[\n -~]{100,}?Private-MAC: [0-9a-f]{40,64})"#,
        reach: Reach { before: 40, after: 4000 },
        positive: samples![
            concat!(
                "-----BEGIN RSA PRIV",
                "ATE KEY-----\nsEf5a+LZjC50MjoP/vc1LsXHssrUu441nfvwlL4MYNvvjHVJGt5EmSGbpckgEstn\nvAvhLi96j6Fa4WP+5KycYyaEUsJpPYSJjzTTkrt4lwzruO8DFfNIA2stvYy3IkUZ\n-----END RSA PRIVATE KEY-----"
            ),
            concat!(
                "-----BEGIN OPENSSH PRIV",
                "ATE KEY-----\nFN56DbGBJfFzZR938AWb0WckJupWuXGXqRSrR5dQEWS+soIZU4MWaRiad2hhJiCXJ/7Eqt\nuf85hOt7v7036O2XMMUubz9UOI1jzKMjvViUSxXtMU8UL17sYbRwuEy6YfUrVSSQU46Ks9\n6o+IYSc1bqTs2m+WSfH4FiRep7R16c6=\n-----END OPENSSH PRIVATE KEY-----"
            ),
        ],
        negative: samples![
            "The header says -----BEGIN RSA PRIVATE KEY----- and so: it is.",
            "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----",
        ],
        ..SECRET
    },
    Detector {
        id: "private-key-wrapped",
        title: "Private key in base64",
        why: "Whoever reads it can sign in, decrypt or sign as its owner.",
        source: "https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets",
        gate: Gate::Literals(words!["LS0tLS1CRUdJTi"]),
        pattern: r"(?-u)(LS0tLS1CRUdJTi[A-Za-z0-9+/]{40,}(?:\\?\s{0,8}[A-Za-z0-9+/]{60,}){0,60}={0,2})",
        reach: Reach { before: 0, after: 4000 },
        validator: encoded_private_key,
        positive: samples![
            concat!(
                "tls.key: «LS0tLS1CRUdJTiBFQyB",
                "QUklWQVRFIEtFWS0tLS0tCk1IY0NBUUVFSUb2U9LhOS0irYkPvdRHUNL9yf4StfxDPNV2adCV1jFzYI20eBahcyXic6YOZq»"
            ),
            concat!(
                "KEY_B64=«LS0tLS1CRUdJTiBQUklW",
                "QVRFIEtFWS0tLS0tCk1JR0hBZ0VBTUJNR0M7qO60lI5QfecJUyGTelVEnIKXVuuEomFKB8KyVQ3JYmzSgnYNPPtPQvv9PBmGGwYPnqw»"
            ),
        ],
        negative: samples![
            "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUVvZ0lCQUFLQ0FRRUF3ZFhKd2ZKbGs3",
            "it starts with LS0tLS1CRUdJTi, always"
        ],
        ..SECRET
    },
    Detector {
        id: "wireguard-private-key",
        title: "WireGuard key",
        why: "Whoever reads it can join your network as this machine.",
        source: "https://www.wireguard.com/quickstart/",
        gate: Gate::Literals(words!["PrivateKey", "PresharedKey", "private_key", "wg genkey"]),
        pattern: r"(?-u)\b(?i:PrivateKey|PresharedKey|private_key|genkey)[\x22'\s]*[=:]?[\x22'\s]*([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)",
        context: Context::NONE,
        worth: Worth { shape: 92, proved: 97, cued: 97 },
        positive: samples![
            concat!("Private", "Key = «M4WRlnxBpS58HP+n2cR9m3bfmEsdDXA5Jm0YAnCqL8A=»"),
            concat!("Preshared", "Key = «zicfM3k0yZiUHMqsyjhiRNKlRDMEFpi6mI4wdUotHiQ=»"),
        ],
        negative: samples!["PrivateKey = <key>", "PrivateKey = "],
        ..SECRET
    },
];
