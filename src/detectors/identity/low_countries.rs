//! Numbers of the Netherlands and Belgium.

use super::{STRONG, WEAK, words};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::validators::{be_national_number, nl_bsn};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "be-national-number",
        title: "Belgian national number",
        why: "It identifies one person and says when they were born.",
        source: "https://www.ibz.rrn.fgov.be/en/national-register/",
        gate: Gate::Digits(11),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{2}[\s.]?\d{2}[\s.]?\d{2}[\s\-.]?\d{3}[\s.\-]?\d{2})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: be_national_number,
        context: words(
            words!["rn", "nrn", "rijksregisternummer", "rijksregister", "registre national", "numéro national", "niss", "insz"],
            false,
        ),
        worth: Worth { shape: 30, proved: 80, cued: 90 },
        positive: samples!["RN «80.10.28-232.96»", "rijksregisternummer «00121070747»"],
        negative: samples!["93.05.18-223.61", "RN 91.08.22-146.95"],
        ..STRONG
    },
    Detector {
        id: "nl-bsn",
        title: "Burgerservicenummer",
        why: "It identifies one person in every Dutch register.",
        source: "https://www.rvig.nl/bsn",
        gate: Gate::Digits(8),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d(?:[\s.\-]?\d){7,8})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: nl_bsn,
        context: words(words!["bsn", "burgerservicenummer", "sofinummer", "sofi-nummer", "bsn-nummer"], true).within(60),
        positive: samples!["BSN «579053829»", "bsn «8525 33 263», graag vandaag"],
        negative: samples!["BSN 111222333", "artikel 137448375"],
        ..WEAK
    },
];
