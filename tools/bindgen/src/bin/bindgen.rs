//! `bindgen INPUT.wasm FOLDER`: writes the glue for one compiled core into FOLDER, as `core.js`, `core.d.ts` and `core_bg.wasm`.
//!
//! The generator is used as a library because that builds in a fraction of the time its command line takes, and because the lock
//! file then pins it.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, folder] = arguments.as_slice() else {
        eprintln!("bindgen: expected INPUT.wasm FOLDER");
        return ExitCode::from(2);
    };
    match generate(input, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bindgen: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn generate(input: &str, folder: &str) -> Result<(), Box<dyn std::error::Error>> {
    Bindgen::new()
        .input_path(input)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name("core")
        .generate(folder)?;
    Ok(())
}
