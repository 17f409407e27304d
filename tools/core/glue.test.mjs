// The glue surgery, on text of the shape that wasm-bindgen writes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { declarations, glueAsFunction, withAttachedBuffers } from "./glue.mjs";

const glue = `
export class Scanner {
    size() { return getUint8ArrayMemory0().length; }
}

export function version() { return wasm.version; }
function __wbg_get_imports() { return {}; }

let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
}

let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
}

let wasm;
function __wbg_finalize_init(instance, module) {
    wasm = instance.exports;
}

async function __wbg_load(module, imports) { return await fetch(import.meta.url); }
export { __wbg_load as default };
`;

const makeGlue = text => new Function(`${glueAsFunction(text)} return glue;`)();

test("every call makes an instance of its own", () => {
  const make = makeGlue(glue);
  const [first, second] = [make(), make()];
  first.start({ exports: { version: "first" } });
  second.start({ exports: { version: "second" } });
  assert.equal(first.core.version(), "first");
  assert.equal(second.core.version(), "second");
});

test("a view notices that memory grew although its buffer is still attached", () => {
  const memory = { buffer: new ArrayBuffer(8) };
  const { start, core } = makeGlue(withAttachedBuffers(glue))();
  start({ exports: { memory } });
  const scanner = new core.Scanner();
  assert.equal(scanner.size(), 8);
  memory.buffer = new ArrayBuffer(16);
  assert.equal(scanner.size(), 16);
});

for (const [what, text] of [
  ["it loads in another way", glue.replace("__wbg_load(module", "__wbg_open(module")],
  ["it exports no Scanner", glue.replace("export class Scanner", "class Scanner")],
  ["it imports", `import { x } from "./snippet.js";\n${glue}`],
]) {
  test(`glue is refused when ${what}`, () => assert.throws(() => glueAsFunction(text), /changed its shape/));
}

test("glue is refused when a view notices growth in a way not known here", () => {
  assert.throws(() => withAttachedBuffers(glue.replace("cachedUint8ArrayMemory0.byteLength === 0", "grown")), /changed its shape/);
});

const types = "/* tslint */\nexport class Scanner {\n    scan(text: string): any;\n}\n\nexport function version(): string;\n\nexport type InitInput = string;\n";

test("declarations name what an instance has", () => {
  assert.match(declarations(types), /export interface Core \{\n {2}readonly Scanner: typeof Scanner;\n {2}readonly version: typeof version;\n\}/);
});

test("a 64-bit integer is refused, because the JavaScript encoding can't pass one", () => {
  assert.throws(() => declarations(types.replace("text: string", "key: bigint")), /64-bit/);
});
