// What a browser has to download and keep, in bytes: as it stands, and as brotli makes it.
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

const files = ["core.wasm", "core-js.js", "content.js", "background.js"];

/** One row a file of the unpacked extension in `folder`, and one for each zip in the folder `zips`. */
export function measurePackages(folder, zips) {
  const scripts = files.map(name => {
    const bytes = readFileSync(path.join(folder, name));
    return { name, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
  });
  const packed = readdirSync(zips).filter(name => name.endsWith(".zip")).sort();
  return [...scripts, ...packed.map(name => ({ name, raw: statSync(path.join(zips, name)).size }))];
}
