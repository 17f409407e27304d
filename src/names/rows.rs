//! What a name is called and why it should stay unsaid. The rows stand outside the registry's tables, because no pattern finds them.

use crate::detectors::{Context, Detector, Gate, Worth};
use crate::finding::Type;

const fn row(id: &'static str, title: &'static str, why: &'static str, source: &'static str, worth: u8) -> Detector {
    Detector {
        id,
        kind: Type::Person,
        title,
        why,
        source,
        gate: Gate::Literals(&[]),
        context: Context::NONE,
        worth: Worth { shape: worth, proved: worth, cued: worth },
        ..Detector::DEFAULT
    }
}

/// The name of somebody who is known to few.
pub const PRIVATE: Detector = row(
    "person-name",
    "Name of a person",
    "Says who is meant. A name alone is seldom secret; with anything told about the person it is.",
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    50,
);

/// The name of somebody whom everybody may speak of. Too little to be underlined, unless a policy asks for all names.
pub const PUBLIC: Detector = row(
    "known-name",
    "Name of a known person",
    "Names somebody whom everybody may speak of, or a person of a story.",
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    20,
);

/// Both.
pub const ROWS: &[Detector] = &[PRIVATE, PUBLIC];
