// Time per scan in Chromium: both encodings of the core, merely copying the text, and peers from npm, all in the same browser and
// on the same texts, each in pages of its own.
import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { countProcessorTime, launch, processorTime, serve } from "./browser.mjs";
import { documents, groups } from "./texts.mjs";

/** Ours are started in fresh pages as well, because they are lazy; peers take seconds for a long text, so one pass must do. */
const subjects = [
  { subject: "wasm", passes: 5, starts: 3 },
  { subject: "javascript", passes: 5, starts: 3 },
  { subject: "copy", passes: 5, starts: 0 },
  { subject: "openredaction", passes: 1, starts: 0 },
  { subject: "redact-pii", passes: 1, starts: 0 },
];
const seconds = 1.5;
const keystrokes = 220;

const isolation = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** One row for every subject and group of texts; milliseconds. `processor` is the main thread's own time, whatever else the machine does. */
export async function measureScans(say) {
  const server = await serve(await files());
  const browser = await launch();
  const rows = [];
  try {
    for (const { subject, passes, starts } of subjects) {
      for (const { kind, length, bytes, texts } of groups()) {
        say(`${subject}: ${length} characters, ${kind}`);
        const inPage = use => inFreshPage(browser, `${server.url}/${subject}`, use);
        const fresh = [];
        while (fresh.length < starts) fresh.push(await inPage(ask => start(ask, texts[fresh.length])));
        rows.push({ subject, kind, length, bytes, ...(await inPage(ask => repeat(ask, texts, passes))), fresh });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}

/** What a keystroke costs in a document that is scanned after each; one row for each encoding and length, milliseconds by the wall. */
export async function measureDrafts(say) {
  const server = await serve(await files());
  const browser = await launch();
  const rows = [];
  try {
    for (const subject of ["wasm", "javascript", "copy"]) {
      for (const { length, texts } of documents()) {
        say(`${subject}: a keystroke in ${length} characters`);
        const measured = await inFreshPage(browser, `${server.url}/${subject}`, async ask => {
          await ask("prepare", texts);
          await ask("start");
          await ask("type", keystrokes);
          return (await ask("type", keystrokes)).answer;
        });
        rows.push({ subject, length, ...measured });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}

/** What starting and the first scan cost in a page that has done neither, and the same text again. */
async function start(ask, text) {
  await ask("prepare", [text]);
  const [started, first, second] = [await ask("start"), await ask("first"), await ask("first")];
  return { start: started, first, second, unscanned: first.answer };
}

async function repeat(ask, texts, passes) {
  await ask("prepare", texts);
  await ask("start");
  const { answer: counts } = await ask("count");
  await ask("repeat", seconds / 3, 1);
  await ask("calibrate");
  const calibration = await ask("calibrate");
  const { processor, answer: measured } = await ask("repeat", seconds, passes);
  return { ...counts, ...measured, processor: processor / measured.scans, calibration };
}

/** Gives `use` a function that asks the page's subject for something, and answers with the time that took. */
async function inFreshPage({ context }, url, use) {
  const page = await context.newPage();
  try {
    const thrown = new Promise((_, reject) => page.once("pageerror", reject));
    await page.goto(url);
    await Promise.race([page.waitForFunction(() => globalThis.subject !== undefined), thrown]);
    const session = await context.newCDPSession(page);
    await countProcessorTime(session);
    return await use(async (method, ...given) => {
      const before = await processorTime(session);
      const { answer, wall } = await page.evaluate(askSubject, { method, given });
      return { answer, wall, processor: (await processorTime(session)) - before };
    });
  } finally {
    await page.close();
  }
}

/** In the page. */
async function askSubject({ method, given }) {
  const { now } = globalThis.subject;
  const began = now();
  const answer = await globalThis.subject[method](...given);
  return { answer, wall: now() - began };
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
    entryPoints: subjects.map(({ subject }) => path.join(here, "subjects", `${subject}.mjs`)),
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
