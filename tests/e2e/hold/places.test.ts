// Wherever the composer stands and whatever the page's policy forbids, the hold is the same: shadow roots, frames of the same and of
// another origin, frames without an address, modal dialogs, and pages that let no WebAssembly compile, where the core runs as JavaScript.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { PLACES, standsIn, type EditorName } from "../../site/catalogue.ts";
import { activate } from "../../site/triggers.ts";
import { SECRET, HARMLESS, RISKY, world, type World } from "./person.ts";

let here: World;
before(async () => {
  here = await world();
});
after(() => here.close());

const EDITORS: readonly EditorName[] = ["textarea", "lexical", "prosemirror"];

async function heldAndPostedOnce(path: string): Promise<void> {
  const person = await here.open(path);
  await person.write(RISKY);
  await activate(person.scope, "post-click");
  await person.held();
  await person.answer("Keep editing");
  await person.ui.gone();
  await activate(person.scope, "ctrl-enter");
  await person.held();
  await person.answer("Post anyway");
  assert.equal((await person.posted()).text.trimEnd(), RISKY);
  assert.equal((await person.arrived()).length, 1);
  await person.leave();
}

async function redactedAndPostedOnce(path: string): Promise<void> {
  const person = await here.open(path);
  await person.write(RISKY);
  await activate(person.scope, "post-submit");
  await person.held();
  await person.answer("Redact all");
  await person.ui.says("Nothing confidential is left. You can post now.");
  await activate(person.scope, "post-submit");
  const { text } = await person.posted();
  assert.ok(!text.includes(SECRET) && text.startsWith("Sign in with "), text);
  assert.equal((await person.arrived()).length, 1);
  await person.leave();
}

for (const place of PLACES) {
  describe(place, () => {
    for (const editor of EDITORS.filter((editor) => standsIn(editor, place))) {
      it(`${editor} is held and posts once`, () => heldAndPostedOnce(`/editor/${editor}?place=${place}`));
      it(`${editor} is redacted and posts once`, () => redactedAndPostedOnce(`/editor/${editor}?place=${place}`));
    }
  });
}

describe("a page that forbids WebAssembly", () => {
  for (const csp of ["self", "strict"] as const) {
    it(`is guarded by the core as JavaScript (${csp})`, () => heldAndPostedOnce(`/editor/textarea?csp=${csp}`));
    it(`redacts (${csp})`, () => redactedAndPostedOnce(`/editor/lexical?csp=${csp}`));
    it(`in a frame (${csp})`, () => heldAndPostedOnce(`/editor/textarea?csp=${csp}&place=iframe`));
    it(`lets harmless text pass (${csp})`, async () => {
      const person = await here.open(`/editor/textarea?csp=${csp}`);
      await person.write(HARMLESS);
      await activate(person.scope, "post-click");
      assert.equal((await person.posted()).text, HARMLESS);
      assert.equal((await person.arrived()).length, 1);
      assert.equal(await person.ui.dialog(), null);
      await person.leave();
    });
  }
});
