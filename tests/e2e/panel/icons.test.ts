// The icons are the drawing, at the sizes the manifest names, and the drawing is the mark of the panel.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { MARK } from "../../../extension/content/panel/mark.ts";
import { ICONS, render } from "./icons.ts";

test("every icon is what the drawing gives", async () => {
  for (const [size, png] of await render()) {
    const kept = await readFile(`${ICONS}${size}.png`);
    assert.equal(kept.readUInt32BE(16), size);
    assert.equal(kept.readUInt32BE(20), size);
    assert.ok(kept.equals(png), `${size}.png is not the drawing: run e2e/panel/icons.ts`);
  }
});

test("the drawing is the mark", async () => {
  const drawing = await readFile(`${ICONS}mark.svg`, "utf8");
  for (const path of MARK) assert.ok(drawing.includes(`d="${path}"`));
});
