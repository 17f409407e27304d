// Peers outside the browser, on the same texts in the same run: two written in Python, which run in their own process, and a scanner of
// files written in Rust, whose time is that of the whole process less that of an empty file. What can't be had here is said and left out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { groups } from "./texts.mjs";

const target = name => fileURLToPath(new URL(`../target/bench/${name}`, import.meta.url));
const source = name => fileURLToPath(new URL(`peers/${name}`, import.meta.url));

const RIPSECRETS = "0.1.11";
/** Copies of a group in one file, so that starting the process is little beside it. Bytes. */
const AT_LEAST = 8_000_000;

export function measurePeers(say) {
  mkdirSync(target("."), { recursive: true });
  writeFileSync(target("texts.json"), JSON.stringify(groups()));
  return [...python(say), ...ripsecrets(say)];
}

function python(say) {
  const [folder, interpreter] = [target("peers"), target("peers/bin/python")];
  const installed =
    existsSync(interpreter) ||
    (run("python3", ["-m", "venv", folder]) !== null && run(interpreter, ["-m", "pip", "install", "--quiet", "--requirement", source("requirements.txt")]) !== null);
  if (!installed) return absent(say, "detect-secrets and presidio", "python3 with venv and pip");
  say("peers: detect-secrets, presidio");
  return (run(interpreter, [source("peers.py"), target("texts.json")]) ?? "").trim().split("\n").filter(Boolean).map(line => JSON.parse(line));
}

function ripsecrets(say) {
  const program = target("ripsecrets/bin/ripsecrets");
  if (!existsSync(program) && run("cargo", ["install", "--quiet", "--locked", "--root", target("ripsecrets"), `ripsecrets@${RIPSECRETS}`]) === null) {
    return absent(say, "ripsecrets", "its crate");
  }
  say("peers: ripsecrets");
  const timed = name => {
    const times = Array.from({ length: 5 }, () => {
      const begun = process.hrtime.bigint();
      run(program, [target(name)]);
      return Number(process.hrtime.bigint() - begun) / 1e6;
    });
    return times.sort((a, b) => a - b)[2];
  };
  writeFileSync(target("empty.txt"), "");
  const start = timed("empty.txt");
  return groups().map(({ kind, length, bytes, texts }) => {
    const rounds = Math.ceil(AT_LEAST / (bytes * texts.length));
    writeFileSync(target("peer.txt"), `${texts.join("\n")}\n`.repeat(rounds));
    return { subject: "ripsecrets", kind, length, bytes, processor: Math.max(0, timed("peer.txt") - start) / (rounds * texts.length) };
  });
}

function absent(say, name, needs) {
  say(`peers: ${name} not measured, ${needs} could not be had`);
  return [];
}

/** What `program` prints, or null if it can't be run. Scanners end with 1 when they find something. */
function run(program, given) {
  const { error, status, stdout } = spawnSync(program, given, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
  return error !== undefined || status === null || status > 1 ? null : stdout;
}
