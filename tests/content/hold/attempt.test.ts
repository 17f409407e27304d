// What is and what is not an attempt to post, as a table.
import assert from "node:assert/strict";
import { test } from "node:test";
import { attemptOf, type ControlSeen, type FieldSeen, type Seen, type Trigger } from "../../../extension/content/hold/attempt.ts";

type Key = Extract<Seen, { on: "keydown" }>;

const line: FieldSeen = { singleLine: true, enter: "unknown", choosing: false };
const block: FieldSeen = { singleLine: false, enter: "unknown", choosing: false };
const nothing: ControlSeen = { known: "silent", meaning: "silent", submits: false, opens: false, native: true };
const post: ControlSeen = { ...nothing, meaning: "posts" };

const key = (more: Partial<Key>): Seen => ({ on: "keydown", key: "Enter", code: "Enter", shift: false, alt: false, command: false, composing: false, field: block, control: null, ...more });
const press = (control: Partial<ControlSeen>, primary = true): Seen => ({ on: "press", primary, control: { ...nothing, ...control } });

const ROWS: readonly (readonly [string, Seen, Trigger | null])[] = [
  ["Ctrl+Enter while writing", key({ command: true }), "shortcut"],
  ["Ctrl+Enter where Enter makes a new line", key({ command: true, field: { ...block, enter: "newline" } }), "shortcut"],
  ["Ctrl+Shift+Enter", key({ command: true, shift: true }), "shortcut"],
  ["Ctrl+Enter beside a composer", key({ command: true, field: null }), "shortcut"],
  ["Ctrl+Enter while composing", key({ command: true, composing: true }), null],
  ["Enter in one line", key({ field: line }), "enter"],
  ["Enter in one line that learned new lines", key({ field: { ...line, enter: "newline" } }), "enter"],
  ["Enter on the number pad", key({ code: "NumpadEnter", field: line }), "enter"],
  ["a key that only its code calls Enter", key({ key: "Unidentified", code: "Enter" }), "enter"],
  ["Enter where it sends", key({ field: { ...block, enter: "sends" } }), "enter"],
  ["Enter where it is unknown what it does", key({}), "enter"],
  ["Enter where it makes a new line", key({ field: { ...block, enter: "newline" } }), null],
  ["Shift+Enter", key({ shift: true, field: { ...block, enter: "sends" } }), null],
  ["Alt+Enter", key({ alt: true, field: { ...block, enter: "sends" } }), null],
  ["Enter that ends a composition", key({ composing: true, field: { ...block, enter: "sends" } }), null],
  ["Enter that takes a suggestion", key({ field: { ...block, enter: "sends", choosing: true } }), null],
  ["Ctrl+Enter over suggestions", key({ command: true, field: { ...block, choosing: true } }), "shortcut"],
  ["a letter", key({ key: "a", code: "KeyA" }), null],
  ["Space in a field", key({ key: " ", code: "Space" }), null],
  ["Enter on a post control", key({ field: null, control: post }), "control"],
  ["Space on a post control", key({ key: " ", code: "Space", field: null, control: post }), "control"],
  ["Space that commits a composition on a post control", key({ key: " ", code: "Space", field: null, control: post, composing: true }), null],
  ["Tab on a post control", key({ key: "Tab", code: "Tab", field: null, control: post }), null],
  ["Enter on another control", key({ field: null, control: nothing }), null],
  ["Enter on nothing", key({ field: null }), null],
  ["a line break without a key", { on: "line-break", composing: false, field: block }, "enter"],
  ["a line break without a key where it makes one", { on: "line-break", composing: false, field: { ...block, enter: "newline" } }, null],
  ["a line break while composing", { on: "line-break", composing: true, field: block }, null],
  ["a press on a control called Post", press({ meaning: "posts" }), "control"],
  ["a press with another button", press({ meaning: "posts" }, false), null],
  ["a press on a submit button without a telling name", press({ submits: true }), "control"],
  ["a press on a submit button called Cancel", press({ submits: true, meaning: "otherwise" }), null],
  ["a press on what opens a menu called Post", press({ meaning: "posts", opens: true }), null],
  ["a press on what the site's table calls posting, whatever its name", press({ known: "posts", meaning: "otherwise", opens: true }), "control"],
  ["a press on what the site's table calls harmless, whatever its name", press({ known: "otherwise", meaning: "posts", submits: true }), null],
  ["a press on nothing", { on: "press", primary: true, control: null }, null],
  ["the submit of a form with a composer", { on: "submit", ownsComposer: true }, "submit"],
  ["the submit of another form", { on: "submit", ownsComposer: false }, null],
];

for (const [name, seen, expected] of ROWS) {
  test(`${name}: ${expected ?? "no attempt"}`, () => assert.equal(attemptOf(seen), expected));
}
