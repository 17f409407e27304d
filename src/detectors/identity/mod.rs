//! Numbers that states give to people and firms, passports and licences. One file a region; every number with a checksum is proved
//! by it, and those without need a word beside them.

use super::{Context, Detector, Worth};
use crate::finding::Type;

pub(super) mod americas;
pub(super) mod asia_pacific;
pub(super) mod british;
pub(super) mod document;
pub(super) mod french;
pub(super) mod german;
pub(super) mod iberian;
pub(super) mod italian;
pub(super) mod low_countries;
pub(super) mod nordic;
pub(super) mod polish;
pub(super) mod vat;

/// A citizen's number whose checksum alone is no proof, since one number in ten or eleven passes.
const WEAK: Detector = Detector { kind: Type::NationalId, worth: Worth { shape: 40, proved: 64, cued: 90 }, ..Detector::DEFAULT };

/// A citizen's number whose shape and checksum together are proof.
const STRONG: Detector = Detector { kind: Type::NationalId, worth: Worth { shape: 50, proved: 90, cued: 92 }, ..Detector::DEFAULT };

/// Numbers of templates, tests and jokes.
const MADE_UP: &[&str] = &[
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
const fn words(raise: &'static [&'static str], required: bool) -> Context {
    Context { raise, lower: MADE_UP, within: 70, required }
}
