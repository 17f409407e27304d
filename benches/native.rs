//! The core without a browser: time per scan, and where it goes. Reads the texts from the file that `UNSAID_BENCH_TEXTS` names and
//! prints one JSON object a line; `benches/native.mjs` makes that file and reads the lines. Times are milliseconds of this thread's
//! processor time, so that they are the same on a busy machine. With `UNSAID_BENCH_COUNT` it only scans each text once more than it
//! must, for `benches/counts.mjs`.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};
use unsaid::detectors::{self, Detector};
use unsaid::engine::Engine;
use unsaid::policy::{Place, Policy};
use unsaid::scanner::{KEY_LENGTH, Scanner};
use unsaid::text::Folded;

/// How long one measurement goes on.
const LASTING: Duration = Duration::from_millis(1500);

/// The same for one detector of the many, and the least number of passes however long they take.
const BRIEFLY: Duration = Duration::from_millis(60);
const PASSES: usize = 10;

/// Texts of one kind and length.
struct Group {
    kind: String,
    length: u64,
    texts: Vec<String>,
}

impl Group {
    fn read(value: &Value) -> Option<Self> {
        let texts = value.get("texts")?.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect::<Option<_>>()?;
        Some(Self { kind: value.get("kind")?.as_str()?.to_owned(), length: value.get("length")?.as_u64()?, texts })
    }

    fn bytes(&self) -> usize {
        self.texts.iter().map(String::len).sum()
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::var("UNSAID_BENCH_TEXTS").map_err(|_| "UNSAID_BENCH_TEXTS names no file")?;
    let texts: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let groups =
        texts.as_array().and_then(|groups| groups.iter().map(Group::read).collect::<Option<Vec<_>>>()).ok_or("not groups of texts")?;
    if std::env::var_os("UNSAID_BENCH_COUNT").is_some() {
        let scanner = scanner();
        for text in groups.iter().flat_map(|group| &group.texts) {
            black_box(scanner.scan(text, &Place::default(), &|| false));
        }
        // One after the other, so that none is the draft that was scanned last.
        for text in groups.iter().flat_map(|group| &group.texts) {
            black_box(counted(&scanner, text));
        }
        return Ok(());
    }
    for group in &groups {
        println!("{}", scans(group));
    }
    let longest = groups.iter().max_by_key(|group| (group.length, group.kind == "risky")).ok_or("no texts")?;
    for part in parts(longest) {
        println!("{part}");
    }
    Ok(())
}

/// One scan of a text that was scanned before. `callgrind` counts the instructions in here and nothing else, by this name.
#[inline(never)]
fn counted(scanner: &Scanner, text: &str) -> usize {
    scanner.scan(text, &Place::default(), &|| false).findings.len()
}

#[expect(clippy::expect_used, reason = "a benchmark without a scanner measures nothing")]
fn scanner() -> Scanner {
    Scanner::new(Policy::default(), [0; KEY_LENGTH]).expect("the default policy fits")
}

/// Time per scan with every detector.
fn scans(group: &Group) -> Value {
    let place = Place::default();
    let firsts = group.texts.iter().take(3).map(|text| {
        let scanner = scanner();
        time(|| scanner.scan(text, &place, &|| false))
    });
    let first = median(firsts.collect());
    let starts = (0..5).map(|_| time(scanner));
    let start = median(starts.collect());
    let scanner = scanner();
    let reports: Vec<_> = group.texts.iter().map(|text| scanner.scan(text, &place, &|| false)).collect();
    let passes = Passes::over(&group.texts, LASTING, |text| scanner.scan(text, &place, &|| false));
    json!({
        "subject": "native",
        "kind": group.kind,
        "length": group.length,
        "median": passes.median(),
        "p99": quantile(passes.singles(), 99),
        "scans": passes.singles().len(),
        "bytes": group.bytes() / group.texts.len(),
        "start": start,
        "first": first,
        "findings": reports.iter().map(|report| report.findings.len()).sum::<usize>(),
        "unscanned": reports.iter().map(|report| report.unscanned.len()).sum::<usize>(),
        "calibration": calibrate(),
    })
}

/// What each step, and each detector alone, takes of a scan of the group's texts.
fn parts(group: &Group) -> Vec<Value> {
    let of = |engine: &Engine, lasting| {
        for text in &group.texts {
            black_box(engine.scan(text));
        }
        Passes::over(&group.texts, lasting, |text| engine.scan(text)).median()
    };
    let folding = Passes::over(&group.texts, LASTING, |text| Folded::new(text).text().len()).median();
    let empty = of(&Engine::with([]), LASTING);
    let gates = of(&Engine::with(detectors::all().map(gate_alone)), LASTING);
    let whole = of(&Engine::new(), LASTING);
    let steps = [("folding", folding), ("gate and windows", gates - empty), ("patterns and context", whole - gates), ("engine", whole)];
    let steps = steps.map(|(step, time)| json!({ "step": step, "median": time }));
    let alone = detectors::all().map(|detector| {
        let gate = of(&Engine::with([gate_alone(detector)]), BRIEFLY);
        json!({ "detector": detector.id, "median": of(&Engine::with([detector]), BRIEFLY) - gate, "gate": gate - empty })
    });
    steps.into_iter().chain(alone).collect()
}

/// The same detector with a pattern that matches nothing: what remains is its part of the gate.
fn gate_alone(detector: &'static Detector) -> &'static Detector {
    Box::leak(Box::new(Detector { pattern: r"[^\s\S]", ..*detector }))
}

/// Times of a function run over all texts in turn, again and again: for each pass, one time a text.
struct Passes(Vec<Vec<f64>>);

impl Passes {
    /// Runs `function` for `lasting`, after a warm-up of a third of that.
    fn over<T>(texts: &[String], lasting: Duration, mut function: impl FnMut(&str) -> T) -> Self {
        let mut passes = Vec::new();
        let began = Instant::now();
        let warm = lasting / 3;
        while passes.len() < PASSES || began.elapsed() < warm + lasting {
            let pass: Vec<f64> = texts.iter().map(|text| time(|| function(text))).collect();
            if began.elapsed() > warm {
                passes.push(pass);
            }
        }
        Self(passes)
    }

    /// The middle one of the means of whole passes.
    fn median(&self) -> f64 {
        median(self.0.iter().map(|pass| mean(pass)).collect())
    }

    /// Every single scan.
    fn singles(&self) -> Vec<f64> {
        self.0.concat()
    }
}

#[expect(clippy::cast_precision_loss, reason = "dozens of texts")]
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// A fixed loop, by the processor's time and by the clock on the wall: how fast this machine is, and how busy.
fn calibrate() -> Value {
    let began = Instant::now();
    let processor = time(|| {
        (0..black_box(30_000_000)).fold(1_u32, |state, _| {
            let state = state ^ (state << 13);
            let state = state ^ (state >> 17);
            state ^ (state << 5)
        })
    });
    json!({ "processor": processor, "wall": began.elapsed().as_secs_f64() * 1000.0 })
}

/// Milliseconds of processor time.
fn time<T>(function: impl FnOnce() -> T) -> f64 {
    let now = || Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap_or_default();
    let began = now();
    black_box(function());
    now().saturating_sub(began).as_secs_f64() * 1000.0
}

fn median(values: Vec<f64>) -> f64 {
    quantile(values, 50)
}

/// The value that `percent` of all values are below.
fn quantile(mut values: Vec<f64>, percent: usize) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let place = (values.len() * percent / 100).min(values.len().saturating_sub(1));
    values.get(place).copied().unwrap_or(f64::NAN)
}
