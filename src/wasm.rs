//! The whole boundary to JavaScript, on one page. Nothing else in the crate knows a JavaScript type. Offsets out there are UTF-16 code
//! units; errors carry codes, never input. The shapes are those of `extension/shared/finding.ts`.

use js_sys::{Array, Error, Object, Reflect};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::finding::{Confidence, Evidence, Finding, Severity, Type};
use crate::mosaic::rows;
use crate::policy::{Place, Policy, Verdict};
use crate::redact::Operator;
use crate::scanner::{self, KEY_LENGTH};
use crate::text::{Offsets, Unit, Utf16Span, byte_span};

/// Longest a scan may take before it stops and says so, in milliseconds: two dropped frames are felt, a frozen page is not forgiven.
const LATEST: f64 = 150.0;

/// A finding on its way back in.
#[derive(Deserialize)]
struct JsFinding {
    detector: String,
    #[serde(rename = "type")]
    kind: Type,
    start: usize,
    end: usize,
    severity: Severity,
    confidence: Confidence,
    evidence: Evidence,
}

/// A finding on its way out. Detectors have their names for ever, so that each is made a string of JavaScript once.
#[derive(Serialize)]
struct JsFound {
    #[serde(serialize_with = "as_name")]
    detector: &'static str,
    #[serde(rename = "type")]
    kind: Type,
    start: usize,
    end: usize,
    severity: Severity,
    confidence: Confidence,
    evidence: Evidence,
    verdict: Verdict,
}

fn as_name<S: serde::Serializer>(name: &&'static str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_unit_variant("Detector", 0, name)
}

#[derive(Serialize)]
struct JsSpan {
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct JsReport {
    verdict: Verdict,
    findings: Vec<JsFound>,
    unscanned: Vec<JsSpan>,
}

#[derive(Serialize)]
struct JsEdit {
    start: usize,
    end: usize,
    replacement: String,
}

#[derive(Serialize)]
struct JsExplanation {
    title: &'static str,
    why: String,
    source: &'static str,
    steps: Vec<&'static str>,
}

fn read<T: DeserializeOwned>(value: JsValue, code: &str) -> Result<T, Error> {
    serde_wasm_bindgen::from_value(value).map_err(|_| Error::new(code))
}

fn written<T: Serialize>(value: &T) -> Result<JsValue, Error> {
    serde_wasm_bindgen::to_value(value).map_err(|_| Error::new("answer"))
}

/// The policy that `given` says, all of it: a name that is not in the schema is refused and not passed over.
fn policy_in(given: &JsValue) -> Result<Policy, Error> {
    let policy: Policy = read(given.clone(), "policy")?;
    let whole = policy.serialize(&Serializer::json_compatible()).map_err(|_| Error::new("policy"))?;
    names_only(given, &whole).then_some(policy).ok_or_else(|| Error::new("policy"))
}

/// Whether every name in `given`, at any depth, is one in `whole` too. Objects are read field by field, so that names nobody asks for
/// would go unseen.
fn names_only(given: &JsValue, whole: &JsValue) -> bool {
    let (Some(given), Some(whole)) = (given.dyn_ref::<Object>(), whole.dyn_ref::<Object>()) else { return true };
    Array::is_array(given)
        || Object::keys(given).iter().all(|name| match (Reflect::get(given, &name), Reflect::get(whole, &name)) {
            (Ok(value), Ok(known)) => Object::has_own(whole, &name) && names_only(&value, &known),
            _ => false,
        })
}

/// A clock that says whether `LATEST` has passed since it was made. Without a clock nothing is ever late; the work limit still holds.
fn deadline() -> impl Fn() -> bool {
    let clock = Reflect::get(&js_sys::global(), &JsValue::from_str("performance"))
        .ok()
        .and_then(|clock| clock.dyn_into::<web_sys::Performance>().ok());
    let start = clock.as_ref().map(web_sys::Performance::now);
    move || clock.as_ref().zip(start).is_some_and(|(clock, start)| clock.now() - start > LATEST)
}

/// The extension's own types, so that nothing crosses the boundary as `any`.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { Edit, Explanation, Finding, Operator, Place, Rules, ScanResult } from "../shared/finding";"#;

/// A scanner for one frame.
#[wasm_bindgen]
pub struct Scanner(scanner::Scanner);

#[wasm_bindgen]
impl Scanner {
    /// A scanner under `policy` (null: the default one), with a key of 16 bytes for digests.
    ///
    /// # Errors
    ///
    /// `policy` or `key` when one doesn't fit.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "object | null")] policy: &JsValue, key: &[u8]) -> Result<Scanner, Error> {
        #[cfg(feature = "dev")]
        {
            console_error_panic_hook::set_once();
            web_sys::console::debug_1(&JsValue::from_str("unsaid: scanner made"));
        }
        let policy = if policy.is_null() || policy.is_undefined() { Policy::default() } else { policy_in(policy)? };
        let key = <[u8; KEY_LENGTH]>::try_from(key).map_err(|_| Error::new("key"))?;
        scanner::Scanner::new(policy, key).map(Self).map_err(|_| Error::new("policy"))
    }

    /// Scans `text` as a post at `place`.
    ///
    /// # Errors
    ///
    /// `place` when that doesn't fit.
    #[wasm_bindgen(unchecked_return_type = "ScanResult")]
    pub fn scan(&self, text: &str, #[wasm_bindgen(unchecked_param_type = "Place")] place: JsValue) -> Result<JsValue, Error> {
        let place: Place = read(place, "place")?;
        let report = self.0.scan(text, &place, &deadline());
        let mut offsets = Offsets::new(text, Unit::Utf16);
        let findings = report
            .findings
            .iter()
            .map(|judged| {
                let Finding { detector, kind, span, severity, confidence, evidence } = judged.finding;
                let (start, end) = offsets.span(span);
                JsFound { detector, kind, start, end, severity, confidence, evidence, verdict: judged.verdict }
            })
            .collect();
        let mut offsets = Offsets::new(text, Unit::Utf16);
        let unscanned = report.unscanned.iter().map(|span| offsets.span(*span)).map(|(start, end)| JsSpan { start, end }).collect();
        written(&JsReport { verdict: report.verdict, findings, unscanned })
    }

    /// Edits that rewrite `findings` of exactly this text with `operator` (null: the policy's), right to left.
    ///
    /// # Errors
    ///
    /// `findings` or `operator` when one doesn't fit.
    #[wasm_bindgen(unchecked_return_type = "Edit[]")]
    pub fn redact(
        &self,
        text: &str,
        #[wasm_bindgen(unchecked_param_type = "readonly Finding[]")] findings: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Operator | null")] operator: JsValue,
    ) -> Result<JsValue, Error> {
        let findings: Vec<JsFinding> = read(findings, "findings")?;
        let operator: Option<Operator> = read(operator, "operator")?;
        let chosen: Option<Vec<Finding>> = findings
            .into_iter()
            .map(|finding| {
                let span = byte_span(text, Utf16Span { start: finding.start, end: finding.end })?;
                let JsFinding { kind, severity, confidence, evidence, .. } = finding;
                Some(Finding { detector: "", kind, span, severity, confidence, evidence })
            })
            .collect();
        let chosen = chosen.ok_or_else(|| Error::new("findings"))?;
        let edits = self.0.redact(text, &chosen, operator.unwrap_or(self.0.policy().redaction));
        let mut offsets = Offsets::new(text, Unit::Utf16);
        let mut answer: Vec<JsEdit> = edits
            .into_iter()
            .rev()
            .map(|edit| {
                let (start, end) = offsets.span(edit.span);
                JsEdit { start, end, replacement: edit.replacement }
            })
            .collect();
        answer.reverse();
        written(&answer)
    }

    /// A finding of `text` in words.
    ///
    /// # Errors
    ///
    /// `finding` when it doesn't fit or names no detector.
    #[wasm_bindgen(unchecked_return_type = "Explanation")]
    pub fn explain(&self, #[wasm_bindgen(unchecked_param_type = "Finding")] finding: JsValue, text: &str) -> Result<JsValue, Error> {
        let finding: JsFinding = read(finding, "finding")?;
        let detector = self.0.detector(&finding.detector).ok_or_else(|| Error::new("finding"))?;
        let mut why = detector.why.to_owned();
        if rows::is_told(detector.id) {
            let at = byte_span(text, Utf16Span { start: finding.start, end: finding.end }).map_or(0, |span| span.start);
            let weighings = self.0.weigh(text);
            if let Some(weighing) = weighings.iter().rev().find(|weighing| weighing.span.start <= at) {
                why.push(' ');
                why.push_str(&weighing.reasons());
            }
        }
        let steps = [(Evidence::PROVED, "proved"), (Evidence::CUED, "cued"), (Evidence::DOUBTED, "doubted")]
            .into_iter()
            .filter_map(|(evidence, step)| finding.evidence.has(evidence).then_some(step));
        let steps: Vec<&'static str> = std::iter::once("shape").chain(steps).collect();
        written(&JsExplanation { title: detector.title, why, source: detector.source, steps })
    }

    /// Keyed digest of a passage, 32 hexadecimal digits, the same for the same passage in other case, spacing or disguise.
    #[must_use]
    pub fn digest(&self, passage: &str) -> String {
        self.0.digest(passage)
    }

    /// Policy in force.
    ///
    /// # Errors
    ///
    /// `answer` if it can't be written.
    #[wasm_bindgen(unchecked_return_type = "Rules")]
    pub fn policy(&self) -> Result<JsValue, Error> {
        written(self.0.policy())
    }
}

/// Version of the core.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
