// Instructions a scan takes, counted by callgrind on scans whose patterns are compiled already: the same on every machine of one kind, so
// `counts.json` keeps those of the last accepted run, and more than a few per cent above them is a regression.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { groups } from "./texts.mjs";

const inRoot = name => fileURLToPath(new URL(`../${name}`, import.meta.url));
const KEPT = inRoot("benches/counts.json");

/** By how much a count may grow, as a ratio. */
const MOST = 1.03;

/** For each kind and length of text: instructions a byte, now and when last accepted. With UNSAID_WRITE set, now is accepted. */
export function measureCounts(say) {
  const folder = inRoot("target/bench");
  mkdirSync(folder, { recursive: true });
  say("counts: building, and counting under callgrind");
  const built = run("cargo", ["bench", "--quiet", "--locked", "--profile", "native", "--bench", "native", "--no-run", "--message-format", "json"]);
  const program = built.trim().split("\n").map(line => JSON.parse(line)).find(message => message.executable)?.executable;
  if (!program) throw new Error("cargo bench made no program");
  const kept = JSON.parse(readFileSync(KEPT, "utf8"));
  const rows = groups().map(group => {
    const name = `${group.kind} ${group.length}`;
    const texts = `${folder}/counted.json`;
    const out = `${folder}/callgrind.out`;
    writeFileSync(texts, JSON.stringify([group]));
    run("valgrind", ["--tool=callgrind", "--toggle-collect=*native::counted*", `--callgrind-out-file=${out}`, program],
      { UNSAID_BENCH_COUNT: "1", UNSAID_BENCH_TEXTS: texts });
    const instructions = Number(/^(?:totals|summary): (\d+)/m.exec(readFileSync(out, "utf8"))?.[1]);
    rmSync(out);
    if (!(instructions > 0)) throw new Error(`callgrind counted nothing for ${name}`);
    const bytes = group.texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return { name, perByte: Math.round(instructions / bytes * 10) / 10, before: kept[name] ?? null };
  });
  if (process.env.UNSAID_WRITE) writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(rows.map(row => [row.name, row.perByte])), null, 2)}\n`);
  return rows;
}

/** The largest growth of any count since the last accepted run, as a ratio; one without a count then has not grown. */
export function growth(rows) {
  return Math.max(...rows.map(({ perByte, before }) => before === null ? 1 : perByte / before));
}

export const budget = { name: "instructions of a scan, against the last accepted", unit: "times", most: MOST };

function run(program, parameters, environment = {}) {
  const { status, stdout, error } = spawnSync(program, parameters, {
    cwd: inRoot("."), env: { ...process.env, ...environment }, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`${program} failed${error ? `: ${error.message}` : ""}`);
  return stdout;
}
