//! Numbers of the United Kingdom and Ireland.

use super::{STRONG, WEAK, words};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::finding::{Severity, Type};
use crate::validators::{ie_pps, spoken_nhs_number, uk_nhs_number};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "ie-pps",
        title: "Irish PPS number",
        why: "It opens benefits and taxes in its owner's name.",
        source: "https://www.gov.ie/en/service/12e6de-get-a-personal-public-service-pps-number/",
        gate: Gate::Token { length: 8, digits: 7 },
        pattern: r"(?i-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{7}[A-W][A-IW]?)(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: ie_pps,
        context: words(&["pps", "ppsn", "pps no", "social welfare", "revenue"], false),
        worth: Worth { shape: 40, proved: 70, cued: 93 },
        positive: &["PPS «3400999DA»", "ppsn: «4979176UA» on the slip"],
        negative: &["PPS 6433435E", "part 1234567A"],
        ..STRONG
    },
    Detector {
        id: "uk-home-office-reference",
        title: "Home Office reference",
        why: "It leads to one person's immigration file.",
        source: "https://www.gov.uk/contact-ukvi-inside-outside-uk",
        kind: Type::CaseNumber,
        gate: Gate::Literals(&["home office", "ho ref", "ukvi", "cid ref", "gwf"]),
        pattern: r"(?i-u)\b(?:home\soffice(?:\sref(?:erence)?)?|ho\sref|ukvi(?:\sref)?|cid\sref)\s?[:.]?\s?([A-Z]\d{6,8}(?:/\d{1,2})?)\b|\b(GWF\d{9})\b",
        worth: Worth { shape: 82, proved: 82, cued: 90 },
        positive: &["Home Office ref «I4029917»", "ukvi «GWF068123947»"],
        negative: &["Home Office minister", "HO ref pending"],
        ..STRONG
    },
    Detector {
        id: "uk-nhs-number",
        title: "NHS number",
        why: "It leads to one patient's record.",
        source: "https://www.datadictionary.nhs.uk/attributes/nhs_number.html",
        gate: Gate::Digits(9),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-+/]))([0-9OolI]{3}[\s.\-]{0,3}[0-9OolI]{3}[\s.\-]{0,3}[0-9OolI]{4})(?:(?u:[^A-Za-z0-9_\-/])|$)",
        reach: Reach { before: 4, after: 4 },
        validator: uk_nhs_number,
        context: words(
            &[
                "nhs",
                "nhs no",
                "nhs number",
                "patient",
                "patients",
                "pat",
                "hospital",
                "gp",
                "dob",
                "ward",
                "clinic",
                "mrn",
                "sample for",
                "troponin",
                "red book",
                "baby",
                "discharge",
                "dx",
                "episode",
                "referral",
                "consultant",
            ],
            false,
        )
        .within(110),
        worth: Worth { shape: 30, proved: 56, cued: 90 },
        positive: &["NHS no «246 847 9637»", "nhs «1024891941», seen in clinic"],
        negative: &["NHS 943 476 5919", "batch 469 983 3978", "NHS 123 456 7890"],
        ..WEAK
    },
    Detector {
        id: "uk-nhs-number-spoken",
        title: "NHS number in words",
        why: "It leads to one patient's record.",
        source: "https://www.datadictionary.nhs.uk/attributes/nhs_number.html",
        gate: Gate::Literals(&["nhs"]),
        pattern: r"(?i-u)\b((?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d{1,4})[\s,.\-]{1,4}){4,9}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d{1,4}))\b",
        reach: Reach { before: 10, after: 120 },
        validator: spoken_nhs_number,
        context: words(&["nhs"], true),
        worth: Worth { shape: 40, proved: 88, cued: 88 },
        positive: &["nhs «six one one, nine nine eight, two nine four nine»", "his NHS is «six one one 998 two nine 49»"],
        negative: &["the nhs has one two three", "NHS one nine four eight"],
        ..WEAK
    },
    Detector {
        id: "uk-nino",
        title: "UK national insurance number",
        why: "It opens benefits and taxes in its owner's name.",
        source: "https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110",
        gate: Gate::Digits(6),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))((?:[A-CEGHJ-PR-TW-Z][\s.\-]?[A-CEGHJ-NPR-TW-Z]|[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z])[\s.\-]?\d{2}[\s.\-]?\d{2}[\s.\-]?\d{2}[\s.\-]?(?:[A-D]|[a-d]))(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 8, after: 6 },
        validator: crate::validators::uk_nino,
        context: words(
            &["ni", "nino", "ni no", "national insurance", "n.i.", "ni number", "hmrc", "payroll", "pension", "reference"],
            false,
        ),
        worth: Worth { shape: 80, proved: 80, cued: 94 },
        positive: &["NI «NW 43 88 55 C»", "JK026362B", "his ni is «pb814407d»"],
        negative: &["QQ 12 34 56 C", "AB123456", "ZZ 12 34 57 A"],
        ..STRONG
    },
    Detector {
        id: "uk-share-code",
        title: "UK immigration share code",
        why: "With a date of birth it shows somebody's immigration status.",
        source: "https://www.gov.uk/view-prove-immigration-status",
        gate: Gate::Literals(&["share code", "sharecode"]),
        pattern: r"(?i-u)\bshare\s?code\b(?:\sis|\s?:)?\s?([A-Z0-9]{3}\s?[A-Z0-9]{3}\s?[A-Z0-9]{3})\b",
        worth: Worth { shape: 86, proved: 86, cued: 92 },
        severity: Some(Severity::High),
        positive: &["share code «W8K 3PX 7RD»", "sharecode: «W7K4RD2NV»"],
        negative: &["share code here", "share codes are free"],
        ..STRONG
    },
    Detector {
        id: "uk-upn",
        title: "UK pupil number",
        why: "It leads to one pupil's record.",
        source: "https://www.gov.uk/government/publications/unique-pupil-numbers",
        kind: Type::Student,
        gate: Gate::Literals(&["upn", "pupil"]),
        pattern: r"(?-u)\b([A-HJ-NP-RT-Z]\d{12}|[A-HJ-NP-RT-Z]\d{11}[A-HJ-NP-RT-Z])\b",
        worth: Worth { shape: 84, proved: 84, cued: 90 },
        positive: &["UPN «W801200423047»", "pupil «H205114390217»"],
        negative: &["UPN to follow", "W801200423047"],
        ..STRONG
    },
    Detector {
        id: "uk-utr",
        title: "UK taxpayer reference",
        why: "With a name it is enough to file or claim as that person.",
        source: "https://www.gov.uk/find-utr-number",
        kind: Type::TaxId,
        gate: Gate::Digits(10),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{5}\s?\d{5}|\d{4}\s?\d{6}|\d{3}\s?\d{3}\s?\d{4})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: crate::validators::uk_utr,
        context: words(&["utr", "unique taxpayer", "unique taxpayer reference"], true).within(40),
        worth: Worth { shape: 50, proved: 80, cued: 84 },
        positive: &["UTR «52974 64670»", "utr: «8060654760»"],
        negative: &["UTR 1234567890", "order 4186238950"],
        ..WEAK
    },
];
