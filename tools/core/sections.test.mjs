// The section surgery, on modules small enough to read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { announceOnlyMutableGlobals } from "./sections.mjs";

const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const text = string => [string.length, ...Buffer.from(string)];
const custom = (name, body) => section(0, [...text(name), ...body]);
const announced = custom("target_features", [1, ..."+".split("").map(sign => sign.charCodeAt(0)), ...text("mutable-globals")]);

function section(id, body) {
  const length = body.length < 128 ? [body.length] : [(body.length & 0x7f) | 0x80, body.length >> 7];
  return [id, ...length, ...body];
}

test("another announcement is replaced, and everything else kept in place", () => {
  const features = custom("target_features", [2, 0x2b, ...text("sign-ext"), 0x2b, ...text("reference-types")]);
  const long = custom("producers", new Array(300).fill(7));
  const memory = section(5, [1, 0, 1]);
  const answer = announceOnlyMutableGlobals(Buffer.from([...header, ...memory, ...features, ...long]));
  assert.deepEqual([...answer], [...header, ...memory, ...long, ...announced]);
  assert.ok(WebAssembly.validate(answer));
});

test("a module that announces nothing then announces it", () => {
  assert.deepEqual([...announceOnlyMutableGlobals(Buffer.from(header))], [...header, ...announced]);
});
