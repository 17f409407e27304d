//! The contract of `unsaid scan`: formats, offsets, order and exit statuses.
#![cfg(all(feature = "cli", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

const KEY: &str = concat!("AKI", "AQ3EGRWZK5TBNXV7D");

struct Ran {
    status: i32,
    out: String,
    err: String,
}

fn unsaid(arguments: &[&str], input: &[u8]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_unsaid"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A child that refuses its arguments may close its input early; that is no failure of the test.
    let _closed_early = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    Ran {
        status: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder of its own for one test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &[u8])]) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _absent = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(path.join("sub")).unwrap();
        for (file, content) in files {
            std::fs::write(path.join(file), content).unwrap();
        }
        Self(path)
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

#[test]
fn answers_line_by_line_in_input_order() {
    let posts = [
        json!({"id": "b", "text": format!("é😀 {KEY}"), "platform": "x", "lang": "en", "audience": "public"}),
        json!({"id": "a", "text": "hello"}),
    ];
    let input = format!("{}\n\n{}\n", posts[0], posts[1]);
    for (unit, start) in [("utf16", 4), ("char", 3), ("byte", 7)] {
        let ran = unsaid(&["scan", "--jsonl", "--offsets", unit], input.as_bytes());
        let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(
            lines[0],
            json!({"id": "b", "verdict": "hold", "findings": [{
                "detector": "aws-access-key-id", "type": "SECRET", "start": start, "end": start + 20, "severity": "critical", "confidence": lines[0]["findings"][0]["confidence"],
            }]})
        );
        assert_eq!(lines[1], json!({"id": "a", "verdict": "allow", "findings": []}));
        assert_eq!((lines.len(), ran.status, ran.err.as_str()), (2, 1, ""));
    }
}

#[test]
fn a_lone_surrogate_is_one_code_unit() {
    let ran = unsaid(&["scan", "--jsonl"], format!(r#"{{"id":"a","text":"\ud83d {KEY} \udc00"}}"#).as_bytes());
    assert!(ran.out.contains(r#""start":2,"end":22"#), "{}{}", ran.out, ran.err);
}

#[test]
fn bad_input_is_one_clear_line_and_status_2() {
    let folder = Folder::new("bad-input", &[("policy.json", b"{\n \"hold\": 1}"), ("binary", b"\xff\xfe")]);
    for (arguments, input, expected) in [
        (vec!["scan", "--jsonl"], "{\"id\":\"a\",\"text\":\"x\"}\nnot json\n", "-:2: "),
        (vec!["scan", "--jsonl"], "{\"id\":\"a\"}\n", "-:1: missing field `text`"),
        (vec!["scan", "--offsets", "utf8"], "", "--offsets is utf16, char or byte"),
        (vec!["scan", "--jsonl", "--sarif"], "", "exclude each other"),
        (vec!["frobnicate"], "", "there is no verb"),
        (vec![], "", "no verb given"),
        (vec!["scan", "--policy", &folder.file("policy.json")], "x", "policy.json: invalid type: integer `1`"),
        (vec!["scan", &folder.file("binary")], "", "not UTF-8 at byte 0"),
        (vec!["scan", "/does/not/exist"], "", "/does/not/exist: "),
    ] {
        let ran = unsaid(&arguments, input.as_bytes());
        assert_eq!(ran.status, 2, "{arguments:?}");
        assert!(
            ran.err.starts_with("unsaid: ") && ran.err.contains(expected) && ran.err.lines().count() == 1,
            "{arguments:?}: {}",
            ran.err
        );
    }
}

#[test]
fn reports_files_and_folders_by_line_and_column() {
    let text = format!("one\r\nüber {KEY}\n");
    let folder = Folder::new("reports", &[("b.txt", b"nothing"), ("sub/a.txt", text.as_bytes()), ("z.bin", b"\xff")]);
    let ran = unsaid(&["scan", folder.0.to_str().unwrap()], b"");
    assert_eq!(ran.out, format!("{}:2:6 aws-access-key-id SECRET critical\n", folder.file("sub/a.txt")));
    assert_eq!(ran.status, 1);
    assert!(ran.err.contains("skipped") && ran.err.contains("z.bin"), "{}", ran.err);
    let clean = unsaid(&["scan", &folder.file("b.txt"), "-"], b"nothing here either");
    assert_eq!((clean.status, clean.out.as_str()), (0, ""));
}

#[test]
fn sarif_holds_no_text() {
    let ran = unsaid(&["scan", "--sarif"], format!("x {KEY}").as_bytes());
    let log: Value = serde_json::from_str(&ran.out).unwrap();
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "aws-access-key-id");
    assert_eq!(
        result["locations"][0]["physicalLocation"]["region"],
        json!({"startLine": 1, "startColumn": 3, "endLine": 1, "endColumn": 23})
    );
    assert!(!ran.out.contains(KEY));
    assert_eq!(ran.status, 1);
}

#[test]
fn a_policy_brings_detectors_of_its_own() {
    let own = br#"{"custom": [{"id": "acme-matter", "type": "MATTER_NUMBER", "title": "Matter number", "pattern": "\\bHP-[0-9]{4}/[0-9]{3}\\b", "confidence": 90, "positive": ["HP-2031/114"], "negative": ["HP-LaserJet"]}]}"#;
    let wrong = br#"{"custom": [{"id": "acme-matter", "type": "MATTER_NUMBER", "title": "Matter number", "pattern": "HP-([0-9]{4}", "positive": ["HP-2031"]}]}"#;
    let folder = Folder::new("custom", &[("own.json", own), ("wrong.json", wrong)]);
    let ran = unsaid(&["scan", "--policy", &folder.file("own.json")], b"Filed under HP-2031/115.\n");
    assert_eq!((ran.status, ran.out.as_str()), (1, "-:1:13 acme-matter MATTER_NUMBER high\n"));
    let ran = unsaid(&["scan", "--policy", &folder.file("wrong.json")], b"x");
    assert_eq!(ran.status, 2);
    assert!(ran.err.ends_with("wrong.json: custom detector `acme-matter`: pattern, line 1, column 4: unclosed group\n"), "{}", ran.err);
}

#[test]
fn explains_what_was_found_and_what_was_let_pass() {
    let ran = unsaid(&["explain"], format!("key {KEY}\nkey AKIAIOSFODNN7EXAMPLE\ncard 4716 3021 7758 3927\n").as_bytes());
    assert_eq!(ran.status, 0);
    assert!(ran.out.starts_with("-:1:5 aws-access-key-id SECRET hold at "), "{}", ran.out);
    assert!(ran.out.contains("-:2:5 aws-access-key-id SECRET let pass: documentation example\n"), "{}", ran.out);
    assert!(ran.out.contains("-:3:6 card-number CREDIT_CARD let pass: checksum or structure is wrong\n"), "{}", ran.out);
    let ran = unsaid(&["explain", "--sarif"], b"");
    assert_eq!((ran.status, ran.err.as_str()), (2, "unsaid: explain has one format, and no --jsonl or --sarif\n"));
}

#[test]
fn policy_and_lists_have_their_say() {
    let folder =
        Folder::new("policy", &[("quiet.json", br#"{"detectors": {"aws-access-key-id": "notice"}}"#), ("names.txt", b"Harrow & Pike\n")]);
    let quiet = unsaid(&["scan", "--policy", &folder.file("quiet.json")], KEY.as_bytes());
    assert_eq!(quiet.status, 0);
    assert!(quiet.out.contains("aws-access-key-id"), "underlined all the same");
    let listed = unsaid(&["scan", "--list", &folder.file("names.txt")], "lunch with harrow & pike".as_bytes());
    assert_eq!((listed.status, listed.out.as_str()), (1, "-:1:12 listed-name CLIENT_REF high\n"));
}
