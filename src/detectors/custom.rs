//! Detectors that a policy brings along, such as a firm's own format of matter numbers. They are declared like those of the table, run
//! on the same engine, and are refused, with the reason and its place, unless every one of their own samples comes out right.

use std::fmt;

use regex_syntax::hir::literal::Extractor;
use serde::{Deserialize, Serialize};

use super::{Context, Detector, Gate, Reach, Validator, Words, Worth, silent};
use crate::engine::Engine;
use crate::finding::{Confidence, Severity, Type};
use crate::validators;

/// Furthest a match reaches from where its pattern begins, in bytes of folded text.
const LONGEST: usize = 512;

/// Literals shorter than this open the gate on nearly every text, in bytes.
const SHORTEST_LITERAL: usize = 2;

/// One detector of an organisation's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CustomDetector {
    /// Unique among all detectors, lower-case letters, digits and hyphens; policies and reports name it.
    pub id: String,
    /// What it discloses.
    #[serde(rename = "type")]
    pub kind: Type,
    /// The name people read.
    pub title: String,
    /// Why it should stay unsaid, one sentence.
    #[serde(default)]
    pub why: String,
    /// Where the rule is written down, a URL.
    #[serde(default)]
    pub source: String,
    /// Regular expression of the linear-time syntax (<https://docs.rs/regex/latest/regex/#syntax>). If it has a capture group, that is the
    /// finding.
    pub pattern: String,
    /// A match counts only near one of these words; none means that it always counts.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// How near, in bytes.
    #[serde(default = "near")]
    pub within: usize,
    /// Checks what the pattern can't.
    #[serde(default)]
    pub validator: Check,
    /// How bad it is; the type's own severity unless given.
    #[serde(default)]
    pub severity: Option<Severity>,
    /// How sure a match is, 0 to 100.
    #[serde(default = "sure")]
    pub confidence: Confidence,
    /// Texts that must be found, at least one; `«»` marks the passage, a sample without marks is the passage.
    pub positive: Vec<String>,
    /// Texts in which nothing may be found.
    #[serde(default)]
    pub negative: Vec<String>,
}

fn near() -> usize {
    60
}

fn sure() -> Confidence {
    Confidence::new(80)
}

/// The checks that a custom detector can name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// Nothing is checked.
    #[default]
    None,
    /// The last digit is the check digit of ISO/IEC 7812-1.
    Luhn,
    /// An IBAN of ISO 13616 with its check digits.
    Iban,
    /// It looks random, as keys do.
    Random,
}

impl Check {
    fn validator(self) -> Validator {
        match self {
            Self::None => silent,
            Self::Luhn => validators::luhn,
            Self::Iban => validators::iban,
            Self::Random => validators::key_material,
        }
    }
}

/// Why a custom detector was refused. Names the declaration's own words, which are the administrator's and nobody's secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The detector's id.
    pub id: String,
    /// What is wrong with it, and where.
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "custom detector `{}`: {}", self.id, self.reason)
    }
}

impl CustomDetector {
    /// The row the engine runs. It lives as long as the process, as the table's rows do: findings name their detector by reference, and a
    /// process sees few policies.
    ///
    /// # Errors
    ///
    /// If the id is not one or is taken, the pattern is none or never opens the gate, or a sample does not come out as declared.
    pub fn row(&self) -> Result<&'static Detector, Fault> {
        self.checked().map_err(|reason| Fault { id: self.id.clone(), reason })
    }

    fn checked(&self) -> Result<&'static Detector, String> {
        let well_formed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if self.id.is_empty() || !self.id.bytes().all(well_formed) {
            return Err("its id may have lower-case letters, digits and hyphens only".into());
        }
        if super::by_id(&self.id).is_some() {
            return Err("there is a detector of this id already".into());
        }
        if self.positive.is_empty() {
            return Err("it has no positive sample".into());
        }
        let row: &'static Detector = Box::leak(Box::new(self.declared()?));
        let engine = Engine::with([row]);
        for (number, sample) in (1..).zip(&self.positive) {
            let (text, passage) = marked(sample);
            if !engine.scan(&text).findings.iter().any(|found| found.span.of(&text) == passage) {
                return Err(format!("positive sample {number} is not found"));
            }
        }
        match (1..).zip(&self.negative).find(|(_, sample)| !engine.scan(sample).findings.is_empty()) {
            Some((number, _)) => Err(format!("something is found in negative sample {number}")),
            None => Ok(row),
        }
    }

    fn declared(&self) -> Result<Detector, String> {
        let (gate, reach) = self.gate()?;
        let worth = self.confidence.percent();
        Ok(Detector {
            id: kept(&self.id),
            kind: self.kind,
            title: kept(&self.title),
            why: kept(&self.why),
            source: kept(&self.source),
            severity: self.severity,
            gate,
            pattern: kept(&self.pattern),
            reach,
            announced: true,
            validator: self.validator.validator(),
            context: Context {
                raise: all_kept(&self.keywords)?,
                within: self.within,
                required: !self.keywords.is_empty(),
                ..Context::NONE
            },
            worth: Worth { shape: worth, proved: worth, cued: worth },
            ..Detector::DEFAULT
        })
    }

    /// What every match begins with opens the gate; where that says nothing, the keywords do.
    fn gate(&self) -> Result<(Gate, Reach), String> {
        let hir = regex_syntax::parse(&self.pattern).map_err(|error| place_of(&error))?;
        let beginnings = Extractor::new().extract(&hir);
        let literals: Option<Vec<String>> = beginnings.literals().and_then(|literals| {
            let mut texts: Vec<String> = literals
                .iter()
                .map(|literal| std::str::from_utf8(literal.as_bytes()).map(str::to_ascii_lowercase))
                .collect::<Result<_, _>>()
                .ok()?;
            texts.sort();
            texts.dedup();
            (!texts.is_empty() && texts.iter().all(|text| text.len() >= SHORTEST_LITERAL)).then_some(texts)
        });
        match literals {
            Some(literals) => Ok((Gate::Literals(all_kept(&literals)?), Reach { before: 8, after: LONGEST })),
            None if self.keywords.is_empty() => Err("its pattern must begin with fixed text, or it needs keywords".into()),
            None => Ok((Gate::Literals(all_kept(&self.keywords)?), Reach { before: self.within + LONGEST, after: self.within + LONGEST })),
        }
    }
}

/// Where a pattern is wrong, and why.
fn place_of(error: &regex_syntax::Error) -> String {
    let (span, reason) = match error {
        regex_syntax::Error::Parse(error) => (error.span(), error.kind().to_string()),
        regex_syntax::Error::Translate(error) => (error.span(), error.kind().to_string()),
        other => return format!("pattern: {other}"),
    };
    format!("pattern, line {}, column {}: {reason}", span.start.line, span.start.column)
}

fn kept(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn all_kept(texts: &[String]) -> Result<Words, String> {
    Words::kept(texts).ok_or_else(|| "its keywords and what its pattern begins with may hold no U+0000".into())
}

/// The text of a sample and its passage.
fn marked(sample: &str) -> (String, String) {
    let parts = sample.split_once('«').and_then(|(before, rest)| rest.split_once('»').map(|(passage, after)| (before, passage, after)));
    match parts {
        Some((before, passage, after)) => (format!("{before}{passage}{after}"), passage.to_owned()),
        None => (sample.to_owned(), sample.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matter() -> CustomDetector {
        CustomDetector {
            id: "acme-matter".into(),
            kind: Type::MatterNumber,
            title: "Matter number".into(),
            why: String::new(),
            source: String::new(),
            pattern: r"\b(HP-\d{4}/\d{3})\b".into(),
            keywords: Vec::new(),
            within: near(),
            validator: Check::None,
            severity: None,
            confidence: sure(),
            positive: vec!["see «HP-2031/114» please".into()],
            negative: vec!["HP-LaserJet".into()],
        }
    }

    fn refused(change: impl Fn(&mut CustomDetector)) -> String {
        let mut custom = matter();
        change(&mut custom);
        custom.row().map(|row| row.id).unwrap_err().to_string()
    }

    #[test]
    fn a_declaration_is_a_row_like_any_other() {
        let row = matter().row().unwrap();
        let text = "Filed under HP-2031/115.";
        let found = Engine::with(super::super::all().chain([row])).scan(text).findings;
        assert_eq!(found.iter().map(|one| (one.detector, one.span.of(text))).collect::<Vec<_>>(), [("acme-matter", "HP-2031/115")]);
    }

    #[test]
    fn keywords_are_required_where_they_are_given() {
        let mut custom = matter();
        custom.pattern = r"\b\d{3}-[A-Z]{2}\b".into();
        custom.keywords = vec!["Akte".into(), "matter".into()];
        custom.positive = vec!["Akte «114-KL» liegt bei".into(), "«114-KL» is our matter".into()];
        custom.negative = vec!["seat 114-KL".into()];
        assert!(custom.row().is_ok());
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        assert_eq!(
            refused(|custom| custom.pattern = "HP-\n(\\d{4}".into()),
            "custom detector `acme-matter`: pattern, line 2, column 1: unclosed group"
        );
        assert!(
            refused(|custom| custom.pattern = r"(HP)\1".into()).contains("pattern, line 1, column 5: backreferences are not supported")
        );
        assert!(refused(|custom| custom.pattern = r"\d{4}".into()).contains("must begin with fixed text, or it needs keywords"));
        assert!(refused(|custom| custom.keywords = vec!["a\0b".into()]).contains("no U+0000"));
        assert!(refused(|custom| custom.id = "Acme".into()).contains("lower-case"));
        assert!(refused(|custom| custom.id = "email".into()).contains("already"));
        assert!(refused(|custom| custom.positive.clear()).contains("no positive sample"));
        assert!(refused(|custom| custom.positive.push("HP-12".into())).contains("positive sample 2 is not found"));
        assert!(refused(|custom| custom.negative.push("HP-2031/114".into())).contains("negative sample 2"));
        assert!(refused(|custom| custom.validator = Check::Luhn).contains("positive sample 1 is not found"));
    }
}
