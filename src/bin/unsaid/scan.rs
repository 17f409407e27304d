//! `unsaid scan`: reads, scans, reports in input order.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use unsaid::lists::NameList;
use unsaid::policy::{Place, Policy, PolicyError, Verdict};
use unsaid::scanner::{KEY_LENGTH, Report, Scanner};
use unsaid::text::Unit;

use crate::Failure;
use crate::arguments::{Format, Options};
use crate::input::{self, Post};
use crate::report;

/// Scans what was asked for; whether something is held.
pub(crate) fn run(options: &Options) -> Result<bool, Failure> {
    let scanner = scanner(options)?;
    let mut out = BufWriter::new(io::stdout().lock());
    let held = match options.format {
        Format::Jsonl => posts(options, &scanner, &mut out),
        Format::Lines | Format::Sarif => texts(options, &scanner, &mut out),
    }?;
    out.flush().map_err(|error| closed(&error))?;
    Ok(held)
}

/// The scanner that the options ask for.
pub(crate) fn scanner(options: &Options) -> Result<Scanner, Failure> {
    let policy = match &options.policy {
        Some(path) => policy(path)?,
        None => Policy::default(),
    };
    let mut scanner = Scanner::new(policy, [0; KEY_LENGTH]).map_err(|error| refused(options.policy.as_deref(), &error))?;
    for path in &options.lists {
        scanner.add_list(NameList::parse(&input::text(path)?));
    }
    Ok(scanner)
}

pub(crate) fn closed(error: &io::Error) -> Failure {
    format!("standard output: {error}")
}

fn policy(path: &Path) -> Result<Policy, Failure> {
    serde_json::from_str(&input::text(path)?).map_err(|error| format!("{}: {error}", path.display()))
}

fn refused(path: Option<&Path>, error: &PolicyError) -> Failure {
    path.map_or_else(|| error.to_string(), |path| format!("{}: {error}", path.display()))
}

/// Whether a post would be held. What was not scanned is never passed in silence.
fn is_held(report: &Report) -> bool {
    report.verdict >= Verdict::Hold || !report.unscanned.is_empty()
}

fn posts(options: &Options, scanner: &Scanner, out: &mut impl Write) -> Result<bool, Failure> {
    let unit = options.unit.unwrap_or(Unit::Utf16);
    let mut held = false;
    for path in &options.paths {
        for file in input::files(path)? {
            let bytes = input::bytes(&file)?;
            for (number, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
                if line.iter().all(u8::is_ascii_whitespace) {
                    continue;
                }
                let fail = |reason: String| format!("{}:{}: {reason}", file.display(), number + 1);
                let post: Post = serde_json::from_slice(line).map_err(|error| fail(error.to_string()))?;
                let place =
                    Place { site: post.platform.unwrap_or_default(), audience: post.audience.unwrap_or_default(), ..Place::default() };
                let mut report = scanner.scan(&post.text.0, &place, &|| false);
                if is_held(&report) {
                    held = true;
                    report.verdict = report.verdict.max(Verdict::Hold);
                }
                let answer = report::jsonl(&post.id, &post.text.0, &report, unit).map_err(|error| fail(error.to_string()))?;
                writeln!(out, "{answer}").map_err(|error| closed(&error))?;
            }
        }
    }
    Ok(held)
}

fn texts(options: &Options, scanner: &Scanner, out: &mut impl Write) -> Result<bool, Failure> {
    let unit = options.unit.unwrap_or(Unit::Char);
    let mut held = false;
    let mut results = Vec::new();
    for path in &options.paths {
        let folder = path.is_dir();
        for file in input::files(path)? {
            let text = match input::text(&file) {
                // A picture in a folder is no error, but it is said that nobody looked into it.
                Err(reason) if folder => {
                    eprintln!("unsaid: skipped {reason}");
                    continue;
                }
                text => text?,
            };
            let report = scanner.scan(&text, &Place::default(), &|| false);
            held |= is_held(&report);
            let name = file.display().to_string();
            if options.format == Format::Sarif {
                results.extend(report::sarif_results(&name, &text, &report, unit));
            } else {
                for line in report::lines(&name, &text, &report, unit) {
                    writeln!(out, "{line}").map_err(|error| closed(&error))?;
                }
            }
        }
    }
    if options.format == Format::Sarif {
        writeln!(out, "{:#}", report::sarif(&results, unit)).map_err(|error| closed(&error))?;
    }
    Ok(held)
}
