//! A scanner: an engine, a policy and a key, ready for texts. The boundary and the command line both stand on this.

use siphasher::sip128::{Hasher128, SipHasher24};
use std::cell::RefCell;
use std::hash::Hasher;

use crate::detectors::{self, Detector};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::NearMiss;
use crate::engine::{Draft, Engine, Limits, Scan};
use crate::finding::Finding;
use crate::lists::NameList;
use crate::mosaic::Weighing;
use crate::policy::{Place, Policy, PolicyError, Verdict};
use crate::redact::{self, Edit, Operator};
use crate::text::{ByteSpan, Folded};

/// Length of the key for digests, in bytes.
pub const KEY_LENGTH: usize = 16;

/// A finding and what policy makes of it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The finding.
    pub finding: Finding,
    /// `Notice`, `Hold` or `Block`.
    pub verdict: Verdict,
}

/// The answer to one post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The verdict of the post as a whole.
    pub verdict: Verdict,
    /// What is underlined, in order of place.
    pub findings: Vec<Judged>,
    /// What was not scanned; the verdict says nothing about it.
    pub unscanned: Vec<ByteSpan>,
}

/// Scans posts under one policy.
#[derive(Debug)]
pub struct Scanner {
    engine: Engine,
    policy: Policy,
    custom: Vec<&'static Detector>,
    key: [u8; KEY_LENGTH],
    limits: Limits,
    /// The text that is being written, if it is long.
    draft: RefCell<Draft>,
}

impl Scanner {
    /// A scanner with every detector, those of the policy among them. `key` keeps digests of one installation apart from those of another.
    ///
    /// # Errors
    ///
    /// If the policy does not fit, see [`Policy::rows`].
    pub fn new(policy: Policy, key: [u8; KEY_LENGTH]) -> Result<Self, PolicyError> {
        let limits = Limits { confidence: policy.notice, ..Limits::default() };
        let custom = policy.rows()?;
        let mut engine = Engine::with(detectors::all().chain(custom.iter().copied()));
        engine.add_reader();
        Ok(Self { engine, policy, custom, key, limits, draft: RefCell::default() })
    }

    /// The detector of that id, if it is one of those that scan here.
    #[must_use]
    pub fn detector(&self, id: &str) -> Option<&'static Detector> {
        self.custom.iter().copied().find(|row| row.id == id).or_else(|| detectors::by_id(id))
    }

    /// Looks for the names of `list` as well.
    pub fn add_list(&mut self, list: NameList) {
        self.engine.add_list(list);
        self.draft.take();
    }

    /// The policy in force.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Scans `text` as a post at `place`. `late` is asked now and then whether to stop. A long text is best scanned after each of its
    /// edits: what the last scan knows of it is not looked for again.
    #[must_use]
    pub fn scan(&self, text: &str, place: &Place, late: &dyn Fn() -> bool) -> Report {
        let limits = Limits { second: place.second, ..self.limits };
        let Scan { findings, unscanned } = match self.draft.try_borrow_mut() {
            Ok(mut draft) => self.engine.scan_again(&mut draft, text, &limits, late),
            Err(_) => self.engine.scan_within(text, &limits, late),
        };
        let heeded: Vec<Finding> = findings.into_iter().filter(|finding| !self.is_ignored(finding.span.of(text), place)).collect();
        let decision = self.policy.decide(&heeded, place);
        let findings = heeded
            .into_iter()
            .zip(decision.findings)
            .filter(|(_, verdict)| *verdict > Verdict::Allow)
            .map(|(finding, verdict)| Judged { finding, verdict })
            .collect();
        Report { verdict: decision.verdict, findings, unscanned }
    }

    /// What was let pass in `text` though a pattern matched, and why.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn near_misses(&self, text: &str) -> Vec<NearMiss> {
        self.engine.near_misses(text, self.limits.confidence)
    }

    /// What speaks for and against holding `text` for what it tells.
    #[must_use]
    pub fn weigh(&self, text: &str) -> Vec<Weighing> {
        self.engine.reader().map(|reader| reader.weigh(text)).unwrap_or_default()
    }

    /// Edits that rewrite `chosen`, from right to left; see [`redact::redact`].
    #[must_use]
    pub fn redact(&self, text: &str, chosen: &[Finding], operator: Operator) -> Vec<Edit> {
        redact::redact(text, chosen, operator, &|text: &str| {
            self.scan(text, &Place::default(), &|| false).findings.into_iter().map(|judged| judged.finding).collect()
        })
    }

    /// A keyed digest of a passage, 32 hexadecimal digits: the same passage in other case, spacing or disguise has the same digest.
    /// `SipHash-2-4` with 128 bits (<https://131002.net/siphash/>): it keeps passages out of settings, not out of a determined
    /// attacker's reach who holds the key.
    #[must_use]
    pub fn digest(&self, passage: &str) -> String {
        let mut hasher = SipHasher24::new_with_key(&self.key);
        for word in Folded::new(passage).text().to_lowercase().split_whitespace() {
            hasher.write(word.as_bytes());
            hasher.write_u8(b' ');
        }
        let digest = hasher.finish128();
        format!("{:016x}{:016x}", digest.h1, digest.h2)
    }

    fn is_ignored(&self, passage: &str, place: &Place) -> bool {
        !place.ignored.is_empty() && place.ignored.contains(&self.digest(passage))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = concat!("AKI", "AQ3EGRWZK5TBNXV7D");

    fn scanner() -> Scanner {
        Scanner::new(Policy::default(), [7; KEY_LENGTH]).unwrap()
    }

    #[test]
    fn holds_redacts_and_finds_nothing_again() {
        let scanner = scanner();
        let text = format!("the key is {KEY}, careful");
        let report = scanner.scan(&text, &Place::default(), &|| false);
        assert_eq!(report.verdict, Verdict::Hold);
        let chosen: Vec<Finding> = report.findings.iter().map(|judged| judged.finding).collect();
        let redacted = redact::apply(&text, &scanner.redact(&text, &chosen, Operator::Label));
        assert_eq!(redacted, "the key is [secret], careful");
        assert_eq!(scanner.scan(&redacted, &Place::default(), &|| false), Report::default());
    }

    #[test]
    fn an_ignored_passage_is_not_reported() {
        let scanner = scanner();
        let place = Place { ignored: vec![scanner.digest(KEY)], ..Place::default() };
        assert_eq!(scanner.scan(KEY, &place, &|| false), Report::default());
        let other = Scanner::new(Policy::default(), [8; KEY_LENGTH]).unwrap();
        assert_eq!(other.scan(KEY, &place, &|| false).verdict, Verdict::Hold, "digests of another key mean nothing");
    }

    #[test]
    fn digests_ignore_disguise() {
        let scanner = scanner();
        assert_eq!(scanner.digest("Anna  Müller"), scanner.digest("anna\u{A0}MÜL\u{AD}LER"));
        assert_ne!(scanner.digest("ab c"), scanner.digest("a bc"));
    }

    #[test]
    fn late_is_said() {
        let text = format!("{KEY}{:400}", "").repeat(100);
        let late = scanner().scan(&text, &Place::default(), &|| true);
        assert!(!late.unscanned.is_empty(), "what is left is reported");
        assert!(scanner().scan(&text, &Place::default(), &|| false).unscanned.is_empty());
    }

    fn second(points: i64) -> Place {
        Place { second: points.into(), ..Place::default() }
    }

    #[test]
    fn a_second_reader_tips_the_scales_and_is_not_the_scales() {
        let scanner = scanner();
        let close = "the one in flat 4 is behind again and his ex has the kids, it's on tuesday";
        let held = scanner.scan(close, &second(200), &|| false);
        let alone = scanner.scan(close, &second(0), &|| false);
        assert_eq!((alone.verdict, held.verdict), (Verdict::Allow, Verdict::Hold));
        assert_eq!(scanner.scan(close, &Place::default(), &|| false), alone, "what was said of it once is not remembered");
        assert_eq!(scanner.scan(close, &second(200), &|| false), held);
        let harmless = "Lovely weather in the park today, the dog had a great time";
        assert_eq!(scanner.scan(harmless, &second(0), &|| false), Report::default());
        assert_eq!(scanner.scan(harmless, &second(i64::MAX), &|| false), Report::default(), "there is a limit to it");
        let told = "between us: the tenant in flat 4 is behind again and his ex wants the kids, court on tuesday";
        assert_eq!(scanner.scan(told, &second(0), &|| false).verdict, Verdict::Hold);
        assert_eq!(scanner.scan(told, &second(-400), &|| false).verdict, Verdict::Allow, "it speaks against as well");
        assert_eq!((second(i64::MIN), second(i64::MAX)), (second(-400), second(400)));
    }

    #[test]
    fn a_long_text_is_judged_without_a_second_reader() {
        let scanner = scanner();
        let close = "the tenant in flat 4 is behind again and his ex wants the kids, court on tuesday. ";
        let long = format!("{close}{}", "Lovely weather in the park today. ".repeat(200));
        let alone = scanner.scan(&long, &second(0), &|| false);
        // A draft keeps what it knows of its parts from one scan to the next, and it must be the same for all.
        for points in [400, -400, 0] {
            assert_eq!(scanner.scan(&long, &second(points), &|| false), alone);
            assert_eq!(self::scanner().scan(&long, &second(points), &|| false), alone);
        }
        // One ideograph after the other has no seam, so this is one part though it is long.
        let seamless = "患者".repeat(3000);
        let text = format!("{close}{seamless}");
        assert_eq!(scanner.scan(&text, &second(400), &|| false), scanner.scan(&text, &second(0), &|| false));
    }
}
