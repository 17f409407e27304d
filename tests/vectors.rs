//! National numbers against an independent implementation: of those it calls valid, each is found beside a word of its row; of those
//! it calls wrong, none is. `tests/vectors/generate.py` writes the file; `UNSAID_VECTORS` names a longer one.

use std::collections::BTreeMap;

use unsaid::detectors::{self, Context};
use unsaid::engine::Engine;
use unsaid::text::ByteSpan;

/// How a number is announced: the first word of its row, if it needs one.
fn announced(context: &Context, number: &str) -> (String, usize) {
    let word = context.raise.iter().next().unwrap_or("it says");
    (format!("my {word}: {number}, thanks"), word.len() + 5)
}

#[test]
fn agrees_with_an_independent_implementation() {
    let committed = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/national.txt");
    let path = std::env::var("UNSAID_VECTORS").unwrap_or_else(|_| committed.to_owned());
    let vectors = std::fs::read_to_string(path).expect("vectors");
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let (mut formats, mut valid, mut corrupted) = (0, 0, 0);
    for line in vectors.lines() {
        let mut words = line.split(' ');
        let (Some(id), Some(sign)) = (words.next(), words.next()) else { panic!("{line:?}") };
        let row = detectors::by_id(id).unwrap_or_else(|| panic!("no row {id}"));
        let engine = Engine::with([row]);
        formats += usize::from(sign == "+");
        for number in words {
            let (text, start) = announced(&row.context, number);
            // A number may stand behind its country's letters, which are not part of it, or with a branch behind it.
            let found = engine.scan(&text).findings.iter().any(|finding| finding.span.start == start && finding.confidence.percent() >= 75);
            let expected = sign == "+";
            valid += usize::from(expected);
            corrupted += usize::from(!expected);
            // The documented examples are let pass on purpose.
            if found != expected && !detectors::is_placeholder(number) {
                wrong.entry(format!("{id} {sign}")).or_default().push(number.to_owned());
            }
        }
    }
    println!("{formats} formats, {valid} valid and {corrupted} corrupted numbers");
    assert!(formats > 100 && valid > 10_000 && corrupted > 10_000, "{formats} formats, {valid} valid, {corrupted} corrupted");
    let faults: Vec<String> =
        wrong.iter().map(|(id, numbers)| format!("{id} {}: {:?}", numbers.len(), numbers.iter().take(5).collect::<Vec<_>>())).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The same with every detector at work: others may take a number for something else, right or wrong.
#[test]
fn agrees_with_every_detector_at_work() {
    let vectors = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/national.txt")).expect("vectors");
    let engine = Engine::new();
    let (mut valid, mut found, mut corrupted, mut flagged) = (0, 0, 0, 0);
    let mut by_whom: BTreeMap<String, usize> = BTreeMap::new();
    for line in vectors.lines() {
        let mut words = line.split(' ');
        let (Some(id), Some(sign)) = (words.next(), words.next()) else { panic!("{line:?}") };
        let row = detectors::by_id(id).unwrap_or_else(|| panic!("no row {id}"));
        for number in words.filter(|number| !detectors::is_placeholder(number)) {
            let (text, start) = announced(&row.context, number);
            let covers = |span: ByteSpan| span.start <= start + 2 && start + number.len() / 2 < span.end;
            let hold = engine.scan(&text).findings.into_iter().find(|finding| covers(finding.span) && finding.confidence.percent() >= 75);
            if sign == "+" {
                valid += 1;
                found += usize::from(hold.is_some());
            } else {
                corrupted += 1;
                flagged += usize::from(hold.is_some());
                if let Some(hold) = hold {
                    *by_whom.entry(format!("{id} taken for {}", hold.detector)).or_default() += 1;
                }
            }
        }
    }
    println!("{found} of {valid} valid numbers found, {flagged} of {corrupted} corrupted ones flagged");
    assert!(
        found * 100 >= valid * 99 && flagged * 1000 <= corrupted * 5,
        "{found}/{valid} found, {flagged}/{corrupted} flagged: {by_whom:#?}"
    );
}
