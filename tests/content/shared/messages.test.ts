// Messages are exactly what the union says, and none but the question to the second reader can carry a text.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { badge, parseConsultReply, parseInjectReply, parseLoadReply, parseRequest } from "../../../extension/shared/messages.ts";

const DIGEST = "0123456789abcdef0123456789abcdef";

test("every kind of request passes through as it is", () => {
  for (const request of [{ kind: "load-core" }, { kind: "inject-core" }, { kind: "badge", count: 0 }, { kind: "badge", count: 12 }, { kind: "never", digest: DIGEST }, { kind: "guard", state: "guarded" }, { kind: "consult", text: "" }, { kind: "consult", text: "é".repeat(4000) }]) {
    assert.deepEqual(parseRequest(request), request);
  }
});

test("anything else is refused", () => {
  const refused: readonly unknown[] = [
    null, undefined, "load-core", 1, [], ["load-core"], {}, { kind: "fetch" }, { kind: "load-core", url: "https://example.org" }, { kind: "badge" }, { kind: "badge", count: "3" },
    { kind: "badge", count: -1 }, { kind: "badge", count: 1.5 }, { kind: "badge", count: NaN }, { kind: "badge", count: 100_000 }, { kind: "badge", count: 1, text: "a" }, { kind: "never" },
    { kind: "never", digest: "my client Marta Olsen" }, { kind: "never", digest: DIGEST.toUpperCase() }, { kind: "never", digest: `${DIGEST}\n` }, { kind: "never", digest: "abcd" },
    { kind: "guard", state: "on" }, { kind: "guard", state: { toString: () => "guarded" } },
    { kind: "consult" }, { kind: "consult", text: "a".repeat(4001) }, { kind: "consult", text: 1 }, { kind: "consult", text: ["a"] }, { kind: "consult", text: "a", url: "https://example.org" },
    { kind: "badge", text: "a" }, { kind: "guard", state: "idle", text: "a" },
  ];
  for (const message of refused) assert.equal(parseRequest(message), null, JSON.stringify(message));
});

test("whatever comes in but the question to the second reader, what goes on holds no string a person could have written", () => {
  const words = new Set(["load-core", "inject-core", "badge", "never", "guard", "idle", "guarded", "unchecked"]);
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ kind: fc.constantFrom(...words), count: fc.anything(), digest: fc.string(), state: fc.string(), text: fc.string() }, { requiredKeys: ["kind"] })), (message) => {
      const request = parseRequest(message);
      if (request?.kind === "consult") return;
      for (const value of Object.values(request ?? {})) assert.ok(typeof value === "number" || words.has(String(value)) || /^[0-9a-f]{16,64}$/.test(String(value)));
    }),
  );
});

test("a count that is too high is shown as the highest", () => assert.deepEqual(parseRequest(badge(1_000_000)), { kind: "badge", count: 9999 }));

const key = new Uint8Array(16);

test("replies are checked, and digests that are none are dropped", () => {
  const settings = { policy: null, key, never: [DIGEST, "text", 3], second: false };
  assert.deepEqual(parseLoadReply({ bytes: Uint8Array.of(1), settings })?.settings.never, [DIGEST]);
  assert.equal(parseInjectReply({ injected: true, settings })?.injected, true);
  for (const reply of [null, {}, { bytes: {}, settings }, { bytes: Uint8Array.of(), settings }, { bytes: Uint8Array.of(1) }, { bytes: Uint8Array.of(1), settings: { ...settings, key: new Uint8Array(3) } }, { bytes: Uint8Array.of(1), settings: { ...settings, second: "yes" } }]) assert.equal(parseLoadReply(reply), null);
  for (const reply of [null, {}, { injected: "yes", settings }, { injected: true }]) assert.equal(parseInjectReply(reply), null);
});

test("what the second reader answers is so many points or none, and nothing beside them is passed on", () => {
  for (const points of [null, 0, 400, -400]) assert.deepEqual(parseConsultReply({ points, text: "a" }), { points });
  for (const reply of [null, undefined, 5, [], {}, { points: "5" }, { points: 1.5 }, { points: NaN }, { points: 401 }, { points: -401 }, { points: Infinity }]) assert.equal(parseConsultReply(reply), null);
});
