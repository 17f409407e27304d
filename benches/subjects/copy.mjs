// What every scan pays before it begins: the text's way into wasm memory, as UTF-8, by the fastest call the browser has.
import { createWasmCore } from "../../extension/core/core.js";
import { offer } from "./measure.mjs";

const bytes = await (await fetch("/core.wasm")).arrayBuffer();
const encoder = new TextEncoder();
/** Most bytes of UTF-8 that a UTF-16 code unit can become. */
const widest = 3;

offer(async () => {
  const { memory, __wbindgen_malloc: allocate, __wbindgen_free: free } = await exportsOfCore();
  return text => {
    const length = text.length * widest;
    const start = allocate(length, 1) >>> 0;
    encoder.encodeInto(text, new Uint8Array(memory.buffer, start, length));
    free(start, length, 1);
  };
});

/** The glue keeps the instance to itself, so it is caught where it is made. */
async function exportsOfCore() {
  const { instantiate } = WebAssembly;
  let caught;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    caught = made.instance.exports;
    return made;
  };
  await createWasmCore(bytes);
  WebAssembly.instantiate = instantiate;
  return caught;
}
