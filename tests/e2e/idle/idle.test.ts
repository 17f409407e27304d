// Idle means idle: a page where nobody edits costs nothing of ours but its loading. Measured by the browser's own trace, over five
// seconds counted in another tab: no script run, no timer, no callback, no compilation, no service worker. And so again after editing.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { CDPSession, Page } from "playwright-core";
import { BEFORE, Interface } from "../harness/dialog.ts";
import { WorkerSession, workerRuns } from "../harness/service-worker.ts";
import { world, type World } from "../hold/person.ts";
import { HARMLESS, RISKY } from "../hostile/visitor.ts";
import { EDITORS } from "../../site/catalogue.ts";
import { counted, ofExtension, ofProcess, record, wasm, type Recording } from "./trace.ts";

/** How long idleness is watched, in milliseconds. */
const WATCHED = 5000;

let here: World;
let clock: Page;

before(async () => {
  here = await world();
  clock = await here.browser.context.newPage();
});

after(() => here.close());

/** Lets time pass, counted by the frames of another tab, which no page under test shares a process with. */
function pass(milliseconds: number): Promise<unknown> {
  return clock.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    requestAnimationFrame(function next() { performance.now() - start >= ${milliseconds} ? resolve(true) : requestAnimationFrame(next) });
  })`);
}

const recorded = (run: () => Promise<unknown>): Promise<Recording> => record(here.browser.context, run);

/** As developer tools say it. */
type Status = "stopped" | "starting" | "running" | "stopping";

interface Opened {
  readonly page: Page;
  /** The process of the page. */
  readonly pid: number;
}

/** Opens a page; that our script was run in it is seen in the trace, so the trace can see us. */
async function open(path: string): Promise<Opened> {
  const page = await here.browser.context.newPage();
  const loading = await recorded(async () => {
    await page.goto(here.site.url + path);
    await page.evaluate(() => window.ready);
  });
  const started = ofExtension(loading).filter(({ name }) => name === "EvaluateScript");
  assert.equal(started.length, 1, "our script ran once while the page loaded");
  const pid = started[0]?.pid ?? -1;
  // A page that puts the caret in its editor by itself has begun to use it.
  const used = await page.evaluate(() => document.querySelector("#composer")?.contains(document.activeElement) === true);
  assert.equal(wasm(loading, pid).length > 0, used, "WebAssembly while the page loaded");
  return { page, pid };
}

/** Waits until what was set off has run its course: half a second in which nothing happens in the page. */
async function quiet({ pid }: Opened): Promise<void> {
  await clockUntil(async () => ofProcess(await recorded(() => pass(500)), pid).length === 0, "half a second of rest");
}

async function nothingIn(what: string, { pid }: Opened, during = (): Promise<unknown> => pass(WATCHED)): Promise<void> {
  const idle = await recorded(during);
  assert.ok(idle.length >= WATCHED, `the trace covers ${idle.length} ms`);
  assert.deepEqual(counted(ofExtension(idle)), {}, `${what}: the extension was woken`);
  assert.deepEqual(counted(ofProcess(idle, pid)), {}, `${what}: the page was woken`);
  assert.deepEqual(counted(wasm(idle, pid)), {}, `${what}: WebAssembly`);
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator("#composer textarea").click();
  await page.keyboard.type(text);
}

describe("a page where nobody edits", () => {
  it("is not woken", async () => {
    const opened = await open("/editor/textarea");
    await nothingIn("untouched", opened);
    await opened.page.close();
  });

  it("is not woken by the pointer or the wheel", async () => {
    const opened = await open("/editor/textarea");
    const moving = await recorded(async () => {
      for (let step = 0; step < 40; step += 1) await opened.page.mouse.move(10 + step * 20, 10 + step * 15);
      await opened.page.mouse.wheel(0, 200);
      await pass(500);
    });
    assert.deepEqual(counted(ofExtension(moving)), {}, "the extension was woken by the pointer");
    await opened.page.close();
  });

  for (const editor of EDITORS.filter((name) => name !== "textarea")) {
    it(`costs nothing of ours when an editor stands in it unused (${editor})`, async () => {
      const opened = await open(`/editor/${editor}`);
      await quiet(opened);
      const idle = await recorded(() => pass(1000));
      assert.deepEqual(counted(ofExtension(idle)), {});
      assert.deepEqual(counted(wasm(idle, opened.pid)), {});
      await opened.page.close();
    });
  }

  it("has no scanner: not as WebAssembly, not as JavaScript, not as bytes", async () => {
    const page = await here.browser.context.newPage();
    const parsed = await scriptsOf(page);
    await page.goto(`${here.site.url}/editor/textarea`);
    await pass(1000);
    const ours = (): string[] => parsed.filter(({ url, language }) => url.startsWith("chrome-extension://") || language === "WebAssembly").map(({ url, language }) => (language === "WebAssembly" ? language : new URL(url).pathname));
    assert.deepEqual(ours(), ["/content.js"]);
    // The same eyes see it come with the first use of a field.
    await page.locator("#composer textarea").focus();
    await clockUntil(() => ours().includes("WebAssembly"), "the scanner");
    await page.close();
  });
});

interface Parsed {
  readonly url: string;
  readonly language: string;
}

async function scriptsOf(page: Page): Promise<readonly Parsed[]> {
  const devtools = await here.browser.context.newCDPSession(page);
  const parsed: Parsed[] = [];
  devtools.on("Debugger.scriptParsed", ({ url, scriptLanguage }) => parsed.push({ url, language: scriptLanguage ?? "JavaScript" }));
  await devtools.send("Debugger.enable");
  return parsed;
}

async function clockUntil(probe: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await probe())) {
    assert.ok(Date.now() < deadline, `never: ${what}`);
    await pass(20);
  }
}

describe("after editing", () => {
  it("a page with harmless text is not woken", async () => {
    const opened = await open("/editor/textarea");
    const { page } = opened;
    const using = await recorded(() => write(page, HARMLESS));
    assert.ok((counted(ofExtension(using))["FunctionCall"] ?? 0) > HARMLESS.length, "the trace sees us at work");
    assert.ok(wasm(using, opened.pid).some(({ name }) => name.startsWith("wasm.")), "the trace sees the scanner come");
    await page.evaluate(() => document.querySelector("textarea")?.blur());
    await quiet(opened);
    await nothingIn("harmless text, left", opened);
    await page.close();
  });

  it("a page with underlined text is not woken", async () => {
    const opened = await open("/editor/textarea");
    const { page } = opened;
    await write(page, RISKY);
    await clockUntil(() => page.evaluate(() => CSS.highlights.size > 0), "an underline");
    await page.evaluate(() => document.querySelector("textarea")?.blur());
    await quiet(opened);
    await nothingIn("underlined text, left", opened);
    await page.close();
  });

  it("a page is not woken while a question stands open, nor after it was answered", async () => {
    const opened = await open("/editor/textarea");
    const { page } = opened;
    await write(page, RISKY);
    const ui = await Interface.of(page);
    await page.locator("#post-click").click();
    await ui.shows(BEFORE);
    await quiet(opened);
    await nothingIn("a question stands", opened);
    await ui.press("Keep editing");
    await ui.gone();
    await quiet(opened);
    await nothingIn("answered", opened);
    await page.close();
  });
});

describe("the service worker", () => {
  /** Stops it, as the browser does when it has not been needed for a while, and tells what becomes of it. */
  async function stop(page: Page): Promise<{ readonly states: readonly Status[]; readonly devtools: CDPSession }> {
    const devtools = await here.browser.context.newCDPSession(page);
    const states: Status[] = [];
    devtools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => states.push(...versions.map(({ runningStatus }) => runningStatus)));
    await devtools.send("ServiceWorker.enable");
    // What the last page told the worker while it was left may still start it, after it was stopped.
    await clockUntil(async () => {
      await devtools.send("ServiceWorker.stopAllWorkers");
      return !(await workerRuns(here.browser.context));
    }, "the service worker stops");
    states.length = 0;
    return { states, devtools };
  }

  it("is not woken by pages where nobody edits, and wakes for the next field that is used", async () => {
    const page = await here.browser.context.newPage();
    await page.goto(`${here.site.url}/`);
    const { states } = await stop(page);
    for (const path of ["/", "/editor/slate", "/hostile/csp", "/hostile/fake", "/editor/textarea"]) {
      await page.goto(here.site.url + path);
      await page.mouse.click(2, 2);
      await page.keyboard.press("Escape");
      assert.equal(await page.evaluate(() => document.activeElement === document.body), true, `${path} is untouched`);
      await pass(path === "/editor/textarea" ? WATCHED : 200);
      assert.deepEqual([...states], [], `the service worker was started by ${path}`);
    }
    assert.equal(await workerRuns(here.browser.context), false);

    here.site.clear();
    await write(page, RISKY);
    const ui = await Interface.of(page);
    await page.locator("#post-click").click();
    await ui.shows(BEFORE);
    assert.ok(states.includes("running"), "it ran for the field");
    await ui.aside.run("fetch('/api/settle').then(({ ok }) => ok)");
    assert.deepEqual(here.site.posts(), []);
    await page.close();
  });

  it("may stop while a question stands: the answer counts all the same, and the next page is guarded", async () => {
    const page = await here.browser.context.newPage();
    await page.goto(`${here.site.url}/editor/textarea`);
    here.site.clear();
    await write(page, RISKY);
    const ui = await Interface.of(page);
    await page.locator("#post-click").click();
    await ui.shows(BEFORE);
    await stop(page);
    await ui.press("Post anyway");
    assert.equal((await here.site.received()).text, RISKY);
    await ui.aside.run("fetch('/api/settle').then(({ ok }) => ok)");
    assert.equal(here.site.posts().length, 1);
    await page.goto(`${here.site.url}/editor/contenteditable`);
    await stop(page);
    await page.locator("#composer [contenteditable]").click();
    await page.keyboard.type(RISKY);
    await page.locator("#post-click").click();
    await ui.shows(BEFORE);
    await page.close();
  });

  it("reads its own package once for each frame that asks, and nothing else", async () => {
    const page = await here.browser.context.newPage();
    await page.goto(`${here.site.url}/editor/textarea`);
    await page.locator("#composer textarea").focus();
    await clockUntil(() => workerRuns(here.browser.context), "the service worker");
    const session = await WorkerSession.of(here.browser.context);
    const asked: string[] = [];
    session.on("Network.requestWillBeSent", ({ request }) => asked.push((request as { url: string }).url));
    await session.send("Network.enable");
    await page.goto(`${here.site.url}/editor/textarea`);
    await pass(1000);
    assert.deepEqual(asked, [], "asked for before a field was used");
    await page.locator("#composer textarea").focus();
    await clockUntil(() => asked.length > 0, "the bytes of the scanner");
    await page.keyboard.type(RISKY);
    await clockUntil(() => page.evaluate(() => CSS.highlights.size > 0), "an underline");
    assert.deepEqual(asked.map((url) => new URL(url).pathname), ["/core.wasm"]);
    await page.close();
  });
});
