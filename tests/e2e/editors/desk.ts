// One editor page and the content script beside it, in the words the conformance tests use: what the person does with trusted keys,
// what the editor's own model says, what the page's DOM says.

import assert from "node:assert/strict";
import type { Frame, Locator, Page } from "playwright-core";
import type { Place } from "../../site/catalogue.ts";
import { field } from "../../site/triggers.ts";
import { ask } from "../harness/bindings.ts";
import type { Question, Questions } from "../harness/bindings/protocol.ts";
import type { Subject } from "./subjects.ts";

/** A passage to replace, by its words. */
export type Swap = readonly [passage: string, replacement: string];

export interface Desk {
  readonly page: Page;
  readonly subject: Subject;
  /** The frame the editor stands in. */
  readonly scope: Page | Frame;
  readonly field: Locator;
  ask<Q extends Question>(question: Q, ...input: Parameters<Questions[Q]>): Promise<ReturnType<Questions[Q]>>;
  /** Puts text in through the editor's API, caret at its end, and opens the binding. */
  put(text: string): Promise<void>;
  /** Types with the keyboard, "\n" as Enter, and opens the binding. */
  type(text: string): Promise<void>;
  /** The text in the editor's own model. */
  model(): Promise<string>;
  /** The text that is shown, as the page's own reader reads it. */
  shown(): Promise<string>;
  /** The field as it is painted, once it has come to rest: editors fade in their frames. */
  picture(): Promise<Buffer>;
  /** Selects through the binding and lets the editor hear of it. */
  select(start: number, end: number): Promise<void>;
  /** The whole page as HTML with every shadow tree. */
  html(): Promise<string>;
  /** Lets the editor's clock run on, so that its history closes a step. */
  pause(): Promise<void>;
  /** Redacts passages found by their words. */
  swap(...swaps: readonly Swap[]): Promise<"done" | "refused">;
  /** Asserts that the model, what is shown and what the binding reads are all `text`. */
  says(text: string): Promise<void>;
}

const START = new Date("2026-03-01T09:00:00Z").getTime();

export async function sitDown(page: Page, url: string, subject: Subject, place: Place = "page"): Promise<Desk> {
  let now = START;
  await page.clock.setFixedTime(now);
  await page.goto(`${url}/editor/${subject.name}?place=${place}`);
  assert.equal(await page.evaluate(() => window.ready), true);
  const framed = place === "iframe" || place === "blank" || place === "cross";
  const scope = framed ? page.frame({ name: "composer" }) : page;
  if (scope === null) throw new Error("no frame for the composer");
  const box = field(scope);
  const open = async (): Promise<void> => assert.equal(await ask(scope, "open"), subject.kind);
  const pause = async (): Promise<void> => {
    now += 60_000;
    await page.clock.setFixedTime(now);
  };
  const self: Desk = {
    page,
    subject,
    scope,
    field: box,
    ask: (question, ...input) => ask(scope, question, ...input),
    async put(text) {
      await box.click();
      await scope.evaluate((given) => window.editorUnderTest?.setText(given), text);
      await box.press("Control+End");
      await open();
      await pause();
    },
    async type(text) {
      await box.click();
      for (const [at, line] of text.split("\n").entries()) {
        if (at > 0) await page.keyboard.press("Enter");
        await page.keyboard.type(line);
      }
      await open();
      await pause();
    },
    model: () => scope.evaluate(() => window.editorUnderTest?.text() ?? ""),
    shown: () => scope.evaluate(() => window.editorUnderTest?.dom() ?? ""),
    async picture() {
      let last = await box.screenshot();
      for (;;) {
        const next = await box.screenshot();
        if (next.equals(last)) return next;
        last = next;
      }
    },
    async select(start, end) {
      await ask(scope, "select", start, end);
      // Browsers tell editors of a selection after the turn; a person is never that fast with the next key.
      await scope.evaluate(() => new Promise((heard) => requestAnimationFrame(heard)));
    },
    html: () =>
      scope.evaluate(() => {
        const roots: (Document | ShadowRoot)[] = [document];
        const parts: string[] = [];
        for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
          parts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
          for (const element of root.querySelectorAll("*")) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
        }
        return parts.join("\n");
      }),
    pause,
    async swap(...swaps) {
      const text = await ask(scope, "read");
      const edits = swaps.map(([passage, replacement]) => {
        const start = text.indexOf(passage);
        assert.notEqual(start, -1, `“${passage}” is in the text`);
        return { start, end: start + passage.length, replacement };
      });
      return ask(scope, "replace", edits.sort((a, b) => b.start - a.start));
    },
    async says(text) {
      assert.equal(plain(await self.model()), text, "the editor's model");
      assert.equal(plain(await self.shown()), text, "what is shown");
      assert.equal(plain(await ask(scope, "read")), text, "what the binding reads");
    },
  };
  return self;
}

/** Editors write some blanks as NBSP; a reader sees no difference. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
