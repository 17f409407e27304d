//! What was asked on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use unsaid::text::Unit;

use crate::Failure;

/// What comes out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// `path:line:col detector type severity`
    #[default]
    Lines,
    /// One JSON object a line, one line for each line of input.
    Jsonl,
    /// SARIF 2.1.0.
    Sarif,
}

/// The options of `scan`.
#[derive(Debug, Default)]
pub(crate) struct Options {
    pub(crate) format: Format,
    /// What offsets count; code points for people, UTF-16 code units in JSON.
    pub(crate) unit: Option<Unit>,
    pub(crate) policy: Option<PathBuf>,
    pub(crate) lists: Vec<PathBuf>,
    /// Files, folders or `-`; none means `-`.
    pub(crate) paths: Vec<PathBuf>,
}

/// What to do.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Version,
    Scan(Options),
}

/// Reads the arguments.
pub(crate) fn read(mut parser: lexopt::Parser) -> Result<Command, Failure> {
    use lexopt::prelude::{Long, Short, Value};
    let hint = "see `unsaid --help`";
    match parser.next().map_err(|error| error.to_string())? {
        Some(Long("help") | Short('h')) => return Ok(Command::Help),
        Some(Long("version") | Short('V')) => return Ok(Command::Version),
        Some(Value(verb)) if verb == "scan" => {}
        Some(Value(verb)) => return Err(format!("there is no verb `{}`; {hint}", verb.to_string_lossy())),
        Some(other) => return Err(format!("{}; {hint}", other.unexpected())),
        None => return Err(format!("no verb given; {hint}")),
    }
    let mut options = Options::default();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("help") | Short('h') => return Ok(Command::Help),
            Long("jsonl") => format_is(&mut options, Format::Jsonl)?,
            Long("sarif") => format_is(&mut options, Format::Sarif)?,
            Long("offsets") => {
                let unit = value(&mut parser)?;
                options.unit = Some(match unit.to_str() {
                    Some("utf16") => Unit::Utf16,
                    Some("char") => Unit::Char,
                    Some("byte") => Unit::Byte,
                    _ => return Err(format!("--offsets is utf16, char or byte, not `{}`", unit.to_string_lossy())),
                });
            }
            Long("policy") => {
                let path = value(&mut parser)?.into();
                if options.policy.replace(path).is_some() {
                    return Err("--policy is given twice".into());
                }
            }
            Long("list") => options.lists.push(value(&mut parser)?.into()),
            Value(path) => options.paths.push(path.into()),
            other => return Err(format!("{}; {hint}", other.unexpected())),
        }
    }
    if options.paths.is_empty() {
        options.paths.push("-".into());
    }
    Ok(Command::Scan(options))
}

fn value(parser: &mut lexopt::Parser) -> Result<OsString, Failure> {
    parser.value().map_err(|error| format!("{error}; see `unsaid --help`"))
}

fn format_is(options: &mut Options, format: Format) -> Result<(), Failure> {
    if options.format != Format::Lines && options.format != format {
        return Err("--jsonl and --sarif exclude each other".into());
    }
    options.format = format;
    Ok(())
}
