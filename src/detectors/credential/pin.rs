//! PINs, door codes, one-time codes: few digits that open something.

use super::PASSWORD;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::validators::pin;

/// Codes that open nothing.
const HARMLESS: &[&str] = &["pin code", "pincode", "sort", "sort code", "postcode", "error", "status", "example", "default", "demo", "dummy", "colour code", "zip", "training", "immersive sim", "friend code", "room code", "promo"];

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "backup-codes",
        title: "Backup codes",
        why: "Each of them signs in without the second factor.",
        source: "https://support.google.com/accounts/answer/1187538",
        gate: Gate::Literals(&["backup code", "recovery code", "backup-code", "wiederherstellungscode", "codes de secours", "códigos de respaldo"]),
        pattern: r"(?i-u)\b(?:backup|recovery|wiederherstellungs|de\ssecours|de\srespaldo)[\s\-]?codes?\b(?:\s?[:=]|\s(?:are|is|for\s\w{1,20}))?\s{0,2}(\d{4}[\s\-]?\d{4}(?:\s?[,;]\s?\d{4}[\s\-]?\d{4}){0,11}|[a-z0-9]{4,6}-[a-z0-9]{4,6}(?:\s?[,;]?\s?[a-z0-9]{4,6}-[a-z0-9]{4,6}){0,15})",
        reach: Reach { before: 0, after: 300 },
        positive: &["2FA backup codes: «4820 1197, 7731 0462»", "recovery codes «k7x2p-9qm4d»"],
        negative: &["backup codes are in the safe", "recovery code expired"],
        ..PASSWORD
    },
    Detector {
        id: "door-code",
        title: "Door, alarm or safe code",
        why: "Whoever reads it can get in.",
        source: "https://www.met.police.uk/cp/crime-prevention/protect-home-crime/",
        gate: Gate::Literals(&[
            "alarm", "gate", "lockbox", "lock box", "key safe", "keysafe", "keybox", "key box", "door code", "safe", "buzzer", "padlock", "code", "schlüsselkasten", "haustür", "tresor", "digicode", "portail",
            "caja de llaves", "caja fuerte", "alarma", "cofre", "alarme", "portone", "cassaforte", "sleutelkluis", "kluis", "domofon", "kod", "キーボックス", "combination", "code portail", "clickpad", "panel", "door", "paketraum", "haustürcode", "portão",
        ]),
        pattern: r#"(?i-u)(?:\b(?:alarm(?:e|a)?(?:\s(?:panel|off|pin))?(?:\s(?:is|scharf mit|eraf met))?|(?:side\s|front\s|back\s|main\s)?(?:gate|door)(?:\s?code)?|lock\s?box|key\s?(?:safe|box)|buzzer|padlock|combination|safe|schlüsselkasten|haustür(?:code)?|tresor|digicode|portail|caja de llaves|caja fuerte|cofre|portone|cassaforte|(?:sleutel)?kluis|domofon|kod|paketraum|portão|(?:unlock|entry|access|service|lock|office|shop|till|house|building|tür|tor|acceso|porte|accès|puerta|porta|deur|toegangs)[\s\-]?code|code)\b|キーボックス|暗証番号)(?:\s(?:code|pin|is|ist|est|es|é|with|mit|still|now|still on|to|left of the door|round the side|on their gate|ab\s\w{2,10}|código|kod|literally|then)|\s?(?u:[:=→])){0,4}\s{0,2}(?u:["'`“„«(*]){0,2}([*#]?\d{4,8}[a-z]?[#*]?\*?|[*#]?(?:\d[\s\-]){3,7}\d[#*]?|[a-z]\d{4}[a-z]?|[a-z]?#?\d{4}[#*]\d?|\d[#*]\d{3,5}|\d{2}[a-z]\d{2}|\d{3,4}\*\d{2,4}|\d{2}-\d{2}-\d{2}|(?:left|right|dir|esq)\s\d{1,2}[, ]+(?:left|right|dir|esq)\s\d{1,2}(?:[, ]+(?:left|right|dir|esq)\s\d{1,2})?|\d{1,2}\s(?:left|right)\s\d{1,2}\s(?:left|right)\s\d{1,2}(?:\s(?:left|right))?)(?:(?u:[^A-Za-z0-9_%])|$)"#,
        reach: Reach { before: 12, after: 110 },
        validator: pin,
        context: Context::raising(&["alarm", "alarma", "alarme", "gate", "door", "lockbox", "key safe", "keysafe", "safe", "code", "key", "keys", "schlüssel", "tresor", "digicode", "llaves", "kluis", "domofon", "wifi", "house", "flat", "open"]).lowered_by(HARMLESS).within(50),
        worth: Worth { shape: 76, proved: 79, cued: 79 },
        positive: &["the alarm is «4471#»", "key safe «C1947Y»", "Tresor «17-42-08»", "gate code is «1854C»", "lockbox «0463», wifi later", "digicode «34B18»"],
        negative: &["door code 0451 like every immersive sim ever", "error code 4041", "the alarm went off at 7", "dress code 2024", "area code"],
        ..PASSWORD
    },
    Detector {
        id: "one-time-code",
        title: "One-time code",
        why: "Whoever reads it in time can sign in as you.",
        source: "https://pages.nist.gov/800-63-4/sp800-63b.html",
        gate: Gate::Literals(&["code", "otp", "2fa", "mfa", "tan", "texted", "sms", "through", "expires", "verification", "bestätigungscode", "código", "codice", "kod sms", "認証コード", "login one", "sent"]),
        pattern: r#"(?i-u)(?:(?:code|otp|2fa|mfa|tan|sms|pin)\b(?:\s(?:they|he|she|it|the bank|just|texted|sent|me|you|is|was|for|the|to|my|log-?in|one|de|que|es|é|est|ist|lautet|again)){0,8}\s?(?u:[:=→])?|(?:came|come)\sthrough(?:\son\smy\s\w+)?\s?[:=]?|認証コード(?:は|：|:)?|just\ssent)\s{0,2}(?u:["'`“„«(*]){0,2}(\d{3}[\s\-]\d{3}|\d{6}|\d{8}|g-\d{6})(?:(?u:[^A-Za-z0-9_])|$)"#,
        reach: Reach { before: 6, after: 110 },
        validator: pin,
        context: Context::raising(&["2fa", "mfa", "otp", "texted", "sms", "expires", "bank", "bank's", "verification", "log in", "login", "one-time", "phone", "tan", "whatsapp", "認証コード", "insta", "hurry", "quick"]).lowered_by(HARMLESS),
        worth: Worth { shape: 62, proved: 80, cued: 86 },
        positive: &["the 2fa code they just texted is «884 201»", "It's just come through on my phone: «841 027», quick before it expires", "mum's bank just sent «739 204» to my phone"],
        negative: &["error code 404123", "the sort code is missing", "postcode 123 456"],
        ..PASSWORD
    },
    Detector {
        id: "pin",
        title: "PIN",
        why: "Whoever reads it can use the card, the phone or the account.",
        source: "https://www.pcisecuritystandards.org/glossary/",
        gate: Gate::Literals(&["pin", "card reader", "passnumber", "暗証番号", "lock code", "security code"]),
        pattern: r#"(?i-u)(?:\b(?:pin|card reader|lock code|passnumber|phone code)\b|暗証番号)(?:\s?(?:number|code|nummer))?(?:\s(?:is|ist|est|es|é|è|to|was|my bday|my birthday|same|su un bigliettino|auf|still|also|now|again|of the|het|jest)|\s?(?u:[:=→(])|は){0,4}\s{0,2}(?u:["'`“„«(*]){0,3}(\d{4,8}|(?:\d[\s\-]){3,7}\d|\d{3}[\s\-]\d{3})(?:(?u:[^A-Za-z0-9_])|$)"#,
        reach: Reach { before: 2, after: 90 },
        validator: pin,
        context: Context::NONE.lowered_by(&["pin code", "zip", "pincode", "example", "demo", "dummy", "bowling", "gpio", "breach"]).within(30),
        worth: Worth { shape: 79, proved: 79, cued: 79 },
        positive: &["till manager pin «9032»", "PIN is «4 4 0 6»", "ledger pin: «88021»", "phone pin «551966»"],
        negative: &["pin 13 on the board", "pin code 110001", "ten pin bowling 2024", "PIN: ****"],
        ..PASSWORD
    },
];
