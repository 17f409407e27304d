// Proves the pages themselves, in a browser without the extension: every way of posting in every editor brings exactly one post with
// exactly the text that was typed. Only then does "0 posts" mean, elsewhere, that something was held.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { EDITORS, type EditorName, isNativeField, isSingleLine, PLACES, standsIn, type Trigger, TRIGGERS } from "./catalogue.ts";
import { type Site, startSite } from "./server.ts";
import { activate, newlineKey, queryFor, type } from "./triggers.ts";

let site: Site;
let browser: Browser;
let context: BrowserContext;

before(async () => {
  site = await startSite();
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: ["--no-sandbox", "--disable-quic"] });
  context = await browser.newContext({ hasTouch: true });
});

after(async () => {
  await browser.close();
  await site.close();
});

const LINES = ["Ferry leaves at nine 🌊 tomorrow", "Bring a warm coat"];

function linesFor(editor: EditorName): readonly string[] {
  return isSingleLine(editor) ? LINES.slice(0, 1) : LINES;
}

/** Opens `path`, runs `use` and checks that the page threw nothing and that nothing unexpected reached the server. */
async function open(page: Page, path: string, use: () => Promise<void>): Promise<void> {
  const failures: string[] = [];
  const note = (failure: Error): number => failures.push(failure.stack ?? failure.message);
  page.on("pageerror", note);
  await page.goto(site.url + path);
  site.clear();
  assert.equal(await page.evaluate(() => window.ready), true, failures.join("\n"));
  await use();
  await settled(page);
  page.off("pageerror", note);
  assert.deepEqual(failures, [], "the page threw");
  assert.deepEqual(site.requests, [], "stray requests");
}

/** Waits until every request the page has made before has been answered. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => fetch("/api/settle"));
}

/** Where the editor is: the page, or the frame named "composer". */
function scopeOf(page: Page): Page | Frame {
  return page.frame("composer") ?? page;
}

/** Types, posts by `trigger`, and checks that one post came with the typed text and that the editor is empty again. */
async function postOnce(page: Page, editor: EditorName, trigger: Trigger): Promise<void> {
  const scope = scopeOf(page);
  const lines = linesFor(editor);
  const text = lines.join("\n");
  await type(page, scope, lines, newlineKey(trigger));
  assert.equal(await scope.evaluate(() => window.editorUnderTest?.text()), text, "model");
  assert.equal(await scope.evaluate(() => window.editorUnderTest?.dom()), text, "shown");
  await activate(scope, trigger);
  await site.received();
  await scope.getByText("Posted", { exact: true }).waitFor();
  await settled(page);
  assert.deepEqual(site.posts().map((post) => [post.channel, post.text]), [[editor, text]]);
  assert.equal(await scope.evaluate(() => window.editorUnderTest?.text()), "", "cleared");
  assert.equal(await scope.evaluate(() => window.editorUnderTest?.dom()), "", "cleared on screen");
}

for (const editor of EDITORS) {
  describe(editor, () => {
    let page: Page;
    before(async () => {
      page = await context.newPage();
    });
    after(() => page.close());

    for (const trigger of TRIGGERS) {
      it(`posts once by ${trigger}`, () => open(page, `/editor/${editor}?${queryFor(trigger)}`, () => postOnce(page, editor, trigger)));
    }
    for (const place of PLACES.filter((name) => name !== "page" && standsIn(editor, name))) {
      it(`posts once from place=${place}`, () => open(page, `/editor/${editor}?place=${place}`, () => postOnce(page, editor, "post-click")));
    }
    for (const csp of ["strict", "self"]) {
      it(`posts once under csp=${csp}`, () => open(page, `/editor/${editor}?csp=${csp}`, () => postOnce(page, editor, "post-click")));
    }
    it("keeps the text with keep=1, and posts it again", () =>
      open(page, `/editor/${editor}?keep=1&dark=1&dir=rtl`, async () => {
        await type(page, page, ["Twice"]);
        await activate(page, "post-click");
        await site.received();
        await page.getByText("Posted", { exact: true }).waitFor();
        await activate(page, "ctrl-enter");
        await site.received((post) => post !== site.posts()[0]);
        assert.deepEqual(site.posts().map((post) => post.text), ["Twice", "Twice"]);
      }));
    it("takes text through its API", () =>
      open(page, `/editor/${editor}`, async () => {
        const text = isSingleLine(editor) ? "one" : "one\n\nthree 🌊";
        const seen = await page.evaluate((given) => {
          const under = window.editorUnderTest;
          under?.setText(given);
          under?.focus();
          return [under?.text(), under?.dom()];
        }, text);
        assert.deepEqual(seen, [text, text]);
        await page.keyboard.press("Control+End");
        await page.keyboard.type("!");
        assert.equal(await page.evaluate(() => window.editorUnderTest?.text()), `${text}!`);
        assert.equal(await page.evaluate(() => window.editorUnderTest?.dom()), `${text}!`);
      }));
  });
}

describe("a strict policy over a frame", () => {
  for (const editor of ["contenteditable", "slate", "ckeditor"] as const) {
    for (const place of PLACES.filter((name) => name !== "page" && standsIn(editor, name))) {
      it(`lets ${editor} post from place=${place}`, async () => {
        const page = await context.newPage();
        await open(page, `/editor/${editor}?csp=strict&place=${place}`, () => postOnce(page, editor, "post-menu"));
        await page.close();
      });
    }
  }
});

describe("a native form", () => {
  for (const editor of EDITORS.filter(isNativeField)) {
    it(`posts the whole page from ${editor}`, async () => {
      const page = await context.newPage();
      await open(page, `/editor/${editor}?native=1`, async () => {
        await type(page, page, linesFor(editor));
        await activate(page, "post-submit");
        await page.getByRole("heading", { name: "Posted" }).waitFor();
        assert.deepEqual(site.posts().map((post) => [post.channel, post.text, post.via]), [[editor, linesFor(editor).join("\n"), "form"]]);
      });
      await page.close();
    });
  }
});

describe("the server", () => {
  it("keeps what no page of its own sends", async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/editor/textarea`);
    site.clear();
    await page.evaluate(async () => {
      navigator.sendBeacon("/beacon", "a");
      await fetch("/collect?b=1");
      await fetch("/api/post", { method: "PUT", body: "c" });
      await fetch("/api/post", { method: "POST", body: "not a post" });
      await new Promise((resolve) => {
        new WebSocket(location.origin.replace("http", "ws")).onerror = resolve;
      });
      await fetch("/api/settle");
    });
    assert.deepEqual(
      site.requests.map(({ method, url, body }) => [method, url, body]).sort(),
      [["GET", "/", ""], ["GET", "/collect?b=1", ""], ["POST", "/api/post", "not a post"], ["POST", "/beacon", "a"], ["PUT", "/api/post", "c"]],
    );
    assert.deepEqual(site.posts(), []);
    await page.close();
  });

  it("says what came when the awaited post does not", async () => {
    site.clear();
    await assert.rejects(site.received((post) => post.text === "never", 1), /no such post within 1 ms; received: \[\]/);
  });
});
