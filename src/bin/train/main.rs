//! Finds the weights of `src/mosaic`, `src/names` and `src/pieces` from the posts in `training/`: `./build.sh train`. The same posts give the same files to the byte:
//! one thread, its own order of chance, and no arithmetic but that which every machine does alike (no logarithm, no exponential).
#![expect(clippy::indexing_slicing, reason = "a tool at a developer's desk, over its own tables; no user's text comes here")]

mod fit;
mod levels;
mod names;
mod pieces;
mod posts;
mod svm;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use sha2::{Digest, Sha256};
use unsaid::engine::Reader;
use unsaid::mosaic::Mosaic;
use unsaid::names::Names;
use unsaid::pieces::Pieces;

const USAGE: &str = "\
usage: train write        trains, and writes the tables of src/names, src/mosaic and src/pieces
       train check        says whether the tables belong to what training reads now
       train judge        how well names are found in texts of writers who are left out
       train score FILE   scores of the posts in a .jsonl file: id, text and words together, whether it is held";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["write"] => write(root),
        ["judge"] => posts::training(root).and_then(|posts| names::judge(root, &posts)),
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

/// The tables that training writes.
const TABLES: [&str; 3] = ["src/names/table.bin", "src/mosaic/table.bin", "src/pieces/table.bin"];

/// Digest of all that training reads: the posts, and the sources of the model and of training itself.
fn inputs(root: &Path) -> Result<[u8; 32], String> {
    let mut files = posts::files(root)?;
    files.extend(["tokens.rs", "lexicon.rs", "lexicon.txt", "weights.rs"].map(|name| root.join("src/language").join(name)));
    files.extend(["features.rs", "model.rs", "table.rs"].map(|name| root.join("src/mosaic").join(name)));
    files.extend(names::files(root)?);
    files.extend(["features.rs", "gazetteer.rs", "table.rs", "tagger.rs"].map(|name| root.join("src/names").join(name)));
    files.extend(["candidates.rs", "features.rs", "table.rs"].map(|name| root.join("src/pieces").join(name)));
    files.extend(["fit.rs", "levels.rs", "names.rs", "pieces.rs", "posts.rs", "svm.rs"].map(|name| root.join("src/bin/train").join(name)));
    let mut digest = Sha256::new();
    for file in files {
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        digest.update(Sha256::digest(&bytes));
    }
    Ok(digest.finalize().into())
}

/// Whether a post around a piece teaches what is told as well. Where numbers are cited, the risky twins teach nothing of it (they are found by
/// their numbers), and so must not the harmless ones.
fn is_talk(post: &posts::Post) -> bool {
    !post.risky && !matches!(post.kind.as_str(), "public_legal" | "lookalike_numbers")
}

fn write(root: &Path) -> Result<(), String> {
    let posts = posts::training(root)?;
    let choosing = posts::choosing(root)?;
    let (talk, around): (Vec<_>, Vec<_>) = posts::pieces(root)?.into_iter().partition(is_talk);
    let all: Vec<posts::Post> = posts::training(root)?.into_iter().chain(posts::chatter(root)?).chain(talk).collect();
    let inputs = inputs(root)?;
    let names = names::Table { inputs, ..names::table(root, &posts)? };
    let mosaic = fit::Table { inputs, ..fit::table(&all, &choosing, Names::with(names.clone())) };
    let with_pieces: Vec<posts::Post> = all.into_iter().chain(around).collect();
    let pieces = pieces::Table { inputs, ..pieces::table(&with_pieces) };
    for (name, file) in TABLES.into_iter().zip([names.written(), mosaic.written(), pieces.written()]) {
        println!("{name}: {} bytes", file.len());
        fs::write(root.join(name), file).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

fn check(root: &Path) -> Result<(), String> {
    let inputs = inputs(root)?;
    if [Mosaic::new().table().inputs, Names::new().table().inputs, Pieces::new().table().inputs] == [inputs; 3] {
        println!("the tables belong to what training reads");
        return Ok(());
    }
    Err(format!("what training reads has changed since {} were written: ./build.sh train", TABLES.join(" and ")))
}

fn score(file: &Path) -> Result<(), String> {
    let reader = Reader::default();
    let mosaic = reader.mosaic();
    for post in posts::lines(file)? {
        let folded = unsaid::text::Folded::new(&post.text);
        let (tokens, _) = reader.words(folded.text());
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
    fn the_tables_belong_to_what_training_reads() {
        assert_eq!(check(Path::new(env!("CARGO_MANIFEST_DIR"))), Ok(()));
    }
}
