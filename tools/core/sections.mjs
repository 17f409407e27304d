// Reads and writes the sections of a wasm file, as the binary format lays them out
// (https://webassembly.github.io/spec/core/binary/modules.html): an 8-byte header, then id, length, body, one after another.

const headerLength = 8;
const customSection = 0;
const targetFeatures = "target_features";

/**
 * The same module, announcing `mutable-globals` as its only feature. The standard library's objects were compiled with more and say
 * so, and wasm-bindgen believes what the section says: it would use tables that wasm2js can't express.
 */
export function announceOnlyMutableGlobals(wasm) {
  const name = encodeName(targetFeatures);
  const features = Buffer.concat([encodeLength(1), Buffer.from("+"), encodeName("mutable-globals")]);
  const announced = encodeSection(customSection, Buffer.concat([name, features]));
  const kept = sections(wasm).filter(section => customName(section) !== targetFeatures);
  return Buffer.concat([wasm.subarray(0, headerLength), ...kept.map(section => section.whole), announced]);
}

function sections(wasm) {
  const found = [];
  let at = headerLength;
  while (at < wasm.length) {
    const { value: length, next } = decodeLength(wasm, at + 1);
    found.push({ id: wasm[at], body: wasm.subarray(next, next + length), whole: wasm.subarray(at, next + length) });
    at = next + length;
  }
  return found;
}

function customName({ id, body }) {
  if (id !== customSection) return undefined;
  const { value: length, next } = decodeLength(body, 0);
  return body.toString("utf8", next, next + length);
}

function encodeSection(id, body) {
  return Buffer.concat([Buffer.from([id]), encodeLength(body.length), body]);
}

function encodeName(name) {
  return Buffer.concat([encodeLength(Buffer.byteLength(name)), Buffer.from(name)]);
}

/** Unsigned LEB128. */
function encodeLength(length) {
  const bytes = [];
  do {
    const low = length & 0x7f;
    length >>>= 7;
    bytes.push(length ? low | 0x80 : low);
  } while (length);
  return Buffer.from(bytes);
}

function decodeLength(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 0x7f) << shift;
    if (!(byte & 0x80)) return { value: value >>> 0, next: at };
  }
}
