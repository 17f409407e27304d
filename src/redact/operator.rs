//! The named ways to rewrite a passage. None of them writes anything that could be found again.

use serde::{Deserialize, Serialize};

use crate::finding::Type;
use crate::text::Folded;

/// How a passage is rewritten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Operator {
    /// The type's label: `[card]`.
    #[default]
    Label,
    /// Every letter and digit as a dot, separators kept: `•••• ••••`.
    Mask,
    /// The label with a number that is the same for the same passage: `[name 1]`, `[name 2]`.
    Pseudonym,
    /// Nothing.
    Remove,
}

/// Passages that already have a number, by type. One for each redaction, so numbers are stable within a post and mean nothing outside.
#[derive(Debug, Default)]
pub(super) struct Pseudonyms(Vec<(Type, String)>);

impl Pseudonyms {
    fn number(&mut self, kind: Type, passage: &str) -> usize {
        let name = Folded::new(passage).text().to_lowercase();
        let mut number = 0;
        for (known, passage) in &self.0 {
            if *known == kind {
                number += 1;
                if *passage == name {
                    return number;
                }
            }
        }
        self.0.push((kind, name));
        number + 1
    }
}

impl Operator {
    /// What stands in place of `passage`.
    pub(super) fn replacement(self, kind: Type, passage: &str, pseudonyms: &mut Pseudonyms) -> String {
        match self {
            Self::Label => format!("[{}]", kind.label()),
            Self::Mask => passage.chars().map(|c| if c.is_alphanumeric() { '•' } else { c }).collect(),
            Self::Pseudonym => format!("[{} {}]", kind.label(), pseudonyms.number(kind, passage)),
            Self::Remove => String::new(),
        }
    }
}
