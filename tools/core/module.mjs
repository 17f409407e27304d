// Turns the module that wasm2js writes, which makes one instance as it loads, into a function whose every call makes one.
// Like the glue's, this is surgery on generated text, and refuses text of another shape.

const importsOf = /^import \* as \S+ from '\.\/core_bg\.js';$/m;
const instanceAtLoad = /^var retasmFunc = asmFunc\([^]*$/m;
const decoder = /(?<= function )base64DecodeToExistingUint8Array\(uint8Array, offset, b64\) \{[^]*?\n {2}\}\n/;
const data = /(?<=base64DecodeToExistingUint8Array\(bufferView, \d+, )"([A-Za-z0-9+/=]*)"/g;

const size = /(?= function __wasm_memory_size\(\) \{\n {2}return )[^]*?buffer\.byteLength >> 16;/;
const growth = /if \(\(oldPages < newPages\) && \(newPages < 65536\)\) \{\n {3}var newBuffer = new ArrayBuffer\(newPages << 16\);/;

/**
 * Memory that grows is copied, and an allocator lets it grow a few pages at a time: so more is taken than asked for. A page is 64 KiB.
 */
const sizeInPages = ` var pages = buffer.byteLength >> 16;
 function __wasm_memory_size() {
  return pages;`;
const growthAhead = `if (oldPages < newPages && newPages < 65536) pages = newPages;
  if (pages * 65536 > buffer.byteLength) {
   var newBuffer = new ArrayBuffer((oldPages + Math.max(pagesToAdd, oldPages >> 1, 64)) * 65536);`;

/** One byte a character: base64 would hide from compression that most of the data is text. */
const plainDecoder = `base64DecodeToExistingUint8Array(memory, offset, bytes) {
    for (let i = 0; i < bytes.length; i++) memory[offset + i] = bytes.charCodeAt(i);
  }
`;

/** The module as the text of `function instantiate(imports)`, which returns the exports of a new instance. */
export function moduleAsFunction(module) {
  for (const part of [importsOf, instanceAtLoad, decoder, data, size, growth]) {
    if (module.search(part) < 0) throw new Error(`wasm2js's output has changed its shape: no ${part}`);
  }
  const body = module
    .replace(importsOf, "")
    .replace(instanceAtLoad, () => "return asmFunc(imports);")
    .replace(decoder, () => plainDecoder)
    .replace(size, () => sizeInPages)
    .replace(growth, () => growthAhead)
    .replace(data, (_, base64) => JSON.stringify(Buffer.from(base64, "base64").toString("latin1")));
  if (/\bb64\b/.test(body)) throw new Error("wasm2js's output has changed its shape: base64 is decoded elsewhere too");
  return `function instantiate(imports) {\n${body}\n}\n`;
}
