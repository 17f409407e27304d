// Runs binaryen's programs. Every wasm feature the core may use is named here: `-all` once produced an encoding that engines refuse.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const programs = new URL("../node_modules/.bin/", import.meta.url);

/** What rustc's `wasm32-unknown-unknown` may emit, and what every supported browser runs. */
export const features = [
  "--mvp-features",
  "--enable-mutable-globals",
  "--enable-sign-ext",
  "--enable-nontrapping-float-to-int",
  "--enable-bulk-memory",
  "--enable-bulk-memory-opt",
  "--enable-multivalue",
  "--enable-reference-types",
];

/** Runs `wasm-opt` or `wasm2js`; throws with its own words when it fails. */
export function binaryen(program, ...parameters) {
  execFileSync(fileURLToPath(new URL(program, programs)), parameters, { stdio: ["ignore", "ignore", "inherit"] });
}
