// What is an editor and what is not, and how the DOM of any of them is read: cases that need no editor's library, built on the page of
// a bare contenteditable.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { type Site, startSite } from "../../site/server.ts";
import { ask, buildBindings, type Unpacked } from "../harness/bindings.ts";
import { type Launched, launch } from "../harness/browser.ts";
import { plain } from "./desk.ts";

let site: Site;
let bindings: Unpacked;
let browser: Launched;
let page: Page;

before(async () => {
  [site, bindings] = await Promise.all([startSite(), buildBindings("chromium")]);
  browser = await launch(bindings.folder);
  page = await browser.context.newPage();
});

after(async () => {
  await browser.close();
  await Promise.all([site.close(), bindings.remove()]);
});

/** Puts `html` on a fresh page and focuses what `focus` selects. */
async function lay(html: string, focus = "#it"): Promise<void> {
  await page.goto(`${site.url}/editor/contenteditable`);
  await page.evaluate(() => window.ready);
  await page.evaluate(
    ([markup, selector]) => {
      document.body.innerHTML = markup;
      document.querySelector<HTMLElement>(selector)?.focus();
    },
    [html, focus] as const,
  );
}

describe("takes for an editor", () => {
  const cases: readonly (readonly [html: string, kind: string | null])[] = [
    ["<textarea id=it></textarea>", "textarea"],
    ["<textarea id=it readonly></textarea>", null],
    ["<input id=it>", "input"],
    ["<input id=it type=search>", "input"],
    ["<input id=it type=url>", "input"],
    ["<input id=it type=tel>", "input"],
    ["<input id=it type=password>", null],
    ["<input id=it type=email>", null],
    ["<input id=it type=number>", null],
    ["<input id=it type=checkbox>", null],
    ['<input id=it autocomplete="cc-number">', null],
    ['<input id=it autocomplete="section-a billing cc-csc">', null],
    ['<input id=it autocomplete="one-time-code">', null],
    ["<div id=it contenteditable>a</div>", "contenteditable"],
    ['<div id=it contenteditable="PLAINTEXT-ONLY">a</div>', "contenteditable"],
    ['<div contenteditable><p contenteditable="false"><span id=it contenteditable="true" tabindex="0">a</span></p></div>', "contenteditable"],
    ['<div contenteditable="false"><button id=it>a</button></div>', null],
    ["<button id=it>a</button>", null],
    ["<p>a</p>", null],
  ];
  for (const [html, kind] of cases) {
    it(`${html}: ${kind ?? "no"}`, async () => {
      await lay(html);
      assert.equal(await ask(page, "open"), kind);
    });
  }

  it("the outermost host, not an island that is editable again", async () => {
    await lay('<div contenteditable>before<p contenteditable="false">island <span id=it contenteditable tabindex="0">inside</span></p>after</div>');
    await ask(page, "open");
    assert.equal(await ask(page, "read"), "before\nisland inside\nafter");
  });

  it("a document in design mode", async () => {
    await lay("<p>first</p><p>second</p>", "body");
    await page.evaluate(() => {
      document.designMode = "on";
    });
    await page.locator("p").first().click();
    assert.equal(await ask(page, "open"), "contenteditable");
    assert.equal(await ask(page, "read"), "first\nsecond");
    assert.equal(await ask(page, "replace", [{ start: 0, end: 5, replacement: "[FIRST]" }]), "done");
    assert.equal(await page.evaluate(() => document.body.innerText.trim()), "[FIRST]\n\nsecond");
  });
});

describe("knows what it can't see", () => {
  for (const name of ["monaco-editor", "ace_editor", "CodeMirror"]) {
    it(`the keyboard field of ${name}`, async () => {
      await lay(`<div class="${name}"><textarea id=it></textarea></div>`);
      await ask(page, "open");
      assert.equal(await ask(page, "complete"), false);
    });
  }

  it("a CodeMirror document of which only a part is drawn", async () => {
    await page.goto(`${site.url}/editor/codemirror`);
    await page.evaluate(() => window.ready);
    await page.locator(".cm-content").click();
    const lines = (count: number): string => Array.from({ length: count }, (_, line) => `line ${line}`).join("\n");
    await page.evaluate((text) => window.editorUnderTest?.setText(text), lines(30));
    await ask(page, "open");
    assert.equal(await ask(page, "complete"), true);
    assert.equal(await ask(page, "read"), lines(30));
    await page.evaluate((text) => window.editorUnderTest?.setText(text), lines(3000));
    await page.locator(".cm-gap").first().waitFor({ state: "attached" });
    assert.equal(await ask(page, "complete"), false);
    assert.notEqual(await ask(page, "read"), lines(3000));
  });
});

describe("reads", () => {
  const cases: Readonly<Record<string, readonly [html: string, text: string]>> = {
    "collapsed white space": ["  <p> a \n b </p>\n  <p>c<b> d</b> </p> ", "a b\nc d"],
    "preserved white space": ['<div style="white-space:pre-wrap"> a  b\nc </div>', " a  b\nc "],
    "preserved newlines alone": ['<div style="white-space:pre-line"> a  b \n c </div>', "a b\nc"],
    "text beside blocks": ["one<div>two</div>three", "one\ntwo\nthree"],
    "line breaks": ["one<br>two<br><br>three<br>", "one\ntwo\n\nthree"],
    "an empty block that a break keeps open": ["<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"],
    "an empty block that nothing keeps open": ["<div>one</div><div></div><div>two</div>", "one\ntwo"],
    "lists and tables": ["<ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>", "one\ntwo\na\nb"],
    "NBSP as it is": ["a&nbsp; b", "a\u00a0 b"],
    "pictures by their words": ['so <img alt="🌊" src="data:,"> blue', "so 🌊 blue"],
    "mentions by their text": ['to <span contenteditable="false">@Ann</span> and', "to @Ann and"],
    "nothing hidden": ['a<span style="display:none">b</span><span style="visibility:hidden">c</span><script>d</script><style>e</style>f', "af"],
    "what is shown within the hidden": ['<div style="visibility:hidden">a<span style="visibility:visible">b</span></div>', "b"],
    "no caret fillers": ["<p>\ufeff</p><p>a</p><p>\u200b</p>", "\na\n"],
    "inline blocks": ['a<span style="display:inline-block">b</span>c', "abc"],
  };
  for (const [name, [html, text]] of Object.entries(cases)) {
    it(name, async () => {
      await lay(`<div id=it contenteditable>${html}</div>`);
      await ask(page, "open");
      assert.equal(await ask(page, "read"), text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const [before, behind] = [text.codePointAt(offset - 1) ?? 0, text[offset] ?? ""];
        if (before > 0xffff && behind >= "\udc00") continue;
        assert.deepEqual(await ask(page, "select", offset, offset), { anchor: offset, focus: offset }, `offset ${offset}`);
      }
    });
  }

  it("a very deep tree", async () => {
    await lay("<div id=it contenteditable></div>");
    await page.evaluate(() => {
      let element = document.querySelector("#it") ?? document.body;
      for (let depth = 0; depth < 3000; depth += 1) element = element.appendChild(document.createElement("span"));
      element.textContent = "deep";
    });
    await ask(page, "open");
    assert.equal(await ask(page, "read"), "deep");
  });
});

describe("replaces", () => {
  const mention = 'to <span contenteditable="false">@Ann Lee</span> and more';

  it("a mention as a whole", async () => {
    await lay(`<div id=it contenteditable>${mention}</div>`);
    await ask(page, "open");
    assert.equal(await ask(page, "read"), "to @Ann Lee and more");
    assert.equal(await ask(page, "replace", [{ start: 3, end: 11, replacement: "[NAME]" }]), "done");
    assert.equal(plain(await page.locator("#it").innerText()), "to [NAME] and more");
    assert.equal(await page.locator("#it span").count(), 0);
    await page.keyboard.press("Control+z");
    assert.equal(await page.locator("#it span").innerText(), "@Ann Lee");
  });

  it("no part of a mention", async () => {
    await lay(`<div id=it contenteditable>${mention}</div>`);
    await ask(page, "open");
    assert.equal(await ask(page, "replace", [{ start: 4, end: 7, replacement: "[NAME]" }]), "refused");
    assert.equal(await ask(page, "replace", [{ start: 0, end: 7, replacement: "[NAME]" }]), "refused");
    assert.equal(await page.locator("#it").innerHTML(), mention);
  });

  it("what stands around a mention, and keeps the mention", async () => {
    await lay(`<div id=it contenteditable>${mention}</div>`);
    await ask(page, "open");
    assert.equal(await ask(page, "replace", [{ start: 16, end: 20, replacement: "less" }, { start: 0, end: 2, replacement: "for" }]), "done");
    assert.equal(await page.locator("#it").innerText(), "for @Ann Lee and less");
    assert.equal(await page.locator("#it span").innerText(), "@Ann Lee");
  });

  for (const [name, html] of [
    ["a link with its address", 'mail <a href="mailto:bob@x.org">bob@x.org</a> now'],
    ["a link with formatted text", 'mail <a href="mailto:bob%40x.org"><b>bob@</b>x.org</a> now'],
  ] as const) {
    it(name, async () => {
      await lay(`<div id=it contenteditable>${html}</div>`);
      await ask(page, "open");
      assert.equal(await ask(page, "replace", [{ start: 5, end: 14, replacement: "[MAIL]" }]), "done");
      assert.equal(plain(await page.locator("#it").innerText()), "mail [MAIL] now");
      assert.equal(await page.locator("#it a").count(), 0);
      await page.keyboard.press("Control+z");
      assert.equal(await page.locator("#it").innerHTML(), html);
    });
  }

  it("nothing where the address would stay", async () => {
    const html = '<a href="mailto:bob@x.org">mail bob@x.org now</a>';
    await lay(`<div id=it contenteditable>${html}</div>`);
    await ask(page, "open");
    assert.equal(await ask(page, "replace", [{ start: 5, end: 14, replacement: "[MAIL]" }]), "refused");
    assert.equal(await page.locator("#it").innerHTML(), html);
  });

  it("nothing that does not fit into the field", async () => {
    await lay('<textarea id=it maxlength="20">card 4111 and more</textarea>');
    await ask(page, "open");
    assert.equal(await ask(page, "replace", [{ start: 5, end: 9, replacement: "[CREDIT CARD NUMBER]" }]), "refused");
    assert.equal(await page.locator("#it").inputValue(), "card 4111 and more");
  });

  it("in a field that does not have the focus, and gives the focus back", async () => {
    await lay("<textarea id=it>card 4111 now</textarea><button>elsewhere</button>");
    await ask(page, "open");
    await page.locator("button").focus();
    assert.equal(await ask(page, "replace", [{ start: 5, end: 9, replacement: "[CARD]" }]), "done");
    assert.equal(await page.locator("#it").inputValue(), "card [CARD] now");
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "BUTTON");
  });

  it("one call at a time", async () => {
    await lay("<textarea id=it>card 4111 now</textarea>");
    await ask(page, "open");
    const edit = [{ start: 5, end: 9, replacement: "[CARD]" }];
    const outcomes = await Promise.all([ask(page, "replace", edit), ask(page, "replace", edit)]);
    assert.deepEqual(outcomes, ["done", "refused"]);
    assert.equal(await page.locator("#it").inputValue(), "card [CARD] now");
  });
});

describe("underlines", () => {
  it("each severity in its own shape, in two editors at once, under names of the page's own", async () => {
    const names: string[][] = [];
    for (let load = 0; load < 2; load += 1) {
      await lay("<textarea id=it>one two three four</textarea><div id=that contenteditable>five six</div>");
      await ask(page, "open");
      await ask(page, "show", [
        { start: 0, end: 3, severity: "low" },
        { start: 4, end: 7, severity: "medium" },
        { start: 8, end: 13, severity: "high" },
        { start: 14, end: 18, severity: "critical" },
      ]);
      await page.locator("#that").focus();
      await ask(page, "open");
      await ask(page, "read");
      await ask(page, "show", [{ start: 0, end: 4, severity: "critical" }]);
      const styles = await page.evaluate(() => [...CSS.highlights.keys()].map((name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationStyle));
      assert.deepEqual([...styles].sort(), ["dashed", "double", "solid", "wavy"]);
      const sizes = await page.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size));
      assert.deepEqual([...sizes].sort(), [1, 1, 1, 2]);
      await ask(page, "clear");
      assert.equal(await page.evaluate(() => CSS.highlights.size), 4, "the other editor keeps its own");
      names.push(await page.evaluate(() => [...CSS.highlights.keys()]));
    }
    const [first = [], second = []] = names;
    assert.ok(first.every((name) => !second.includes(name)), "drawn anew on every page");
  });

  it("nothing in an editor that was taken away", async () => {
    await lay("<div id=it contenteditable>one two</div><p id=that contenteditable>three</p>");
    await ask(page, "open");
    await ask(page, "read");
    const passage = { start: 0, end: 3, severity: "high" } as const;
    await ask(page, "show", [passage]);
    await page.evaluate(() => document.querySelector("#it")?.remove());
    assert.deepEqual(await ask(page, "boxes", passage), []);
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
  });

  it("nothing that a page rewrote by script", async () => {
    await lay("<div id=it contenteditable>one two</div>");
    await ask(page, "open");
    await ask(page, "read");
    await ask(page, "show", [{ start: 0, end: 3, severity: "high" }]);
    await page.evaluate(() => {
      const text = document.querySelector("#it")?.firstChild;
      if (text instanceof Text) text.data = "six two";
    });
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
  });
});
