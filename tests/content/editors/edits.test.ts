// The arithmetic of a rewrite: what a text is after edits from right to left, and where a caret in it has gone.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Edit, Utf16Offset } from "../../../extension/shared/finding.ts";
import { apply, fit, shifted } from "../../../extension/content/editors/edits.ts";

const edit = (start: number, end: number, replacement: string): Edit => ({ start: start as Utf16Offset, end: end as Utf16Offset, replacement });
const at = (offset: number): Utf16Offset => offset as Utf16Offset;

describe("edits", () => {
  const rows: readonly (readonly [name: string, text: string, edits: readonly Edit[], result: string])[] = [
    ["none", "abc", [], "abc"],
    ["one", "pay 4111 now", [edit(4, 8, "[CARD]")], "pay [CARD] now"],
    ["two, right to left", "ab cd ef", [edit(6, 8, "X"), edit(0, 2, "YYYY")], "YYYY cd X"],
    ["two that touch", "abcd", [edit(2, 4, "Y"), edit(0, 2, "X")], "XY"],
    ["a removal", "a bc d", [edit(1, 4, "")], "a d"],
    ["an insertion", "ad", [edit(1, 1, "bc")], "abcd"],
    ["after an emoji", "🌊 4111", [edit(3, 7, "x")], "🌊 x"],
  ];
  for (const [name, text, edits, result] of rows) {
    it(name, () => {
      assert.equal(fit(edits, text), true);
      assert.equal(apply(edits, text), result);
    });
  }

  const misfits: readonly (readonly [name: string, edits: readonly Edit[]])[] = [
    ["past the end", [edit(2, 4, "")]],
    ["before the start", [edit(-1, 2, "")]],
    ["backwards", [edit(2, 1, "")]],
    ["overlapping", [edit(1, 3, ""), edit(0, 2, "")]],
    ["left to right", [edit(0, 1, ""), edit(2, 3, "")]],
    ["no numbers", [edit(Number.NaN, 2, "")]],
  ];
  for (const [name, edits] of misfits) it(`do not fit: ${name}`, () => assert.equal(fit(edits, "abc"), false));
});

describe("a caret", () => {
  const edits = [edit(10, 14, "[B]"), edit(2, 6, "[LONG]")];
  const rows: readonly (readonly [before: number, after: number])[] = [
    [0, 0], [2, 2], [3, 8], [5, 8], [6, 8], [8, 10], [10, 12], [12, 15], [14, 15], [20, 21],
  ];
  for (const [before, after] of rows) it(`at ${before} goes to ${after}`, () => assert.equal(shifted(at(before), edits), after));

  it("outside of all edits stays between the same characters", () => {
    const text = fc.string({ minLength: 1, maxLength: 40 });
    const cuts = fc.array(fc.nat(40), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(text, cuts, fc.string({ maxLength: 6 }), fc.nat(40), (source, points, replacement, caret) => {
        const offsets = [...new Set(points.map((point) => Math.min(point, source.length)))].sort((a, b) => a - b);
        const edits: Edit[] = [];
        for (let next = 0; next + 1 < offsets.length; next += 2) edits.unshift(edit(offsets[next] ?? 0, offsets[next + 1] ?? 0, replacement));
        const before = Math.min(caret, source.length);
        fc.pre(fit(edits, source) && edits.every(({ start, end }) => before <= start || before >= end));
        const result = apply(edits, source);
        const after = shifted(at(before), edits);
        const left = apply(edits.filter(({ end }) => end <= before), source.slice(0, before));
        assert.equal(result.slice(0, after), left);
      }),
    );
  });
});
