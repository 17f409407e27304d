//! The registry as a whole: every row is complete, its pattern works, and its samples are found wherever people paste them.
//! Validators have their own tests beside them; what a verdict makes of findings is tested with the policy.

use std::collections::BTreeSet;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use unsaid::detectors::{self, Detector, FAMILIES, Gate};
use unsaid::engine::Engine;
use unsaid::finding::Type;

/// A sample with its marked passage.
struct Sample {
    before: String,
    passage: String,
    after: String,
}

impl Sample {
    fn of(text: &str) -> Self {
        let own = |text: &str| text.to_owned();
        match text.split_once('«').and_then(|(before, rest)| rest.split_once('»').map(|(passage, after)| (before, passage, after))) {
            Some((before, passage, after)) => Self { before: own(before), passage: own(passage), after: own(after) },
            None => Self { before: String::new(), passage: own(text), after: String::new() },
        }
    }

    /// Every part rewritten the same way.
    fn map(&self, rewrite: impl Fn(&str) -> String) -> Self {
        Self { before: rewrite(&self.before), passage: rewrite(&self.passage), after: rewrite(&self.after) }
    }

    /// Between two other texts; the range of the passage, in bytes, comes with it.
    fn between(&self, before: &str, after: &str) -> (String, std::ops::Range<usize>) {
        let start = before.len() + self.before.len();
        (format!("{before}{}{}{}{after}", self.before, self.passage, self.after), start..start + self.passage.len())
    }

    fn contains(&self, c: char) -> bool {
        self.before.contains(c) || self.passage.contains(c) || self.after.contains(c)
    }
}

/// The places people paste things into.
fn places(sample: &Sample) -> Vec<(&'static str, String, std::ops::Range<usize>)> {
    let mut places = Vec::new();
    let mut add = |name: &'static str, (text, range): (String, std::ops::Range<usize>)| places.push((name, text, range));
    let escaped = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    add("alone", sample.between("", ""));
    add("prose", sample.between("Morning all, does anybody know what to do with this? ", " It has been like that since Tuesday."));
    add("inline code", sample.between("see `", "` in the log"));
    add("bold", sample.between("this one: **", "** was it"));
    add("list", sample.between("Things left:\n- ", "\n- buy milk\n"));
    add("JSON", sample.map(escaped).between("{\"level\": \"info\", \"note\": \"", "\", \"n\": 3}"));
    add("YAML", sample.map(|text| text.replace('\n', "\n    ")).between("job:\n  note: ", "\n  retries: 3\n"));
    add("environment file", sample.between("STAGE=prod\nNOTE=\"", "\"\nLEVEL=info\n"));
    add("shell", sample.between("$ echo '", "' >> notes.txt"));
    add("quote", sample.map(|text| text.replace('\n', "\n> ")).between("Mia wrote:\n> ", "\n\nreally?"));
    add("emoji", sample.between("🙈 ", " 🤦🏽‍♀️"));
    if !sample.contains('\n') {
        add("table", sample.between("| what | note |\n|---|---|\n| first | ", " |\n"));
        if sample.contains(' ') {
            add("no-break spaces", sample.map(|text| text.replace(' ', "\u{a0}")).between("Look: ", " ok"));
            add("broken lines", sample.map(|text| text.replace(' ', "\n")).between("Look: ", " ok"));
        }
    }
    places
}

/// The passage of `sample` taken apart into `count` strings or lines.
fn apart(sample: &Sample, gap: &str, count: usize) -> (String, std::ops::Range<usize>) {
    let size = sample.passage.len().div_ceil(count);
    let pieces: Vec<String> = sample.passage.as_bytes().chunks(size).map(|piece| String::from_utf8_lossy(piece).into_owned()).collect();
    Sample { passage: pieces.join(gap), ..sample.map(str::to_owned) }.between("", "")
}

#[test]
fn keys_are_found_in_what_wraps_them() {
    let engine = Engine::new();
    let escaped = |text: &str, one: fn(u8) -> String| -> String {
        text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { one(byte) }).collect()
    };
    let mut missed = Vec::new();
    let mut tried = 0;
    for row in detectors::all().filter(|row| row.kind == Type::Secret) {
        for sample in row.positive.iter().map(|positive| Sample::of(positive)) {
            let length = sample.between("", "").0.len();
            let mut wrapped = vec![
                ("URL", sample.map(|text| escaped(text, |byte| format!("%{byte:02X}"))).between("", "")),
                ("JSON", sample.map(|text| escaped(text, |byte| format!("\\u00{byte:02x}"))).between("", "")),
                ("HTML", sample.map(|text| escaped(text, |byte| format!("&#{byte};"))).between("", "")),
            ];
            // What is looked at has a digit, as 24 letters of base64 have 98 times in 100.
            let text = BASE64_STANDARD.encode(sample.between("", "").0);
            if length >= 24 && text.bytes().any(|byte| byte.is_ascii_digit()) {
                wrapped.push(("base64", (text.clone(), 0..text.len())));
            }
            // What a vendor's own prefix and length say is found wherever it is taken apart.
            let is_key = sample.passage.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
            let first = sample.passage.get(..sample.passage.len() / 2).unwrap_or_default();
            let is_looked_at = first.split(['-', '_']).any(|word| word.len() >= 8 && word.bytes().any(|byte| byte.is_ascii_digit()));
            if is_key && is_looked_at && row.worth.shape >= 84 && sample.passage.len() >= 32 {
                wrapped.push((
                    "two strings",
                    apart(
                        &Sample { before: format!("{}\"", sample.before), passage: sample.passage.clone(), after: "\"".into() },
                        "\" +\n    \"",
                        2,
                    ),
                ));
            }
            for (name, (text, range)) in wrapped {
                tried += 1;
                let text = format!("so here it is: {text} and that is all");
                let range = range.start + 15..range.end + 15;
                let is_there = engine.scan(&text).findings.iter().any(|finding| {
                    matches!(finding.kind, Type::Secret | Type::Password | Type::SecretUrl)
                        && finding.span.start < range.end
                        && range.start < finding.span.end
                });
                if !is_there {
                    missed.push(format!("{} in {name}: {}", row.id, text.chars().take(160).collect::<String>()));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{} of {tried}\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn ids_are_unique_sorted_and_kebab_case() {
    let mut seen = BTreeSet::new();
    for family in FAMILIES {
        assert!(family.is_sorted_by(|a, b| a.id < b.id), "{:?}", family.iter().map(|row| row.id).collect::<Vec<_>>());
        for row in *family {
            assert!(seen.insert(row.id), "{} twice", row.id);
            let kebab = row
                .id
                .split('-')
                .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
            assert!(kebab, "{}", row.id);
        }
    }
}

#[test]
fn rows_are_documented() {
    for row in detectors::all() {
        assert!(!row.title.is_empty(), "{} has no title", row.id);
        assert!(row.why.ends_with('.') && row.why.len() > 20, "{}: {:?} is no sentence", row.id, row.why);
        assert!(row.source.starts_with("https://") && !row.source.contains(' '), "{}: {:?} is no address", row.id, row.source);
        assert!(row.positive.len() >= 2 && row.negative.len() >= 2, "{} needs two samples of each kind", row.id);
        assert!(row.worth.proved >= row.worth.shape && row.worth.cued >= row.worth.shape, "{}: evidence can't lower its worth", row.id);
        if let Gate::Literals(literals) | Gate::Stems(literals) | Gate::Words(literals) = row.gate {
            assert!(
                !literals.is_empty() && literals.iter().all(|literal| literal.len() > 1 || matches!(literal, "@" | "+")),
                "{}: a gate of {literals:?} is always open",
                row.id
            );
        }
        let context = row.context;
        assert!(!context.required || !context.raise.is_empty(), "{} requires words and names none", row.id);
        // The gate looks back no further than this for the start of a word (`engine::gate`).
        assert!(context.raise.iter().chain(context.lower).all(|word| word.len() <= 64), "{}: a word too long", row.id);
        assert!(context.within > 0 || context.raise.is_empty() && context.lower.is_empty(), "{}: words at no distance", row.id);
    }
}

#[test]
fn every_type_that_patterns_serve_has_a_row() {
    let served: BTreeSet<Type> = detectors::all().map(|row| row.kind).collect();
    // Names, organisations, places and facts about particular people are not a matter of patterns.
    let unserved = [Type::Org, Type::Location, Type::SpecialCategory];
    for kind in Type::ALL {
        assert!(served.contains(kind) != unserved.contains(kind), "{}", kind.name());
    }
}

#[test]
fn patterns_compile_and_match_their_samples() {
    let mut faults = Vec::new();
    for row in detectors::all() {
        match regex::RegexBuilder::new(row.pattern).size_limit(1 << 20).build() {
            Ok(pattern) => faults.extend(
                row.positive
                    .iter()
                    .filter(|positive| !pattern.is_match(&positive.replace(['«', '»'], "")))
                    .map(|positive| format!("{}: no match in {positive:?}", row.id)),
            ),
            Err(error) => faults.push(format!("{}: {error}", row.id)),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn positive_samples_are_found_by_their_row() {
    let mut missed = Vec::new();
    for row in detectors::all() {
        let engine = Engine::with([row]);
        for positive in row.positive {
            let (text, range) = Sample::of(positive).between("", "");
            let scan = engine.scan(&text);
            if !scan.findings.iter().any(|finding| finding.span.start == range.start && finding.span.end == range.end) {
                missed.push(format!("{}: {text:?} {range:?}, found {:?}", row.id, spans(&scan.findings)));
            }
        }
    }
    assert!(missed.is_empty(), "{}\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn positive_samples_are_found_everywhere() {
    let engine = Engine::new();
    let mut missed = Vec::new();
    for row in detectors::all() {
        for positive in row.positive {
            for (place, text, range) in places(&Sample::of(positive)) {
                let scan = engine.scan(&text);
                if !scan
                    .findings
                    .iter()
                    .any(|finding| finding.kind == row.kind && finding.span.start <= range.start && range.end <= finding.span.end)
                {
                    missed.push(format!("{} in {place}: {text:?} {range:?}, found {:?}", row.id, spans(&scan.findings)));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{}\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn negative_samples_are_not_found() {
    let mut found = Vec::new();
    for row in detectors::all() {
        let engine = Engine::with([row]);
        for negative in row.negative {
            let scan = engine.scan(negative);
            if !scan.findings.is_empty() {
                found.push(format!("{}: {negative:?}, found {:?}", row.id, spans(&scan.findings)));
            }
        }
    }
    assert!(found.is_empty(), "{}\n{}", found.len(), found.join("\n"));
}

#[test]
fn negative_samples_hold_no_post() {
    let engine = Engine::new();
    let policy = unsaid::policy::Policy::default();
    for row in detectors::all() {
        for negative in row.negative {
            let scan = engine.scan(negative);
            let decision = policy.decide(&scan.findings, &unsaid::policy::Place::default());
            assert!(decision.verdict < unsaid::policy::Verdict::Hold, "{}: {negative:?}, found {:?}", row.id, spans(&scan.findings));
        }
    }
}

#[test]
fn lookup_by_id() {
    let row: &Detector = detectors::by_id("aws-access-key-id").expect("a row");
    assert_eq!(row.kind, Type::Secret);
    assert!(detectors::by_id("no-such-row").is_none());
}

fn spans(findings: &[unsaid::finding::Finding]) -> Vec<(&'static str, usize, usize, u8)> {
    findings.iter().map(|finding| (finding.detector, finding.span.start, finding.span.end, finding.confidence.percent())).collect()
}

#[test]
fn matches_begin_where_their_gates_open_unless_those_only_announce_them() {
    let mut wrong = Vec::new();
    for row in detectors::all().filter(|row| !row.announced) {
        let anywhere: &'static Detector = Box::leak(Box::new(Detector { announced: true, ..*row }));
        let (as_declared, anywhere) = (Engine::with([row]), Engine::with([anywhere]));
        for (place, text, _) in row.positive.iter().flat_map(|sample| places(&Sample::of(sample))) {
            if as_declared.scan(&text).findings != anywhere.scan(&text).findings {
                wrong.push(format!("{}, {place}: {text:?}", row.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_stands_under_a_head_is_found() {
    let text = "id,name,dob,phone\n1,Marleen,1987-04-02,06 41 220 987\n2,Tiago,1990-11-30,912 448 073\n";
    let found = Engine::new().scan(text).findings;
    let found: Vec<_> = found.iter().map(|finding| (finding.kind, finding.span.of(text))).collect();
    assert_eq!(
        found,
        [
            (Type::DateOfBirth, "1987-04-02"),
            (Type::Phone, "06 41 220 987"),
            (Type::DateOfBirth, "1990-11-30"),
            (Type::Phone, "912 448 073")
        ]
    );
    let alone = text.split_once('\n').map(|(_, rows)| rows).unwrap_or_default();
    assert!(Engine::new().scan(alone).findings.iter().all(|finding| finding.kind != Type::DateOfBirth));
}
