// The results as tables.
import { printTable } from "./table.mjs";

const kB = 1000;
const slowest = 10;

export function printResults({ machine, packages, start, memory, native, scans, budgets }) {
  const { processor, cores, browser, node, rustc, loadBefore, loadAfter } = machine;
  console.log(`\n${processor}, ${cores} cores, load ${loadBefore.toFixed(1)} to ${loadAfter.toFixed(1)}; ${browser}; node ${node}; ${rustc}`);
  if (native || scans) printScans([...(native?.rows ?? []), ...(scans ?? [])]);
  if (scans) printFirst(scans.filter(row => row.fresh.length > 0));
  if (native) printParts(native);
  if (start) printStart(start);
  if (memory) printMemory(memory);
  if (packages) printTable("Package (kB)", packages, { file: row => row.name, raw: row => row.raw / kB, brotli: row => row.brotli / kB });
  printTable("Budgets", budgets, {
    budget: row => row.name,
    measured: row => row.measured,
    most: row => row.most,
    unit: row => row.unit,
    "": row => (row.kept ? "pass" : "MISSED"),
  });
}

/** Median of the means of whole passes, 99th percentile of single scans. */
function printScans(rows) {
  printTable("Time per scan (ms; native, and the rest in the same Chromium)", rows, {
    subject: row => row.subject,
    text: row => row.kind,
    characters: row => row.length,
    median: row => row.median,
    least: row => row.least,
    p99: row => row.p99,
    "MB/s": row => row.bytes / row.median / kB,
    findings: row => row.findings,
    unscanned: row => row.unscanned,
    calibration: row => row.calibration.map(value => value.toFixed(0)).join("/"),
  });
}

function printFirst(rows) {
  const middle = (fresh, key) => fresh.map(one => one[key]).sort((a, b) => a - b)[Math.floor(fresh.length / 2)];
  printTable("In a fresh page (ms): making the scanner, its first scan, the same text again", rows, {
    subject: row => row.subject,
    text: row => row.kind,
    characters: row => row.length,
    start: row => middle(row.fresh, "start"),
    first: row => middle(row.fresh, "first"),
    second: row => middle(row.fresh, "second"),
    unscanned: row => Math.max(...row.fresh.map(one => one.unscanned)),
  });
}

function printParts({ steps, detectors }) {
  const whole = steps.find(({ step }) => step === "engine").least;
  const columns = { ms: row => row.least, "% of the engine": row => (100 * row.least) / whole };
  printTable("Steps of a native scan of 100,000 characters of risky text", steps, { step: row => row.step, ...columns });
  printTable(`The ${slowest} slowest of ${detectors.length} detectors, each alone with its gate`, detectors.slice(0, slowest), { detector: row => row.detector, ...columns });
}

function printStart(rows) {
  printTable("From focus (ms, median of the loads after the first): core instantiated, scanner ready, text scanned, underlined", rows, {
    encoding: row => row.encoding,
    worker: row => row.worker,
    instantiated: row => row.instantiated.median,
    ready: row => row.ready.median,
    least: row => row.ready.least,
    most: row => row.ready.most,
    scanned: row => row.scanned.median,
    underlined: row => row.underlined.median,
    "first load": row => row.first.ready,
  });
}

function printMemory(rows) {
  printTable("Memory of the page (kB, after collecting garbage)", rows, {
    state: row => row.state,
    "JavaScript heap": row => row.heap / kB,
    buffers: row => row.buffers / kB,
    "wasm memory": row => row.linear / kB,
  });
}
