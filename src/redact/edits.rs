//! The edits of a redaction, right to left. A redaction is finished when scanning its result finds nothing that was not left on
//! purpose: what comes to light only once something else is covered (a passage that had lost an overlap, say) is covered too.

use super::operator::{Operator, Pseudonyms};
use crate::finding::{Finding, Type};
use crate::text::ByteSpan;

/// Rounds of covering what came to light. Each one covers more of the text, so this is a bound, not a hope.
const ROUNDS: usize = 64;

/// One replacement in the text that was scanned. Offsets are bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub span: ByteSpan,
    /// What stands there instead.
    pub replacement: String,
}

/// A passage to cover, and as what.
#[derive(Clone, Copy)]
struct Cover {
    span: ByteSpan,
    kind: Type,
}

/// The edits that rewrite `chosen`, a part of what `scan` finds in `text`, from right to left. Findings outside the text are ignored.
pub fn redact(text: &str, chosen: &[Finding], operator: Operator, scan: &dyn Fn(&str) -> Vec<Finding>) -> Vec<Edit> {
    let untouched: Vec<ByteSpan> =
        scan(text).iter().map(|finding| finding.span).filter(|span| !chosen.iter().any(|chosen| chosen.span.overlaps(*span))).collect();
    let mut covers: Vec<Cover> = Vec::new();
    for finding in chosen {
        if !finding.span.of(text).is_empty() {
            add(&mut covers, Cover { span: finding.span, kind: finding.kind });
        }
    }
    for _ in 0..ROUNDS {
        let so_far = edits(text, &covers, operator);
        let mut changed = false;
        for finding in scan(&apply(text, &so_far)) {
            let hidden = source(&so_far, finding.span);
            if !untouched.iter().any(|other| other.overlaps(hidden)) {
                changed |= add(&mut covers, Cover { span: hidden, kind: finding.kind });
            }
        }
        if !changed {
            return so_far;
        }
    }
    edits(text, &covers, operator)
}

/// Adds a passage, joined with those it overlaps. Whether the covered text grew.
fn add(covers: &mut Vec<Cover>, new: Cover) -> bool {
    let mut joined = new;
    let mut within = false;
    covers.retain(|old| {
        if !old.span.overlaps(new.span) {
            return true;
        }
        within |= old.span.contains(new.span);
        joined.span = ByteSpan::new(joined.span.start.min(old.span.start), joined.span.end.max(old.span.end));
        if old.kind.severity() >= joined.kind.severity() {
            joined.kind = old.kind;
        }
        false
    });
    covers.push(joined);
    covers.sort_unstable_by_key(|cover| cover.span);
    !within
}

/// The edits of `covers`, right to left. Pseudonyms are numbered in reading order.
fn edits(text: &str, covers: &[Cover], operator: Operator) -> Vec<Edit> {
    let mut pseudonyms = Pseudonyms::default();
    let mut edits: Vec<Edit> = covers
        .iter()
        .map(|cover| Edit { span: cover.span, replacement: operator.replacement(cover.kind, cover.span.of(text), &mut pseudonyms) })
        .collect();
    edits.reverse();
    edits
}

/// Where a range of the redacted text came from; a range that touches a replacement takes all of what was replaced.
fn source(edits: &[Edit], span: ByteSpan) -> ByteSpan {
    let mut start = span.start;
    let mut end = span.end;
    let mut at = 0;
    let mut written = 0;
    for edit in edits.iter().rev() {
        written += edit.span.start - at;
        let replaced = ByteSpan::new(written, written + edit.replacement.len());
        if span.start >= replaced.end {
            start = edit.span.end + (span.start - replaced.end);
        } else if span.start > replaced.start {
            start = edit.span.start;
        }
        if span.end >= replaced.end && span.end > replaced.start {
            end = edit.span.end + (span.end - replaced.end);
        } else if span.end > replaced.start {
            end = edit.span.end;
        }
        written = replaced.end;
        at = edit.span.end;
    }
    ByteSpan::new(start, end)
}

/// `text` with `edits` applied. Edits run right to left and do not overlap; one that is not a range of `text` is left out.
#[must_use]
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut result = text.to_owned();
    for edit in edits {
        let range = edit.span.start..edit.span.end;
        if result.get(range.clone()).is_some() {
            result.replace_range(range, &edit.replacement);
        }
    }
    result
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::finding::{Confidence, Evidence};

    fn finding(kind: Type, start: usize, end: usize) -> Finding {
        let severity = kind.severity();
        Finding {
            detector: "x",
            kind,
            span: ByteSpan::new(start, end),
            severity,
            confidence: Confidence::new(90),
            evidence: Evidence::SHAPE,
        }
    }

    /// Finds every run of `a`, then every run of `b` that is not next to one.
    fn runs(text: &str) -> Vec<Finding> {
        let mut found = Vec::new();
        for (letter, kind) in [('a', Type::Secret), ('b', Type::Email)] {
            let mut at = 0;
            while let Some(start) = text[at..].find(letter).map(|offset| at + offset) {
                let end = text[start..].find(|c| c != letter).map_or(text.len(), |length| start + length);
                if letter == 'a' || !text[..start].ends_with('a') {
                    found.push(finding(kind, start, end));
                }
                at = end;
            }
        }
        found
    }

    #[test]
    fn covers_what_comes_to_light() {
        let text = "x aabb y";
        let edits = redact(text, &runs(text), Operator::Remove, &runs);
        assert_eq!(apply(text, &edits), "x  y");
    }

    #[test]
    fn leaves_what_was_left_on_purpose() {
        let text = "aa and bb";
        let edits = redact(text, &[finding(Type::Secret, 0, 2)], Operator::Label, &|text: &str| {
            runs(text).into_iter().filter(|found| found.span.len() == 2).collect()
        });
        assert_eq!(apply(text, &edits), "[secret] and bb");
    }

    #[test]
    fn operators() {
        let text = "é 41 11, Anna and ANNA";
        let names = [finding(Type::Person, 10, 14), finding(Type::Person, 19, 23), finding(Type::CreditCard, 3, 8)];
        let as_operator = |operator| apply(text, &redact(text, &names, operator, &|_: &str| Vec::new()));
        assert_eq!(as_operator(Operator::Label), "é [card], [name] and [name]");
        assert_eq!(as_operator(Operator::Mask), "é •• ••, •••• and ••••");
        assert_eq!(as_operator(Operator::Pseudonym), "é [card 1], [name 1] and [name 1]");
        assert_eq!(as_operator(Operator::Remove), "é ,  and ");
    }

    #[test]
    fn findings_outside_the_text_change_nothing() {
        assert!(
            redact("é", &[finding(Type::Secret, 1, 2), finding(Type::Secret, 5, 9)], Operator::Label, &|_: &str| Vec::new()).is_empty()
        );
    }
}
