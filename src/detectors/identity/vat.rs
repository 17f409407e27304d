//! VAT numbers of the European Union, the United Kingdom and Switzerland.

use super::{WEAK, words};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::finding::{Severity, Type};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "tax-number",
        title: "Tax number",
        why: "It identifies one taxpayer.",
        source: "https://ec.europa.eu/taxation_customs/tin/",
        kind: Type::TaxId,
        gate: Gate::Literals(&["steuernummer", "steuernr", "st.-nr", "st-nr", "steuer-nr", "numer podatkowy"]),
        pattern: r"(?i-u)\b(?:steuernummer|steuernr\.?|st\.?-?nr\.?|steuer-nr\.?)\s?:?\s?(\d{2,3}\s?/\s?\d{3,4}\s?/\s?\d{4,5}|\d{10,13})\b",
        worth: Worth { shape: 82, proved: 82, cued: 88 },
        positive: samples!["Steuernummer «143/262/10294»", "St.-Nr. «21/815/08150»"],
        negative: samples!["Steuernummer beantragt", "st-nr 12"],
        ..WEAK
    },
    Detector {
        id: "vat-number",
        title: "VAT number",
        why: "It identifies one firm, often one person.",
        source: "https://ec.europa.eu/taxation_customs/vies/",
        kind: Type::TaxId,
        severity: Some(Severity::Medium),
        gate: Gate::Digits(8),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(ATU\s?\d{8}|BE\s?[01]\d{3}[\s.]?\d{3}[\s.]?\d{3}|CHE[\s\-]?\d{3}[\s.]?\d{3}[\s.]?\d{3}|DE\s?\d{3}\s?\d{3}\s?\d{3}|DK\s?\d{8}|ES[A-Z]\d{7}[A-Z0-9]|FI\s?\d{8}|FR\s?[0-9A-Z]{2}\s?\d{9}|GB\s?\d{3}\s?\d{4}\s?\d{2}|IE\d[A-Z0-9]\d{5}[A-Z]{1,2}|IT\s?\d{11}|LU\s?\d{8}|NL\s?\d{9}B\d{2}|PL\s?\d{10}|PT\s?\d{9}|SE\s?\d{12})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 6, after: 6 },
        context: words(
            &[
                "vat",
                "vat no",
                "ust-id",
                "ust-idnr",
                "ustid",
                "uid",
                "tva",
                "iva",
                "btw",
                "btw-nummer",
                "nip",
                "moms",
                "mwst",
                "vat id",
                "vatin",
            ],
            true,
        ),
        worth: Worth { shape: 60, proved: 70, cued: 85 },
        positive: samples!["VAT «DE298172644»", "USt-IdNr. «ATU66217345»"],
        negative: samples!["VAT at 19 %", "DE298172644"],
        ..WEAK
    },
];
