// One editor page and the content script beside it, in the words the conformance tests use: what the person does with trusted keys,
// what the editor's own model says, what the page's DOM says.

import assert from "node:assert/strict";
import type { Place } from "../../site/catalogue.ts";
import { ask } from "../harness/bindings.ts";
import type { Box, Passage, Question, Questions } from "../harness/bindings/protocol.ts";
import type { Seat, Stage } from "./stage.ts";
import type { Subject } from "./subjects.ts";

/** A passage to replace, by its words. */
export type Swap = readonly [passage: string, replacement: string];

/** How long an editor may take to show something, in milliseconds. */
const PATIENCE = 15_000;

export interface Desk extends Seat {
  readonly subject: Subject;
  ask<Q extends Question>(question: Q, ...input: Parameters<Questions[Q]>): Promise<ReturnType<Questions[Q]>>;
  /** Puts text in through the editor's API, caret at its end, and opens the binding. */
  put(text: string): Promise<void>;
  /** Types with the keyboard, "\n" as Enter, waits until all of it is shown, and opens the binding. */
  type(text: string): Promise<void>;
  /** The text in the editor's own model. */
  model(): Promise<string>;
  /** The text that is shown, as the page's own reader reads it. */
  shown(): Promise<string>;
  /** The whole page as HTML with every shadow tree. */
  html(): Promise<string>;
  /** The field as it is painted, once it has come to rest: editors fade in their frames. */
  picture(): Promise<Uint8Array>;
  /** Waits until the field is painted as in `picture`, or in any other way: paint comes with a later frame. */
  paints(how: "like" | "unlike", picture: Uint8Array, what: string): Promise<void>;
  /** Where the first line of an underlined passage stands, once it stands still. */
  standing(passage: Passage): Promise<Box>;
  /** Selects through the binding and lets the editor hear of it. */
  select(start: number, end: number): Promise<void>;
  /** Waits for the next frame. */
  frame(): Promise<void>;
  /** How many elements of the editor a selector finds. */
  count(selector: string): Promise<number>;
  /** A minute passes, so that the editor's history closes a step. */
  pause(): Promise<void>;
  /** Redacts passages found by their words. */
  swap(...swaps: readonly Swap[]): Promise<"done" | "refused">;
  /** Waits until the model, what is shown and what the binding reads are all `text`. */
  says(text: string): Promise<void>;
}

export async function sitDown(stage: Stage, url: string, subject: Subject, place: Place = "page"): Promise<Desk> {
  const seat = await stage.sit(`${url}/editor/${subject.name}?place=${place}`, place);
  const asking: Desk["ask"] = (question, ...input) => ask(seat, question, ...input);
  const open = async (): Promise<void> => assert.equal(await asking("open"), subject.kind);
  const pause = (): Promise<void> => seat.skip(60_000);
  const desk: Desk = {
    ...seat,
    subject,
    ask: asking,
    pause,
    async put(text) {
      await seat.click();
      await seat.evaluate((given) => window.editorUnderTest?.setText(given), text);
      await seat.press("Control+End");
      await open();
      await pause();
    },
    async type(text) {
      await seat.click();
      for (const [at, line] of text.split("\n").entries()) {
        if (at > 0) await seat.press("Enter");
        await seat.keys(line);
      }
      const deadline = Date.now() + PATIENCE;
      while (plain(await desk.shown()) !== text) assert.ok(Date.now() < deadline, `never: what was typed is shown, but ${await desk.shown()}`);
      await open();
      await pause();
    },
    model: () => seat.evaluate(() => window.editorUnderTest?.text() ?? ""),
    shown: () => seat.evaluate(() => window.editorUnderTest?.dom() ?? ""),
    html: () =>
      seat.evaluate(() => {
        const roots: (Document | ShadowRoot)[] = [document];
        const parts: string[] = [];
        for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
          parts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
          for (const element of root.querySelectorAll("*")) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
        }
        // CKEditor moves its balloons in its own time.
        return parts.join("\n").replace(/(class="[^"]*ck-balloon-panel[^"]*") style="[^"]*"/g, "$1");
      }),
    async picture() {
      let last = await seat.screenshot();
      for (;;) {
        const next = await seat.screenshot();
        if (same(next, last)) return next;
        last = next;
      }
    },
    async paints(how, picture, what) {
      const deadline = Date.now() + PATIENCE;
      while (same(await seat.screenshot(), picture) !== (how === "like")) {
        if (Date.now() < deadline) continue;
        const lit = await seat.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range instanceof Range ? `${range.getBoundingClientRect().top} ${range.toString()}` : "in a field"))));
        assert.fail(`never: ${what}; highlighted: ${JSON.stringify(lit)}`);
      }
    },
    async standing(passage) {
      const deadline = Date.now() + PATIENCE;
      for (let last: Box | undefined; ; ) {
        const [box] = await asking("boxes", passage);
        if (box !== undefined && box.left === last?.left && box.top === last.top && box.width === last.width) return box;
        assert.ok(Date.now() < deadline, "never: the passage stands still");
        last = box;
        await desk.frame();
      }
    },
    async select(start, end) {
      await asking("select", start, end);
      // Browsers tell editors of a selection after the turn; a person is never that fast with the next key.
      await desk.frame();
    },
    async frame() {
      await seat.evaluate(() => new Promise<number>((drawn) => requestAnimationFrame(drawn)));
    },
    count: (selector) => seat.inField((field, given) => field.querySelectorAll(given).length, selector),
    async swap(...swaps) {
      const text = await asking("read");
      const edits = swaps.map(([passage, replacement]) => {
        const start = text.indexOf(passage);
        assert.notEqual(start, -1, `“${passage}” is in the text`);
        return { start, end: start + passage.length, replacement };
      });
      return asking("replace", edits.sort((a, b) => b.start - a.start));
    },
    async says(text) {
      // Editors draw a key in their next frame; a busy machine is late with that.
      const deadline = Date.now() + PATIENCE;
      for (;;) {
        const said = { model: plain(await desk.model()), shown: plain(await desk.shown()), read: plain(await asking("read")) };
        if (said.model === text && said.shown === text && said.read === text) return;
        if (Date.now() > deadline) assert.deepEqual(said, { model: text, shown: text, read: text }, "the editor's model, what is shown, what the binding reads");
        await desk.frame();
      }
    },
  };
  return desk;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** Editors write some blanks as NBSP; a reader sees no difference. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
