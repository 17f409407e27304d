//! VAT numbers of the European Union, the United Kingdom and Switzerland.

use super::{WEAK, words};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::finding::{Severity, Type};
use crate::validators::vat;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "tax-number",
        title: "Tax number",
        why: "It identifies one taxpayer.",
        source: "https://ec.europa.eu/taxation_customs/tin/",
        kind: Type::TaxId,
        gate: Gate::Stems(words!["steuernummer", "steuernr", "st.-nr", "st-nr", "steuer-nr", "numer podatkowy"]),
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
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))((?:ATU|B[EG]|C[YZ]|DE|DK|E[ELS]|FI|FR|GB|H[RU]|I[ET]|L[TUV]|MC|MT|NL|P[LT]|RO|S[EIK]|XI)[\s.\-]?[0-9A-Z]{1,4}(?:[\s.\-]?[0-9A-Z]{2,4}){1,3}|CHE[\s\-]?\d{3}[\s.]?\d{3}[\s.]?\d{3})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 6, after: 6 },
        announced: false,
        validator: vat,
        context: words(
            words![
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
            false,
        ),
        worth: Worth { shape: 30, proved: 60, cued: 75 },
        positive: samples!["VAT «DE136695976»", "invoice from «ATU13585627» paid"],
        negative: samples!["VAT at 19 %", "VAT DE298172645", "flight DE 1234 56"],
    },
];
