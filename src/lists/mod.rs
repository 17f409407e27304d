//! Exact data match: a firm's own client, matter, patient and code names, found as they stand, with no pattern needed first.
//! Here they come as plain lists, one entry a line; digests take their place where lists leave the firm.

use crate::detectors::{Context, Detector, Gate, Words, Worth};
use crate::finding::{Confidence, Evidence, Finding, Type};
use crate::text::{ByteSpan, Folded, Literals, Start, Tree};

/// The row that findings from lists carry. It stands outside the registry's tables, because its gate is the list.
pub const LISTED: Detector = Detector {
    id: "listed-name",
    kind: Type::ClientRef,
    title: "Name on a confidential list",
    why: "Your organisation keeps this name on a list of what must not be made public.",
    source: "https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_1_6_confidentiality_of_information/",
    gate: Gate::Literals(Words::NONE),
    context: Context::NONE,
    worth: Worth { shape: 95, proved: 95, cued: 95 },
    ..Detector::DEFAULT
};

/// Names to find exactly: whole words, whatever their case, spacing or disguise.
#[derive(Debug)]
pub struct NameList(Literals);

impl NameList {
    /// The entries of `text`, one a line; blank lines and lines that begin with `#` are comments.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut tree = Tree::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let entry = Folded::new(line).text().split_whitespace().collect::<Vec<_>>().join(" ");
            if !entry.is_ascii() {
                // The search ignores the case of ASCII letters only.
                tree.add(&entry.to_lowercase(), Start::Anywhere);
                tree.add(&entry.to_uppercase(), Start::Anywhere);
            }
            tree.add(&entry, Start::Anywhere);
        }
        Self(Literals::of(&tree))
    }

    /// Length of the longest entry in bytes.
    pub(crate) fn longest(&self) -> usize {
        self.0.longest()
    }

    /// Where an entry stands in `text` as whole words and begins in `part`.
    pub(crate) fn find(&self, text: &str, part: ByteSpan, mut found: impl FnMut(ByteSpan)) {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        self.0.find(text, part, |_, span| {
            if edge(text.get(..span.start).and_then(|before| before.chars().next_back()))
                && edge(text.get(span.end..).and_then(|after| after.chars().next()))
            {
                found(span);
            }
        });
    }
}

/// What is reported of a name that stands at `span` of the source.
pub(crate) fn finding(span: ByteSpan) -> Finding {
    Finding {
        detector: LISTED.id,
        kind: LISTED.kind,
        span,
        severity: LISTED.severity(),
        confidence: Confidence::new(LISTED.worth.shape),
        evidence: Evidence::PROVED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_whole_names_in_any_dress() {
        let list = NameList::parse("# clients\n\nHarrow & Pike\nŁukasz Żak\n");
        let found = |text: &str| {
            let folded = Folded::new(text);
            let mut names = Vec::new();
            list.find(folded.text(), ByteSpan::new(0, folded.text().len()), |span| names.push(folded.source(span).of(text).to_owned()));
            names
        };
        assert_eq!(found("we met HARROW &\u{A0}pike, and ŁUKASZ ŻAK"), ["HARROW &\u{A0}pike", "ŁUKASZ ŻAK"]);
        assert!(found("Harrow & Pikes, nothing").is_empty());
        NameList::parse("").find("x", ByteSpan::new(0, 1), |span| panic!("{span:?}"));
    }
}
