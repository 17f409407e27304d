// The surgery on wasm2js's output, on text of the shape that it writes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleAsFunction } from "./module.mjs";

const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
const module = `import * as $_core_bg_js from './core_bg.js';

  var bufferView;
  var base64ReverseLookup = new Uint8Array(123/*'z'+1*/);
  function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {
    for (;;) {
      throw 1;
    }
    return uint8Array;
  }
function initActiveSegments(imports) {
  base64DecodeToExistingUint8Array(bufferView, 1, "${every.toString("base64")}");
}
function asmFunc(imports) {
 var buffer = new ArrayBuffer(300);
 bufferView = new Uint8Array(buffer);
 initActiveSegments(imports);
 return { memory: bufferView, imports };
}

var retasmFunc = asmFunc({
  "./core_bg.js": $_core_bg_js,
});
export var memory = retasmFunc.memory;
`;

const instantiate = new Function(`${moduleAsFunction(module)} return instantiate;`)();

test("every byte arrives in memory as it was", () => {
  assert.deepEqual([...instantiate({}).memory.subarray(1, 257)], [...every]);
});

test("every call makes an instance of its own, with the imports it is given", () => {
  const imports = [{}, {}];
  const [first, second] = imports.map(instantiate);
  assert.notEqual(first.memory.buffer, second.memory.buffer);
  assert.equal(first.imports, imports[0]);
  assert.equal(second.imports, imports[1]);
});

for (const part of ["import * as", "var retasmFunc", "uint8Array, offset, b64", "bufferView, 1"]) {
  test(`a module without "${part}" is refused`, () => assert.throws(() => moduleAsFunction(module.replace(part, "")), /changed its shape/));
}
