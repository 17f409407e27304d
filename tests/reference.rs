//! `docs/detectors.md`, the reference of detectors, is written from the table and must not drift from it.
//! `UNSAID_WRITE=1 cargo test --test reference` writes it anew.

use std::path::Path;

use unsaid::detectors::{self, Detector};
use unsaid::finding::Type;
use unsaid::{mosaic, names, pieces};

fn row(detector: &Detector) -> String {
    let Detector { id, title, why, source, worth, context, .. } = detector;
    let host = source.trim_start_matches("https://").trim_start_matches("http://").split('/').next().unwrap_or_default();
    let severity = format!("{:?}", detector.severity()).to_lowercase();
    let confidence = match (detector.pattern, context.required) {
        ("", _) => "by what is told".to_owned(),
        (_, true) => format!("– / {} / {}", worth.cued, worth.proved),
        (_, false) => format!("{} / {} / {}", worth.shape, worth.cued, worth.proved),
    };
    format!("| `{id}` | {title} | {why} | {severity} | {confidence} | [{host}]({source}) |\n")
}

fn section(kind: Type) -> Option<String> {
    let read = mosaic::rows::ROWS.iter().chain(names::rows::ROWS).chain(pieces::rows::ROWS);
    let mut rows: Vec<&Detector> = detectors::all().chain(read).filter(|detector| detector.kind == kind).collect();
    rows.sort_by_key(|detector| detector.id);
    let head = "| id | finds | why | severity | confidence | source |\n|---|---|---|---|---|---|\n";
    (!rows.is_empty()).then(|| format!("\n## {}\n\n{head}{}", kind.name(), rows.into_iter().map(row).collect::<String>()))
}

fn reference() -> String {
    let head = "# Detectors\n\nWritten from the tables in `src/detectors/`, `src/mosaic/rows.rs`, `src/names/rows.rs` and `src/pieces/rows.rs`. Policies name a detector by its id, or a whole type. *Confidence*: of the bare shape\n\
                (– where it counts only beside a word that says what it is), with such a word near, and with a checksum that holds. Under the\n\
                default policy a passage is underlined from 50, and holds the post from 75 if its severity is high or critical.\n";
    let sections: String = Type::ALL.iter().copied().filter_map(section).collect();
    format!(
        "{head}{sections}\n{} detectors of patterns, {} of what is told, {} of names, {} of pieces that the words around them tell.\n",
        detectors::all().count(),
        mosaic::rows::ROWS.len(),
        names::rows::ROWS.len(),
        pieces::rows::ROWS.len()
    )
}

#[test]
fn the_reference_is_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/detectors.md");
    let page = reference();
    if std::env::var_os("UNSAID_WRITE").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "docs/detectors.md is not what the table says: UNSAID_WRITE=1 cargo test --test reference");
}
