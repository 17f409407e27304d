//! Pieces of texts in many languages, against those of the Python package `tokenizers` (`training/reader/samples.py` wrote them).

use serde_json::Value;
use unsaid_reader::{Unreadable, Vocabulary};

const VOCABULARY: &str = include_str!("../model/vocabulary.txt");

#[test]
fn pieces_are_those_of_the_python_tokenizer() {
    let vocabulary = Vocabulary::new(VOCABULARY).unwrap();
    let samples = include_str!("pieces.jsonl");
    assert!(samples.lines().count() > 50);
    for line in samples.lines() {
        let sample: Value = serde_json::from_str(line).unwrap();
        let text = sample["text"].as_str().unwrap();
        let pieces: Vec<i64> = vocabulary.pieces(text).into_iter().map(i64::from).collect();
        let expected: Vec<i64> = sample["pieces"].as_array().unwrap().iter().map(|piece| piece.as_i64().unwrap()).collect();
        assert_eq!(pieces, expected, "{text:?}");
    }
}

#[test]
fn a_vocabulary_without_its_sum_or_scores_is_refused() {
    let (_, headless) = VOCABULARY.split_once('\n').unwrap();
    for lines in ["", "the\nof\n", "00000000\n", "00000000\nthe\nof\n", "00000000\nthe\tof\n", "{\"version\": \"1.0\"}", headless] {
        assert_eq!(Vocabulary::new(lines).unwrap_err(), Unreadable::Vocabulary, "{lines:?}");
    }
}
