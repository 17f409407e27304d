//! Passports and driving licences.

use super::{MADE_UP, STRONG};
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{document_number, mrz, uk_driving_licence};

/// Words that name a passport.
const PASSPORT_WORDS: &[&str] = &[
    "passport", "passports", "passport no", "pp", "reisepass", "passeport", "pasaporte", "passaporte", "passaporto", "paspoort", "paszport", "旅券", "パスポート", "apostille", "travel document",
];

/// Words that name a driving licence.
const LICENCE_WORDS: &[&str] = &[
    "licence", "license", "licence no", "driving licence", "driver's license", "drivers license", "driver license", "dl", "cdl", "dln", "führerschein", "führerscheinnummer", "permis", "permis de conduire", "permiso de conducir", "carnet",
    "patente", "rijbewijs", "prawo jazdy", "cnh", "免許証", "免許", "driver", "dvla", "drivers", "policy",
];

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "driver-license",
        title: "Driving licence number",
        why: "With a name it is enough to pass for somebody.",
        source: "https://www.aamva.org/topics/driver-license-and-identification-standards",
        kind: Type::DriverLicense,
        gate: Gate::Literals(&["licen", " dl", "cdl", "dln", "führerschein", "permis", "patente", "rijbewijs", "prawo jazdy", "cnh", "\"dl\"", "dl "]),
        pattern: r"(?i-u)\b(?:(?:(?:driver'?s?|driving)\s)?licen[cs]e|c?dln?|führerschein(?:nummer)?|permis(?:\sde\sconduire)?|permiso\sde\sconducir|patente|rijbewijs(?:nummer)?|prawo\sjazdy|cnh)\b(?:\s?(?:no\.?|nr\.?|number|num|n°|#|is))?\s?[:=#]?\s?([A-Z]{1,3}[\s\-]?\d{3,5}(?:[\s\-]\d{3,6}){1,3}|[A-Z]{1,2}\d{6,12}|\d{7,12}|[A-Z]\d{3}-\d{4}-\d{4}|[A-Z0-9]{1,3}\d{5,10}[A-Z0-9]{0,4})\b",
        reach: Reach { before: 12, after: 70 },
        validator: document_number,
        context: Context::NONE.lowered_by(MADE_UP).within(60),
        worth: Worth { shape: 82, proved: 82, cued: 90 },
        positive: &["CDL «W258-9686-2374» IL", "Ohio DL «TK482916»", "licence no «F255-4417-8842»"],
        negative: &["license MIT 2024", "DL speed 940 Mbit", "licence fee 159"],
        ..STRONG
    },
    Detector {
        id: "driver-license-jp",
        title: "運転免許証番号",
        why: "With a name it is enough to pass for somebody.",
        source: "https://www.npa.go.jp/",
        kind: Type::DriverLicense,
        gate: Gate::Literals(&["免許"]),
        pattern: r"(?-u)(?:第\s?)?(\d{12}|\d{4}\s\d{4}\s\d{4})\s?(?:号)?",
        reach: Reach { before: 60, after: 120 },
        validator: document_number,
        context: Context::NONE.lowered_by(MADE_UP).within(60),
        worth: Worth { shape: 84, proved: 84, cued: 90 },
        positive: &["免許証を拾いました。番号 第 «307712450830» 号", "運転免許 «3077 1245 0830»"],
        negative: &["免許を取りました", "注文番号 307712450830"],
        ..STRONG
    },
    Detector {
        id: "driver-license-uk",
        title: "UK driving licence number",
        why: "It names its owner and says when they were born.",
        source: "https://www.gov.uk/view-driving-licence",
        kind: Type::DriverLicense,
        gate: Gate::Digits(6),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))([A-Z9]{5}[\s\-]?\d[0156]\d(?:[0-2]\d|3[01])\d[\s\-]?[A-Z9]{2}\d?[A-Z0-9]{2,3})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 8, after: 8 },
        validator: uk_driving_licence,
        context: Context::raising(LICENCE_WORDS).lowered_by(MADE_UP),
        worth: Worth { shape: 78, proved: 80, cued: 92 },
        positive: &["licence «ADEYI905179M99DS»", "BRAIT 057175 KJ9QX"],
        negative: &["MORGA753116SM9IJ", "HELLO 999999 WORLD"],
        ..STRONG
    },
    Detector {
        id: "passport-mrz",
        title: "Machine-readable zone of a passport",
        why: "It is the whole passport: name, number, birth, nationality.",
        source: "https://www.icao.int/publications/documents/9303_p3_cons_en.pdf",
        kind: Type::Passport,
        gate: Gate::Literals(&["<<"]),
        pattern: r"(?-u)\b([PIVAC][A-Z<][A-Z]{3}[A-Z<]{20,39}(?:\s|\\n|[>|]){1,8}[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{2,16}|[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{14,16}|[IAC][A-Z<][A-Z]{3}[A-Z0-9<]{25}\s{1,3}\d{7}[MFX<]\d{7}[A-Z]{3}[A-Z0-9<]{12}\s{1,3}[A-Z<]{30})",
        reach: Reach { before: 60, after: 100 },
        validator: mrz,
        context: Context::NONE,
        worth: Worth { shape: 84, proved: 96, cued: 96 },
        positive: &["P<GBROKONKWO<<ADAEZE<RUTH<<<<<<<<<<<<<<<<<<<\n5398126741GBR8709147F3102260<<<<<<<<<<<<<<00", "Z507835654DEU8703145F3102260<<<<<<<<<<<<<<00"],
        negative: &["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "a << b << c"],
        ..STRONG
    },
    Detector {
        id: "passport-number",
        title: "Passport number",
        why: "With a name and a date of birth it is enough to pass for somebody.",
        source: "https://www.icao.int/publications/doc-series/doc-9303",
        kind: Type::Passport,
        gate: Gate::Literals(&["passport", "reisepass", "passeport", "pasaporte", "passaport", "paspoort", "paszport", "旅券", "パスポート", " pp ", "pp:", "apostille"]),
        pattern: r"(?i-u)(?:\b(?:passports?|pp|reisepass|passeport|pasaporte|passaport[eo]|paspoort|paszport)\b|旅券|パスポート)(?:(?u:[^.;0-9]{0,24}?)\b(?:no\.?|nr\.?|number|num|n°|starts|is))?(?:\s?(?:番号|は|[:=#])){0,3}\s{0,2}(?:(?:NLD|DEU|GBR|FRA|ESP|ITA|POL|USA)\s)?([A-Z]{0,3}\s?\d[\dOo]{6,8}|[A-Z]{2}[\s]?[\dOo]{2}[\s\dOo]{5,6}|[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}|N[A-Z][A-Z0-9]{6}\d|[A-Z]{1,2}\d{6,8}[A-Z]?|\d{2}[A-Z]{2}\d{5}|(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s,]{1,3}){7,8}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine))\b",
        reach: Reach { before: 4, after: 110 },
        validator: document_number,
        context: Context::NONE.lowered_by(MADE_UP).within(60),
        worth: Worth { shape: 84, proved: 84, cued: 90 },
        positive: &["passport «539812674» exp 2031", "Reisepass Nr. «C4K7PLM2N»", "passport: «EP4417209»", "パスポート番号は «TS7736405»"],
        negative: &["passport valid till 2031", "passport A0000000", "passport control gate 12"],
        ..STRONG
    },
    Detector {
        id: "passport-number-nearby",
        title: "Passport number",
        why: "With a name and a date of birth it is enough to pass for somebody.",
        source: "https://www.icao.int/publications/doc-series/doc-9303",
        kind: Type::Passport,
        gate: Gate::Token { length: 8, digits: 4 },
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-/@#]))([A-Z]{1,2}\d{6,8}|\d{2}[A-Z]{2}\d{5}|[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{7}\d|N[A-Z][A-Z0-9]{6}\d)(?:(?u:[^A-Za-z0-9_\-@])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: document_number,
        context: Context { raise: PASSPORT_WORDS, lower: MADE_UP, within: 60, required: true },
        worth: Worth { shape: 60, proved: 60, cued: 78 },
        positive: &["passport and visa of the boy, it says «K0284471» here", "paspoort van Truus, «NX4K7B2P1»"],
        negative: &["build K0284471", "the passport office, room 12B"],
        ..STRONG
    },
];
