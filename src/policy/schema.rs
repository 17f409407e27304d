//! The shape of a policy. These types are the source: the managed schema and the documentation follow them. A policy that does not
//! fit is refused whole, with the reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::detectors::{self, CustomDetector, Detector, Fault};
use crate::finding::{Confidence, Severity, Type};
use crate::redact::Operator;

/// What to do about a kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// Don't look for it.
    Off,
    /// Underline it.
    Notice,
    /// Hold the post until it is resolved or confirmed.
    Hold,
    /// Hold the post; nobody can confirm it.
    Block,
}

/// The least severity and confidence of a finding that holds a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// Least severity.
    pub severity: Severity,
    /// Least confidence, 0 to 100.
    pub confidence: Confidence,
}

/// What may happen to a post that could not be checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unchecked {
    /// The person may post it unchecked, after being told.
    #[default]
    Ask,
    /// It can't be posted.
    Block,
}

/// What tells a private person apart from a firm that advertises: a firm has neither a birthday nor a number plate.
const TOGETHER: [[Type; 2]; 5] = [
    [Type::DateOfBirth, Type::Address],
    [Type::DateOfBirth, Type::Phone],
    [Type::DateOfBirth, Type::Email],
    [Type::VehicleId, Type::Address],
    [Type::VehicleId, Type::Phone],
];

/// A policy. Every field has a default, so a policy names only what it changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Policy {
    /// Version of this schema; 1.
    pub schema: u32,
    /// From where on a finding holds the post.
    pub hold: Threshold,
    /// Least confidence of a finding that is underlined.
    pub notice: Confidence,
    /// What to do about whole types, over the thresholds.
    pub types: BTreeMap<Type, Action>,
    /// What to do about single detectors, over the types.
    pub detectors: BTreeMap<String, Action>,
    /// Sets of types that hold the post when findings of all of them stand close together, whatever each alone would do: what nobody
    /// minds by itself may say who somebody is. A type or detector that `types` or `detectors` speaks of is left out.
    pub together: Vec<BTreeSet<Type>>,
    /// Detectors of the organisation's own.
    pub custom: Vec<CustomDetector>,
    /// What may happen to a post that could not be checked.
    pub unchecked: Unchecked,
    /// Reasons to choose from before a held post may be confirmed; empty asks for none.
    pub reasons: Vec<String>,
    /// How "Redact" rewrites a passage.
    pub redaction: Operator,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            schema: Self::SCHEMA,
            hold: Threshold { severity: Severity::High, confidence: Confidence::new(75) },
            notice: Confidence::new(50),
            types: BTreeMap::new(),
            detectors: BTreeMap::new(),
            together: TOGETHER.into_iter().map(BTreeSet::from).collect(),
            custom: Vec::new(),
            unchecked: Unchecked::default(),
            reasons: Vec::new(),
            redaction: Operator::default(),
        }
    }
}

/// Why a policy was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PolicyError {
    /// It is of a schema this version doesn't know.
    Schema(u32),
    /// It names a detector that doesn't exist.
    UnknownDetector(String),
    /// Fewer than two types can't stand together.
    Alone,
    /// Two of its own detectors have this id.
    Twice(String),
    /// One of its own detectors is wrong.
    Custom(Fault),
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema(found) => write!(f, "schema {found} is not known, this version reads schema {}", Policy::SCHEMA),
            Self::UnknownDetector(id) => write!(f, "there is no detector `{id}`"),
            Self::Alone => f.write_str("`together` needs sets of at least two types"),
            Self::Twice(id) => write!(f, "custom detector `{id}` is declared twice"),
            Self::Custom(fault) => fault.fmt(f),
        }
    }
}

impl std::error::Error for PolicyError {}

impl Policy {
    /// The schema this version reads.
    pub const SCHEMA: u32 = 1;

    /// Checks what the types can't, and makes rows of the detectors it brings along.
    ///
    /// # Errors
    ///
    /// If the schema is another one, a detector is named that does not exist, a type is to stand together with none,
    /// or a detector of its own is wrong.
    pub fn rows(&self) -> Result<Vec<&'static Detector>, PolicyError> {
        if self.schema != Self::SCHEMA {
            return Err(PolicyError::Schema(self.schema));
        }
        if self.together.iter().any(|set| set.len() < 2) {
            return Err(PolicyError::Alone);
        }
        let mut rows: Vec<&'static Detector> = Vec::new();
        for custom in &self.custom {
            if rows.iter().any(|row| row.id == custom.id) {
                return Err(PolicyError::Twice(custom.id.clone()));
            }
            rows.push(custom.row().map_err(PolicyError::Custom)?);
        }
        let known = |id: &str| rows.iter().any(|row| row.id == id) || detectors::by_id(id).is_some();
        match self.detectors.keys().find(|id| !known(id)) {
            Some(id) => Err(PolicyError::UnknownDetector(id.clone())),
            None => Ok(rows),
        }
    }
}
