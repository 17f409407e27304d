//! `points FILE.jsonl`: the points of the posts in a file, a line each: id, points.
//! `points --time`: how long windows of some sizes take.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use serde_json::Value;
use unsaid_reader::Reader;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--time"] => time(),
        [file] => points(Path::new(file)),
        _ => Err("expected FILE.jsonl or --time".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("points: {failure}");
            ExitCode::from(2)
        }
    }
}

fn reader() -> Result<Reader, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("model");
    let model = fs::read(folder.join("model.onnx")).map_err(|error| error.to_string())?;
    let vocabulary = fs::read_to_string(folder.join("vocabulary.txt")).map_err(|error| error.to_string())?;
    Reader::new(model, &vocabulary).map_err(|error| error.to_string())
}

fn points(file: &Path) -> Result<(), String> {
    let reader = reader()?;
    for line in fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?.lines() {
        let post: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let [Some(id), Some(text)] = ["id", "text"].map(|field| post.get(field).and_then(Value::as_str)) else {
            return Err("a post without id or text".to_owned());
        };
        println!("{id}\t{}", reader.points(text).map_err(|error| error.to_string())?);
    }
    Ok(())
}

/// The least of some runs each.
fn time() -> Result<(), String> {
    let start = Instant::now();
    let reader = reader()?;
    println!("load\t{:.1} ms", start.elapsed().as_secs_f64() * 1e3);
    for pieces in [64, 128, 256] {
        // A letter by itself is one piece, and two more say where the text begins and ends.
        let text = "a ".repeat(pieces - 2);
        let mut least = f64::MAX;
        for _ in 0..20 {
            let start = Instant::now();
            reader.points(&text).map_err(|error| error.to_string())?;
            least = least.min(start.elapsed().as_secs_f64() * 1e3);
        }
        println!("{pieces} pieces\t{least:.1} ms");
    }
    Ok(())
}
