//! `unsaid explain`: what every finding rests on, what was let pass though it looked like something, and why, and what speaks for and
//! against holding a text for what it tells.

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
            let name = file.display().to_string();
            let told = report::weighed(&name, &text, &scanner.weigh(&text), unit);
            for line in report::explained(&name, &text, &report, &misses, unit).into_iter().chain(told) {
                writeln!(out, "{line}").map_err(|error| closed(&error))?;
            }
        }
    }
    out.flush().map_err(|error| closed(&error))?;
    Ok(false)
}
