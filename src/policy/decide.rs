//! The decision: findings and a place in, a verdict out. A total function over enums, tested as a table.

use serde::{Deserialize, Serialize};

use super::schema::{Action, Policy};
use crate::finding::Finding;

/// What becomes of a post. Ordered: the gravest of its findings' verdicts is the post's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing to say.
    #[default]
    Allow,
    /// Underlined, not held.
    Notice,
    /// Held until resolved or confirmed.
    Hold,
    /// Held; can't be confirmed.
    Block,
}

/// Who will be able to read the post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Everybody.
    Public,
    /// The members of a group.
    Group,
    /// The writer's own contacts.
    Friends,
    /// One person or a few.
    Direct,
    /// A machine that answers.
    Assistant,
    /// The site does not say.
    #[default]
    #[serde(other)]
    Unknown,
}

/// Where the post would go, and what its writer chose not to be told about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// Host name of the site, lower case; empty when unknown.
    pub site: String,
    /// Who will read it.
    pub audience: Audience,
    /// Keyed digests of passages to be quiet about, see [`crate::scanner::Scanner::digest`].
    pub ignored: Vec<String>,
}

/// The verdict of a post and of each of its findings, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// The gravest verdict among the findings.
    pub verdict: Verdict,
    /// One for each finding; `Allow` means it is not even underlined.
    pub findings: Vec<Verdict>,
}

impl Policy {
    /// What becomes of a post with these findings at this place. Audience and site weigh in where a policy says so; the default
    /// policy treats all alike.
    #[must_use]
    pub fn decide(&self, findings: &[Finding], _place: &Place) -> Decision {
        let findings: Vec<Verdict> = findings.iter().map(|finding| self.verdict(finding)).collect();
        Decision { verdict: findings.iter().copied().max().unwrap_or_default(), findings }
    }

    fn verdict(&self, finding: &Finding) -> Verdict {
        if finding.confidence < self.notice {
            return Verdict::Allow;
        }
        let held = finding.severity >= self.hold.severity && finding.confidence >= self.hold.confidence;
        let asked = self.detectors.get(finding.detector).or_else(|| self.types.get(&finding.kind));
        match asked.copied().unwrap_or(if held { Action::Hold } else { Action::Notice }) {
            Action::Off => Verdict::Allow,
            Action::Notice => Verdict::Notice,
            Action::Hold => Verdict::Hold,
            Action::Block => Verdict::Block,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Confidence, Evidence, Severity, Type};
    use crate::text::ByteSpan;

    fn finding(detector: &'static str, kind: Type, percent: u8) -> Finding {
        let severity = kind.severity();
        Finding { detector, kind, span: ByteSpan::new(0, 1), severity, confidence: Confidence::new(percent), evidence: Evidence::SHAPE }
    }

    #[test]
    fn the_default_policy_as_a_table() {
        let policy = Policy::default();
        for (kind, percent, verdict) in [
            (Type::CreditCard, 95, Verdict::Hold),
            (Type::CreditCard, 75, Verdict::Hold),
            (Type::CreditCard, 74, Verdict::Notice),
            (Type::CreditCard, 49, Verdict::Allow),
            (Type::Iban, 95, Verdict::Hold),
            (Type::Email, 99, Verdict::Notice),
            (Type::Phone, 99, Verdict::Notice),
            (Type::Person, 99, Verdict::Notice),
            (Type::Ip, 99, Verdict::Notice),
        ] {
            let decision = policy.decide(&[finding("x", kind, percent)], &Place::default());
            assert_eq!(decision, Decision { verdict, findings: vec![verdict] }, "{kind:?} at {percent}");
        }
        assert_eq!(policy.decide(&[], &Place::default()), Decision::default());
    }

    #[test]
    fn a_detector_outranks_its_type_and_the_gravest_wins() {
        let mut policy = Policy::default();
        policy.types.insert(Type::Email, Action::Block);
        policy.detectors.insert("email".into(), Action::Off);
        policy.types.insert(Type::Secret, Action::Notice);
        let findings = [finding("email", Type::Email, 90), finding("other", Type::Email, 90), finding("key", Type::Secret, 90)];
        let decision = policy.decide(&findings, &Place::default());
        assert_eq!(decision.findings, [Verdict::Allow, Verdict::Block, Verdict::Notice]);
        assert_eq!(decision.verdict, Verdict::Block);
        assert_eq!(Severity::Critical.max(Severity::Low), Severity::Critical);
    }

    #[test]
    fn a_policy_that_does_not_fit_is_refused() {
        let read = |json: &str| serde_json::from_str::<Policy>(json).map_err(|error| error.to_string());
        assert_eq!(read("{}"), Ok(Policy::default()));
        assert!(read(r#"{"hld": {}}"#).unwrap_err().contains("unknown field `hld`"));
        assert!(read(r#"{"types": {"CARD": "hold"}}"#).unwrap_err().contains("unknown variant `CARD`"));
        let unknown = read(r#"{"detectors": {"nope": "off"}}"#).unwrap().rows().unwrap_err();
        assert_eq!(unknown.to_string(), "there is no detector `nope`");
        assert!(read(r#"{"schema": 2}"#).unwrap().rows().is_err());
    }
}
