//! The shape of a detector: one declaration that carries its reason, its proof and its samples. Everything the engine, the panel,
//! the reference and the tests know about a detector comes from this one row.

use super::Words;
use crate::finding::{Severity, Type};

/// One thing the scanner can find. Rows are `const`; start from one of the family defaults and name what differs.
#[derive(Clone, Copy, Debug)]
pub struct Detector {
    /// Unique, kebab-case, stable for ever: policies and reports name it.
    pub id: &'static str,
    /// What it discloses.
    pub kind: Type,
    /// The name people read, sentence case: "AWS access key".
    pub title: &'static str,
    /// Why it should stay unsaid, one sentence to the person who is about to post it.
    pub why: &'static str,
    /// The vendor's or standard's own description of the format, a URL.
    pub source: &'static str,
    /// How bad it is; `None` takes the type's own.
    pub severity: Option<Severity>,
    /// What must be in the text before the pattern is tried at all.
    pub gate: Gate,
    /// Regular expression of the linear-time syntax, matched on the folded text. If it has a capture group, the first one that
    /// took part is the finding; otherwise the whole match is. ASCII rules start with `(?-u)`.
    pub pattern: &'static str,
    /// Furthest the match can reach before and after the place where the gate fired, in bytes.
    pub reach: Reach,
    /// Whether the gate's literal only announces the match, which may then begin anywhere in reach behind it. Otherwise it begins no later
    /// than the literal, or the number, ends.
    pub announced: bool,
    /// Checks what the pattern can't: checksums, structure, issued ranges.
    pub validator: Validator,
    /// Words near the match that speak for it or against it.
    pub context: Context,
    /// What a match is worth, by evidence.
    pub worth: Worth,
    /// Texts that must be found; `«»` marks the passage, a sample without marks is the passage. Every row has some.
    pub positive: Samples,
    /// Texts in which this detector must find nothing. Every row has some.
    pub negative: Samples,
}

/// Texts to prove a detector with; the shipped module has neither them nor room for them.
#[cfg(not(target_arch = "wasm32"))]
pub type Samples = &'static [&'static str];
/// Texts to prove a detector with; the shipped module has neither them nor room for them.
#[cfg(target_arch = "wasm32")]
pub type Samples = ();

/// What opens the gate to a detector's pattern. One pass over the text answers it for all detectors at once.
#[derive(Clone, Copy, Debug)]
pub enum Gate {
    /// One of these literals occurs, ASCII case ignored.
    Literals(Words),
    /// The same, where a word begins with it: no ASCII letter before one that begins with a letter. One of at most [`Gate::SHORT`]
    /// letters has none behind it either, for short words stand in many others.
    Stems(Words),
    /// The same, as a whole word.
    Words(Words),
    /// A run of at least this many digits, separators between them allowed (at most three of ` .-/()_·:` in a row).
    Digits(u8),
    /// An unbroken run of ASCII letters and digits (at least one of each) of at least `length` characters, `digits` of them digits.
    Token {
        /// Least number of letters and digits.
        length: u8,
        /// Least number of digits among them.
        digits: u8,
    },
}

impl Gate {
    /// Stems of so many letters or fewer are whole words, though digits may stand beside them.
    pub const SHORT: usize = 3;
}

/// How far around the gate's hit the pattern may match, in bytes of folded text.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// Bytes before the hit.
    pub before: usize,
    /// Bytes after the hit.
    pub after: usize,
}

/// A validator's answer. Three-valued, because most checks can only ever disprove.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Right beyond coincidence: a checksum holds.
    Proved,
    /// Certainly not what the pattern took it for; the match is dropped.
    Disproved,
    /// Nothing to say.
    Silent,
}

/// Looks at the matched passage (folded text, the finding's own span) and answers. Must be total: no panic on any input.
pub type Validator = fn(&str) -> Proof;

/// Words that speak for or against a match. They are matched as whole words, ASCII case ignored (write other scripts in the
/// cases that occur), and ride in the same automaton as the gate's literals.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// Words that speak for it.
    pub raise: Words,
    /// Words that speak against it; those inside of an address don't.
    pub lower: Words,
    /// Furthest distance between word and passage, in bytes of folded text.
    pub within: usize,
    /// Whether a match without a raising word is dropped.
    pub required: bool,
}

impl Context {
    /// No words either way.
    pub const NONE: Self = Self { raise: Words::NONE, lower: Words::NONE, within: 0, required: false };

    /// A match counts only with one of `raise` within 60 bytes.
    #[must_use]
    pub const fn required(raise: Words) -> Self {
        Self { raise, lower: Words::NONE, within: 60, required: true }
    }

    /// One of `raise` within 60 bytes makes a match more believable.
    #[must_use]
    pub const fn raising(raise: Words) -> Self {
        Self { raise, lower: Words::NONE, within: 60, required: false }
    }

    /// The same, with words that speak against it.
    #[must_use]
    pub const fn lowered_by(self, lower: Words) -> Self {
        Self { lower, ..self }
    }

    /// The same, with another distance in bytes.
    #[must_use]
    pub const fn within(self, within: usize) -> Self {
        Self { within, ..self }
    }
}

/// Confidence by evidence, 0 to 100. The default policy underlines from 50 and lets hold from 75; a bare shape may only be worth
/// 75 when nothing else in the world looks like it (a vendor's prefix with a fixed length).
#[derive(Clone, Copy, Debug)]
pub struct Worth {
    /// The pattern alone.
    pub shape: u8,
    /// With the validator's proof.
    pub proved: u8,
    /// With a raising word near.
    pub cued: u8,
}

/// The validator of a detector that has none.
#[must_use]
pub fn silent(_: &str) -> Proof {
    Proof::Silent
}

impl Detector {
    /// The row every family default starts from.
    pub const DEFAULT: Self = Self {
        id: "",
        kind: Type::Secret,
        title: "",
        why: "",
        source: "",
        severity: None,
        gate: Gate::Literals(Words::NONE),
        pattern: "",
        reach: Reach { before: 64, after: 256 },
        announced: false,
        validator: silent,
        context: Context::NONE,
        worth: Worth { shape: 80, proved: 95, cued: 90 },
        positive: samples![],
        negative: samples![],
    };

    /// A row without a pattern, for what a model finds.
    pub(crate) const fn read(
        kind: Type,
        id: &'static str,
        title: &'static str,
        why: &'static str,
        source: &'static str,
        worth: u8,
    ) -> Self {
        Self { id, kind, title, why, source, worth: Worth { shape: worth, proved: worth, cued: worth }, ..Self::DEFAULT }
    }

    /// The severity of its findings.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self.severity {
            Some(severity) => severity,
            None => self.kind.severity(),
        }
    }
}
