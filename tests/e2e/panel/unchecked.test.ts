// The dialog "This post was not checked": a reason for each, and its answers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { UncheckedQuestion } from "../../../extension/content/panel/panel.ts";
import { raise, type Stage } from "./stage.ts";

const PAGE = { html: "<!doctype html><title>Post</title><textarea></textarea>" };
const SAID: Readonly<Record<UncheckedQuestion["reason"], RegExp>> = {
  loading: /getting ready/, "too-large": /too long/, failed: /stopped/, site: /site has changed/,
};

let stage: Stage;
before(async () => {
  stage = await raise();
});
after(() => stage.close());

for (const [reason, said] of Object.entries(SAID) as [UncheckedQuestion["reason"], RegExp][]) {
  test(`says why: ${reason}`, async () => {
    const scene = await stage.open(PAGE);
    await scene.unchecked({ reason, mayPost: true });
    assert.match((await scene.find("alertdialog", "This post was not checked")).description, said);
    assert.equal(await scene.focus(), "button Try again");
    await scene.page.keyboard.press("Escape");
    assert.equal(await scene.answer(), "edit");
  });
}

for (const [name, answer] of [["Try again", "retry"], ["Keep editing", "edit"], ["Post unchecked", "post"]] as const) {
  test(`answers ${answer} to "${name}"`, async () => {
    const scene = await stage.open(PAGE);
    await scene.unchecked({ reason: "failed", mayPost: true });
    await scene.press(name);
    assert.equal(await scene.answer(), answer);
  });
}

test('has no "Post unchecked" where policy forbids it', async () => {
  const scene = await stage.open(PAGE);
  await scene.unchecked({ reason: "failed", mayPost: false });
  assert.deepEqual((await scene.spoken()).filter((each) => each.role === "button").map((each) => each.name), ["Try again", "Keep editing"]);
});
