// The core without a browser, see `native.rs`: builds and runs it, and reads what it prints.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { groups } from "./texts.mjs";

const root = new URL("../", import.meta.url);

/** Rows of scans, of the steps of a scan, and of single detectors. */
export function measureNative(say) {
  const texts = fileURLToPath(new URL("target/bench/texts.json", root));
  mkdirSync(new URL("target/bench/", root), { recursive: true });
  writeFileSync(texts, JSON.stringify(groups()));
  say("native: building and measuring");
  const { status, stdout } = spawnSync("cargo", ["bench", "--quiet", "--locked", "--profile", "native", "--bench", "native"], {
    cwd: fileURLToPath(root),
    env: { ...process.env, UNSAID_BENCH_TEXTS: texts },
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error("cargo bench failed");
  const lines = stdout.trim().split("\n").map(line => JSON.parse(line));
  const having = key => lines.filter(line => key in line);
  return { rows: having("subject").map(row => ({ ...row, processor: row.median })), steps: having("step"), detectors: having("detector").sort((a, b) => b.median - a.median) };
}
