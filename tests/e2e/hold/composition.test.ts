// Input methods: the Enter that takes a candidate is the input method's, never an attempt to post; the next one is.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { SECRET, world, type World } from "./person.ts";

let here: World;
before(async () => {
  here = await world();
});
after(() => here.close());

describe("while composing", () => {
  for (const editor of ["textarea", "contenteditable", "lexical", "prosemirror"] as const) {
    it(`Enter in ${editor} belongs to the input method`, async () => {
      const person = await here.open(`/editor/${editor}?enter=send`);
      await person.write(`${SECRET} `);
      const devtools = await person.page.context().newCDPSession(person.page);
      await devtools.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
      await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", windowsVirtualKeyCode: 229, key: "Enter", code: "Enter" });
      await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", windowsVirtualKeyCode: 13, key: "Enter", code: "Enter" });
      assert.equal(await person.ui.dialog(), null, "held an input method's Enter");
      await devtools.send("Input.insertText", { text: "日本" });
      assert.deepEqual(await person.arrived(), []);
      assert.equal((await person.text()).trimEnd(), `${SECRET} 日本`);
      await person.page.keyboard.press("Enter");
      await person.held();
      await person.answer("Post anyway");
      assert.equal((await person.posted()).text.trimEnd(), `${SECRET} 日本`);
      assert.equal((await person.arrived()).length, 1);
      await person.leave();
    });
  }
});
