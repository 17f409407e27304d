// Proves the pages themselves, in a browser without the extension: every way of posting in every editor brings exactly one post with
// exactly the text that was typed. Only then does "0 posts" mean, elsewhere, that something was held.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { EDITORS, type EditorName, isSingleLine, TRIGGERS } from "./catalogue.ts";
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

/** Opens a page, runs `use` and checks that the page threw nothing and that nothing unexpected reached the server. */
async function onPage(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  site.clear();
  const page = await context.newPage();
  const failures: string[] = [];
  page.on("pageerror", (failure) => failures.push(failure.stack ?? failure.message));
  try {
    await page.goto(site.url + path);
    assert.equal(await page.evaluate(() => window.ready), true);
    await use(page);
    await settled(page);
    assert.deepEqual(failures, [], "the page threw");
    assert.deepEqual(site.requests, [], "stray requests");
  } finally {
    await page.close();
  }
}

/** Waits until every request the page has made before has been answered. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => fetch("/api/settle"));
}

const ONLY = process.env["ONLY"]?.split(",");
for (const editor of EDITORS.filter((name) => ONLY === undefined || ONLY.includes(name))) {
  describe(editor, () => {
    for (const trigger of TRIGGERS) {
      it(`posts once by ${trigger}`, async () => {
        await onPage(`/editor/${editor}?${queryFor(trigger)}`, async (page) => {
          const lines = linesFor(editor);
          await type(page, page, lines, newlineKey(trigger));
          const text = lines.join("\n");
          assert.equal(await page.evaluate(() => window.editorUnderTest?.text()), text, "model");
          assert.equal(await page.evaluate(() => window.editorUnderTest?.dom()), text, "shown");
          await activate(page, trigger);
          await site.received();
          await page.getByText("Posted", { exact: true }).waitFor();
          await settled(page);
          assert.deepEqual(site.posts().map((post) => [post.channel, post.text]), [[editor, text]]);
          assert.equal(await page.evaluate(() => window.editorUnderTest?.text()), "", "cleared");
          assert.equal(await page.evaluate(() => window.editorUnderTest?.dom()), "", "cleared on screen");
        });
      });
    }
  });
}
