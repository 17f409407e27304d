// What is learned from the text before and after Enter.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHint, learn, type EnterDoes } from "../../../extension/content/hold/enter.ts";

const ROWS: readonly (readonly [string, string, string, EnterDoes])[] = [
  ["a new line at the end", "hello", "hello\n", "newline"],
  ["a new line in the middle", "hello there", "hello\n there", "newline"],
  ["a new line where editors show an empty block as two", "one", "one\n\n", "newline"],
  ["emptied", "hello", "", "sends"],
  ["emptied down to an empty block", "hello", "\n", "sends"],
  ["emptied and typed into again", "hello there", "n", "sends"],
  ["emptied of several lines", "one\ntwo", "", "sends"],
  ["nothing happened", "hello", "hello", "unknown"],
  ["a mention was taken", "hi @ma", "hi @marta.olsen ", "unknown"],
  ["a list item was begun", "- one", "- one\n- ", "unknown"],
];

for (const [name, before, after, expected] of ROWS) {
  test(`${name}: ${expected}`, () => assert.equal(learn(before, after), expected));
}

test("the hint to keyboards on glass says when Enter sends, and never that it does not", () => {
  assert.deepEqual(["send", "GO", "done", "search"].map(fromHint), ["sends", "sends", "sends", "sends"]);
  assert.deepEqual(["", "enter", "next", "previous", "nonsense"].map(fromHint), ["unknown", "unknown", "unknown", "unknown", "unknown"]);
});
