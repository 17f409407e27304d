//! E-mail addresses, written plainly or so that a robot should not read them. Role mailboxes ("info@") are public and stay quiet.

use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::email;

/// The family's default.
const EMAIL: Detector = Detector {
    kind: Type::Email,
    why: "Whoever reads it can write to this person, look for their accounts and guess at their passwords.",
    source: "https://www.rfc-editor.org/rfc/rfc5322",
    reach: Reach { before: 72, after: 96 },
    worth: Worth { shape: 70, proved: 80, cued: 80 },
    ..Detector::DEFAULT
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "email-address",
        title: "E-mail address",
        gate: Gate::Literals(&["@"]),
        pattern: r"(?:^|[^0-9A-Za-z.:/%+@=-])(?:[A-Za-z-]+[:=])?([0-9A-Za-zÀ-ž][0-9A-Za-zÀ-ž._%+-]*@(?:[0-9A-Za-zÀ-ž-]+\.)+[A-Za-z]+)(?:[^0-9A-Za-z@-]|$)",
        validator: email,
        positive: &[
            "write to «m.quillfeather@harrowmere.co.uk» before noon",
            "Kontakt: «jörg.petzold93@webhalde.de»",
            "\"email\":\"«lindqvist.marge@gmail.com»\"",
            "mail:«biawrnck@hotmail.com», entrem e troquem",
            "user <«o.brandvold@fjordlink.no»>",
        ],
        negative: &[
            "git@github.com:owner/name.git",
            "press@lindqvist-group.com",
            "postgres://app:pw@db.harrowmere.net/x",
            "follow @someone@mastodon.social",
            "npm i lodash@4.17.21",
            "icon@2x.png",
            "systemctl status getty@tty1.service",
        ],
        ..EMAIL
    },
    Detector {
        id: "email-bracketed",
        title: "E-mail address, disguised",
        source: "https://datatracker.ietf.org/doc/html/rfc6530",
        gate: Gate::Literals(&[
            "(at)",
            "[at]",
            "{at}",
            "<at>",
            "( at",
            "[ at",
            "(@)",
            "[@]",
            "(arroba",
            "[arroba",
            "(ät)",
            "[ät]",
            "(chiocciola",
            "(małpa",
            "[małpa",
            "(apenstaart",
        ]),
        pattern: r"(?i)([0-9a-zà-ž][0-9a-zà-ž._+-]*(?:\s+(?:dot|punkt|point|punto|ponto|kropka|punt)\s+[0-9a-z-]+)*\s?[(\[{<]\s?(?:at|@|arroba|ät|chiocciola|małpa|apenstaartje)\s?[)\]}>]\s?[0-9a-z-]+(?:(?:\.|\s?[(\[{<]\s?(?:dot|punkt|point|punto|ponto|kropka|punt)\s?[)\]}>]\s?|\s(?:dot|punkt|point|punto|ponto|kropka|punt)\s)[0-9a-z-]+)+)",
        positive: &[
            "her private one is «d.ostrander [at] protonpost [dot] com»",
            "write to «hesper dot valk (at) posteo (dot) net»",
            "«j.keller (ät) sternwald.de» geht auch",
            "«brad.cusworth [at] btinternet dot com» is him",
        ],
        negative: &["the meeting (at noon) is on", "look [at] this", "f(at) = at.x", "we met (at the pub. again)"],
        ..EMAIL
    },
    Detector {
        id: "email-spoken",
        title: "E-mail address, spelled out",
        source: "https://datatracker.ietf.org/doc/html/rfc6530",
        gate: Gate::Literals(&[
            " dot com",
            " dot net",
            " dot org",
            " dot co",
            " punkt de",
            " punkt com",
            " point com",
            " point fr",
            " punto com",
            " punto it",
            " ponto com",
            " kropka pl",
            " punt nl",
        ]),
        pattern: r"(?i)(?:^|[^0-9a-z._-])([0-9a-z][0-9a-z._+-]*(?:\s(?:dot|punkt|point|punto|ponto|kropka|punt)\s[0-9a-z-]+)*\s(?:at|@|ät|arobase|arroba|chiocciola|małpa|apenstaartje)\s[0-9a-z-]+(?:\s(?:dot|punkt|point|punto|ponto|kropka|punt)\s[0-9a-z-]+)*\s(?:dot|punkt|point|punto|ponto|kropka|punt)\s(?:com|net|org|edu|gov|info|io|de|fr|es|it|nl|pl|pt|br|co(?:\s(?:dot|punkt|point|punto|ponto|kropka|punt)\suk)?))(?-u:\b)",
        context: Context::NONE.lowered_by(&["sold at", "bought at", "shop at", "amazon"]).within(24),
        worth: Worth { shape: 65, proved: 65, cued: 65 },
        positive: &[
            "reach her as «oona dot tresk at gmail dot com»",
            "«petra.lohse ät webhalde punkt de» lesen nur wir",
            "«mquill at eircom dot net»",
        ],
        negative: &["he sold it at amazon dot com", "a dot com boom", "meet me at the dot"],
        ..EMAIL
    },
];
