// `bundle.mjs chrome|firefox FOLDER [reader]`: the unpacked extension, or the edition of it that has the second reader. Scripts are
// bundled and minified, because every frame of every page loads them; their source maps lie beside them and hold the whole source, so
// that what is shipped can be reviewed.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { filesNamedBy, manifestFor } from "./manifest.mjs";

const [browser, folder, edition] = process.argv.slice(2);
const hasReader = edition === "reader";
const source = "extension";
/** Where the second reader's model lies. */
const model = "reader/model";
const targets = { chrome: "chrome148", firefox: "firefox140" };
const assets = new Set([".html", ".css", ".png", ".svg", ".json"]);

/** Of the words that scripts hold, only what is said: what a translator is told about them would be read by nobody there. */
const wordsAlone = {
  name: "words-alone",
  setup(bundle) {
    bundle.onLoad({ filter: /_locales[\\/]en[\\/]messages\.json$/ }, ({ path: file }) => {
      const words = Object.entries(JSON.parse(readFileSync(file, "utf8")));
      return { loader: "json", contents: JSON.stringify(Object.fromEntries(words.map(([key, { message }]) => [key, { message }]))) };
    });
  },
};

try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundleScripts();
  copyAssets();
  writeManifest();
} catch (error) {
  rmSync(folder, { recursive: true, force: true });
  console.error(`bundle: ${error.message}`);
  process.exit(1);
}

/** The scripts of the package and where each begins. A page's script stands beside it under the same name. */
function entries() {
  const pages = filesUnder("pages").filter(file => path.extname(file) === ".html");
  const scripts = pages.map(page => page.replace(/\.html$/, ""));
  return { content: "content/main.ts", background: "background/main.ts", ...Object.fromEntries(scripts.map(script => [script, `${script}.ts`])) };
}

async function bundleScripts() {
  const entryPoints = Object.fromEntries(Object.entries(entries()).map(([name, file]) => [name, required(file)]));
  const { outputFiles } = await build({
    entryPoints,
    // Only a name: source maps tell where a source is from here, and must not depend on where the package is written to.
    outdir: "package",
    write: false,
    bundle: true,
    format: "iife",
    target: targets[browser],
    plugins: [wordsAlone],
    define: { HAS_READER: String(hasReader) },
    minify: true,
    charset: "utf8",
    sourcemap: "linked",
    legalComments: "none",
    logLevel: "warning",
  });
  for (const { path: name, contents } of outputFiles) write(path.relative("package", name), contents);
}

function copyAssets() {
  for (const file of ["_locales", "icons", "pages"].flatMap(filesUnder).filter(file => assets.has(path.extname(file)))) copy(file, file);
  copy("core/core.wasm", "core.wasm");
  copy("core/core-js.js", "core-js.js");
  if (hasReader) copyReader();
}

/** The second reader, and all there is of its model. */
function copyReader() {
  copy("reader/reader.wasm", "reader/reader.wasm");
  for (const { name } of readdirSync(model, { withFileTypes: true }).filter(entry => entry.isFile())) {
    cpSync(path.join(model, name), path.join(folder, "reader", name));
  }
}

function writeManifest() {
  const manifest = manifestFor(browser);
  if (manifest.storage) copy(manifest.storage.managed_schema, manifest.storage.managed_schema);
  write("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
  const missing = filesNamedBy(manifest).filter(file => !existsSync(path.join(folder, file)));
  if (missing.length > 0) throw new Error(`manifest.json names ${missing.join(", ")}, which the extension does not have`);
}

/** Paths, from the extension's folder, of all files in one folder of it. */
function filesUnder(name) {
  const root = path.join(source, name);
  if (!existsSync(root)) throw new Error(`${root} is missing`);
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return found.map(entry => path.relative(source, path.join(entry.parentPath ?? entry.path, entry.name))).sort();
}

function required(file) {
  const whole = path.join(source, file);
  if (!existsSync(whole)) throw new Error(`${whole} is missing`);
  return whole;
}

function copy(file, name) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  cpSync(required(file), path.join(folder, name));
}

function write(name, contents) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), contents);
}
