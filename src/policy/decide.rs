//! The decision: findings and a place in, a verdict out. A total function over enums, tested as a table.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::schema::{Action, Policy};
use crate::finding::{Finding, Points, Type};

/// How close findings stand that are read as about one person or thing, in bytes between their beginnings.
const CLOSE: usize = 600;

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
    /// What a second reader says of exactly this text; long texts are judged without.
    pub second: Points,
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
        let mut verdicts: Vec<Verdict> = findings.iter().map(|finding| self.verdict(finding)).collect();
        for at in self.standing_together(findings) {
            if let Some(verdict) = verdicts.get_mut(at) {
                *verdict = Verdict::Hold.max(*verdict);
            }
        }
        Decision { verdict: verdicts.iter().copied().max().unwrap_or_default(), findings: verdicts }
    }

    /// The findings that hold the post because of what stands close to them.
    fn standing_together(&self, findings: &[Finding]) -> BTreeSet<usize> {
        let counts = |finding: &Finding| finding.confidence >= self.notice && self.asked(finding).is_none();
        let mut held = BTreeSet::new();
        for (first, finding) in findings.iter().enumerate().filter(|(_, finding)| counts(finding)) {
            let close: Vec<(usize, Type)> = (first..)
                .zip(findings.iter().skip(first))
                .take_while(|(_, other)| other.span.start.saturating_sub(finding.span.start) <= CLOSE)
                .filter(|(_, other)| counts(other))
                .map(|(at, other)| (at, other.kind))
                .collect();
            let all_stand =
                |set: &BTreeSet<Type>| set.contains(&finding.kind) && set.iter().all(|kind| close.iter().any(|(_, other)| other == kind));
            for set in self.together.iter().filter(|set| all_stand(set)) {
                held.extend(close.iter().filter(|(_, kind)| set.contains(kind)).map(|(at, _)| *at));
            }
        }
        held
    }

    /// What the policy says of this detector or type by name.
    fn asked(&self, finding: &Finding) -> Option<Action> {
        self.detectors.get(finding.detector).or_else(|| self.types.get(&finding.kind)).copied()
    }

    fn verdict(&self, finding: &Finding) -> Verdict {
        if finding.confidence < self.notice {
            return Verdict::Allow;
        }
        let held = finding.severity >= self.hold.severity && finding.confidence >= self.hold.confidence;
        match self.asked(finding).unwrap_or(if held { Action::Hold } else { Action::Notice }) {
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
    fn what_stands_together_holds() {
        let at = |start: usize, finding: Finding| Finding { span: ByteSpan::new(start, start + 1), ..finding };
        let (born, phone, mail) =
            (finding("born", Type::DateOfBirth, 60), finding("phone", Type::Phone, 60), finding("mail", Type::Email, 60));
        let verdicts = |policy: &Policy, findings: &[Finding]| policy.decide(findings, &Place::default()).findings;
        let policy = Policy::default();
        assert_eq!(verdicts(&policy, &[at(0, mail), at(9, phone), at(40, born)]), [Verdict::Hold; 3]);
        assert_eq!(verdicts(&policy, &[at(0, mail), at(9, phone)]), [Verdict::Notice; 2], "as a firm's card has them");
        assert_eq!(verdicts(&policy, &[at(0, phone), at(700, born)]), [Verdict::Notice; 2], "far apart");
        let asked = Policy { types: [(Type::Phone, Action::Notice)].into(), ..Policy::default() };
        assert_eq!(verdicts(&asked, &[at(0, phone), at(40, born)]), [Verdict::Notice; 2], "a policy has the last word");
        let none = Policy { together: Vec::new(), ..Policy::default() };
        assert_eq!(verdicts(&none, &[at(0, phone), at(40, born)]), [Verdict::Notice; 2]);
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
        assert!(read(r#"{"together": [["PHONE"]]}"#).unwrap().rows().is_err());
    }
}
