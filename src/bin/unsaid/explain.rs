//! `unsaid explain`: what every finding rests on, and what was let pass though it looked like something, and why.

use std::io::{self, BufWriter, Write};

use unsaid::policy::Place;
use unsaid::text::Unit;

use crate::Failure;
use crate::arguments::Options;
use crate::input;
use crate::report;
use crate::scan::{closed, scanner};

/// Explains what was asked for; never whether something is held, so the status is that of success.
pub(crate) fn run(options: &Options) -> Result<bool, Failure> {
    let scanner = scanner(options)?;
    let unit = options.unit.unwrap_or(Unit::Char);
    let mut out = BufWriter::new(io::stdout().lock());
    for path in &options.paths {
        for file in input::files(path)? {
            let text = input::text(&file)?;
            let report = scanner.scan(&text, &Place::default(), &|| false);
            let misses = scanner.near_misses(&text);
            for line in report::explained(&file.display().to_string(), &text, &report, &misses, unit) {
                writeln!(out, "{line}").map_err(|error| closed(&error))?;
            }
        }
    }
    out.flush().map_err(|error| closed(&error))?;
    Ok(false)
}
