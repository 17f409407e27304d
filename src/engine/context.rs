//! What a match is worth, by the evidence around it.

use super::gate::{GateKeeper, Hit, Index};
use crate::detectors::{Detector, Proof};
use crate::finding::{Confidence, Evidence};
use crate::text::ByteSpan;

/// What a validator's proof and a context word together add to the better of the two.
const TOGETHER: u8 = 3;
/// What a word that speaks against it takes away.
const DOUBT: u8 = 30;

/// Weighs one match; `None` if its detector needs a raising word and there is none.
pub(super) fn weigh(
    detector: &Detector,
    index: Index,
    proof: Proof,
    span: ByteSpan,
    gate: &GateKeeper,
    hits: &[Hit],
) -> Option<(Confidence, Evidence)> {
    let cued = gate.raises(detector, index, hits, span);
    if detector.context.required && !cued {
        return None;
    }
    let worth = detector.worth;
    let (mut percent, mut evidence) = match (proof == Proof::Proved, cued) {
        (false, false) => (worth.shape, Evidence::SHAPE),
        (true, false) => (worth.proved, Evidence::PROVED),
        (false, true) => (worth.cued, Evidence::CUED),
        (true, true) => (worth.proved.max(worth.cued) + TOGETHER, Evidence::PROVED.and(Evidence::CUED)),
    };
    if gate.lowers(detector, index, hits, span) {
        percent = percent.saturating_sub(DOUBT);
        evidence = evidence.and(Evidence::DOUBTED);
    }
    Some((Confidence::new(percent), evidence))
}
