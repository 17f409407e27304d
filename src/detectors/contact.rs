//! How to reach a person, and when they were born. Alone these are underlined, not held: people may publish their own.

use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{date_of_birth, phone, spoken_phone};

/// A telephone number.
const PHONE: Detector = Detector { kind: Type::Phone, worth: Worth { shape: 60, proved: 70, cued: 85 }, ..Detector::DEFAULT };

/// Words that name a telephone.
const PHONE_WORDS: &[&str] = &[
    "phone", "tel", "tel.", "mobile", "mob", "cell", "call", "ring", "text", "txt", "whatsapp", "zap", "landline", "ph", "number", "contact", "sms", "handy", "telefon", "festnetz", "nummer", "erreichbar", "anrufen", "tél", "tél.",
    "téléphone", "portable", "port.", "gsm", "móvil", "movil", "teléfono", "tlf", "tfno", "telefone", "celular", "cel", "tlm", "telemóvel", "chama", "cellulare", "cell.", "telefono", "chiamare", "mobiel", "bellen", "bel", "06", "komórka",
    "zadzwoń", "dzwonić", "telefonu", "電話", "携帯", "連絡先", "mum", "mom", "dad", "mum's", "dad's", "driver", "host", "papa", "maman", "mamma", "mamá",
];

/// Numbers that are written like telephone numbers.
const NOT_PHONE: &[&str] = &["order", "invoice", "isbn", "ticket", "tracking", "parcel", "version", "build", "lot", "batch", "seed", "part", "account", "acct", "routing", "iban", "nhs", "ssn", "case", "ref", "docket", "error", "extension"];

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "date-of-birth",
        title: "Date of birth",
        why: "With a name it identifies one person and answers security questions.",
        source: "https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html",
        kind: Type::DateOfBirth,
        gate: Gate::Literals(&[
            "dob", "d.o.b", "born", "birth", "b. ", "bday", "geb", "né le", "née le", "né(e)", "nacid", "nascid", "nato ", "nata ", "nasc", "geboren", "ur. ", "urodz", "生年月日", "生まれ", "生)", "日生", "naissance", "nacimiento", "nascimento", "nascita",
            "fødselsdato", "birthdate", "dob:", "\"dob\"",
        ]),
        pattern: r"(?i-u)(?:\b(?:d\.?o\.?b\.?|date\sof\sbirth|birth\s?date|bday|birthday|born(?:\son)?|b\.|geb(?:oren|\.)?(?:\sam|\sop)?|geburtsdatum|n(?:é|É|e)e?(?:\(e\))?\sle|date\sde\snaissance|nacid[oa](?:\sel)?|fecha\sde\snacimiento|nascid[oa](?:\sem|\sa)?|nasc\.?|data\sde\snascimento|nat[oa](?:\sil)?|data\sdi\snascita|ur\.|urodz(?:on[ya]|\.)?|data\surodzenia|geboortedatum)(?:\sis|\sist)?|生年月日(?:は)?)[\x22'\s:=>(,.]{0,6}((?:[0-3]?\d[\s./\-]{1,3}[01]?\d[\s./\-]{1,3}(?:19|20)?\d{2}|(?:19|20)\d{2}[\s./\-]{1,2}[01]?\d[\s./\-]{1,2}[0-3]?\d|[0-3]?\d(?:st|nd|rd|th|\.)?\s?(?:de\s|of\s)?(?:jan|feb|fév|mar|mär|mrt|apr|avr|abr|may|mai|mei|mag|jun|juin|giu|jul|juil|lug|aug|août|ago|sep|set|oct|okt|out|ott|nov|dec|dez|déc|dic)(?u:[a-zéû]){0,7}\.?(?:\sde)?[\s,]{0,2}(?:19|20)?\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s[0-3]?\d(?:st|nd|rd|th)?,?\s(?:19|20)?\d{2}|(?:19|20)\d{2}[01]\d[0-3]\d|(?:昭和|平成|令和|大正|S|H|R)\s?\d{1,2}年\s?\d{1,2}月\s?\d{1,2}日|(?:19|20)\d{2}年\s?\d{1,2}月\s?\d{1,2}日))(?:(?u:[^0-9])|$)",
        reach: Reach { before: 2, after: 70 },
        validator: date_of_birth,
        worth: Worth { shape: 86, proved: 86, cued: 90 },
        positive: &["DOB «14/09/1987»", "born «3 May 1979» in Leigh", "geb. «14.02.1959»", "née le «6 mars 1991»", "nacido «07/07/1986»", "nata il «21/08/1992»", "nasc. «02/12/1979»", "ur. «12.05.1970»", "生年月日 «1963/9/27»", "d.o.b. «1990-10-31»"],
        negative: &["DOB 31/02/1980", "born in the USA", "born 12 minutes apart", "b. 2/13"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "date-of-birth-jp",
        title: "生年月日",
        why: "With a name it identifies one person and answers security questions.",
        source: "https://www.ppc.go.jp/",
        kind: Type::DateOfBirth,
        gate: Gate::Literals(&["生"]),
        pattern: r"(?-u)((?:(?:昭和|平成|令和|大正)\s?\d{1,2}|(?:19|20)\d{2})年\s?\d{1,2}月\s?\d{1,2}日\)?\s?生?)",
        reach: Reach { before: 60, after: 60 },
        context: Context { raise: &["生", "生まれ", "生年月日", "日生"], lower: &[], within: 8, required: true },
        worth: Worth { shape: 80, proved: 80, cued: 84 },
        positive: &["小田島さん（«昭和63年4月12日生»）", "生年月日、«平成11年8月3日»"],
        negative: &["2024年4月1日から学生の募集", "昭和63年の生活"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "email",
        title: "E-mail address",
        why: "It reaches one person, and strangers will use it.",
        source: "https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1",
        kind: Type::Email,
        gate: Gate::Literals(&["@"]),
        pattern: r"(?i-u)(?:^|(?u:[^a-z0-9._%+\-/@]))([a-z0-9][a-z0-9._%+\-]{0,62}@(?:[a-z0-9](?:[a-z0-9\-]{0,40}[a-z0-9])?\.){1,5}[a-z]{2,18})(?:(?u:[^a-z0-9_\-@])|$)",
        reach: Reach { before: 66, after: 120 },
        validator: crate::validators::personal_email,
        context: Context::NONE,
        worth: Worth { shape: 72, proved: 85, cued: 85 },
        positive: &["j.osei@quillshaw.co.uk", "mail «mia.brandt@ravenholt.de» today"],
        negative: &["jane@example.com", "git@github.com:org/repo.git", "security@openledger.example", "@mia", "a@b"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "email-disguised",
        title: "Disguised e-mail address",
        why: "It reaches one person, and strangers will use it.",
        source: "https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1",
        kind: Type::Email,
        gate: Gate::Literals(&["[at]", "(at)", " at ", "{at}", "<at>", "apenstaartje", "arroba", "[dot]", "(dot)", "(punkt)", "[punkt]", " [ät] ", " kropka "]),
        pattern: r"(?i-u)\b([a-z0-9][a-z0-9_\-]{0,30}(?:(?:\.|\s?[\[({]?\b(?:dot|punkt|punto|point|punt|kropka|ponto)\b[\])}]?\s?)[a-z0-9_\-]{1,30}){0,3}(?:\s?[\[({<]\s?(?:at|ät|arroba|a|@)\s?[\])}>]\s?|\s(?:apenstaartje|arroba|chiocciola|małpa)\s)[a-z0-9\-]{2,40}(?:(?:\.|\s?[\[({]?\s?\b(?:dot|punkt|punto|point|punt|kropka|ponto)\b\s?[\])}]?\s?)[a-z]{2,18}){1,3}|[a-z0-9._\-]{2,40}\sat\s[a-z0-9\-]{2,40}(?:\s(?:dot|punkt|punto)\s[a-z]{2,10}){1,3})\b",
        reach: Reach { before: 70, after: 80 },
        validator: crate::validators::personal_email,
        worth: Worth { shape: 74, proved: 85, cued: 85 },
        positive: &["joy dot etukharris [at] gmail dot com", "brad.cusworth (at) btinternet (dot) com", "d.verhulst apenstaartje hotmail punt com", "k.baptiste [at] ardentcro dot com"],
        negative: &["helpdesk [at] lawclinic [dot] example", "meet me at the dot", "look at dot com boom"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "phone-international",
        title: "Telephone number",
        why: "It reaches one person, and strangers will use it.",
        source: "https://www.itu.int/rec/T-REC-E.164",
        gate: Gate::Literals(&["+", "0044", "0049"]),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_+]))(\+\s?(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?:[\s.\-/()]{0,3}\d){7,12})(?:(?u:[^A-Za-z0-9_])|$)",
        reach: Reach { before: 2, after: 50 },
        validator: phone,
        context: Context::raising(PHONE_WORDS).lowered_by(&["tracking", "version", "donations"]),
        worth: Worth { shape: 78, proved: 78, cued: 88 },
        positive: &["+49 151 23487790", "+353 86 214 7718", "+447911640238", "+1 (415) 484-7715"],
        negative: &["+44 7700 900123", "C++ 17 20 23", "+10000000000", "+11% at level 2"],
        ..PHONE
    },
    Detector {
        id: "phone-jp",
        title: "電話番号",
        why: "It reaches one person, and strangers will use it.",
        source: "https://www.soumu.go.jp/main_sosiki/joho_tsusin/top/tel_number/",
        gate: Gate::Digits(10),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.+\-]))(0(?:[789]0[\s\-]\d{4}[\s\-]\d{4}|[1-9]\d{0,3}-\d{1,4}-\d{4}))(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 4, after: 4 },
        validator: phone,
        context: Context::raising(PHONE_WORDS),
        worth: Worth { shape: 72, proved: 72, cued: 88 },
        positive: &["090-6174-2283", "電話«080-3391-5526»、どうぞ"],
        negative: &["2024-10-12", "000-1111-2222"],
        ..PHONE
    },
    Detector {
        id: "phone-national",
        title: "Telephone number",
        why: "It reaches one person, and strangers will use it.",
        source: "https://www.itu.int/rec/T-REC-E.123",
        gate: Gate::Digits(9),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-+/@#]))(\(?0[1-9]\d{0,4}\)?(?:(?u:[ \t-\r.\-/–]){0,3}\d{1,8}){1,6}|[679]\d{2}[\s.\-]?\d{2,3}[\s.\-]?\d{2,3}(?:[\s.\-]?\d{2})?|3\d{2}[\s.\-]?\d{2,3}[\s.\-]?\d{2,3}[\s.\-]?\d{2,3}|[5-8]\d{2}[\s\-]\d{3}[\s\-]\d{3}|9\d{4}[\s\-]\d{5}|\(?[1-9]\d\)?\s?9\d{4}[\s\-]?\d{4}|9\d{4}[\s\-]?\d{4})(?:(?u:[^A-Za-z0-9_\-@])|$)",
        reach: Reach { before: 6, after: 10 },
        validator: phone,
        context: Context { raise: PHONE_WORDS, lower: NOT_PHONE, within: 50, required: true },
        worth: Worth { shape: 60, proved: 60, cued: 82 },
        positive: &["mum «07812 340 965»", "Handy «0176 5530 8841»", "tél «06.12.44.18.90»", "tlf «655 018 274»", "cell «347 552 0198»", "bel «06-21448930»", "tel «501-662-180»", "tlm «913 440 275»", "zap «(11) 97702-4418»"],
        negative: &["order 0176 5530 8841", "call 01632 960123", "text me at 10 20 30"],
        ..PHONE
    },
    Detector {
        id: "phone-spoken",
        title: "Telephone number in words",
        why: "It reaches one person, and strangers will use it.",
        source: "https://www.itu.int/rec/T-REC-E.123",
        gate: Gate::Literals(&["seven", "eight", "nine", "oh ", "null", "zéro", "seis", "nul ", "zero", "nueve", "five", "six"]),
        pattern: r"(?i-u)\b((?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|nul|een|twee|drie|vijf|zes|zeven|negen|\d{1,6})(?:(?u:[ \t-\r,./\-–]){1,4})){3,16}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zéro|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|siete|ocho|nueve|nul|twee|drie|vijf|zes|zeven|negen|\d{1,6}))\b",
        reach: Reach { before: 50, after: 130 },
        validator: spoken_phone,
        context: Context { raise: PHONE_WORDS, lower: &["jenny", "lottery", "numbers", "powerball", "countdown", "order"], within: 60, required: true },
        worth: Worth { shape: 60, proved: 60, cued: 78 },
        positive: &["his mobile is «oh seven five double three, nine one two, triple four»", "handy «null eins fünf eins / 55 02 88 14»", "tlf «seis cinco cinco, 01 82 74»"],
        negative: &["call me in five, nineteen, forty-four", "number one two three four five six seven eight nine"],
        ..PHONE
    },
    Detector {
        id: "phone-us",
        title: "Telephone number",
        why: "It reaches one person, and strangers will use it.",
        source: "https://nationalnanpa.com/",
        gate: Gate::Digits(10),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-+/@#]))(\(\s?[2-9]\d{2}\s?\)\s?[.\-]?\s?[2-9]\d{2}\s?[.\-]?\s?\d{4}|(?:1[\s.\-])?[2-9]\d{2}[\s.\-][2-9]\d{2}[\s.\-]\d{4})(?:(?u:[^A-Za-z0-9_\-@])|$)",
        reach: Reach { before: 4, after: 4 },
        validator: phone,
        context: Context::raising(PHONE_WORDS).lowered_by(NOT_PHONE).within(50),
        worth: Worth { shape: 62, proved: 62, cued: 85 },
        positive: &["(312) 484-7715", "call «415-484-7715»", "cell «646.484.0173»"],
        negative: &["(212) 555-0100", "order 415-484-7715", "123-456-7890"],
        ..PHONE
    },
];
