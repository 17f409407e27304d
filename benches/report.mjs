// The results as tables.
import { printTable } from "./table.mjs";

const kB = 1000;
const slowest = 10;

export function printResults({ machine, packages, start, memory, native, counts, scans, peers, drafts, budgets }) {
  const { processor, cores, browser, node, rustc, loadBefore, loadAfter } = machine;
  console.log(`\n${processor}, ${cores} cores, load ${loadBefore.toFixed(1)} to ${loadAfter.toFixed(1)}; ${browser}; node ${node}; ${rustc}`);
  if (native || scans) printScans([...(native?.rows ?? []), ...(scans ?? [])]);
  if (peers) printPeers(peers);
  if (scans) printFirst(scans.filter(row => row.fresh.length > 0));
  if (drafts) printDrafts(drafts);
  if (native) printParts(native);
  if (counts) printCounts(counts);
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

/** Native times are processor time throughout. */
function printScans(rows) {
  printTable("Time per scan (ms): mean of the processor's time; by the wall, median of passes and p99 of scans; native, and the rest in the same Chromium", rows, {
    subject: row => row.subject,
    text: row => row.kind,
    characters: row => row.length,
    processor: row => row.processor,
    median: row => row.median,
    p99: row => row.p99,
    "MB/s": row => row.bytes / row.processor / kB,
    findings: row => row.findings,
    unscanned: row => row.unscanned,
    calibration: ({ calibration: { processor, wall } }) => `${processor.toFixed(0)} of ${wall.toFixed(0)}`,
  });
}

/** Processor time of a scan; ripsecrets' by the wall. */
function printPeers(rows) {
  printTable("Peers outside the browser (ms per text)", rows, {
    subject: row => row.subject,
    text: row => row.kind,
    characters: row => row.length,
    ms: row => row.processor,
    "MB/s": row => row.bytes / row.processor / kB,
    types: row => row.types,
    findings: row => row.findings,
  });
}

function printCounts(rows) {
  printTable("Instructions a byte of text, native (callgrind), and at the last accepted run", rows, {
    text: row => row.name,
    now: row => row.perByte,
    before: row => row.before,
  });
}

function printFirst(rows) {
  const middle = (fresh, step, clock) => fresh.map(one => one[step][clock]).sort((a, b) => a - b)[Math.floor(fresh.length / 2)];
  printTable("In a fresh page (ms, wall and processor): making the scanner, its first scan, the same text again", rows, {
    subject: row => row.subject,
    text: row => row.kind,
    characters: row => row.length,
    start: row => middle(row.fresh, "start", "wall"),
    "": row => middle(row.fresh, "start", "processor"),
    first: row => middle(row.fresh, "first", "wall"),
    " ": row => middle(row.fresh, "first", "processor"),
    again: row => middle(row.fresh, "second", "wall"),
    "  ": row => middle(row.fresh, "second", "processor"),
    unscanned: row => Math.max(...row.fresh.map(one => one.unscanned)),
  });
}

function printDrafts(rows) {
  printTable("A keystroke in the middle of a document (ms by the wall): the scan of the whole text, again", rows, {
    subject: row => row.subject,
    characters: row => row.length,
    median: row => row.median,
    p99: row => row.p99,
  });
}

function printParts({ steps, detectors }) {
  const whole = steps.find(({ step }) => step === "engine").median;
  const columns = { ms: row => row.median, "% of the engine": row => (100 * row.median) / whole };
  printTable("Steps of a native scan of 100,000 characters of risky text", steps, { step: row => row.step, ...columns });
  printTable(`The ${slowest} slowest of ${detectors.length} detectors, each alone: its pattern, and its gate`, detectors.slice(0, slowest), {
    detector: row => row.detector,
    ...columns,
    gate: row => row.gate,
  });
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
    "main thread": row => row.processor.median,
    "not underlined": row => row.notUnderlined,
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
