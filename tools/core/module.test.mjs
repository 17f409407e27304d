// The surgery on wasm2js's output, on text of the shape that it writes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleAsFunction } from "./module.mjs";

const all = Array.from({ length: 256 }, (_, byte) => byte);
/** Every byte, among text and among what is none. */
const every = Buffer.from([...all, ..."plain text ".repeat(300), ...all, ...all, ...all, ...all, ...all, ...all].map(byte => typeof byte === "string" ? byte.charCodeAt(0) : byte));
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
 var buffer = new ArrayBuffer(65536);
 bufferView = new Uint8Array(buffer);
 initActiveSegments(imports);
 function __wasm_memory_size() {
  return buffer.byteLength >> 16;
 }
 
 function __wasm_memory_grow(pagesToAdd) {
  pagesToAdd = pagesToAdd | 0;
  var oldPages = __wasm_memory_size() | 0;
  var newPages = oldPages + pagesToAdd | 0;
  if ((oldPages < newPages) && (newPages < 65536)) {
   var newBuffer = new ArrayBuffer(newPages << 16);
   new Uint8Array(newBuffer).set(bufferView);
   bufferView = new Uint8Array(newBuffer);
   buffer = newBuffer;
  }
  return oldPages;
 }
 return { get memory() { return bufferView; }, grow: __wasm_memory_grow, imports };
}

var retasmFunc = asmFunc({
  "./core_bg.js": $_core_bg_js,
});
export var memory = retasmFunc.memory;
`;

const instantiate = new Function(`${moduleAsFunction(module)} return instantiate;`)();

test("every byte arrives in memory as it was", () => {
  assert.deepEqual([...instantiate({}).memory.subarray(1, 1 + every.length)], [...every]);
});

test("every call makes an instance of its own, with the imports it is given", () => {
  const imports = [{}, {}];
  const [first, second] = imports.map(instantiate);
  assert.notEqual(first.memory.buffer, second.memory.buffer);
  assert.equal(first.imports, imports[0]);
  assert.equal(second.imports, imports[1]);
});

test("memory grows ahead of what is asked for, keeps what it holds and says how large it was", () => {
  const instance = instantiate({});
  assert.equal(instance.grow(2), 1);
  const { buffer } = instance.memory;
  assert.ok(buffer.byteLength >= 3 * 65536);
  assert.equal(instance.grow(1), 3);
  assert.equal(instance.memory.buffer, buffer, "the room that was taken ahead");
  assert.equal(instance.grow(1000), 4);
  assert.equal(instance.grow(0), 1004);
  assert.ok(instance.memory.byteLength >= 1004 * 65536);
  assert.deepEqual([...instance.memory.subarray(1, 1 + every.length)], [...every]);
  assert.equal(instance.grow(65536), 1004, "more than there may be");
  assert.equal(instance.grow(0), 1004);
});

for (const part of ["buffer.byteLength >> 16", "newPages << 16", "import * as", "var retasmFunc", "uint8Array, offset, b64", "bufferView, 1"]) {
  test(`a module without "${part}" is refused`, () => assert.throws(() => moduleAsFunction(module.replace(part, "")), /changed its shape/));
}
