// The engine over the real core: loads once, answers at once, drops an instance that threw and makes another, and never throws itself.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { createEngine, type Engine } from "../../extension/content/engine.ts";
import type { Worker } from "../../extension/content/worker.ts";
import type { Place } from "../../extension/shared/finding.ts";
import type { Replies, Request } from "../../extension/shared/messages.ts";

const core = await readFile(new URL("../../extension/core/core.wasm", import.meta.url));
const HERE: Place = { site: "example.org", audience: "public", ignored: [] };
const SECRET = "AKIAQ3EGRZ7XLPM2V4TS";

interface Line {
  readonly worker: Worker;
  readonly told: Request[];
  loads: number;
}

/** A line to a worker that answers as the real one does, or not at all. */
function line(answers: boolean, never: readonly string[] = [], policy: object | null = null): Line {
  const told: Request[] = [];
  const self: Line = {
    told,
    loads: 0,
    worker: {
      alive: answers,
      loadCore: () => {
        self.loads += 1;
        const reply: Replies["load-core"] = { bytes: new Uint8Array(core), settings: { policy, key: new Uint8Array(16), never, second: false } };
        return Promise.resolve(answers ? reply : null);
      },
      injectCore: () => Promise.resolve(null),
      consult: () => Promise.resolve(null),
      tell: (request) => void told.push(request),
    },
  };
  return self;
}

const verdict = (engine: Engine, text: string, place: Place = HERE): string => {
  const outcome = engine.scan(text, place);
  return outcome.kind === "scanned" ? outcome.result.verdict : outcome.reason;
};

test("says that it is loading until it is ready, and loads once however often it is asked", async () => {
  const given = line(true);
  const engine = createEngine(given.worker);
  assert.equal(verdict(engine, SECRET), "loading");
  assert.equal(given.loads, 0);
  assert.deepEqual(await Promise.all([engine.ready(), engine.ready(), engine.ready()]), [true, true, true]);
  assert.equal(verdict(engine, SECRET), "hold");
  assert.equal(verdict(engine, "See you at nine"), "allow");
  assert.equal(await engine.ready(), true);
  assert.equal(given.loads, 1);
});

test("says what the policy in force asks for", async () => {
  const engine = createEngine(line(true, [], { unchecked: "block", reasons: ["Agreed with the client"], types: { EMAIL: "block" } }).worker);
  assert.deepEqual(engine.rules(), { unchecked: "ask", reasons: [] }, "nothing is known of it before");
  await engine.ready();
  const { unchecked, reasons } = engine.rules();
  assert.deepEqual({ unchecked, reasons }, { unchecked: "block", reasons: ["Agreed with the client"] });
  assert.equal(verdict(engine, "write to ines@harbour-post.pt"), "block");
});

test("a policy that does not fit leaves no scanner, and the text unchecked", async () => {
  const engine = createEngine(line(true, [], { unchekced: "block" }).worker);
  assert.equal(await engine.ready(), false);
  assert.equal(verdict(engine, SECRET), "failed");
});

test("explains, redacts and digests what it found", async () => {
  const engine = createEngine(line(true).worker);
  await engine.ready();
  const text = `key ${SECRET}`;
  const outcome = engine.scan(text, HERE);
  assert.ok(outcome.kind === "scanned");
  const [finding] = outcome.result.findings;
  assert.ok(finding !== undefined);
  assert.equal(text.slice(finding.start, finding.end), SECRET);
  assert.ok((engine.explain(finding, text)?.title ?? "") !== "");
  assert.equal(engine.redact(text, [finding], null).length, 1);
  assert.match(engine.digest(SECRET), /^[0-9a-f]{32}$/);
});

test("an instance that throws is dropped: that text is unscanned, a fresh instance scans the next", async () => {
  const given = line(true);
  const engine = createEngine(given.worker);
  await engine.ready();
  const broken = { site: 7, audience: "nowhere", ignored: [] } as unknown as Place;
  assert.equal(verdict(engine, SECRET, broken), "failed");
  assert.equal(verdict(engine, "something else"), "failed");
  await engine.ready();
  assert.equal(verdict(engine, "something else"), "allow");
  assert.equal(verdict(engine, SECRET), "hold");
  assert.equal(given.loads, 1, "the bytes were fetched again");
});

test("a text that cost an instance is not scanned again until the person asks for it", async () => {
  const engine = createEngine(line(true).worker);
  await engine.ready();
  assert.equal(verdict(engine, SECRET, { site: 7, audience: "nowhere", ignored: [] } as unknown as Place), "failed");
  for (let turn = 0; turn < 100 && verdict(engine, "something else") !== "allow"; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(verdict(engine, "something else"), "allow");
  assert.equal(verdict(engine, SECRET), "failed");
  await engine.ready();
  assert.equal(verdict(engine, SECRET), "hold");
});

test("without a worker it is never ready, never throws, and tries again when asked", async () => {
  const given = line(false);
  const engine = createEngine(given.worker);
  assert.equal(await engine.ready(), false);
  assert.equal(verdict(engine, SECRET), "failed");
  assert.deepEqual(engine.redact("text", [], null), []);
  assert.equal(engine.digest("text"), "");
  assert.equal(await engine.ready(), false);
  assert.equal(given.loads, 2);
});

test("what is never to be mentioned again is remembered here and told the worker, and nothing but a digest is", async () => {
  const given = line(true);
  const engine = createEngine(given.worker);
  await engine.ready();
  engine.never(SECRET);
  assert.deepEqual(given.told, []);
  const digest = engine.digest(SECRET);
  engine.never(digest);
  assert.deepEqual(given.told, [{ kind: "never", digest }]);
  assert.equal(verdict(engine, SECRET), "allow");

  const other = createEngine(line(true, [digest]).worker);
  await other.ready();
  assert.equal(verdict(other, SECRET), "allow");
});
