//! Numbers of Italy.

use super::{STRONG, WEAK, words};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{it_codice_fiscale, it_partita_iva};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "it-codice-fiscale",
        title: "Codice fiscale",
        why: "It identifies one person and says when and where they were born.",
        source: "https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/richiesta-ts_cf/informazioni-codificazione-pf",
        gate: Gate::Digits(4),
        pattern: r"(?i-u)\b([A-Z]{3}\s?[A-Z]{3}\s?\d{2}[ABCDEHLMPRST]\d{2}\s?[A-Z]\d{3}\s?[A-Z])\b",
        reach: Reach { before: 12, after: 14 },
        validator: it_codice_fiscale,
        context: words(words!["cf", "c.f.", "codice fiscale", "tessera sanitaria", "cod. fisc."], false),
        worth: Worth { shape: 40, proved: 94, cued: 94 },
        positive: samples!["CF «DOMTCO17H05C319P»", "SYMVXO03L28H910R"],
        negative: samples!["RSSMRA80A01H501U", "RSSMRA00A00A000A"],
        ..STRONG
    },
    Detector {
        id: "it-partita-iva",
        title: "Partita IVA",
        why: "It identifies one firm, often one person.",
        source: "https://www.agenziaentrate.gov.it/portale/web/guest/partita-iva",
        kind: Type::TaxId,
        severity: Some(crate::finding::Severity::Medium),
        gate: Gate::Digits(11),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))((?:IT)?\d{11})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 4, after: 2 },
        validator: it_partita_iva,
        context: words(words!["p.iva", "p. iva", "partita iva", "piva", "iva"], true),
        positive: samples!["P.IVA «29378620495»", "partita iva «19570910836»"],
        negative: samples!["P.IVA 12345670017", "bolla 00743110158"],
        ..WEAK
    },
];
