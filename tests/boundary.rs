//! The boundary as JavaScript meets it, in a real browser: shapes, UTF-16 offsets, errors that carry codes and never input.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use js_sys::{Array, Error, JSON, Object, Reflect};
use unsaid::wasm::{Scanner, version};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const KEY: &str = concat!("AKI", "AQ3EGRWZK5TBNXV7D");

fn scanner() -> Scanner {
    Scanner::new(&JsValue::NULL, &[7; 16]).unwrap_or_else(|_| panic!("the default policy fits"))
}

fn object(json: &str) -> JsValue {
    JSON::parse(json).unwrap()
}

fn get(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| Reflect::get(&value, &JsValue::from_str(key)).unwrap())
}

fn scan(text: &str) -> JsValue {
    scanner().scan(text, object("{}")).unwrap()
}

#[wasm_bindgen_test]
fn a_report_is_a_plain_object_with_utf16_offsets() {
    let report = scan(&format!("é😀 {KEY}"));
    assert_eq!(get(&report, "verdict"), "hold");
    assert_eq!(get(&report, "findings.0.detector"), "aws-access-key-id");
    assert_eq!(get(&report, "findings.0.type"), "SECRET");
    assert_eq!(get(&report, "findings.0.start"), 4.0);
    assert_eq!(get(&report, "findings.0.end"), 24.0);
    assert_eq!(get(&report, "findings.0.severity"), "critical");
    assert_eq!(get(&report, "findings.0.verdict"), "hold");
    assert_eq!(get(&report, "unscanned.length"), 0.0);
    let report = String::from(JSON::stringify(&report).unwrap());
    assert!(!report.contains(KEY), "a report holds no text");
}

#[wasm_bindgen_test]
fn an_empty_text_is_allowed() {
    let report = scan("");
    assert_eq!(get(&report, "verdict"), "allow");
    assert_eq!(get(&report, "findings.length"), 0.0);
}

#[wasm_bindgen_test]
fn redaction_answers_edits_from_right_to_left() {
    let text = format!("😀 {KEY} and {KEY}");
    let scanner = scanner();
    let findings = get(&scanner.scan(&text, object("{}")).unwrap(), "findings");
    let edits: Array = scanner.redact(&text, findings, JsValue::from_str("label")).unwrap().into();
    assert_eq!(edits.length(), 2);
    assert_eq!(get(&edits.get(0), "start"), 28.0);
    assert_eq!(get(&edits.get(1), "start"), 3.0);
    assert_eq!(get(&edits.get(1), "replacement"), "[secret]");
}

#[wasm_bindgen_test]
fn a_finding_is_explained_in_words() {
    let scanner = scanner();
    let finding = get(&scanner.scan(KEY, object("{}")).unwrap(), "findings.0");
    let words = scanner.explain(finding, KEY).unwrap();
    assert_eq!(get(&words, "title"), "AWS access key");
    assert!(get(&words, "source").as_string().unwrap().starts_with("https://"));
    assert_eq!(get(&words, "steps.0"), "shape");
}

#[wasm_bindgen_test]
fn what_is_told_is_explained_by_what_the_text_says() {
    let text = "The patient in bed 4 is HIV positive and her husband still does not know, she begged us not to tell him";
    let scanner = scanner();
    let finding = get(&scanner.scan(text, object("{}")).unwrap(), "findings.0");
    assert!(get(&finding, "detector").as_string().unwrap().starts_with("told-"));
    let why = get(&scanner.explain(finding, text).unwrap(), "why").as_string().unwrap();
    assert!(why.contains(" This text "), "{why}");
}

#[wasm_bindgen_test]
fn ignored_passages_are_left_out() {
    let scanner = scanner();
    let place = Object::new();
    Reflect::set(&place, &"ignored".into(), &Array::of1(&scanner.digest(KEY).into())).unwrap();
    assert_eq!(get(&scanner.scan(KEY, place.into()).unwrap(), "verdict"), "allow");
}

#[wasm_bindgen_test]
fn a_second_reader_has_a_say() {
    let scanner = scanner();
    let text = "the one in flat 4 is behind again and his ex has the kids, it's on tuesday";
    let verdict = |place: &str| get(&scanner.scan(text, object(place)).unwrap(), "verdict");
    assert_eq!(verdict(r#"{"second": 0}"#), "allow");
    assert_eq!(verdict(r#"{"second": 200}"#), "hold");
    assert_eq!(verdict(r#"{"second": 9e15}"#), "hold");
    assert_eq!(verdict("{}"), "allow");
}

#[wasm_bindgen_test]
fn errors_are_codes() {
    let code = |result: Result<JsValue, Error>| String::from(result.unwrap_err().message());
    let scanner = scanner();
    for place in [r#"{"ignored": 1}"#, r#"{"second": "400"}"#, r#"{"second": 1.5}"#, r#"{"second": null}"#] {
        assert_eq!(code(scanner.scan("x", object(place))), "place", "{place}");
    }
    assert_eq!(code(scanner.redact("x", object("[1]"), JsValue::NULL)), "findings");
    assert_eq!(code(scanner.redact("x", object("[]"), "shred".into())), "operator");
    let outside = r#"[{"detector":"x","type":"SECRET","start":0,"end":9,"severity":"low","confidence":1,"evidence":0}]"#;
    assert_eq!(code(scanner.redact("x", object(outside), JsValue::NULL)), "findings");
    assert_eq!(code(scanner.explain(object("{}"), "")), "finding");
    let refused = |policy: &str, key: &[u8]| Scanner::new(&object(policy), key).err().map(|error| String::from(error.message()));
    assert_eq!(refused(r#"{"hold": "always"}"#, &[0; 16]).as_deref(), Some("policy"));
    assert_eq!(refused(r#"{"detectors": {"nope": "off"}}"#, &[0; 16]).as_deref(), Some("policy"));
    assert_eq!(refused(r#"{"unchekced": "block"}"#, &[0; 16]).as_deref(), Some("policy"));
    assert_eq!(refused(r#"{"hold": {"severity": "high", "confidence": 75, "sure": true}}"#, &[0; 16]).as_deref(), Some("policy"));
    assert_eq!(refused(r#"{"toString": "block"}"#, &[0; 16]).as_deref(), Some("policy"));
    assert_eq!(refused(r#"{"reasons": ["Agreed"], "types": {"EMAIL": "block"}, "detectors": {"email": "off"}}"#, &[0; 16]), None);
    let own = |pattern: &str| {
        format!(
            r#"{{"custom": [{{"id": "own", "type": "MATTER_NUMBER", "title": "Matter number", "pattern": "{pattern}", "positive": ["HP-1"]}}]}}"#
        )
    };
    assert_eq!(refused(&own("HP-[0-9]"), &[0; 16]), None);
    assert_eq!(refused(&own("HP-[0-9"), &[0; 16]).as_deref(), Some("policy"));
    assert_eq!(refused("{}", &[0; 15]).as_deref(), Some("key"));
    assert_eq!(refused(r#"{"types": {"EMAIL": "off"}, "hold": {"severity": "low", "confidence": 60}}"#, &[0; 16]), None);
}

#[wasm_bindgen_test]
fn the_version_is_the_crates() {
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
}
