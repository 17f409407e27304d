// The same text is underlined alike whether the page lets the core run as WebAssembly or only as JavaScript: the same passages, at the
// same places, in the same kinds of line, with the same count told to screen readers. Labelled posts, in the real browser.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import type { Person, World } from "../hold/person.ts";
import { SECRET, world } from "../hold/person.ts";
import { field } from "../../site/triggers.ts";

/** One post in so many is looked at here; `tests/core/encodings.test.ts` compares them all, outside a browser. */
const EVERY = 16;

interface Underline {
  /** UTF-16 code units from the start of the field's text. */
  readonly start: number;
  readonly words: string;
  readonly line: string;
}

let here: World;
let texts: readonly { readonly id: string; readonly text: string }[];

before(async () => {
  here = await world();
  const posts = await readFile(new URL("../../corpus/dev.jsonl", import.meta.url), "utf8");
  texts = posts.trim().split("\n").map((line) => JSON.parse(line) as { id: string; text: string }).filter((_, at) => at % EVERY === 0);
});

after(() => here.close());

/** What is underlined, and how each line looks: by the rules for the names, which are drawn anew in each page. */
function underlines(person: Person): Promise<readonly Underline[]> {
  return field(person.scope).evaluate((editor) => {
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const found: { start: number; words: string; line: string }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const look = sheets.find((rule) => rule.includes(`::highlight(${name})`))?.replace(/^[^{]*/, "") ?? `no rule, priority ${highlight.priority}`;
      for (const range of highlight) {
        const upTo = document.createRange();
        upTo.setStart(editor, 0);
        upTo.setEnd(range.startContainer, range.startOffset);
        const whole = document.createRange();
        whole.setStart(range.startContainer, range.startOffset);
        whole.setEnd(range.endContainer, range.endOffset);
        found.push({ start: upTo.toString().length, words: whole.toString(), line: look });
      }
    }
    return found.sort((a, b) => a.start - b.start || a.words.length - b.words.length);
  });
}

/** The text with a passage after it that is always found, so that it is known when all of it has been scanned. */
async function look(person: Person, text: string): Promise<readonly Underline[]> {
  await person.page.evaluate((given) => window.editorUnderTest?.setText(given), `${text}\n\n`);
  await field(person.scope).focus();
  await person.page.keyboard.press("ControlOrMeta+End");
  await person.page.keyboard.type(SECRET);
  let found: readonly Underline[] = [];
  await person.ui.until(async () => {
    found = await underlines(person);
    return found.some(({ words }) => words === SECRET);
  }, "the passage at the end is underlined");
  return found;
}

describe("a page whose policy lets no WebAssembly in", () => {
  it("is underlined as any other", async () => {
    const plain = await here.open("/editor/contenteditable");
    const strict = await here.open("/editor/contenteditable?csp=strict");
    let found = 0;
    for (const { id, text } of texts) {
      await plain.page.bringToFront();
      const expected = await look(plain, text);
      await strict.page.bringToFront();
      assert.deepEqual(await look(strict, text), expected, id);
      found += expected.length - 1;
    }
    assert.ok(found > texts.length / 4, `${found} passages in ${texts.length} posts`);
    const count = (await underlines(strict)).length;
    for (const { ui } of [strict, plain]) await ui.says(`${count} confidential passages`);
    // Which encoding ran where: pages may not compile what the isolated world may not.
    const compiles = (person: Person): Promise<boolean> => person.page.evaluate(() => new Promise((resolve) => {
      try {
        resolve(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module);
      } catch {
        resolve(false);
      }
    }));
    assert.equal(await compiles(plain), true);
    assert.equal(await compiles(strict), false);
    await plain.leave();
    await strict.leave();
  });
});
