// Proves the pages themselves, in a browser without the extension: every way of posting in every editor brings exactly one post with
// exactly the text that was typed. Only then does "0 posts" mean, elsewhere, that something was held.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { Aside } from "../e2e/harness/aside.ts";
import { EDITORS, type EditorName, HOSTILITIES, isNativeField, isSingleLine, PLACES, standsIn, type Trigger, TRIGGERS } from "./catalogue.ts";
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

/** Waits until the editor's page shows `text`: React draws a moment after the model has changed. */
async function shown(scope: Page | Frame, text: string): Promise<void> {
  await scope.waitForFunction((awaited) => window.editorUnderTest?.dom() === awaited, text);
}

/** Types, posts by `trigger`, and checks that one post came with the typed text and that the editor is empty again. */
async function postOnce(page: Page, editor: EditorName, trigger: Trigger): Promise<void> {
  const scope = scopeOf(page);
  const lines = linesFor(editor);
  const text = lines.join("\n");
  await type(page, scope, lines, newlineKey(trigger));
  assert.equal(await scope.evaluate(() => window.editorUnderTest?.text()), text, "model");
  await shown(scope, text);
  await activate(scope, trigger);
  await site.received();
  await scope.getByText("Posted", { exact: true }).waitFor();
  await settled(page);
  assert.deepEqual(site.posts().map((post) => [post.channel, post.text]), [[editor, text]]);
  assert.equal(await scope.evaluate(() => window.editorUnderTest?.text()), "", "cleared");
  await shown(scope, "");
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
        // Some editors take the focus a moment later, put the caret where they want it later still, and take a key over into their model a
        // moment after it.
        await page.waitForFunction(() => document.activeElement !== document.body);
        await page.keyboard.type("!");
        await page.waitForFunction((given) => {
          const under = window.editorUnderTest;
          return [under?.text(), under?.dom()].every((now) => now?.length === given.length + 1 && now.replace("!", "") === given);
        }, text);
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

describe("the demo", () => {
  const boxes = [
    { box: "post-box", channel: "harbour-post", text: "Tide is high tonight 🌊\nMind the lower steps", by: "button" },
    { box: "comment-box", channel: "harbour-comment", text: "Two of us are coming\nKeep a chair", by: "button" },
    { box: "message-box", channel: "harbour-message", text: "Thursday at ten\nby the lower gate", by: "Enter" },
    { box: "prompt-box", channel: "harbour-prompt", text: "Make it kinder\nand shorter", by: "Enter" },
  ] as const;
  for (const { box, channel, text, by } of boxes) {
    it(`posts once from ${box} and shows what the server kept`, async () => {
      const page = await context.newPage();
      await open(page, "/demo", async () => {
        const field = page.locator(`#${box} [contenteditable=true]`);
        const button = page.locator(`#${box} button`);
        assert.equal(await button.isDisabled(), true);
        await field.click();
        for (const [index, line] of text.split("\n").entries()) {
          if (index > 0) await page.keyboard.press(by === "Enter" ? "Shift+Enter" : "Enter");
          await page.keyboard.type(line);
        }
        if (by === "Enter") await page.keyboard.press("Enter");
        else await button.click();
        await site.received();
        await page.locator(`#${box} button:disabled`).waitFor();
        assert.deepEqual(site.posts().map((post) => [post.channel, post.text]), [[channel, text]]);
        const shown = page.locator("#new-posts, #new-comments, #new-messages, #new-prompts").getByText(text.split("\n")[0] ?? "");
        await page.reload();
        await shown.waitFor();
      });
      await page.close();
    });
  }
  for (const colorScheme of ["light", "dark"] as const) {
    it(`is accessible in ${colorScheme}`, async () => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
      await open(page, "/demo", async () => {
        await page.addScriptTag({ content: axe.source });
        const broken = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
          return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        });
        assert.deepEqual(broken, []);
      });
      await page.close();
    });
  }
});

describe("a hostile page", () => {
  const rich = "#rich";
  const plain = "#plain";

  /** Opens a hostile page and waits by its DOM: on some of them, code in the page's own world cannot be relied on. */
  async function hostile(path: string, use: (page: Page) => Promise<void>): Promise<void> {
    const page = await context.newPage();
    await page.goto(`${site.url}/hostile/${path}`);
    site.clear();
    await page.locator("html[data-ready]").waitFor();
    await use(page);
    assert.deepEqual(site.requests, [], "stray requests");
    await page.close();
  }

  const readable = HOSTILITIES.filter((kind) => kind !== "clobber");
  for (const path of [...readable, "stop-first?csp=strict"]) {
    it(`posts once from ${path}`, () =>
      hostile(path, async (page) => {
        for (const [selector, how] of [[plain, "click"], [rich, "click"], [plain, "keys"], [rich, "keys"]] as const) {
          site.clear();
          await page.locator(selector).click();
          await page.keyboard.type("First line 🌊");
          await page.keyboard.press("Enter");
          await page.keyboard.type("second line");
          if (how === "click") await page.locator(`${selector}-post`).click();
          else await page.keyboard.press("Control+Enter");
          const { channel, text } = await site.received();
          assert.deepEqual([`#${channel}`, text], [selector, "First line 🌊\nsecond line"]);
          await page.locator(`${selector}:not(:has-text("line"))`).waitFor();
          assert.equal(site.posts().length, 1);
        }
      }));
  }

  it("stop-first leaves no event to anybody else", () =>
    hostile("stop-first", async (page) => {
      await page.evaluate(() => {
        for (const type of ["click", "keydown", "focusin", "input"]) {
          for (const target of [window, document, document.body]) target.addEventListener(type, () => (document.documentElement.dataset["leaked"] = type), true);
        }
      });
      await page.locator(plain).click();
      await page.keyboard.type("a");
      const heard = (await page.locator("html").getAttribute("data-heard"))?.split(" ") ?? [];
      for (const type of ["pointerdown", "click", "keydown", "focusin", "input"]) assert.ok(heard.includes(type), type);
      assert.equal(await page.locator("html").getAttribute("data-leaked"), null);
    }));

  it("remove takes out what is not its own, and covers the screen", () =>
    hostile("remove", async (page) => {
      await page.evaluate(() => {
        const dialog = document.createElement("dialog");
        dialog.id = "guest";
        document.body.append(dialog);
        dialog.showModal();
        document.documentElement.append(document.createElement("guest-element"));
      });
      await page.locator("html[data-removed='2']").waitFor();
      assert.equal(await page.locator("#guest, guest-element").count(), 0);
      for (const layer of ["z-index", "top"] as const) {
        await page.evaluate((wanted) => window.hostile?.cover(wanted, 3), layer);
        assert.equal(await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.id), "sheet");
        await page.evaluate(() => window.hostile?.uncover());
      }
    }));

  it("fake presses everything, untrusted", () =>
    hostile("fake", async (page) => {
      await page.evaluate(() =>
        window.addEventListener("click", ({ isTrusted }) => (document.documentElement.dataset[isTrusted ? "trusted" : "untrusted"] = ""), true),
      );
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>("#plain");
        if (field !== null) field.value = "Faked";
      });
      assert.ok((await page.evaluate(() => window.fake?.keys() ?? 0)) > 0);
      assert.ok((await page.evaluate(() => window.fake?.everywhere() ?? 0)) > 0);
      assert.equal((await site.received()).text, "Faked");
      const box = await page.locator("#plain-post").boundingBox();
      assert.ok(box !== null);
      assert.ok((await page.evaluate(([x = 0, y = 0]) => window.fake?.at(x, y) ?? 0, [box.x + 4, box.y + 4])) > 0);
      assert.notEqual(await page.locator("html").getAttribute("data-untrusted"), null);
      assert.equal(await page.locator("html").getAttribute("data-trusted"), null);
    }));

  it("prototypes are redefined in the page's own world", () =>
    hostile("prototypes", async (page) => {
      const session = await context.newCDPSession(page);
      const ask = async (expression: string): Promise<unknown> => (await session.send("Runtime.evaluate", { expression })).result.value;
      assert.equal(await ask("'abc'.includes('b')"), false);
      assert.equal(await ask("[1, 2].filter(() => true).length"), 0);
      assert.equal(await ask("document.querySelector('textarea').value"), "Nothing to see");
      assert.equal(await ask("document.body.attachShadow({ mode: 'open' })"), undefined);
      assert.equal(await ask("const e = new Event('x', { cancelable: true }); e.preventDefault(); Event.prototype.preventDefault.toString().includes('native')"), false);
      assert.ok(((await page.locator("html").getAttribute("data-redefined")) ?? "").split(" ").length > 50);
    }));

  it("focus-trap steals the focus back", () =>
    hostile("focus-trap", async (page) => {
      await page.locator(plain).focus();
      await page.evaluate(() => {
        const guest = document.createElement("input");
        guest.id = "guest";
        document.documentElement.append(guest);
        guest.focus();
      });
      await page.locator("html[data-stolen]").waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.id), "plain");
    }));

  it("clobber stands before the DOM's own members, a form's in every world, and posts once", async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/hostile/clobber`);
    const aside = await Aside.of(page);
    const own = (selector: string, then: string): Promise<unknown> => aside.run(`(() => { const found = Document.prototype.querySelector.call(document, "${selector}"); return ${then} })()`);
    assert.match(String(await own("html", "found.getAttribute('data-clobbered')")), /form\.submit .*document\.createElement /);
    assert.deepEqual(await aside.page("[document.createElement, document.activeElement].map(({ localName }) => localName)"), ["img", "img"]);
    assert.deepEqual(await own("#plain-form", "[found.submit, found.nodeType, found.parentNode].map(({ localName }) => localName)"), ["input", "input", "input"]);
    for (const selector of [plain, rich]) {
      site.clear();
      await own(selector, "found.focus()");
      await page.keyboard.type("Ferry leaves at nine");
      await page.keyboard.press("Control+Enter");
      assert.equal((await site.received()).text, "Ferry leaves at nine");
      await settled(page);
      assert.equal(site.posts().length, 1);
    }
    assert.deepEqual(site.requests, [], "stray requests");
    await page.close();
  });

  it("csp allows no script, style or frame but its own", async () => {
    const response = await fetch(`${site.url}/hostile/csp`);
    assert.match(response.headers.get("content-security-policy") ?? "", /^default-src 'none'; script-src 'nonce-[\w-]{16}' 'strict-dynamic'; style-src 'nonce-[\w-]{16}'; connect-src 'self'; require-trusted-types-for 'script'$/);
  });
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
