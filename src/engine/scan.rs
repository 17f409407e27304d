//! The scan itself: fold, gate, match, validate, weigh, resolve. Work is counted, so any input ends in linear time; what the limit
//! cut off is reported, never passed over in silence.

use std::cell::OnceCell;

use regex::{Regex, RegexBuilder};

use super::context::weigh;
use super::gate::{GateKeeper, Hits, Index};
use super::overlap;
use super::shapes::Shapes;
use crate::detectors::{self, Detector, Gate, Proof, is_placeholder};
use crate::finding::{Confidence, Finding};
use crate::lists::NameList;
use crate::text::{ByteSpan, Folded};

/// How many times a window grows when a match runs into its end.
const GROWTHS: usize = 6;

/// What one scan may cost.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Most bytes of text that are looked at; the rest is reported as not scanned.
    pub text: usize,
    /// Most bytes that patterns may be run over, for each byte of text. Ordinary posts need less than ten.
    pub work: usize,
    /// Least confidence of a finding that is reported.
    pub confidence: Confidence,
}

impl Default for Limits {
    fn default() -> Self {
        Self { text: 4 << 20, work: 400, confidence: Confidence::new(50) }
    }
}

/// The answer to one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// In order of place, none overlapping.
    pub findings: Vec<Finding>,
    /// What was not scanned because a limit was reached, in order of place; empty when everything was.
    pub unscanned: Vec<ByteSpan>,
}

/// A detector and its pattern, compiled when it is first needed.
#[derive(Debug)]
struct Matcher {
    detector: &'static Detector,
    pattern: OnceCell<Option<Regex>>,
}

impl Matcher {
    /// The compiled pattern. `tests/registry.rs` proves that every pattern of the registry compiles.
    fn pattern(&self) -> Option<&Regex> {
        self.pattern
            .get_or_init(|| RegexBuilder::new(self.detector.pattern).size_limit(4 << 20).dfa_size_limit(1 << 20).build().ok())
            .as_ref()
    }
}

/// Finds what a set of detectors can find. Building it reads the table and makes the gate; patterns are compiled as they are needed.
#[derive(Debug)]
pub struct Engine {
    matchers: Vec<Matcher>,
    gate: GateKeeper,
    /// Detectors that wait for a run of digits, with the least number of digits.
    by_digits: Vec<(usize, Index)>,
    /// Detectors that wait for a token, with its least length and digits.
    by_token: Vec<(usize, usize, Index)>,
    lists: Vec<NameList>,
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

impl Engine {
    /// An engine with every detector of the registry.
    #[must_use]
    pub fn new() -> Self {
        Self::with(detectors::all())
    }

    /// An engine with these detectors only.
    #[must_use]
    pub fn with(detectors: impl IntoIterator<Item = &'static Detector>) -> Self {
        let detectors: Vec<&'static Detector> = detectors.into_iter().collect();
        let gate = GateKeeper::new(&detectors);
        let mut by_digits = Vec::new();
        let mut by_token = Vec::new();
        for (index, detector) in detectors.iter().enumerate() {
            match detector.gate {
                Gate::Literals(_) => {}
                Gate::Digits(digits) => by_digits.push((usize::from(digits), index)),
                Gate::Token { length, digits } => by_token.push((usize::from(length), usize::from(digits), index)),
            }
        }
        let matchers = detectors.into_iter().map(|detector| Matcher { detector, pattern: OnceCell::new() }).collect();
        Self { matchers, gate, by_digits, by_token, lists: Vec::new() }
    }

    /// Looks for the names of `list` as well.
    pub fn add_list(&mut self, list: NameList) {
        self.lists.push(list);
    }

    /// Scans `text` under the default limits.
    #[must_use]
    pub fn scan(&self, text: &str) -> Scan {
        self.scan_within(text, &Limits::default(), &|| false)
    }

    /// Scans `text`. `late` is asked now and then whether to stop; what is left then is reported as not scanned.
    #[must_use]
    pub fn scan_within(&self, text: &str, limits: &Limits, late: &dyn Fn() -> bool) -> Scan {
        let mut cut = limits.text.min(text.len());
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        let read = text.get(..cut).unwrap_or_default();
        let folded = Folded::new(read);
        let hits = self.gate.hits(folded.text());
        let mut pass = Pass {
            engine: self,
            folded: &folded,
            hits: &hits,
            least: limits.confidence,
            budget: limits.work.saturating_mul(folded.text().len() + 1024),
            late,
            found: self.lists.iter().flat_map(|list| list.find(&folded)).collect(),
            unscanned: Vec::new(),
        };
        pass.run();
        let mut unscanned = pass.unscanned;
        if cut < text.len() {
            unscanned.push(ByteSpan::new(cut, text.len()));
        }
        Scan { findings: overlap::resolve(pass.found), unscanned: merged(unscanned) }
    }

    /// Where the gate opens, as windows of folded text by detector, in order; windows of one detector that touch are one.
    fn windows(&self, text: &str, hits: &Hits) -> Vec<(Index, ByteSpan)> {
        let mut windows = Vec::new();
        let mut open = |index: Index, span: ByteSpan| {
            if let Some(Matcher { detector, .. }) = self.matchers.get(index) {
                let context = &detector.context;
                let window = ByteSpan::new(span.start.saturating_sub(detector.reach.before), span.end.saturating_add(detector.reach.after));
                if !context.required || hits.near(self.gate.raising(index), window, context.within) {
                    windows.push((index, boundaries(text, window)));
                }
            }
        };
        for hit in hits.all() {
            for &index in self.gate.opened_by(hit.literal) {
                open(index, hit.span);
            }
        }
        let least_digits = self.by_digits.iter().map(|(digits, _)| *digits).min();
        let least_token = self.by_token.iter().map(|(length, _, _)| *length).min();
        if least_digits.is_some() || least_token.is_some() {
            let shapes = Shapes::find(text, least_digits.unwrap_or(usize::MAX), least_token.unwrap_or(usize::MAX));
            for run in &shapes.runs {
                for &(digits, index) in &self.by_digits {
                    if run.digits >= digits {
                        open(index, run.span);
                    }
                }
            }
            for token in &shapes.tokens {
                for &(length, digits, index) in &self.by_token {
                    if token.span.len() >= length && token.digits >= digits {
                        open(index, token.span);
                    }
                }
            }
        }
        windows.sort_unstable();
        windows.dedup_by(|next, last| {
            let touches = next.0 == last.0 && next.1.start <= last.1.end;
            if touches {
                last.1.end = last.1.end.max(next.1.end);
            }
            touches
        });
        windows
    }
}

/// One scan on its way.
struct Pass<'s> {
    engine: &'s Engine,
    folded: &'s Folded<'s>,
    hits: &'s Hits,
    least: Confidence,
    /// Bytes that patterns may still be run over.
    budget: usize,
    late: &'s dyn Fn() -> bool,
    found: Vec<Finding>,
    unscanned: Vec<ByteSpan>,
}

impl Pass<'_> {
    fn run(&mut self) {
        let windows = self.engine.windows(self.folded.text(), self.hits);
        for (turn, &(index, window)) in windows.iter().enumerate() {
            if self.budget < window.len() || (turn % 64 == 63 && (self.late)()) {
                let rest = windows.get(turn..).unwrap_or_default();
                self.unscanned.extend(rest.iter().map(|(_, window)| self.folded.source(*window)));
                return;
            }
            self.search(index, window);
        }
    }

    /// Every match of one detector in one window.
    fn search(&mut self, index: Index, window: ByteSpan) {
        let Some(matcher) = self.engine.matchers.get(index) else { return };
        let Some(pattern) = matcher.pattern() else { return };
        let text = self.folded.text();
        let mut from = window.start;
        let mut end = window.end;
        let mut growths = 0;
        loop {
            let found = text.get(..end).and_then(|haystack| pattern.find_at(haystack, from));
            self.budget = self.budget.saturating_sub(found.map_or(end, |found| found.end()).saturating_sub(from));
            let Some(found) = found else { return };
            if found.end() == end && end < text.len() && growths < GROWTHS {
                // The window may have cut the match short: look again with more room.
                growths += 1;
                from = found.start();
                end = boundaries(text, ByteSpan::new(from, end + matcher.detector.reach.after.max(64))).end;
                continue;
            }
            let whole = ByteSpan::new(found.start(), found.end());
            let passage = if pattern.captures_len() > 1 { captured(pattern, text, end, whole) } else { whole };
            self.consider(index, matcher.detector, passage);
            from = if whole.is_empty() { next_boundary(text, whole.end) } else { whole.end };
            if from >= window.end {
                return;
            }
        }
    }

    /// A match becomes a finding if nothing disproves it and it is worth reporting.
    fn consider(&mut self, index: Index, detector: &'static Detector, span: ByteSpan) {
        let passage = span.of(self.folded.text());
        if passage.is_empty() {
            return;
        }
        let proof = (detector.validator)(passage);
        if proof == Proof::Disproved || is_placeholder(passage) {
            return;
        }
        if let Some((confidence, evidence)) = weigh(detector, index, proof, span, &self.engine.gate, self.hits)
            && confidence >= self.least
        {
            self.found.push(Finding {
                detector: detector.id,
                kind: detector.kind,
                span: self.folded.source(span),
                severity: detector.severity(),
                confidence,
                evidence,
            });
        }
    }
}

/// The first capture group that took part in the match at `whole`, or all of it.
fn captured(pattern: &Regex, text: &str, end: usize, whole: ByteSpan) -> ByteSpan {
    text.get(..end)
        .and_then(|haystack| pattern.captures_at(haystack, whole.start))
        .and_then(|captures| captures.iter().skip(1).flatten().next().map(|group| ByteSpan::new(group.start(), group.end())))
        .unwrap_or(whole)
}

/// `span` widened to the nearest character boundaries inside the text.
fn boundaries(text: &str, span: ByteSpan) -> ByteSpan {
    ByteSpan::new(text.floor_char_boundary(span.start), text.ceil_char_boundary(span.end))
}

fn next_boundary(text: &str, offset: usize) -> usize {
    text.ceil_char_boundary(offset + 1)
}

/// The same bytes with no overlaps, in order.
fn merged(mut spans: Vec<ByteSpan>) -> Vec<ByteSpan> {
    spans.sort_unstable();
    spans.dedup_by(|next, last| {
        let touches = next.start <= last.end;
        if touches {
            last.end = last.end.max(next.end);
        }
        touches
    });
    spans
}
