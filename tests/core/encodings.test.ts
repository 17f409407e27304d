// One core, two encodings: WebAssembly and the JavaScript made from it must answer every text alike, to the byte. Runs what the
// extension ships, over every labelled post, every sample of every detector, and texts that stretch memory.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import vm from "node:vm";

import { createWasmCore } from "../../extension/core/core.js";
import type { Core, Scanner } from "../../extension/core/core.js";
import type { Place } from "../../extension/shared/finding.ts";

const root = new URL("../../", import.meta.url);
const place: Place = { site: "example.org", audience: "public", ignored: [] };

async function javascriptCore(): Promise<Core> {
  const script = await readFile(new URL("extension/core/core-js.js", root), "utf8");
  // A realm with what a content script has, and nothing of Node's.
  const realm = vm.createContext({ TextDecoder, TextEncoder, atob });
  vm.runInContext(script, realm);
  return (realm as { __unsaidCore: { createJsCore(): Core } }).__unsaidCore.createJsCore();
}

/** Objects of another realm have other prototypes; what is compared is what they say. */
const said = (value: unknown): string => JSON.stringify(value);

describe("both encodings of the core", () => {
  let wasm: Scanner;
  let javascript: Scanner;
  let texts: { readonly id: string; readonly text: string }[];

  // Without a clock no scan is ever late, so both answer for the whole of every text however busy the machine is.
  const clock = Object.getOwnPropertyDescriptor(globalThis, "performance");
  after(() => void (clock !== undefined && Object.defineProperty(globalThis, "performance", clock)));

  before(async () => {
    Object.defineProperty(globalThis, "performance", { value: undefined, configurable: true });
    const bytes = new Uint8Array(await readFile(new URL("extension/core/core.wasm", root)));
    wasm = new (await createWasmCore(bytes)).Scanner(null, new Uint8Array(16));
    javascript = new (await javascriptCore()).Scanner(null, new Uint8Array(16));
    const posts = await readFile(new URL("tests/corpus/dev.jsonl", root), "utf8");
    texts = posts.trim().split("\n").map((line) => JSON.parse(line) as { id: string; text: string });
    const all = texts.map(({ text }) => text).join("\n\n");
    texts.push(
      { id: "empty", text: "" },
      { id: "lone surrogates", text: "\ud83d password: kX9#vT2q \udc00" },
      { id: "emoji before a match", text: "😀😀 password: kX9#vT2q" },
      { id: "all posts at once, which makes memory grow", text: all },
    );
  });

  test("find the same in every post", () => {
    let findings = 0;
    for (const { id, text } of texts) {
      const report = wasm.scan(text, place);
      findings += report.findings.length;
      assert.equal(said(javascript.scan(text, place)), said(report), id);
    }
    assert.ok(findings > 500, `the posts are not empty of findings: ${findings}`);
  });

  test("redact alike, and leave nothing to find", () => {
    for (const operator of ["label", "mask", "pseudonym", "remove"] as const) {
      for (const { id, text } of texts) {
        const { findings } = wasm.scan(text, place);
        const edits = wasm.redact(text, findings, operator);
        assert.equal(said(javascript.redact(text, javascript.scan(text, place).findings, operator)), said(edits), `${id}, ${operator}`);
        const redacted = edits.reduce((rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end), text);
        assert.equal(said(wasm.scan(redacted, place).findings), "[]", `${id}, ${operator}`);
      }
    }
  });

  test("explain and digest alike", () => {
    for (const { text } of texts.slice(0, 300)) {
      for (const finding of wasm.scan(text, place).findings) {
        assert.equal(said(javascript.explain(finding, text)), said(wasm.explain(finding, text)));
      }
      assert.equal(javascript.digest(text), wasm.digest(text));
    }
  });

  test("refuse alike", () => {
    for (const scanner of [wasm, javascript]) {
      assert.throws(() => scanner.scan("x", { ...place, ignored: 1 } as never), /place/);
    }
  });
});
