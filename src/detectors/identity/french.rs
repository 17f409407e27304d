//! Numbers of France.

use super::{STRONG, WEAK, words};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{fr_nir, fr_siret, fr_spi};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "fr-identity-card",
        title: "Carte nationale d'identité",
        why: "With a name it is enough to pass for somebody.",
        source: "https://www.service-public.fr/particuliers/vosdroits/N358",
        gate: Gate::Stems(words!["cni", "carte d'identité", "carte nationale", "pièce d'identité"]),
        pattern: r"(?i-u)\b(?:cni|carte\s(?:nationale\s)?d'identit(?:é|e)|pi(?:è|e)ce\sd'identit(?:é|e))\s?(?:n°|no|num(?:é|e)ro|:|n\.)?\s?[:]?\s?(\d{12}|[A-Z0-9]{9})\b",
        validator: crate::validators::has_digit,
        worth: Worth { shape: 86, proved: 86, cued: 92 },
        positive: samples!["CNI «160631204817»", "carte d'identité n° «F4KP92X71»"],
        negative: samples!["CNI périmée", "carte nationale"],
        ..STRONG
    },
    Detector {
        id: "fr-nir",
        title: "Numéro de sécurité sociale",
        why: "It identifies one person and says their sex, and where and when they were born.",
        source: "https://www.insee.fr/fr/metadonnees/definition/c1409",
        gate: Gate::Digits(12),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))([1-478][\s.\-]?\d{2}[\s.\-]?(?:0[1-9]|1[0-2]|[2-9]\d)[\s.\-]?(?:\d{2}|2[ABab])[\s.\-]?\d{3}[\s.\-]?\d{3}[\s./\-]{0,3}\d{2})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 4, after: 12 },
        validator: fr_nir,
        context: words(
            words!["nir", "sécu", "sécurité sociale", "secu", "carte vitale", "n° ss", "n° sécu", "ameli", "cpam", "n°", "numéro"],
            false,
        ),
        worth: Worth { shape: 30, proved: 92, cued: 76 },
        positive: samples!["n° sécu «2 80 12 64 484 575 10»", "141071045323659"],
        negative: samples!["2 69 05 49 588 157 80", "NIR 1 23 45 67 890 123 45"],
        ..STRONG
    },
    Detector {
        id: "fr-siret",
        title: "SIREN or SIRET",
        why: "It identifies one firm, often one person.",
        source: "https://www.insee.fr/fr/metadonnees/definition/c2047",
        kind: Type::TaxId,
        severity: Some(crate::finding::Severity::Medium),
        gate: Gate::Digits(9),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{3}\s?\d{3}\s?\d{3}(?:\s?\d{5})?)(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: fr_siret,
        context: words(words!["siret", "siren"], true),
        positive: samples!["SIRET «273 740 183 00002»", "siren «191 858 521»"],
        negative: samples!["SIREN 732 829 320", "commande 123 456 789"],
        ..WEAK
    },
    Detector {
        id: "fr-tax-number",
        title: "Numéro fiscal",
        why: "It opens one taxpayer's account.",
        source: "https://www.impots.gouv.fr/",
        kind: Type::TaxId,
        gate: Gate::Digits(13),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))([0-3]\d\s?\d{2}\s?\d{3}\s?\d{3}\s?\d{3})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: fr_spi,
        context: words(words!["fiscal", "numéro fiscal", "n° fiscal", "spi", "impôts", "impots", "déclaration"], true),
        worth: Worth { shape: 40, proved: 92, cued: 82 },
        positive: samples!["n° fiscal «26 70 542 207 508»", "numéro fiscal «1927018116324»"],
        negative: samples!["fiscal 2024", "numéro fiscal 0000000000000"],
        ..WEAK
    },
];
