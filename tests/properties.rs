//! What must hold for every text, whatever is in it.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use base64::prelude::{BASE64_STANDARD, Engine as _};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use unsaid::detectors;
use unsaid::engine::{Draft, Engine, Limits};
use unsaid::finding::Finding;
use unsaid::policy::{Place, Policy};
use unsaid::redact::{Operator, apply};
use unsaid::scanner::{KEY_LENGTH, Scanner};
use unsaid::text::{ByteSpan, Folded, Offsets, Unit, Utf16Span, byte_span};

thread_local! {
    static SCANNER: Scanner = Scanner::new(Policy::default(), [0; KEY_LENGTH]).unwrap();
    static ENGINE: Engine = {
        let mut engine = Engine::new();
        engine.add_reader();
        engine
    };
}

fn found(text: &str) -> Vec<Finding> {
    SCANNER.with(|scanner| scanner.scan(text, &Place::default(), &|| false)).findings.into_iter().map(|judged| judged.finding).collect()
}

/// A sample of some detector, without its marks.
fn sample() -> impl Strategy<Value = String> {
    let samples: Vec<String> = detectors::all()
        .flat_map(|detector| detector.positive.iter().chain(detector.negative))
        .map(|sample| sample.replace(['«', '»'], ""))
        .collect();
    proptest::sample::select(samples)
}

/// What people tell that has no number in it, and what they merely talk of.
fn told() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "My client told me in the corridor that he did set the fire, the alibi is made up. Hearing at nine. ",
        "Meine Patientin auf Zimmer 12, die Frau vom Bürgermeister, hat HIV und ihr Mann weiß von nichts.\n",
        "entre nous: ils ferment l'usine de Vitrolles lundi, 38 postes, personne ne le sait encore ",
        "la clienta del 4º me confesó que el accidente fue culpa suya, el juicio es el martes. ",
        "nie mów nikomu, szef zwalnia Kasię w piątek bo jest w ciąży. ",
        "3組の隼人くん、不登校で来週から保健室登校です。校長には言わないでくださいね。",
        "The court published its judgment today; the press release is on the website. ",
        "In chapter 4 the surgeon tells the detective everything. ",
    ])
    .prop_map(str::to_owned)
}

/// A sample in what keys are wrapped in.
fn wrapped() -> impl Strategy<Value = String> {
    let escape = |text: String, one: fn(u8) -> String| {
        text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { one(byte) }).collect()
    };
    prop_oneof![
        sample().prop_map(move |text| escape(text, |byte| format!("%{byte:02X}"))),
        sample().prop_map(move |text| escape(text, |byte| format!("\\u00{byte:02x}"))),
        sample().prop_map(|text| BASE64_STANDARD.encode(text)),
        (sample(), 8_usize..30, prop::sample::select(vec!["\n", "\\\n", " ", "\" +\n \"", "';\nk += '"])).prop_map(
            |(mut text, at, gap)| {
                text.insert_str(text.floor_char_boundary(at.min(text.len())), gap);
                text
            }
        ),
    ]
}

/// Rows under heads, as a spreadsheet gives them away.
fn tabled() -> impl Strategy<Value = String> {
    let cell = prop_oneof!["[A-Z][a-z]{2,8}", "0[1-9][0-9]{6,9}", "19[3-9][0-9]-0[1-9]-1[0-9]", sample()];
    let rows = prop::collection::vec(prop::collection::vec(cell, 3), 1..5);
    let heads = prop::sample::select(vec![["name", "dob", "phone"], ["No", "IBAN", "notes"], ["patient", "Geburtsdatum", "password"]]);
    (heads, rows, prop::sample::select(vec![",", ";", "\t", "|"])).prop_map(|(heads, rows, between)| {
        let rows: Vec<String> = rows.iter().map(|row| row.join(between)).collect();
        format!("{}\n{}\n", heads.join(between), rows.join("\n"))
    })
}

/// Texts that people and machines write: samples, prose, every kind of character, broken up and glued together.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => sample(),
        1 => told(),
        1 => wrapped(),
        1 => tabled(),
        2 => "\\PC{0,40}",
        1 => "[ \\n\\t.,:;/()\\[\\]\"'-]{1,4}",
        1 => "[0-9 .-]{1,30}",
        1 => prop::sample::select(vec!["😀", "\u{200B}", "\u{AD}", "é", "שלום", "４", "4️⃣", "\r\n", "\u{FEFF}", "…", "my client ", "password: ", "IBAN "]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..ProptestConfig::default() })]

    #[test]
    fn findings_are_passages_of_the_text_in_order(text in text()) {
        let findings = found(&text);
        let mut end = 0;
        for finding in &findings {
            prop_assert!(finding.span.start >= end && !finding.span.of(&text).is_empty(), "{finding:?} in {text:?}");
            end = finding.span.end;
        }
        prop_assert_eq!(found(&text), findings, "the same text has the same findings");
    }

    #[test]
    fn redacted_text_has_nothing_left_to_find(text in text(), operator in prop::sample::select(vec![Operator::Label, Operator::Mask, Operator::Pseudonym, Operator::Remove])) {
        let findings = found(&text);
        let edits = SCANNER.with(|scanner| scanner.redact(&text, &findings, operator));
        prop_assert!(edits.windows(2).all(|pair| pair[0].span.start >= pair[1].span.end), "right to left, not overlapping");
        let redacted = apply(&text, &edits);
        prop_assert_eq!(found(&redacted), vec![], "{:?} became {:?}", text, redacted);
    }

    #[test]
    fn blanks_before_change_nothing_but_offsets(text in text(), blanks in "[ \\n\\r\\t]{1,9}") {
        let shifted: Vec<Finding> = found(&text)
            .into_iter()
            .map(|finding| Finding { span: ByteSpan::new(finding.span.start + blanks.len(), finding.span.end + blanks.len()), ..finding })
            .collect();
        prop_assert_eq!(found(&format!("{blanks}{text}")), shifted);
    }

    #[test]
    fn folding_leads_back_and_utf16_offsets_go_round(text in "\\PC{0,60}", a in 0usize..200, b in 0usize..200) {
        let folded = Folded::new(&text);
        let at = |offset: usize| folded.text().floor_char_boundary(offset % (folded.text().len() + 1));
        let (start, end) = (at(a).min(at(b)), at(a).max(at(b)));
        let source = folded.source(ByteSpan::new(start, end));
        prop_assert!(text.get(source.start..source.end).is_some(), "{source:?} of {text:?}");
        let mut offsets = Offsets::new(&text, Unit::Utf16);
        let (start, end) = offsets.span(source);
        prop_assert_eq!(byte_span(&text, Utf16Span { start, end }), Some(source));
    }

    #[test]
    fn what_a_limit_cuts_off_is_reported(text in text(), limit in 0usize..200) {
        let limits = Limits { text: limit, ..Limits::default() };
        let scan = ENGINE.with(|engine| engine.scan_within(&text, &limits, &|| false));
        if text.len() <= limit {
            prop_assert!(scan.unscanned.is_empty());
        } else {
            let rest = scan.unscanned.last().copied();
            prop_assert!(rest.is_some_and(|rest| rest.end == text.len() && rest.start <= limit), "{:?}", rest);
        }
    }
}

/// An edit: where, how much of the text goes, and what comes.
type Edit = (usize, usize, String);

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let length = prop_oneof![8 => 0usize..4, 2 => 0usize..60, 1 => 0usize..6000];
    prop::collection::vec((any::<usize>(), length, prop_oneof![3 => "[a-z0-9 .\\n-]{0,2}", 2 => text(), 1 => Just(String::new())]), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, rng_seed: RngSeed::Fixed(21), ..ProptestConfig::default() })]

    #[test]
    fn a_long_draft_is_found_the_same_edit_by_edit(pieces in prop::collection::vec(text(), 60..260), joint in prop::sample::select(vec!["", " ", "\n", ". And then "]), edits in edits()) {
        let scanner = Scanner::new(Policy::default(), [0; KEY_LENGTH]).unwrap();
        let confidence = Policy::default().notice;
        let mut draft = Draft::default();
        let mut text = pieces.join(joint);
        for (at, length, new) in [(0, 0, String::new())].into_iter().chain(edits) {
            let start = text.floor_char_boundary(at % (text.len() + 1));
            let end = text.ceil_char_boundary(start + length);
            text.replace_range(start..end, &new);
            let limits = Limits { confidence, ..Limits::default() };
            let (again, whole) = ENGINE.with(|engine| (engine.scan_again(&mut draft, &text, &limits, &|| false), engine.scan_within(&text, &limits, &|| false)));
            prop_assert_eq!(&again, &whole);
            let report = scanner.scan(&text, &Place::default(), &|| false);
            prop_assert_eq!(report.findings.into_iter().map(|judged| judged.finding).collect::<Vec<_>>(), whole.findings);
        }
    }
}

#[test]
fn a_draft_that_came_too_late_is_finished_later() {
    let text = "Call me on (415) 484-7715, or write to jane@ravenholt.de. ".repeat(2000);
    let limits = Limits::default();
    let mut draft = Draft::default();
    ENGINE.with(|engine| {
        let whole = engine.scan(&text);
        assert!(whole.unscanned.is_empty() && !whole.findings.is_empty());
        let turns = std::cell::Cell::new(0);
        let late = || turns.replace(turns.get() + 1) > 3;
        let begun = engine.scan_again(&mut draft, &text, &limits, &late);
        assert!(!begun.unscanned.is_empty() && !begun.findings.is_empty() && begun.findings.len() < whole.findings.len());
        assert_eq!(engine.scan_again(&mut draft, &text, &limits, &|| false), whole);
    });
}

#[test]
fn a_name_pages_before_what_is_told_is_found() {
    let name = "My colleague Eileen Hargreaves moved to Leeds. ";
    let told = "Her social security number is 536-90-4399. ";
    let of = |pages: usize| format!("{name}{}{told}", "We met on the 4th, and then again in May; the weather was fine. ".repeat(pages));
    let is_found = |text: &str| {
        let scan = ENGINE.with(|engine| engine.scan(text));
        scan.findings.iter().any(|finding| finding.span.of(text) == "Eileen Hargreaves")
    };
    assert!(is_found(&format!("{name}{told}")) && !is_found(name));
    let (near, far) = (of(100), of(1000));
    assert!(near.len() > 6000 && is_found(&near), "in the next part but one");
    assert!(far.len() > 60_000 && !is_found(&far), "dozens of pages away");
}

#[test]
fn hostile_texts_cost_linear_work() {
    // Counted in work, not in seconds: a text twice as long may cost twice as much and never runs into the limit.
    for piece in [
        "1 ",
        "4111 1111 1111 1111 ",
        "password: ",
        "AKIA",
        "a@",
        "-----BEGIN ",
        "my client v. ",
        "😀\u{200B}",
        "http://x:y@z/",
        "0",
        "A1",
        "%41",
        "abcd1234 ",
        "aGVsbG8gd29ybGQgMTIzIGFuZA,",
    ] {
        let text = piece.repeat(200_000 / piece.len());
        let scan = ENGINE.with(|engine| engine.scan(&text));
        assert!(scan.unscanned.is_empty(), "{piece:?} ran into the work limit");
    }
}
