// `run.mjs [PART…]`: measures everything, or the parts named, on this machine in one run; prints tables, and fails when a budget is
// missed. A run of everything writes `dist/bench.json`. Expects what `./build.sh all` makes.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { judge } from "./budgets.mjs";
import { measureCounts } from "./counts.mjs";
import { measureMemory } from "./memory.mjs";
import { measureNative } from "./native.mjs";
import { measurePackages } from "./packages.mjs";
import { measurePeers } from "./peers.mjs";
import { measureDrafts, measureScans } from "./scans.mjs";
import { measureStart } from "./start.mjs";
import { printResults } from "./report.mjs";
import { draft, groups } from "./texts.mjs";

const inRoot = name => fileURLToPath(new URL(`../${name}`, import.meta.url));
const [dist, folder] = [inRoot("dist"), inRoot("dist/chrome")];

const parts = {
  packages: () => measurePackages(folder, dist),
  start: async () => measureStart(folder, await draft(), say),
  memory: async () => measureMemory(folder, await draft(), groups().find(({ kind, length }) => kind === "risky" && length === 100_000).texts[0], say),
  native: () => measureNative(say),
  counts: () => measureCounts(say),
  scans: () => measureScans(say),
  peers: () => measurePeers(say),
  drafts: () => measureDrafts(say),
};

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const results = { machine: machine() };
for (const part of wanted) {
  if (!(part in parts)) fail(`no such part: ${part} (${Object.keys(parts).join(", ")})`);
  results[part] = await parts[part]();
}
results.machine.loadAfter = loadavg()[0];
results.budgets = judge(results);
if (Object.keys(parts).every(part => part in results)) writeFileSync(inRoot("dist/bench.json"), `${JSON.stringify(results, null, 2)}\n`);
printResults(results);
process.exitCode = results.budgets.every(({ kept }) => kept) ? 0 : 1;

function machine() {
  const run = (program, ...parameters) => execFileSync(program, parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  return {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    browser: run("chromium", "--version"),
    node: process.version,
    rustc: run("rustc", "--version"),
    version: /^version = "(.*)"$/m.exec(readFileSync(inRoot("Cargo.toml"), "utf8"))?.[1],
    loadBefore: loadavg()[0],
  };
}

function say(what) {
  console.error(`== ${what}`);
}

function fail(why) {
  console.error(`bench: ${why}`);
  process.exit(2);
}
