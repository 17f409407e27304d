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

/// The options of `scan` and `explain`.
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
    /// With what is found, also what was let pass, and why.
    Explain(Options),
}

const HINT: &str = "see `unsaid --help`";

/// Reads the arguments.
pub(crate) fn read(mut parser: lexopt::Parser) -> Result<Command, Failure> {
    use lexopt::prelude::{Long, Short, Value};
    match parser.next().map_err(|error| error.to_string())? {
        Some(Long("help") | Short('h')) => Ok(Command::Help),
        Some(Long("version") | Short('V')) => Ok(Command::Version),
        Some(Value(verb)) if verb == "scan" => options(parser).map(|options| options.map_or(Command::Help, Command::Scan)),
        Some(Value(verb)) if verb == "explain" => match options(parser)? {
            Some(options) if options.format != Format::Lines => Err("explain has one format, and no --jsonl or --sarif".into()),
            options => Ok(options.map_or(Command::Help, Command::Explain)),
        },
        Some(Value(verb)) => Err(format!("there is no verb `{}`; {HINT}", verb.to_string_lossy())),
        Some(other) => Err(format!("{}; {HINT}", other.unexpected())),
        None => Err(format!("no verb given; {HINT}")),
    }
}

/// The options of a verb; none if help is asked for.
fn options(mut parser: lexopt::Parser) -> Result<Option<Options>, Failure> {
    use lexopt::prelude::{Long, Short, Value};
    let mut options = Options::default();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
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
            other => return Err(format!("{}; {HINT}", other.unexpected())),
        }
    }
    if options.paths.is_empty() {
        options.paths.push("-".into());
    }
    Ok(Some(options))
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
