// What everything may cost at most. A figure that is missing counts as missed.

import { budget as counted, growth } from "./counts.mjs";

const kB = 1000;

/** The second part of a sum is what the model may add. Each takes its figure from the results by `find`. Scans count by processor time, and the slower of harmless and risky text. */
const budgets = [
  { name: "core.wasm", unit: "kB", most: 1480 + 760, part: "packages", find: ({ packages }) => size(packages, "core.wasm", "raw") },
  { name: "core.wasm, brotli", unit: "kB", most: 450 + 400, part: "packages", find: ({ packages }) => size(packages, "core.wasm", "brotli") },
  { name: "content.js, brotli", unit: "kB", most: 40, part: "packages", find: ({ packages }) => size(packages, "content.js", "brotli") },
  { name: "focus to ready, wasm", unit: "ms", most: 60, part: "start", find: ({ start }) => ready(start, "wasm") },
  { name: "focus to ready, JavaScript", unit: "ms", most: 200, part: "start", find: ({ start }) => ready(start, "javascript") },
  { name: "280 characters, wasm", unit: "ms", most: 0.05 + 0.03, part: "scans", find: ({ scans }) => slower(scans, 280) },
  { name: "3,000 characters, wasm", unit: "ms", most: 0.4 + 0.3, part: "scans", find: ({ scans }) => slower(scans, 3000) },
  { name: "100,000 characters, wasm", unit: "ms", most: 12 + 10, part: "scans", find: ({ scans }) => slower(scans, 100_000) },
  { name: "a keystroke in 1,000 characters, wasm", unit: "ms", most: 0.3, part: "drafts", find: ({ drafts }) => keystroke(drafts, 1000) },
  { name: "a keystroke in 1,000,000 characters, wasm", unit: "ms", most: 4, part: "drafts", find: ({ drafts }) => keystroke(drafts, 1_000_000) },
  { ...counted, part: "counts", find: ({ counts }) => growth(counts) },
];

/** Every budget of the parts that were measured, with the figure and whether it was kept. */
export function judge(results) {
  return budgets.filter(({ part }) => part in results).map(({ name, unit, most, find }) => {
    const measured = find(results);
    return { name, unit, most, measured, kept: measured <= most };
  });
}

function size(packages, name, measure) {
  return packages.find(row => row.name === name)?.[measure] / kB;
}

/** With the worker running; a stopped one is reported beside it. */
function ready(start, encoding) {
  return start.find(row => row.encoding === encoding && row.worker === "running")?.ready.median;
}

function slower(scans, length) {
  const times = scans.filter(row => row.subject === "wasm" && row.length === length).map(row => row.processor);
  return times.length > 0 ? Math.max(...times) : NaN;
}

function keystroke(drafts, length) {
  return drafts.find(row => row.subject === "wasm" && row.length === length)?.median;
}
