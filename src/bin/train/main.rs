//! Finds the weights of `src/mosaic` from the posts in `training/`: `./build.sh train`. The same posts give the same file to the byte:
//! one thread, its own order of chance, and no arithmetic but that which every machine does alike (no logarithm, no exponential).
#![expect(clippy::indexing_slicing, reason = "a tool at a developer's desk, over its own tables; no user's text comes here")]

mod fit;
mod posts;
mod svm;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use sha2::{Digest, Sha256};
use unsaid::mosaic::Mosaic;

const USAGE: &str = "\
usage: train write        trains, and writes src/mosaic/table.bin
       train check        says whether src/mosaic/table.bin belongs to what training reads now
       train score FILE   scores of the posts in a .jsonl file: id, text and words together, whether it is held";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["write"] => write(root),
        ["check"] => check(root),
        ["score", file] => score(Path::new(file)),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("train: {failure}");
            ExitCode::from(2)
        }
    }
}

fn table(root: &Path) -> std::path::PathBuf {
    root.join("src/mosaic/table.bin")
}

/// Digest of all that training reads: the posts, and the sources of the model and of training itself.
fn inputs(root: &Path) -> Result<[u8; 32], String> {
    let mut files = posts::files(root)?;
    files.extend(["tokens.rs", "lexicon.rs", "lexicon.txt", "weights.rs"].map(|name| root.join("src/language").join(name)));
    files.extend(["features.rs", "model.rs", "table.rs"].map(|name| root.join("src/mosaic").join(name)));
    files.extend(["fit.rs", "posts.rs", "svm.rs"].map(|name| root.join("src/bin/train").join(name)));
    let mut digest = Sha256::new();
    for file in files {
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        digest.update(Sha256::digest(&bytes));
    }
    Ok(digest.finalize().into())
}

fn write(root: &Path) -> Result<(), String> {
    let posts = posts::training(root)?;
    let choosing = posts::choosing(root)?;
    let mut table = fit::table(&posts, &choosing);
    table.inputs = inputs(root)?;
    let file = table.written();
    println!("{} bytes, {:?}", file.len(), table.scale);
    fs::write(self::table(root), file).map_err(|error| error.to_string())
}

fn check(root: &Path) -> Result<(), String> {
    if Mosaic::new().table().inputs == inputs(root)? {
        println!("table.bin belongs to what training reads");
        return Ok(());
    }
    Err("what training reads has changed since src/mosaic/table.bin was written: ./build.sh train".to_owned())
}

fn score(file: &Path) -> Result<(), String> {
    let mosaic = Mosaic::new();
    for post in posts::lines(file)? {
        let folded = unsaid::text::Folded::new(&post.text);
        let tokens = mosaic.words(folded.text());
        let (text, words) = (mosaic.text_score(&tokens), mosaic.word_scores(&tokens));
        let total = unsaid::mosaic::model::windows(&tokens).map(|window| mosaic.score(window, 0).total).max().unwrap_or(i32::MIN);
        let told = unsaid::mosaic::model::telling(&words, mosaic.table().scale.floor);
        println!("{}\t{text}\t{told}\t{total}\t{}", post.id, total >= mosaic.table().scale.hold);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_belongs_to_what_training_reads() {
        assert_eq!(check(Path::new(env!("CARGO_MANIFEST_DIR"))), Ok(()));
    }
}
