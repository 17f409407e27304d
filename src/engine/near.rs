//! Near misses: what looked like something and was let pass, and why. For people who ask "why was this not found?"; every pattern runs
//! over the whole text, so this is never done while somebody writes.

use super::context;
use super::gate::Hit;
use super::pattern::Match;
use super::scan::Engine;
use crate::detectors::{Detector, Gate, Proof, is_placeholder, is_reserved_phone};
use crate::finding::{Confidence, Type};
use crate::text::{ByteSpan, Folded};

/// Why a match was let pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It is an example from documentation.
    Example,
    /// Its checksum or structure is wrong.
    Disproved,
    /// It needs one of its words near, and there is none within so many bytes.
    NoContext(usize),
    /// Too little speaks for it, or something against it.
    Unsure(Confidence),
    /// It looks like the number of a case, and the words around it say that it is nobody's own.
    Denied,
}

/// A match that was let pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NearMiss {
    /// Id of the detector.
    pub detector: &'static str,
    /// What it would have disclosed.
    pub kind: Type,
    /// The passage, in bytes of the text.
    pub span: ByteSpan,
    /// Why it was let pass.
    pub reason: Reason,
}

impl Engine {
    /// What was let pass in `text` though a pattern matched, in order of place. Numbers of which nothing but their length speaks for an
    /// identity are none: nearly every number has the length of some.
    #[must_use]
    pub fn near_misses(&self, text: &str, least: Confidence) -> Vec<NearMiss> {
        let found = self.scan(text).findings;
        let folded = Folded::new(text);
        let hits = self.gate().hits(folded.text());
        let mut misses = Vec::new();
        for (index, detector, pattern) in self.rows() {
            let mut from = 0;
            while let Some(Match { whole, passage }) = pattern.find(folded.text(), from, folded.text().len(), folded.text().len()) {
                from = folded.text().ceil_char_boundary(whole.end.max(whole.start + 1));
                let proof = (detector.validator)(passage.of(folded.text()));
                let weighed = context::weigh(detector, index, proof, passage, self.gate(), &hits);
                let cued = detector.context.raise.is_empty() || self.gate().raises(detector, index, &hits, passage);
                let telling = is_named(detector) && !detector.context.required || cued;
                let reason = match (proof, weighed) {
                    _ if is_placeholder(passage.of(folded.text())) || is_reserved_phone(passage.of(folded.text())) => {
                        telling.then_some(Reason::Example)
                    }
                    (Proof::Disproved, _) => telling.then_some(Reason::Disproved),
                    (Proof::Proved, None) => Some(Reason::NoContext(detector.context.within)),
                    (_, Some((confidence, _))) if confidence < least => Some(Reason::Unsure(confidence)),
                    // Nothing but the words around it lets such a number pass.
                    (_, Some(_)) if detector.kind == Type::CaseNumber && self.reader().is_some() => Some(Reason::Denied),
                    _ => None,
                };
                let opens = |hit: &Hit| {
                    let reach = &detector.reach;
                    hit.span.start.saturating_sub(reach.before) <= whole.start
                        && whole.start <= hit.span.end.saturating_add(reach.after)
                        && self.gate().opened_by(hit).any(|opened| opened == index)
                };
                if is_named(detector) && !hits.iter().any(opens) {
                    continue;
                }
                let span = folded.source(passage);
                let covered = found.iter().any(|one| one.span.start < span.end && span.start < one.span.end);
                if let Some(reason) = reason.filter(|_| !covered) {
                    misses.push(NearMiss { detector: detector.id, kind: detector.kind, span, reason });
                }
            }
        }
        misses.sort_by_key(|miss| (miss.span.start, miss.span.end, miss.reason, miss.detector));
        misses
    }
}

/// Whether the detector waits for a word or another literal, and not for a number alone.
fn is_named(detector: &Detector) -> bool {
    matches!(detector.gate, Gate::Literals(_) | Gate::Stems(_) | Gate::Words(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(text: &str) -> Vec<(&'static str, String, Reason)> {
        let mut engine = Engine::new();
        engine.add_reader();
        let misses = engine.near_misses(text, Confidence::new(50));
        misses.into_iter().map(|miss| (miss.detector, miss.span.of(text).to_owned(), miss.reason)).collect()
    }

    fn says(text: &str, detector: &str, passage: &str, reason: Reason) {
        let all = reasons(text);
        assert!(all.iter().any(|(id, of, why)| *id == detector && of == passage && *why == reason), "{all:?}");
    }

    #[test]
    fn it_is_said_why_something_was_let_pass() {
        says("key AKIAIOSFODNN7EXAMPLE", "aws-access-key-id", "AKIAIOSFODNN7EXAMPLE", Reason::Example);
        says("my card is 4716 3021 7758 3927", "card-number", "4716 3021 7758 3927", Reason::Disproved);
        says("IBAN DE89 3704 0044 0532 0130 01", "iban", "DE89 3704 0044 0532 0130 01", Reason::Disproved);
    }

    #[test]
    fn what_is_found_is_no_near_miss() {
        assert_eq!(reasons("my card is 4716 3021 7758 3926"), []);
        assert_eq!(reasons("See you at nine, bring 12 chairs and the 2024 minutes."), []);
    }

    #[test]
    fn a_public_case_is_denied_by_the_words_around_it() {
        says("Justices take up the appeal in 22-1187 this term, argument calendar is out", "court-file", "22-1187", Reason::Denied);
    }

    #[test]
    fn a_number_that_is_proved_is_not_enough() {
        says("87062314577 of them", "pl-pesel", "87062314577", Reason::Unsure(Confidence::new(48)));
    }
}
