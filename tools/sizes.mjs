// `sizes.mjs`: what a browser has to download and keep, against what it may be at most. Fails when anything is larger.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { version } from "./manifest.mjs";

const kB = 1000;

/** What the weights of the model may take, compressed and not; they are in both encodings of the core. */
const weights = { file: "src/mosaic/table.bin", raw: 600 * kB, brotli: 400 * kB };

/** Most bytes of each file: `raw` as it stands, `brotli` compressed. */
const budgets = [
  weights,
  { file: "dist/chrome/core.wasm", raw: 1450 * kB + weights.raw, brotli: 450 * kB + weights.brotli },
  { file: "dist/chrome/core-js.js", brotli: 540 * kB + weights.brotli },
  { file: "dist/chrome/content.js", brotli: 40 * kB },
  { file: "dist/chrome/background.js", brotli: 10 * kB },
  { file: "dist/chrome/pages/popup/popup.js", brotli: 10 * kB },
  { file: `dist/unsaid-chrome-${version()}.zip`, raw: 1700 * kB + 2 * weights.brotli },
  { file: `dist/unsaid-firefox-${version()}.zip`, raw: 1700 * kB + 2 * weights.brotli },
];

const rows = budgets.flatMap(({ file, ...most }) => Object.entries(most).map(([measure, budget]) => measured(file, measure, budget)));
console.log(`${"file".padEnd(38)} ${"measure".padEnd(8)} ${"kB".padStart(8)} ${"budget".padStart(8)}`);
for (const { file, measure, size, budget } of rows) {
  console.log(`${file.padEnd(38)} ${measure.padEnd(8)} ${(size / kB).toFixed(1).padStart(8)} ${(budget / kB).toFixed(0).padStart(8)}${size > budget ? "  too large" : ""}`);
}
process.exitCode = rows.some(({ size, budget }) => size > budget) ? 1 : 0;

function measured(file, measure, budget) {
  const bytes = readFileSync(file);
  const size = measure === "raw" ? bytes.length : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
  return { file, measure, size, budget };
}
