//! What a name is called and why it should stay unsaid. The rows stand outside the registry's tables, because no pattern finds them.

use crate::detectors::Detector;
use crate::finding::{Severity, Type};

/// The name of somebody who is known to few.
pub const PRIVATE: Detector = Detector::read(
    Type::Person,
    "person-name",
    "Name of a person",
    "Says who is meant. A name alone is seldom secret; with anything told about the person it is.",
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    50,
);

/// The name of somebody who is found with it: beside it stands where they live, can be rung or when they were born.
pub const REACHED: Detector = Detector {
    severity: Some(Severity::High),
    ..Detector::read(
        Type::Person,
        "person-reached",
        "Name with a telephone number, address or date of birth",
        "Together they identify one person, and strangers will use them.",
        "https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html",
        78,
    )
};

/// The name of somebody whom everybody may speak of. Too little to be underlined, unless a policy asks for all names.
pub const PUBLIC: Detector = Detector::read(
    Type::Person,
    "known-name",
    "Name of a known person",
    "Names somebody whom everybody may speak of, or a person of a story.",
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    20,
);

/// The day on which somebody was born who is named right before it.
pub const BORN: Detector = Detector::read(
    Type::DateOfBirth,
    "date-of-birth-named",
    "Date of birth beside a name",
    "Name and date of birth identify one person and answer security questions.",
    "https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html",
    66,
);

/// The number on which somebody can be rung who is named right before it.
pub const RUNG: Detector = Detector::read(
    Type::Phone,
    "phone-named",
    "Telephone number beside a name",
    "It reaches the person who is named, and strangers will use it.",
    "https://www.itu.int/rec/T-REC-E.123",
    66,
);

/// All of them.
pub const ROWS: &[Detector] = &[PRIVATE, REACHED, PUBLIC, BORN, RUNG];
