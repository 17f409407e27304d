// `zip.mjs FOLDER FILE`: a zip that depends on nothing but the files in FOLDER: entries sorted, one fixed time, no owner.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

const [folder, file] = process.argv.slice(2);

/** The earliest time that the format can hold. A zip has no time zone, and fflate reads the local one. */
const mtime = new Date(1980, 0, 1);
const unix = 3;
const plainFile = 0o100644 << 16;

const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
  .sort();
const contents = Object.fromEntries(names.map(name => [name, readFileSync(path.join(folder, name))]));
writeFileSync(file, zipSync(contents, { level: 9, mtime, os: unix, attrs: plainFile }));
