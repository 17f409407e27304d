//! Numbers that states give to people and firms, passports and licences. One file a region; every number with a checksum is proved
//! by it, and those without need a word beside them.

use super::{Context, Detector, Reach, Words, Worth};
use crate::finding::{Severity, Type};

/// A number that a word beside it gives away: base, id, title; source; shape and check; words; samples found, samples let pass. The
/// words open the gate, so where none is written the row costs nothing. The shape captures the number and stands alone.
macro_rules! number {
    (
        $base:expr, $id:literal, $title:literal,
        $source:literal,
        $shape:literal, $check:expr,
        [$($word:literal),+ $(,)?],
        [$($positive:literal),+ $(,)?],
        [$($negative:literal),+ $(,)?]
    ) => {
        Detector {
            id: $id,
            title: $title,
            source: $source,
            gate: $crate::detectors::Gate::Stems(words![$($word),+]),
            announced: true,
            pattern: concat!(r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))", $shape, r"(?:(?u:[^A-Za-z0-9_\-])|$)"),
            validator: $check,
            context: super::words(words![$($word),+], true),
            positive: samples![$($positive),+],
            negative: samples![$($negative),+],
            ..$base
        }
    };
}

pub(super) mod americas;
pub(super) mod asia;
pub(super) mod asia_pacific;
pub(super) mod british;
pub(super) mod document;
pub(super) mod eastern_europe;
pub(super) mod french;
pub(super) mod german;
pub(super) mod iberian;
pub(super) mod italian;
pub(super) mod latin_america;
pub(super) mod low_countries;
pub(super) mod middle_east_africa;
pub(super) mod nordic;
pub(super) mod north_america;
pub(super) mod polish;
pub(super) mod vat;
pub(super) mod western_europe;

/// A citizen's number whose checksum alone is no proof, since one number in ten or eleven passes.
const WEAK: Detector = Detector { kind: Type::NationalId, worth: Worth { shape: 40, proved: 64, cued: 90 }, ..Detector::DEFAULT };

/// A citizen's number whose shape and checksum together are proof.
const STRONG: Detector = Detector { kind: Type::NationalId, worth: Worth { shape: 50, proved: 90, cued: 92 }, ..Detector::DEFAULT };

/// A number of a register of persons, with a word beside it.
const PERSON: Detector = Detector {
    kind: Type::NationalId,
    why: "It identifies one person in every register of the country.",
    reach: Reach { before: 72, after: 72 },
    worth: Worth { shape: 40, proved: 64, cued: 88 },
    ..Detector::DEFAULT
};

/// A person's tax number.
const TAXPAYER: Detector = Detector { kind: Type::TaxId, why: "It identifies one taxpayer.", ..PERSON };

/// A firm's number, which its letters carry: underlined, not held.
const FIRM: Detector = Detector { severity: Some(Severity::Medium), why: "It identifies one firm, often one person.", ..TAXPAYER };

/// A number of treatment.
const PATIENT: Detector = Detector { kind: Type::MedicalId, why: "It leads to one person's treatment and claims.", ..PERSON };

/// A passport's number.
const PASSHOLDER: Detector =
    Detector { kind: Type::Passport, why: "With a name and a date of birth it is enough to pass for somebody.", ..PERSON };

/// A bank customer's number.
const HOLDER: Detector = Detector { kind: Type::BankAccount, why: "It opens one person's accounts.", ..PERSON };

/// Numbers of templates, tests and jokes.
const MADE_UP: Words = words![
    " example",
    " examples",
    "dummy",
    "fake",
    "fictional",
    "specimen",
    "spécimen",
    "muster",
    "musterperson",
    "mustermann",
    "beispiel",
    "exemple",
    "ejemplo",
    "exemplo",
    "esempio",
    "voorbeeld",
    "przykład",
    "test data",
    "test number",
    "for tests",
    "in tests",
    "our tests",
    "per i test",
    "teste",
    "testes",
    "testach",
    "dummy data",
    "sample rows",
    "validator",
    "regex",
    "wikipedia",
    "placeholder",
    "bidon",
    "finto",
    "fixture",
];

/// Nearby words that a number needs or gains by.
const fn words(raise: Words, required: bool) -> Context {
    Context { raise, lower: MADE_UP, within: 70, required }
}
