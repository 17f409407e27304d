//! One passage, one finding: overlaps are resolved once, by a total order, so the answer never depends on the order of detectors'
//! work. The most telling wins: graver first, then surer, then longer, then earlier, then the id.

use std::cmp::Ordering;

use crate::finding::Finding;

/// The order of telling, most telling first.
fn telling(a: &Finding, b: &Finding) -> Ordering {
    b.severity
        .cmp(&a.severity)
        .then(b.confidence.cmp(&a.confidence))
        .then(b.span.len().cmp(&a.span.len()))
        .then(a.span.start.cmp(&b.span.start))
        .then(a.detector.cmp(b.detector))
}

/// The findings that stay, in order of place, none overlapping.
pub(super) fn resolve(mut candidates: Vec<Finding>) -> Vec<Finding> {
    candidates.sort_unstable_by(telling);
    let mut kept: Vec<Finding> = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let at = kept.partition_point(|finding| finding.span.end <= candidate.span.start);
        if kept.get(at).is_none_or(|next| !next.span.overlaps(candidate.span)) {
            kept.insert(at, candidate);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Confidence, Evidence, Severity, Type};
    use crate::text::ByteSpan;

    fn finding(detector: &'static str, start: usize, end: usize, severity: Severity, percent: u8) -> Finding {
        let confidence = Confidence::new(percent);
        Finding { detector, kind: Type::Secret, span: ByteSpan::new(start, end), severity, confidence, evidence: Evidence::SHAPE }
    }

    #[test]
    fn the_most_telling_wins_whatever_the_order() {
        let all = [
            finding("a", 0, 10, Severity::High, 80),
            finding("b", 5, 12, Severity::Critical, 60),
            finding("c", 12, 14, Severity::Low, 50),
            finding("d", 12, 15, Severity::Low, 50),
            finding("e", 0, 4, Severity::Medium, 90),
        ];
        let expected: Vec<&str> = vec!["e", "b", "d"];
        for turn in 0..all.len() {
            let mut candidates = all.to_vec();
            candidates.rotate_left(turn);
            let kept: Vec<&str> = resolve(candidates).iter().map(|finding| finding.detector).collect();
            assert_eq!(kept, expected);
        }
    }
}
