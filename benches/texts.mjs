// The texts that everything is measured on: the labelled posts of the corpus, joined and cut to the length of a short post, a long
// one and a pasted document. Always the same, and many of each length, so that no cache of processor or engine flatters.
import { readFileSync } from "node:fs";

const corpus = new URL("../tests/corpus/dev.jsonl", import.meta.url);

/** Length in UTF-16 code units, and how many texts have it. */
export const sizes = [
  { length: 280, count: 64 },
  { length: 3000, count: 24 },
  { length: 100_000, count: 4 },
];

export const kinds = ["harmless", "risky"];

function posts(kind) {
  const all = readFileSync(corpus, "utf8").trimEnd().split("\n").map(line => JSON.parse(line));
  return all.filter(({ label }) => label === kind).map(({ text }) => text);
}

/** Every group of texts of one kind and length; `bytes` is what one of them has in UTF-8, on average. */
export function groups() {
  return kinds.flatMap(kind => {
    const own = posts(kind);
    return sizes.map(({ length, count }) => {
      const texts = cut(own, length, count);
      return { kind, length, bytes: Buffer.byteLength(texts.join("")) / count, texts };
    });
  });
}

/** One harmless text of every length that a document can grow to. */
export function documents() {
  const own = posts("harmless");
  return [1000, 10_000, 100_000, 1_000_000].map(length => ({ length, texts: cut(own, length, 1) }));
}

/** `count` texts of `length`. They begin at posts spread evenly over the corpus, and run on through the posts that follow. */
function cut(from, length, count) {
  return Array.from({ length: count }, (_, index) => {
    let next = Math.floor((index * from.length) / count);
    let text = "";
    while (text.length < length) text += `${from[next++ % from.length]}\n\n`;
    return text.slice(0, length).toWellFormed();
  });
}

/** The first risky post in which the scanner finds something. */
export async function draft() {
  const { createWasmCore } = await import("../extension/core/core.js");
  const core = await createWasmCore(readFileSync(new URL("../extension/core/core.wasm", import.meta.url)));
  const scanner = new core.Scanner(null, new Uint8Array(16));
  const place = { site: "", audience: "unknown", ignored: [] };
  const found = posts("risky").find(text => scanner.scan(text, place).findings.length > 0);
  if (found === undefined) throw new Error("nothing is found in any risky post");
  return found;
}
