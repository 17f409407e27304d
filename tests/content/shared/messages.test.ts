// Messages are exactly what the union says, and none can carry a text.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { badge, parseInjectReply, parseLoadReply, parseRequest } from "../../../extension/shared/messages.ts";

const DIGEST = "0123456789abcdef0123456789abcdef";

test("every kind of request passes through as it is", () => {
  for (const request of [{ kind: "load-core" }, { kind: "inject-core" }, { kind: "badge", count: 0 }, { kind: "badge", count: 12 }, { kind: "never", digest: DIGEST }, { kind: "guard", state: "guarded" }]) {
    assert.deepEqual(parseRequest(request), request);
  }
});

test("anything else is refused", () => {
  const refused: readonly unknown[] = [
    null, undefined, "load-core", 1, [], ["load-core"], {}, { kind: "fetch" }, { kind: "load-core", url: "https://example.org" }, { kind: "badge" }, { kind: "badge", count: "3" },
    { kind: "badge", count: -1 }, { kind: "badge", count: 1.5 }, { kind: "badge", count: NaN }, { kind: "badge", count: 100_000 }, { kind: "badge", count: 1, text: "a" }, { kind: "never" },
    { kind: "never", digest: "my client Marta Olsen" }, { kind: "never", digest: DIGEST.toUpperCase() }, { kind: "never", digest: `${DIGEST}\n` }, { kind: "never", digest: "abcd" },
    { kind: "guard", state: "on" }, { kind: "guard", state: { toString: () => "guarded" } },
  ];
  for (const message of refused) assert.equal(parseRequest(message), null, JSON.stringify(message));
});

test("whatever comes in, what goes on holds no string a person could have written", () => {
  const words = new Set(["load-core", "inject-core", "badge", "never", "guard", "idle", "guarded", "unchecked"]);
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ kind: fc.constantFrom(...words), count: fc.anything(), digest: fc.string(), state: fc.string(), text: fc.string() }, { requiredKeys: ["kind"] })), (message) => {
      for (const value of Object.values(parseRequest(message) ?? {})) assert.ok(typeof value === "number" || words.has(String(value)) || /^[0-9a-f]{16,64}$/.test(String(value)));
    }),
  );
});

test("a count that is too high is shown as the highest", () => assert.deepEqual(parseRequest(badge(1_000_000)), { kind: "badge", count: 9999 }));

const key = new Uint8Array(16);

test("replies are checked, and digests that are none are dropped", () => {
  const settings = { policy: null, key, never: [DIGEST, "text", 3] };
  assert.deepEqual(parseLoadReply({ bytes: Uint8Array.of(1), settings })?.settings.never, [DIGEST]);
  assert.equal(parseInjectReply({ injected: true, settings })?.injected, true);
  for (const reply of [null, {}, { bytes: {}, settings }, { bytes: Uint8Array.of(), settings }, { bytes: Uint8Array.of(1) }, { bytes: Uint8Array.of(1), settings: { ...settings, key: new Uint8Array(3) } }]) assert.equal(parseLoadReply(reply), null);
  for (const reply of [null, {}, { injected: "yes", settings }, { injected: true }]) assert.equal(parseInjectReply(reply), null);
});
