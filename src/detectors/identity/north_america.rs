//! Numbers of Canada's provinces and firms, and of US tax preparers. Each needs a word beside it; what has a check is proved by it.

use super::{FIRM, PATIENT, TAXPAYER};
use crate::detectors::Detector;
use crate::validators::{ca_bc_health, ca_business, ca_ontario_health, ca_quebec_health, us_ptin};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    number! {
        PATIENT, "ca-bc-health", "BC health number",
        "https://www2.gov.bc.ca/gov/content/health/health-drug-coverage/msp",
        r"(9\d{3}\s?\d{3}\s?\d{3})", ca_bc_health,
        ["phn", "msp", "personal health number", "carecard", "services card", "health card"],
        ["phn «9966 617 266»", "msp: «9177634678», thanks"],
        ["phn 9956 617 266", "order 9966 617 266"]
    },
    number! {
        FIRM, "ca-business-number", "Canadian business number",
        "https://www.canada.ca/en/services/taxes/business-number.html",
        r"(\d{9}(?:\s?R[CMPT]\s?\d{4})?)", ca_business,
        ["business number", "bn", "gst/hst", "hst", "cra business"],
        ["business number «520923400»", "bn: «979138112», thanks"],
        ["business number 520929400", "order 520923400"]
    },
    number! {
        PATIENT, "ca-ontario-health", "Ontario health number",
        "https://www.ontario.ca/page/health-card",
        r"(\d{4}[\s-]?\d{3}[\s-]?\d{3})", ca_ontario_health,
        ["ohip", "health card", "ontario health", "health card number"],
        ["ohip «8874 422 564»", "health card: «8550082526», thanks"],
        ["ohip 8874 422 164", "order 8874 422 564"]
    },
    number! {
        PATIENT, "ca-quebec-health", "Numéro d'assurance maladie",
        "https://www.ramq.gouv.qc.ca/",
        r"([A-Z]{3}[A-Z]\s?\d{2}[0-6]\d\s?[0-3]\d{3})", ca_quebec_health,
        ["ramq", "nam", "assurance maladie", "carte soleil"],
        ["ramq «ESRL 8802 1993»", "nam: «HKGS80020780», thanks"],
        ["ramq 12", "order ESRL 8802 1993"]
    },
    number! {
        TAXPAYER, "us-ptin", "US preparer number",
        "https://www.irs.gov/tax-professionals/ptin-requirements-for-tax-return-preparers",
        r"(P\d{8})", us_ptin,
        ["ptin", "preparer tax"],
        ["ptin «P30598227»", "preparer tax: «P02646977», thanks"],
        ["ptin 12", "order P30598227"]
    },
];
