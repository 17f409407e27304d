//! Numbers of Poland.

use super::{STRONG, WEAK, words};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{pl_id_card, pl_nip, pl_pesel};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "pl-id-card",
        title: "Dowód osobisty",
        why: "With a name it is enough to borrow as somebody.",
        source: "https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty",
        gate: Gate::Digits(6),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))([A-Z]{3}[\s\-]?\d{6})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 6, after: 2 },
        validator: pl_id_card,
        context: words(words!["dowód", "dowód osobisty", "dowodu", "nr dowodu", "dowod", "Dowód"], true),
        worth: Worth { shape: 50, proved: 80, cued: 84 },
        positive: samples!["dowód «GWX 628995»", "nr dowodu «JRI340687»"],
        negative: samples!["dowód ABA300000", "CBX 318821"],
        ..WEAK
    },
    Detector {
        id: "pl-nip",
        title: "NIP",
        why: "It identifies one taxpayer.",
        source: "https://www.podatki.gov.pl/",
        kind: Type::TaxId,
        gate: Gate::Digits(10),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))((?:PL)?\d{3}[\s\-]?\d{3}[\s\-]?\d{2}[\s\-]?\d{2}|\d{3}-\d{2}-\d{2}-\d{3})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 4, after: 2 },
        validator: pl_nip,
        context: words(words!["nip"], true),
        positive: samples!["NIP «015-948-96-07»", "nip «9024832277»"],
        negative: samples!["NIP 1234563218", "zamówienie 8567346215"],
        ..WEAK
    },
    Detector {
        id: "pl-pesel",
        title: "PESEL",
        why: "It identifies one person and says when they were born.",
        source: "https://www.gov.pl/web/gov/czym-jest-numer-pesel",
        gate: Gate::Digits(9),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-+]))([0-9OolI]{2}(?:[\s\-]?[0-9OolI]){9})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 4 },
        validator: pl_pesel,
        context: words(words!["pesel", "peselu", "pesele", "peseli", "umowa", "umowy", "dowód", "ur."], false).within(90),
        worth: Worth { shape: 30, proved: 48, cued: 92 },
        positive: samples!["PESEL «77041735275»", "pesel «37082092957» z umowy"],
        negative: samples!["PESEL 44051401359", "PESEL 00000000000"],
        ..STRONG
    },
];
