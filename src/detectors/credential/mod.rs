//! Keys, tokens and passwords: whoever reads them can act as their owner.

use super::{Detector, Gate, Worth};
use crate::finding::Type;

/// The family's default: a secret whose shape alone is distinctive.
const SECRET: Detector = Detector { kind: Type::Secret, worth: Worth { shape: 90, proved: 97, cued: 95 }, ..Detector::DEFAULT };

/// The table.
pub(super) const DETECTORS: &[Detector] = &[Detector {
    id: "aws-access-key-id",
    title: "AWS access key",
    why: "Whoever reads it and its secret can act in your AWS account.",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    gate: Gate::Literals(&["AKIA", "ASIA"]),
    pattern: r"(?-u)\b((?:AKIA|ASIA)[A-Z2-7]{16})\b",
    positive: &[concat!("AKI", "AQ3EGRWZK5TBNXV7D")],
    negative: &["AKIAIOSFODNN7EXAMPLE", "AKIASHORT", "xAKIAQ3EGRWZK5TBNXV7D9"],
    ..SECRET
}];
