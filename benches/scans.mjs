// Time per scan in Chromium: both encodings of the core, merely copying the text, and two peers from npm, all in the same browser and
// on the same texts, each in pages of its own.
import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { launch, serve } from "./browser.mjs";
import { groups } from "./texts.mjs";

const subjects = ["wasm", "javascript", "copy", "openredaction", "redact-pii"];
/** Only our own start is budgeted, and only it is lazy about its patterns. */
const lazy = ["wasm", "javascript"];
const freshPages = 3;
const seconds = 1.5;

const isolation = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** One row for every subject and group of texts; milliseconds. */
export async function measureScans(say) {
  const server = await serve(await files());
  const browser = await launch();
  const rows = [];
  try {
    for (const subject of subjects) {
      for (const { kind, length, bytes, texts } of groups()) {
        say(`${subject}: ${length} characters, ${kind}`);
        const inPage = (...use) => inFreshPage(browser, `${server.url}/${subject}`, ...use);
        const fresh = [];
        while (lazy.includes(subject) && fresh.length < freshPages) fresh.push(await inPage(text => globalThis.subject.first(text), texts[fresh.length]));
        rows.push({ subject, kind, length, bytes, ...(await inPage(repeat, { texts, seconds })), fresh });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}

/** In the page. */
async function repeat({ texts, seconds }) {
  const before = globalThis.subject.calibrate();
  const measured = await globalThis.subject.many(texts, seconds);
  return { ...measured, calibration: [before, globalThis.subject.calibrate()] };
}

async function inFreshPage({ context }, url, use, input) {
  const page = await context.newPage();
  try {
    const thrown = new Promise((_, reject) => page.once("pageerror", reject));
    await page.goto(url);
    await Promise.race([page.waitForFunction(() => globalThis.subject !== undefined), thrown]);
    return await page.evaluate(use, input);
  } finally {
    await page.close();
  }
}

async function files() {
  const core = new URL("../extension/core/", import.meta.url);
  const served = new Map([
    ["/core.wasm", { body: readFileSync(new URL("core.wasm", core)), type: "application/wasm" }],
    ["/core-js.js", { body: readFileSync(new URL("core-js.js", core)), type: "text/javascript" }],
  ]);
  for (const { path: file, contents } of (await bundles()).outputFiles) {
    const name = path.basename(file, ".js");
    const page = `<!doctype html><meta charset="utf-8"><title>${name}</title><script type="module" src="/${name}.js"></script>`;
    served.set(`/${name}.js`, { body: contents, type: "text/javascript" });
    served.set(`/${name}`, { body: page, type: "text/html", headers: isolation });
  }
  return served;
}

function bundles() {
  const here = new URL(".", import.meta.url).pathname;
  return build({
    entryPoints: subjects.map(subject => path.join(here, "subjects", `${subject}.mjs`)),
    outdir: "pages",
    write: false,
    bundle: true,
    format: "esm",
    target: "chrome148",
    plugins: [withoutNode],
    logLevel: "error",
  });
}

/** The peers mention Node's modules and a cloud service's client beside their detection; what a page can't have is an empty module. */
const withoutNode = {
  name: "without-node",
  setup({ onResolve, onLoad }) {
    const absent = /^(node:.*|crypto|fs|fs\/promises|path|stream|better-sqlite3|mammoth|pdf-parse|tesseract\.js|xlsx|compromise|@google-cloud\/dlp)$/;
    onResolve({ filter: absent }, ({ path: name }) => ({ path: name, namespace: "absent" }));
    onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: "exports.createRequire = () => () => ({});" }));
  },
};
