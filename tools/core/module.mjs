// Turns the module that wasm2js writes, which makes one instance as it loads, into a function whose every call makes one.
// Like the glue's, this is surgery on generated text, and refuses text of another shape.

const importsOf = /^import \* as \S+ from '\.\/core_bg\.js';$/m;
const instanceAtLoad = /^var retasmFunc = asmFunc\([^]*$/m;
const decoder = /(?<= function )base64DecodeToExistingUint8Array\(uint8Array, offset, b64\) \{[^]*?\n {2}\}\n/;
const data = /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([A-Za-z0-9+/=]*)"\);/g;

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

/** Text is one byte a character, for base64 would hide from compression that it is text. What isn't text is base64. */
const plainDecoder = `decodeText(memory, offset, text) {
    for (let i = 0; i < text.length; i++) memory[offset + i] = text.charCodeAt(i);
  }
  function decodeBytes(memory, offset, base64) {
    if (Uint8Array.fromBase64) memory.set(Uint8Array.fromBase64(base64), offset);
    else decodeText(memory, offset, atob(base64));
  }
`;

/** Bytes that are looked at together, and how many of them are not ASCII where it isn't text. */
const block = 1024;
const foreign = block / 8;

/** Calls that write `bytes` at `offset`. */
function written(offset, bytes) {
  const stretches = [];
  for (let at = 0; at < bytes.length; at += block) {
    const part = bytes.subarray(at, at + block);
    const isText = part.filter(byte => byte > 127).length < foreign;
    if (stretches.at(-1)?.isText === isText) stretches.at(-1).end += part.length;
    else stretches.push({ isText, start: at, end: at + part.length });
  }
  return stretches.map(({ isText, start, end }) => {
    const part = bytes.subarray(start, end);
    return isText
      ? `decodeText(bufferView, ${offset + start}, ${JSON.stringify(part.toString("latin1"))});`
      : `decodeBytes(bufferView, ${offset + start}, "${part.toString("base64")}");`;
  }).join("\n  ");
}

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
    .replace(data, (_, offset, base64) => written(Number(offset), Buffer.from(base64, "base64")));
  if (/\bb64\b/.test(body)) throw new Error("wasm2js's output has changed its shape: base64 is decoded elsewhere too");
  return `function instantiate(imports) {\n${body}\n}\n`;
}
