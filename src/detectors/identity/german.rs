//! Numbers of Germany, Austria and Switzerland.

use super::{STRONG, WEAK, words};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{at_svnr, ch_ahv, de_id_card, de_pension_number, de_tax_id};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "at-svnr",
        title: "Österreichische Sozialversicherungsnummer",
        why: "It identifies one insured person and says when they were born.",
        source: "https://www.sozialversicherung.at/",
        gate: Gate::Digits(10),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{4}[\s/\-]?\d{6}|\d{4}\s\d{2}\s?\d{2}\s?\d{2})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: at_svnr,
        context: words(
            words!["svnr", "sv-nr", "sv-nummer", "svnummer", "sozialversicherungsnummer", "versicherungsnummer", "e-card", "vsnr"],
            true,
        ),
        positive: samples!["SV-Nummer «9371 040811»", "svnr «2776190357»"],
        negative: samples!["SVNR 1237 010180", "Bestellung 1238 010181"],
        ..WEAK
    },
    Detector {
        id: "ch-ahv",
        title: "Swiss AHV number",
        why: "It identifies one person in every Swiss register.",
        source: "https://www.zas.admin.ch/zas/en/home/partenaires-et-institutions-/navs13.html",
        gate: Gate::Stems(words!["756"]),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(756[\s.\-]?\d{4}[\s.\-]?\d{4}[\s.\-]?\d{2})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 4, after: 20 },
        validator: ch_ahv,
        context: words(words!["ahv", "avs", "ahvn13", "oasi"], false),
        worth: Worth { shape: 40, proved: 90, cued: 92 },
        positive: samples!["AHV «756.5510.6060.27»", "756.9160.4439.40"],
        negative: samples!["756.1234.5678.97", "ab CHF 756.00"],
        ..STRONG
    },
    Detector {
        id: "de-id-card",
        title: "German identity card",
        why: "With a name it is enough to pass for somebody online.",
        source: "https://www.personalausweisportal.de/",
        gate: Gate::Token { length: 9, digits: 1 },
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))([CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?(?:D|<<)?)(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 4 },
        validator: de_id_card,
        context: words(
            words![
                "perso",
                "personalausweis",
                "ausweis",
                "ausweisnummer",
                "ausweis-nr",
                "ausweisnr",
                "personalausweisnummer",
                "id card",
                "idnr",
                "aufenthaltstitel",
            ],
            true,
        ),
        worth: Worth { shape: 50, proved: 80, cued: 86 },
        positive: samples!["Perso «NNX98W8R98»", "Ausweisnummer «N19YM3Y628» beigelegt"],
        negative: samples!["Perso T220001293", "Ausweis vergessen"],
        ..WEAK
    },
    Detector {
        id: "de-pension-number",
        title: "Rentenversicherungsnummer",
        why: "It identifies one insured person and says when they were born.",
        source: "https://www.gesetze-im-internet.de/vkvv/__2.html",
        gate: Gate::Digits(8),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{2}[\s.\-]?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[\s.\-]?[A-Z][\s.\-]?\d{2}\s?\d)(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 10 },
        validator: de_pension_number,
        context: words(
            words![
                "rv-nr",
                "rvnr",
                "rv-nummer",
                "rentenversicherung",
                "rentenversicherungsnummer",
                "sv-nummer",
                "sv-nr",
                "svnr",
                "sozialversicherungsnummer",
                "sv-ausweis",
                "versicherungsnummer",
                "vsnr",
            ],
            false,
        ),
        worth: Worth { shape: 60, proved: 92, cued: 86 },
        positive: samples!["RV-Nr. «63 101086 D 002»", "SV-Nummer «28200752K407»"],
        negative: samples!["RVNR 15 070649 C 103", "12 180390 T 427"],
        ..STRONG
    },
    Detector {
        id: "de-tax-id",
        title: "Steuer-Identifikationsnummer",
        why: "It identifies one taxpayer for life.",
        source: "https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html",
        kind: Type::TaxId,
        gate: Gate::Digits(11),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-+]))([1-9]\d[\s./\-]?\d{3}[\s./\-]?\d{3}[\s./\-]?\d{3})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: de_tax_id,
        context: words(
            words![
                "steuer-id",
                "steuerid",
                "steueridentifikationsnummer",
                "steuer-idnr",
                "idnr",
                "steuernummer",
                "steuer",
                "steuer id",
                "tax id",
                "id",
                "tin",
                "elster",
                "finanzamt",
            ],
            true,
        )
        .within(40),
        worth: Worth { shape: 40, proved: 80, cued: 80 },
        positive: samples!["Steuer-ID «85 286 381 407»", "Steuer-ID: «99.794.861.057», danke"],
        negative: samples!["Steuer-ID 12345678901", "Sendung 16085449272"],
        ..WEAK
    },
];
