// `sizes.mjs`: what a browser has to download and keep, against what it may be at most. Fails when anything is larger.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { version } from "./manifest.mjs";

const kB = 1000;

/** What the tables of the models may take together, compressed and not; they are in both encodings of the core. */
const tables = { files: ["src/mosaic/table.bin", "src/names/table.bin", "src/pieces/table.bin"], raw: 760 * kB, brotli: 400 * kB };
/** In a script they stand in base64, which takes a third more. */
const inScript = (4 / 3) * tables.brotli;

/** Most bytes of each file: `raw` as it stands, `brotli` compressed. */
const budgets = [
  tables,
  { files: ["dist/chrome/core.wasm"], raw: 1480 * kB + tables.raw, brotli: 450 * kB + tables.brotli },
  { files: ["dist/chrome/core-js.js"], brotli: 540 * kB + inScript },
  { files: ["reader/model/model.onnx", "reader/model/vocabulary.txt"], raw: 16_000 * kB },
  { files: ["dist/chrome/content.js"], brotli: 40 * kB },
  { files: ["dist/chrome/background.js"], brotli: 10 * kB },
  { files: ["dist/chrome/pages/popup/popup.js"], brotli: 10 * kB },
  { files: [`dist/unsaid-chrome-${version()}.zip`], raw: 1720 * kB + tables.brotli + inScript },
  { files: [`dist/unsaid-firefox-${version()}.zip`], raw: 1720 * kB + tables.brotli + inScript },
];

const rows = budgets.flatMap(({ files, ...most }) => Object.entries(most).map(([measure, budget]) => measured(files, measure, budget)));
console.log(`${"file".padEnd(42)} ${"measure".padEnd(8)} ${"kB".padStart(8)} ${"budget".padStart(8)}`);
for (const { file, measure, size, budget } of rows) {
  console.log(`${file.padEnd(42)} ${measure.padEnd(8)} ${(size / kB).toFixed(1).padStart(8)} ${(budget / kB).toFixed(0).padStart(8)}${size > budget ? "  too large" : ""}`);
}
process.exitCode = rows.some(({ size, budget }) => size > budget) ? 1 : 0;

function measured(files, measure, budget) {
  const bytes = files.map((file) => readFileSync(file));
  const compressed = (file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } });
  const size = bytes.reduce((sum, file) => sum + (measure === "raw" ? file : compressed(file)).length, 0);
  return { file: files.join(" + "), measure, size, budget };
}
