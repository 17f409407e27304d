//! The scan itself: fold, gate, match, validate, weigh, resolve. Work is counted, so any input ends in linear time; what the limit
//! cut off is reported, never passed over in silence. A long text is scanned part by part, and a part remembers what it has read.

use std::cell::OnceCell;

use super::gate::{GateKeeper, Hit, Index, List, around};
use super::outline::Outlines;
use super::pattern::{Match, Pattern};
use super::reader::{Read, Reader};
use super::shapes::Shapes;
use super::{context, cuts, overlap};
use crate::detectors::{self, Detector, Gate, Proof, is_placeholder, is_reserved_phone};
use crate::finding::{Confidence, Evidence, Finding, Points, Type};
use crate::lists::{self, NameList};
use crate::text::{ByteSpan, Folded, Kinds, Unwrapped, Wrapping, unwrap_escapes, unwrap_tables, unwrap_token};

/// How many times a window grows when a match runs into its end.
const GROWTHS: usize = 6;

/// By how many bytes, at least.
const GROWTH: usize = 256;

/// How many parts of a long text are looked at together: a pattern's tables are fetched once for all of them.
const TOGETHER: usize = 32;

/// So many parts away something grave makes a name worth an underline.
const NEAR: usize = 2;

/// Shortest word of letters and digits that is looked at for what it wraps.
const WRAPPING: usize = 8;

/// Least confidence of a key that was put together from pieces.
const PIECED: u8 = 80;

/// Patterns that reach further before a number than this, in bytes, hold prose, and an outline of prose fits everywhere.
const PROSE: usize = 64;

/// Longest label that a redaction leaves around the word in it, in bytes.
const LABEL: usize = 24;

/// Room around whatever is looked at, for the characters that touch it.
const NEIGHBOURS: usize = 8;

/// What one scan may cost, and what it goes by beside the text.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Most bytes of text that are looked at; the rest is reported as not scanned.
    pub text: usize,
    /// Most bytes that patterns may be run over, for each byte of text. Ordinary posts need less than ten.
    pub work: usize,
    /// Least confidence of a finding that is reported.
    pub confidence: Confidence,
    /// What a second reader adds to what the text tells, if the text is so short that it is always one part.
    pub second: Points,
}

impl Default for Limits {
    fn default() -> Self {
        Self { text: 4 << 20, work: 400, confidence: Confidence::new(50), second: Points::default() }
    }
}

impl Limits {
    /// The part of `text` that is looked at.
    pub(super) fn read(self, text: &str) -> &str {
        text.get(..text.floor_char_boundary(self.text)).unwrap_or_default()
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

impl Scan {
    /// One answer from what was found, and what left out, in all parts of what was read of `text`, in order of place.
    pub(super) fn of(text: &str, read: &str, parts: &[(&Part, usize)]) -> Self {
        let (mut found, mut unscanned) = (Vec::new(), Vec::new());
        for (at, (part, start)) in parts.iter().enumerate() {
            let near = parts.get(at.saturating_sub(NEAR)..parts.len().min(at + 1 + NEAR)).unwrap_or_default();
            let waiting = part.waiting.iter().filter(|_| near.iter().any(|(part, _)| part.is_grave));
            found.extend(part.found.iter().chain(waiting).map(|finding| Finding { span: part.moved(finding.span, *start), ..*finding }));
            unscanned.extend(part.unscanned.iter().map(|span| part.moved(*span, *start)));
        }
        if read.len() < text.len() {
            unscanned.push(ByteSpan::new(read.len(), text.len()));
        }
        Self { findings: overlap::resolve(found), unscanned: merged(unscanned) }
    }
}

/// What was found in one part of a text. Offsets are the whole text's.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) span: ByteSpan,
    pub(super) found: Vec<Finding>,
    /// Names that are found as well if something grave is in this part or one near it.
    pub(super) waiting: Vec<Finding>,
    pub(super) is_grave: bool,
    pub(super) unscanned: Vec<ByteSpan>,
    /// All that has a say in what is found here, at least the part itself.
    pub(super) reads: ByteSpan,
    /// Whether time ran out, so that another scan may find more.
    pub(super) late: bool,
}

impl Part {
    /// `span` as it was when the part was scanned, now that the part begins at `start`.
    pub(super) fn moved(&self, span: ByteSpan, start: usize) -> ByteSpan {
        let from = self.span.start;
        ByteSpan::new((span.start + start).saturating_sub(from), (span.end + start).saturating_sub(from))
    }
}

/// A stretch of text with parts to scan in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch<'t> {
    pub(super) text: &'t str,
    /// The bytes that are looked at: whole parts.
    pub(super) span: ByteSpan,
    /// The parts that are scanned, by their ends; the first of them begins at `first`.
    pub(super) first: usize,
    pub(super) ends: &'t [usize],
}

/// What waits for a number-like stretch.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    index: Index,
    shape: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Digits(usize),
    Token { length: usize, digits: usize },
}

/// A number-like stretch of a text.
#[derive(Clone, Copy, Debug)]
enum Number {
    Run,
    Token,
}

impl Shape {
    fn fits(self, number: Number, length: usize, count: usize) -> bool {
        match (self, number) {
            (Self::Digits(least), Number::Run) => count >= least,
            (Self::Token { length: shortest, digits }, Number::Token) => length >= shortest && count >= digits,
            _ => false,
        }
    }
}

/// What has to be known of a detector wherever a gate opens, close together: gates open far more often than patterns match.
#[derive(Clone, Copy, Debug)]
struct Gauge {
    before: usize,
    after: usize,
    /// Furthest that a word may stand from the window that is needed there; nothing where none is.
    cue: Option<usize>,
    raising: List,
    /// Whether matches may begin anywhere in the window.
    announced: bool,
}

impl Gauge {
    fn of(detector: &Detector, raising: List) -> Self {
        let cue = detector.context.required.then_some(detector.context.within);
        Self { before: detector.reach.before, after: detector.reach.after, cue, raising, announced: detector.announced }
    }

    /// Where the match may stand if the gate opens at `span`.
    fn window(self, span: ByteSpan) -> ByteSpan {
        ByteSpan::new(span.start.saturating_sub(self.before), span.end.saturating_add(self.after))
    }
}

/// Finds what a set of detectors can find. Building it reads the table and makes the gate; patterns are compiled as they are needed.
#[derive(Debug)]
pub struct Engine {
    matchers: Vec<(&'static Detector, Pattern)>,
    gauges: Vec<Gauge>,
    gate: GateKeeper,
    /// Detectors that wait for a number-like stretch, wherever it stands, and the outlines of their patterns.
    alone: Vec<Waiting>,
    outlines: Outlines,
    /// How far, in bytes, those of one shape look before and after the stretch.
    alone_reach: Vec<(Shape, usize, usize)>,
    /// The same with prose before the number: they have no outlines.
    after_prose: Vec<Waiting>,
    /// Those that wait for one with a word near it, by the list that the word is in: where no such word is near, they cost nothing.
    cued: Vec<Vec<Waiting>>,
    /// Furthest from the stretch that such a word may stand.
    cue: usize,
    least_digits: usize,
    least_token: usize,
    lists: Vec<NameList>,
    reader: Option<OnceCell<Reader>>,
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
        let (mut alone, mut after_prose) = (Vec::new(), Vec::new());
        let mut cued = vec![Vec::new(); gate.lists()];
        let (mut cue, mut least_digits, mut least_token) = (0, usize::MAX, usize::MAX);
        for (index, detector) in detectors.iter().enumerate() {
            let shape = match detector.gate {
                Gate::Literals(_) | Gate::Stems(_) | Gate::Words(_) => continue,
                Gate::Digits(digits) => Shape::Digits(digits.into()),
                Gate::Token { length, digits } => Shape::Token { length: length.into(), digits: digits.into() },
            };
            match shape {
                Shape::Digits(digits) => least_digits = least_digits.min(digits),
                Shape::Token { length, .. } => least_token = least_token.min(length),
            }
            let waiting = Waiting { index, shape };
            if detector.context.required {
                cue = cue.max(detector.context.within + detector.reach.before.max(detector.reach.after));
                cued.get_mut(gate.raising(index)).into_iter().for_each(|list: &mut Vec<Waiting>| list.push(waiting));
            } else if detector.reach.before > PROSE {
                after_prose.push(waiting);
            } else {
                alone.push(waiting);
            }
        }
        let mut alone_reach: Vec<(Shape, usize, usize)> = Vec::new();
        for Waiting { index, shape } in &alone {
            let Some(reach) = detectors.get(*index).map(|detector| detector.reach) else { continue };
            match alone_reach.iter_mut().find(|(known, ..)| known == shape) {
                Some((_, before, after)) => (*before, *after) = (reach.before.max(*before), reach.after.max(*after)),
                None => alone_reach.push((*shape, reach.before, reach.after)),
            }
        }
        let outlines = Outlines::new(alone.iter().filter_map(|waiting| Some(detectors.get(waiting.index)?.pattern)));
        let gauges = detectors.iter().enumerate().map(|(index, detector)| Gauge::of(detector, gate.raising(index))).collect();
        let matchers = detectors.into_iter().map(|detector| (detector, Pattern::of(detector))).collect();
        Self {
            matchers,
            gauges,
            gate,
            alone,
            outlines,
            alone_reach,
            after_prose,
            cued,
            cue,
            least_digits,
            least_token,
            lists: Vec::new(),
            reader: None,
        }
    }

    /// Looks for the names of `list` as well.
    pub fn add_list(&mut self, list: NameList) {
        self.lists.push(list);
    }

    /// Looks for names and for what is told without a pattern as well. The weights are unpacked with the first text.
    pub fn add_reader(&mut self) {
        self.reader = Some(OnceCell::new());
    }

    /// What looks for that.
    #[must_use]
    pub fn reader(&self) -> Option<&Reader> {
        self.reader.as_ref().map(|reader| reader.get_or_init(Reader::default))
    }

    /// Every detector with its pattern.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn rows(&self) -> impl Iterator<Item = (Index, &'static Detector, &Pattern)> {
        self.matchers.iter().enumerate().map(|(index, (detector, pattern))| (index, *detector, pattern))
    }

    /// The gate, and where its literals and words stand.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn gate(&self) -> &GateKeeper {
        &self.gate
    }

    /// Scans `text` under the default limits.
    #[must_use]
    pub fn scan(&self, text: &str) -> Scan {
        self.scan_within(text, &Limits::default(), &|| false)
    }

    /// Scans `text`. `late` is asked now and then whether to stop; what is left then is reported as not scanned.
    #[must_use]
    pub fn scan_within(&self, text: &str, limits: &Limits, late: &dyn Fn() -> bool) -> Scan {
        let read = limits.read(text);
        let mut ends = Vec::new();
        while ends.last() != Some(&read.len()) {
            ends.push(cuts::next(read, ends.last().copied().unwrap_or(0)));
        }
        let whole = Stretch { text: read, span: ByteSpan::new(0, read.len()), first: 0, ends: &ends };
        let parts = self.parts(whole, limits, late).unwrap_or_default();
        Scan::of(text, read, &parts.iter().map(|part| (part, part.span.start)).collect::<Vec<_>>())
    }

    /// What is found in the parts of `stretch`; `None` if something outside the stretch has a say in it.
    pub(super) fn parts(&self, stretch: Stretch<'_>, limits: &Limits, late: &dyn Fn() -> bool) -> Option<Vec<Part>> {
        let folded = Folded::new(stretch.span.of(stretch.text));
        let hits = self.gate.hits(folded.text());
        let mut pass = Pass::new(self, folded.text(), folded.kinds(), &hits, limits, late);
        let mut start = stretch.first;
        let mut parts = Vec::with_capacity(stretch.ends.len());
        for ends in stretch.ends.chunks(TOGETHER) {
            let mut batch = Vec::with_capacity(ends.len());
            for &end in ends {
                batch.push(Share::new(stretch, &folded, ByteSpan::new(start, end), limits));
                start = end;
            }
            pass.look(&mut batch);
            for share in batch {
                parts.push(pass.part(stretch, &folded, share)?);
            }
        }
        Some(parts)
    }
}

/// How far before and after a part something is looked at, in folded bytes.
#[derive(Clone, Copy, Debug)]
struct Outreach {
    part: ByteSpan,
    before: usize,
    after: usize,
}

impl Outreach {
    fn to(&mut self, span: ByteSpan, before: usize, after: usize) {
        self.before = self.before.max((before + NEIGHBOURS).saturating_sub(span.start.saturating_sub(self.part.start)));
        self.after = self.after.max((span.end + after + NEIGHBOURS).saturating_sub(self.part.end));
    }
}

/// One scan on its way.
struct Pass<'s> {
    engine: &'s Engine,
    text: &'s str,
    kinds: &'s Kinds,
    hits: &'s [Hit],
    limits: &'s Limits,
    late: &'s dyn Fn() -> bool,
    turns: usize,
    /// Parts that were looked at for what they tell.
    reads: usize,
    stopped: bool,
    /// Where patterns are to be run; windows of one detector in one part that touch are one.
    windows: Vec<Window>,
    /// The part whose windows are being noted, the first of them, and for each detector the last of its windows, there or before.
    share: usize,
    first: usize,
    newest: Vec<usize>,
}

/// Where one pattern is to be run, and for which part.
#[derive(Clone, Copy, Debug)]
struct Window {
    index: Index,
    span: ByteSpan,
    /// Where the last of the stretches that opened it ends: no match begins after it.
    last: usize,
    share: usize,
}

/// What belongs to one part while several are looked at together.
struct Share {
    /// The part in bytes of the source.
    span: ByteSpan,
    outreach: Outreach,
    /// Bytes that patterns may still be run over.
    budget: usize,
    found: Vec<Finding>,
    /// Names that wait for something grave, and whether it is here.
    waiting: Vec<Finding>,
    is_grave: bool,
    /// Windows that were left out because a limit was reached.
    left: Vec<ByteSpan>,
    /// The number-like stretches.
    shapes: Shapes,
}

impl Share {
    fn new(stretch: Stretch<'_>, folded: &Folded<'_>, span: ByteSpan, limits: &Limits) -> Self {
        let base = stretch.span.start;
        let at = |offset: usize| if offset == stretch.span.end { folded.text().len() } else { folded.length_of(offset - base) };
        let part = ByteSpan::new(at(span.start), at(span.end));
        Self { budget: limits.work.saturating_mul(part.len() + 1024), ..Self::empty(span, part) }
    }

    fn empty(span: ByteSpan, part: ByteSpan) -> Self {
        let outreach = Outreach { part, before: 0, after: 0 };
        Self {
            span,
            outreach,
            budget: 0,
            found: Vec::new(),
            waiting: Vec::new(),
            is_grave: false,
            left: Vec::new(),
            shapes: Shapes::default(),
        }
    }
}

impl<'s> Pass<'s> {
    fn new(engine: &'s Engine, text: &'s str, kinds: &'s Kinds, hits: &'s [Hit], limits: &'s Limits, late: &'s dyn Fn() -> bool) -> Self {
        let newest = vec![0; engine.matchers.len()];
        Self {
            engine,
            text,
            kinds,
            hits,
            limits,
            late,
            turns: 0,
            reads: 0,
            stopped: false,
            windows: Vec::new(),
            share: 0,
            first: 0,
            newest,
        }
    }

    /// What was found in a part that was looked at.
    fn part(&mut self, stretch: Stretch<'_>, folded: &Folded<'_>, mut share: Share) -> Option<Part> {
        let base = stretch.span.start;
        let shift = |span: ByteSpan| {
            let source = folded.source(span);
            ByteSpan::new(base + source.start, base + source.end)
        };
        self.unwrap(&mut share);
        for list in &self.engine.lists {
            list.find(self.text, share.outreach.part, |span| share.found.push(lists::finding(span)));
        }
        // What is kept of the parts of a longer text must not depend on what somebody said of the whole.
        self.read(&mut share, if stretch.text.len() <= cuts::WHOLE { self.limits.second } else { Points::default() });
        let Share { span, outreach, mut found, mut waiting, is_grave, left, .. } = share;
        let unscanned = left.into_iter().map(shift).collect();
        for finding in found.iter_mut().chain(&mut waiting) {
            finding.span = shift(finding.span);
        }

        // What has a say must be in the stretch, unless the text itself ends there.
        let part = outreach.part;
        let reads = ByteSpan::new(
            match part.start.checked_sub(outreach.before) {
                Some(before) => shift(ByteSpan::new(before, part.start)).start.min(span.start),
                None if base == 0 => 0,
                None => return None,
            },
            match part.end + outreach.after {
                after if after < self.text.len() => shift(ByteSpan::new(part.end, after)).end.max(span.end),
                _ if stretch.span.end == stretch.text.len() => stretch.text.len(),
                _ => return None,
            },
        );
        Some(Part { span, found, waiting, is_grave, unscanned, reads, late: self.stopped })
    }

    /// Looks at some parts for what every detector finds.
    fn look(&mut self, shares: &mut [Share]) {
        self.windows.clear();
        for (place, share) in shares.iter_mut().enumerate() {
            self.open(place, share);
        }
        // In order of detector, then place: a pattern's tables stay in the cache, and what a limit cuts off is always the same.
        self.windows.sort_unstable_by_key(|window| (window.index, window.span));
        let windows = std::mem::take(&mut self.windows);
        for window in &windows {
            let Some(share) = shares.get_mut(window.share) else { continue };
            self.stopped = self.stopped || self.turns % 64 == 63 && (self.late)();
            self.turns += 1;
            if self.stopped || share.budget < window.span.len() {
                share.left.push(window.span);
            } else {
                self.search(*window, share);
            }
        }
        self.windows = windows;
    }

    /// Looks for what one part tells. Nothing outside the part has a say in it, and where a pattern found something, that is said.
    fn read(&mut self, share: &mut Share, second: Points) {
        let Some(reader) = self.engine.reader() else { return };
        let part = share.outreach.part;
        // The first part is always read: a post is never half checked because a busy machine compiled its patterns slowly.
        self.stopped = self.stopped || self.reads > 0 && (self.late)();
        self.reads += 1;
        if self.stopped {
            share.left.push(part);
            return;
        }
        let least = self.limits.confidence;
        let text = part.of(self.text);
        share.found.retain(|finding| finding.confidence >= least);
        let inside = |at: usize| at.saturating_sub(part.start);
        let in_part = |finding: &Finding| Finding { span: ByteSpan::new(inside(finding.span.start), inside(finding.span.end)), ..*finding };
        let mut patterns: Vec<Finding> = share.found.iter().map(in_part).collect();
        let Read { found, waiting, is_grave } = reader.find(text, &mut patterns, second);
        share.found.iter_mut().zip(&patterns).for_each(|(finding, read)| finding.confidence = read.confidence);
        share.found.retain(|finding| finding.confidence >= least);
        patterns.retain(|finding| finding.confidence >= least);
        let placed = |told: Finding| {
            let is_found = patterns.iter().any(|finding| finding.span.overlaps(told.span));
            let is_kept = !is_found && !is_in_brackets(text, told.span) && told.confidence >= least;
            is_kept.then(|| Finding { span: ByteSpan::new(part.start + told.span.start, part.start + told.span.end), ..told })
        };
        share.found.extend(found.into_iter().filter_map(placed));
        share.waiting.extend(waiting.into_iter().filter_map(placed));
        share.is_grave = is_grave;
    }

    /// Looks at what is wrapped in one part. What is wrapped in what was unwrapped stays so.
    fn unwrap(&mut self, share: &mut Share) {
        let part = share.outreach.part;
        let mut wrapped = Vec::new();
        unwrap_escapes(self.text, self.kinds, part, |unwrapped| wrapped.push(unwrapped));
        unwrap_tables(self.text, part, |unwrapped| wrapped.push(unwrapped));
        let mut from = part.start;
        for token in share.shapes.tokens.iter().filter(|token| token.span.len() >= WRAPPING) {
            if token.span.start >= from {
                let looked = unwrap_token(self.text, from, token.span, |unwrapped| wrapped.push(unwrapped));
                share.outreach.to(ByteSpan::new(token.span.start, looked.end), 0, 0);
                from = looked.taken;
            }
        }
        for unwrapped in wrapped {
            share.outreach.to(unwrapped.window, 0, 0);
            let text = unwrapped.text();
            if share.budget < text.len() {
                share.left.push(unwrapped.window);
                continue;
            }
            share.budget -= text.len();
            let hits = self.engine.gate.hits(text);
            let kinds = Kinds::of(text);
            let mut inner = Pass::new(self.engine, text, &kinds, &hits, self.limits, self.late);
            let whole = ByteSpan::new(0, text.len());
            let mut read = [Share { budget: share.budget, ..Share::empty(whole, whole) }];
            inner.look(&mut read);
            self.stopped = self.stopped || inner.stopped;
            let [read] = read;
            share.budget = read.budget;
            if !read.left.is_empty() {
                share.left.push(unwrapped.window);
            }
            let found = read.found.into_iter().filter(|finding| is_kept(&unwrapped, finding));
            for finding in found.map(|finding| Finding { span: unwrapped.source(finding.span), ..finding }) {
                if unwrapped.wrapping == Wrapping::Table {
                    // What a cell holds does not go on in the next row.
                    let goes_on = |other: &Finding| {
                        other.kind == finding.kind && other.span.overlaps(finding.span) && other.span.of(self.text).contains('\n')
                    };
                    share.found.retain(|other| !goes_on(other));
                }
                share.found.push(finding);
            }
        }
    }

    /// Notes the windows of one part: where its gates open.
    fn open(&mut self, place: usize, share: &mut Share) {
        let Engine { gate, after_prose, cue, least_digits, least_token, lists, .. } = self.engine;
        let outreach = &mut share.outreach;
        let part = outreach.part;
        self.share = place;
        self.first = self.windows.len();
        let longest = lists.iter().map(NameList::longest).chain([gate.longest()]).max().unwrap_or(0);
        outreach.to(ByteSpan::new(part.end, part.end), 0, longest);
        let first = self.hits.partition_point(|hit| hit.span.start < part.start);
        let own = self.hits.get(first..).unwrap_or_default().iter().take_while(|hit| hit.span.start < part.end);
        for (at, hit) in (first..).zip(own) {
            for index in gate.opened_by(hit) {
                let Some(&gauge) = self.engine.gauges.get(index) else { continue };
                let words = gauge.cue.map_or(0, |cue| cue + gate.longest());
                outreach.to(hit.span, gauge.before + words, gauge.after + words);
                let window = gauge.window(hit.span);
                if gauge.cue.is_none_or(|cue| gate.near(gauge.raising, self.hits, at, around(window, cue))) {
                    self.add(index, gauge, hit.span);
                }
            }
        }
        let shapes = Shapes::find(self.text, self.kinds, part, *least_digits, (*least_token).min(WRAPPING));
        let runs = shapes.runs.iter().map(|run| (Number::Run, run.span, run.digits));
        let tokens = shapes.tokens.iter().map(|token| (Number::Token, token.span, token.digits));
        let mut at = first;
        for (number, span, digits) in runs.chain(tokens) {
            outreach.to(span, cue + gate.longest(), cue + gate.longest());
            self.add_alone(number, span, digits, outreach);
            for waiting in after_prose.iter().filter(|waiting| waiting.shape.fits(number, span.len(), digits)) {
                if let Some(gauge) = self.engine.gauges.get(waiting.index) {
                    outreach.to(span, gauge.before, gauge.after);
                    self.add(waiting.index, *gauge, span);
                }
            }
            at = self.step(at, span.start);
            for word in gate.words(self.hits, at, around(span, *cue)) {
                for &list in gate.lists_of(word.literal) {
                    self.add_cued(list, word.span, number, span, digits);
                }
            }
        }
        share.shapes = shapes;
    }

    /// The first hit from `place` on, going on from `at`.
    fn step(&self, mut at: usize, place: usize) -> usize {
        while at > 0 && self.hits.get(at - 1).is_some_and(|hit| hit.span.start >= place) {
            at -= 1;
        }
        while self.hits.get(at).is_some_and(|hit| hit.span.start < place) {
            at += 1;
        }
        at
    }

    /// The detectors that wait for `number` alone.
    fn add_alone(&mut self, number: Number, span: ByteSpan, digits: usize, outreach: &mut Outreach) {
        let Engine { alone, outlines, alone_reach, gauges, .. } = self.engine;
        let fits = |shape: Shape| shape.fits(number, span.len(), digits);
        let reaches = alone_reach.iter().filter(|(shape, ..)| fits(*shape)).map(|(_, before, after)| (*before, *after));
        let Some((before, after)) = reaches.reduce(|one, other| (one.0.max(other.0), one.1.max(other.1))) else { return };
        outreach.to(span, before, after);
        let window = boundaries(self.text, ByteSpan::new(span.start.saturating_sub(before), span.end.saturating_add(after)));
        outlines.fitting(self.text, window, |place| {
            if let Some(Waiting { index, .. }) = alone.get(place).filter(|waiting| fits(waiting.shape))
                && let Some(gauge) = gauges.get(*index)
            {
                self.add(*index, *gauge, span);
            }
        });
    }

    /// The detectors that wait for `number` with the word at `word`, which is in `list`.
    fn add_cued(&mut self, list: List, word: ByteSpan, number: Number, span: ByteSpan, digits: usize) {
        for Waiting { index, shape } in self.engine.cued.get(list).map(Vec::as_slice).unwrap_or_default() {
            if shape.fits(number, span.len(), digits)
                && let Some(gauge) = self.engine.gauges.get(*index)
            {
                let window = gauge.window(span);
                let near = around(window, gauge.cue.unwrap_or(0));
                if word.start <= near.end && near.start <= word.end {
                    self.add(*index, *gauge, span);
                }
            }
        }
    }

    /// Windows of one detector come in order of their beginnings.
    fn add(&mut self, index: Index, gauge: Gauge, opener: ByteSpan) {
        let window = boundaries(self.text, gauge.window(opener));
        let last = if gauge.announced { window.end } else { opener.end };
        let Some(newest) = self.newest.get_mut(index) else { return };
        let open = self.windows.get_mut(*newest).filter(|open| *newest >= self.first && open.index == index);
        if let Some(open) = open.filter(|open| window.start <= open.span.end) {
            open.span.end = open.span.end.max(window.end);
            open.last = open.last.max(last);
        } else {
            *newest = self.windows.len();
            self.windows.push(Window { index, span: window, last, share: self.share });
        }
    }

    /// Every match of one detector in one window.
    fn search(&self, opened: Window, share: &mut Share) {
        let Window { index, span: window, last, .. } = opened;
        let Some((detector, pattern)) = self.engine.matchers.get(index) else { return };
        let context = detector.context.within + self.engine.gate.longest();
        share.outreach.to(window, context, context);
        let text = self.text;
        if !pattern.may_match(text, self.kinds, window) {
            return;
        }
        let mut from = window.start;
        let mut end = window.end;
        let mut growths = 0;
        loop {
            let matched = pattern.find(text, from, last, end);
            share.budget = share.budget.saturating_sub(matched.map_or(end, |matched| matched.whole.end).saturating_sub(from));
            let Some(Match { whole, passage }) = matched else { return };
            if whole.end == end && end < text.len() && growths < GROWTHS {
                // The window may have cut the match short: look again with more room.
                growths += 1;
                from = whole.start;
                end = boundaries(text, ByteSpan::new(from, end + detector.reach.after.max(GROWTH))).end;
                share.outreach.to(ByteSpan::new(from, end), context, context);
                continue;
            }
            self.consider(index, detector, passage, &mut share.found);
            from = if whole.is_empty() { next_boundary(text, whole.end) } else { whole.end };
            if from > last {
                return;
            }
        }
    }

    /// A match becomes a finding if nothing disproves it and it is worth reporting.
    fn consider(&self, index: Index, detector: &'static Detector, span: ByteSpan, found: &mut Vec<Finding>) {
        let passage = span.of(self.text);
        if passage.is_empty() || cuts_word(self.text, span) {
            return;
        }
        let proof = (detector.validator)(passage);
        if proof == Proof::Disproved {
            return;
        }
        if let Some((confidence, evidence)) = context::weigh(detector, index, proof, span, &self.engine.gate, self.hits)
            && confidence >= self.limits.confidence
            && !is_placeholder(passage)
            // Numbers of films count where somebody asks to be called there.
            && (evidence.has(Evidence::CUED) && !evidence.has(Evidence::DOUBTED) || !is_reserved_phone(passage))
        {
            found.push(Finding { detector: detector.id, kind: detector.kind, span, severity: detector.severity(), confidence, evidence });
        }
    }
}

/// Whether a span begins or ends inside a word: to a rule of ASCII a letter with an accent is none.
fn cuts_word(text: &str, span: ByteSpan) -> bool {
    let is_accented = |c: char| matches!(c, 'À'..='ɏ') && c.is_alphabetic();
    let is_letter = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic());
    let bytes = text.as_bytes();
    let last = span.end.checked_sub(1).and_then(|at| bytes.get(at));
    is_letter(last.copied()) && text.get(span.end..).is_some_and(|rest| rest.starts_with(is_accented))
        || is_letter(bytes.get(span.start).copied()) && text.get(..span.start).is_some_and(|rest| rest.ends_with(is_accented))
}

/// Whether a finding in what was unwrapped counts. Escapes hide whatever they hide; text in base64 is looked at for keys alone, and so
/// are pieces, which by chance read like many a thing. Of a table the cells count, not their heads.
fn is_kept(unwrapped: &Unwrapped, finding: &Finding) -> bool {
    let is_whole = || unwrapped.source(finding.span).len() == finding.span.len();
    match unwrapped.wrapping {
        Wrapping::Escapes => true,
        Wrapping::Table => is_whole(),
        Wrapping::Base64 => matches!(finding.kind, Type::Secret | Type::Password | Type::SecretUrl),
        Wrapping::Pieces => finding.kind == Type::Secret && finding.confidence >= Confidence::new(PIECED) && !is_whole(),
    }
}

/// Whether `span` stands in brackets on one line, as what a redaction left there does: "[a client]" tells nothing.
fn is_in_brackets(text: &str, span: ByteSpan) -> bool {
    let before = text.get(..span.start).and_then(|before| before.rsplit(['[', ']', '\n']).next()).map(str::len);
    let opened = before.and_then(|length| span.start.checked_sub(length + 1)).and_then(|at| text.as_bytes().get(at)) == Some(&b'[');
    let after = text.get(span.end..).and_then(|after| after.split(['[', ']', '\n']).next()).map(str::len);
    let closed = after.and_then(|length| text.as_bytes().get(span.end + length)) == Some(&b']');
    opened && closed && before.zip(after).is_some_and(|(before, after)| before + after < LABEL)
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
