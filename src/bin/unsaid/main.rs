//! The command line: the same core, native. Its contract (verbs, options, formats, exit statuses) is fixed in `docs/cli.md`, because
//! every accuracy figure is measured through it.

mod arguments;
mod explain;
mod input;
mod lines;
mod report;
mod scan;

use std::process::ExitCode;

/// Something went wrong: one clear line, and exit status 2.
type Failure = String;

const USAGE: &str = "\
usage: unsaid scan [--jsonl | --sarif] [--offsets utf16|char|byte] [--policy FILE] [--list FILE]... [PATH|-]...
       unsaid explain [--offsets utf16|char|byte] [--policy FILE] [--list FILE]... [PATH|-]...

Scans files, folders or standard input (-) for what should stay unsaid.
  --jsonl           each line of input is {\"id\", \"text\", \"platform\"?, \"audience\"?, \"lang\"?}, each line of output
                    {\"id\", \"verdict\", \"findings\": [{\"detector\", \"type\", \"start\", \"end\", \"severity\", \"confidence\"}]}
  --sarif           report as SARIF 2.1.0
  --offsets UNIT    what offsets and columns count: UTF-16 code units (default with --jsonl), code points or bytes
  --policy FILE     a policy, JSON
  --list FILE       names and numbers to find exactly, one a line; may be given more than once
explain says what every finding rests on, what was let pass though it looked like something, and why, and what speaks for and
against holding a text for what it tells.
Exit status: 0 nothing held, 1 something held, 2 an error.";

fn main() -> ExitCode {
    match arguments::read(lexopt::Parser::from_env()).and_then(|command| match command {
        arguments::Command::Help => {
            println!("{USAGE}");
            Ok(false)
        }
        arguments::Command::Version => {
            println!("unsaid {}", env!("CARGO_PKG_VERSION"));
            Ok(false)
        }
        arguments::Command::Scan(options) => scan::run(&options),
        arguments::Command::Explain(options) => explain::run(&options),
    }) {
        Ok(false) => ExitCode::SUCCESS,
        Ok(true) => ExitCode::from(1),
        Err(failure) => {
            eprintln!("unsaid: {failure}");
            ExitCode::from(2)
        }
    }
}
