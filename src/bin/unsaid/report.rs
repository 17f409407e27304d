//! What comes out, in three formats. None of them holds text of what was scanned.

use serde::Serialize;
use serde_json::{Value, json};
use unsaid::detectors;
use unsaid::engine::{NearMiss, Reason};
use unsaid::finding::{Confidence, Evidence, Severity, Type};
use unsaid::mosaic::{Clue, Weighing};
use unsaid::policy::Verdict;
use unsaid::scanner::{Judged, Report};
use unsaid::text::{ByteSpan, Offsets, Unit};

use crate::lines::Lines;

#[derive(Serialize)]
struct Span {
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct Finding {
    detector: &'static str,
    #[serde(rename = "type")]
    kind: Type,
    start: usize,
    end: usize,
    severity: Severity,
    confidence: Confidence,
}

#[derive(Serialize)]
struct Line<'p> {
    id: &'p str,
    verdict: Verdict,
    findings: Vec<Finding>,
    /// Only there when something was not scanned.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unscanned: Vec<Span>,
}

/// One line of `--jsonl` output.
pub(crate) fn jsonl(id: &str, text: &str, report: &Report, unit: Unit) -> Result<String, serde_json::Error> {
    let mut offsets = Offsets::new(text, unit);
    let findings = report
        .findings
        .iter()
        .map(|judged| {
            let finding = judged.finding;
            let (start, end) = offsets.span(finding.span);
            Finding {
                detector: finding.detector,
                kind: finding.kind,
                start,
                end,
                severity: finding.severity,
                confidence: finding.confidence,
            }
        })
        .collect();
    let mut offsets = Offsets::new(text, unit);
    let unscanned = report.unscanned.iter().map(|span| offsets.span(*span)).map(|(start, end)| Span { start, end }).collect();
    serde_json::to_string(&Line { id, verdict: report.verdict, findings, unscanned })
}

/// One line for everything that was found or let pass: `path:line:col detector type`, and why.
pub(crate) fn explained(path: &str, text: &str, report: &Report, misses: &[NearMiss], unit: Unit) -> Vec<String> {
    let places = Lines::new(text, unit);
    let line = |span: ByteSpan, detector: &str, kind: Type, why: &str| {
        let at = places.position(span.start);
        (span.start, format!("{path}:{}:{} {detector} {} {why}", at.line, at.column, kind.name()))
    };
    let found = report.findings.iter().map(|Judged { finding, verdict }| {
        let rests = [(Evidence::PROVED, "proved"), (Evidence::CUED, "word near"), (Evidence::DOUBTED, "word against it near")];
        let rests: Vec<&str> = rests.into_iter().filter(|(evidence, _)| finding.evidence.has(*evidence)).map(|(_, rests)| rests).collect();
        let rests = if rests.is_empty() { "shape alone".to_owned() } else { rests.join(", ") };
        let verdict = format!("{verdict:?}").to_lowercase();
        line(finding.span, finding.detector, finding.kind, &format!("{verdict} at {}: {rests}", finding.confidence.percent()))
    });
    let passed = misses.iter().map(|miss| {
        let why = match miss.reason {
            Reason::Example => "documentation example".to_owned(),
            Reason::Disproved => "checksum or structure is wrong".to_owned(),
            Reason::NoContext(within) => format!("none of its words within {within} bytes"),
            Reason::Denied => "the words around it say that it is nobody's own case".to_owned(),
            Reason::Unsure(confidence) => format!("too little speaks for it ({})", confidence.percent()),
        };
        line(miss.span, miss.detector, miss.kind, &format!("let pass: {why}"))
    });
    let mut lines: Vec<(usize, String)> = found.chain(passed).collect();
    lines.sort_by_key(|(start, _)| *start);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// One line for every stretch that is judged by what it tells: `path:line:col told`, its score, and what speaks for and against it.
pub(crate) fn weighed(path: &str, text: &str, weighings: &[Weighing], unit: Unit) -> Vec<String> {
    let places = Lines::new(text, unit);
    let listed = |clues: &[Clue]| {
        let clues: Vec<String> = clues.iter().map(|clue| format!("{} ({:+})", clue.says, clue.weight)).collect();
        if clues.is_empty() { "nothing".to_owned() } else { clues.join("; ") }
    };
    let lines = weighings.iter().map(|weighing| {
        let at = places.position(weighing.span.start);
        let Weighing { score, hold, supports, opposes, .. } = weighing;
        format!("{path}:{}:{} told {score}, held from {hold}. For: {}. Against: {}", at.line, at.column, listed(supports), listed(opposes))
    });
    lines.collect()
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Low => "low",
        Severity::Medium => "medium",
        Severity::High => "high",
        Severity::Critical => "critical",
    }
}

/// One line a finding: `path:line:col detector type severity`.
pub(crate) fn lines(path: &str, text: &str, report: &Report, unit: Unit) -> Vec<String> {
    let places = Lines::new(text, unit);
    let findings = report.findings.iter().map(|judged| {
        let finding = judged.finding;
        let at = places.position(finding.span.start);
        let severity = severity(finding.severity);
        format!("{path}:{}:{} {} {} {severity}", at.line, at.column, finding.detector, finding.kind.name())
    });
    let unscanned = report.unscanned.iter().map(|span| {
        let at = places.position(span.start);
        format!("{path}:{}:{} not-scanned", at.line, at.column)
    });
    findings.chain(unscanned).collect()
}

/// The results of one file for SARIF 2.1.0 (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>).
pub(crate) fn sarif_results(path: &str, text: &str, report: &Report, unit: Unit) -> Vec<Value> {
    let places = Lines::new(text, unit);
    report
        .findings
        .iter()
        .map(|judged| {
            let finding = judged.finding;
            let start = places.position(finding.span.start);
            let end = places.position(finding.span.end);
            let title = detectors::by_id(finding.detector).map_or(finding.detector, |detector| detector.title);
            let level = match judged.verdict {
                Verdict::Hold | Verdict::Block => "error",
                Verdict::Allow | Verdict::Notice => "warning",
            };
            json!({
                "ruleId": finding.detector,
                "level": level,
                "message": { "text": title },
                "rank": finding.confidence,
                "properties": { "type": finding.kind, "severity": finding.severity },
                "locations": [{ "physicalLocation": {
                    "artifactLocation": { "uri": path },
                    "region": { "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column },
                } }],
            })
        })
        .collect()
}

/// A whole SARIF log.
pub(crate) fn sarif(results: &[Value], unit: Unit) -> Value {
    let rules: Vec<Value> = detectors::all()
        .map(|detector| json!({ "id": detector.id, "shortDescription": { "text": detector.title }, "help": { "text": detector.why }, "helpUri": detector.source }))
        .collect();
    let column_kind = if unit == Unit::Utf16 { "utf16CodeUnits" } else { "unicodeCodePoints" };
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "unsaid", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": column_kind,
            "results": results,
        }],
    })
}
