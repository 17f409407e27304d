// The list of findings: every passage with its three actions, by mouse and by keyboard, until nothing is left.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Passage } from "../../../extension/content/panel/panel.ts";
import { CARD, CLIENT, KEY, THREE } from "./passages.ts";
import { raise, type Scene, type Stage } from "./stage.ts";

const PAGE = { html: '<!doctype html><title>Post</title><textarea id="box" rows="5" cols="50">one two</textarea>' };

let stage: Stage;
before(async () => {
  stage = await raise();
});
after(() => stage.close());

/** Shows the list; what is chosen is done away with, and noted. */
async function show(scene: Scene, passages: readonly Passage[] = THREE, act = ""): Promise<void> {
  await scene.page.locator("#box").click();
  await scene.begin(`(() => {
    let left = ${JSON.stringify(passages)};
    answers.done = [];
    return panel.showList(left, async (passage, action) => {
      ${act}
      answers.done.push(action + " " + passage.title);
      return left = left.filter((each) => each.title !== passage.title);
    });
  })()`);
}

const done = (scene: Scene): Promise<string[]> => scene.beside("answers.done");

test("is a modal dialog that lists every passage with its three actions", async () => {
  const scene = await stage.open(PAGE);
  await show(scene);
  const dialog = await scene.find("dialog", "Confidential passages");
  assert.equal(await scene.inspect(dialog, "function () { return this.matches(':modal') }"), true);
  const spoken = await scene.spoken();
  assert.deepEqual(spoken.filter((each) => each.role === "listitem").map((each) => each.name), THREE.map((each) => each.title));
  const buttons = spoken.filter((each) => each.role === "button");
  assert.deepEqual(buttons.map((each) => each.name), [...THREE.flatMap(() => ["Redact", "Ignore once", "Never for this text"]), "Close"]);
  for (const [at, each] of THREE.entries()) {
    for (const button of buttons.slice(at * 3, at * 3 + 3)) assert.equal(button.description, `${each.title} ${each.quote}`);
  }
  const text = await scene.text("dialog", "Confidential passages");
  for (const each of THREE) assert.ok(text.includes(each.why) && text.includes(each.quote));
});

test("goes through all passages by keyboard until nothing is left", async () => {
  const scene = await stage.open(PAGE);
  await show(scene);
  const path = [];
  for (let at = 0; at < 4; at++) {
    path.push(await scene.focus());
    await scene.page.keyboard.press("Tab");
  }
  assert.deepEqual(path, ["button Redact", "button Ignore once", "button Never for this text", "link americanbar.org (opens in a new tab)"]);
  await scene.page.keyboard.press("Shift+Tab");
  await scene.page.keyboard.press("Shift+Tab");
  assert.equal(await scene.focus(), "button Never for this text");
  await scene.page.keyboard.press("Enter");
  await scene.until(async () => (await done(scene)).length === 1, "the first is dealt with");
  await scene.until(async () => (await scene.text("dialog", "Confidential passages")).includes("2 confidential passages"), "two are left");
  assert.equal(await scene.focus(), "button Redact");
  await scene.page.keyboard.press("Enter");
  await scene.until(async () => (await done(scene)).length === 2 && (await scene.focus()) === "button Redact", "the second is dealt with");
  await scene.page.keyboard.press("Tab");
  await scene.page.keyboard.press("Tab");
  await scene.page.keyboard.press("Space");
  await scene.until(async () => (await scene.text("dialog", "Confidential passages")).includes("Nothing left"), "nothing is left");
  assert.deepEqual(await done(scene), [`never ${CARD.title}`, `redact ${CLIENT.title}`, `never ${KEY.title}`]);
  assert.equal(await scene.focus(), "button Close");
  await scene.page.keyboard.press("Enter");
  assert.equal(await scene.answer(), null);
  assert.equal(await scene.focus(), "textbox");
});

test("lets go of the field while a passage is redacted, and takes it back", async () => {
  const scene = await stage.open(PAGE);
  await show(scene, THREE, `if (action === "redact") {
    const box = document.querySelector("#box");
    box.focus();
    box.setSelectionRange(0, 3);
    answers.could = [document.activeElement === box, document.execCommand("insertText", false, "ten"), panel.open];
  }`);
  const redacts = (await scene.spoken()).filter((each) => each.role === "button" && each.name === "Redact");
  const first = redacts[0];
  assert.ok(first);
  const { x, y } = await scene.middle(first);
  await scene.page.mouse.click(x, y);
  await scene.until(async () => (await done(scene)).length === 1, "the passage is redacted");
  assert.deepEqual(await scene.beside("answers.could"), [true, true, true]);
  assert.equal(await scene.page.locator("#box").inputValue(), "ten two");
  const dialog = await scene.find("dialog", "Confidential passages");
  assert.equal(await scene.inspect(dialog, "function () { return this.matches(':modal') }"), true);
  assert.equal(await scene.focus(), "button Redact");
  await scene.page.keyboard.press("Control+z");
  await scene.page.keyboard.press("Escape");
  await scene.answer();
  await scene.page.keyboard.press("Control+z");
  assert.equal(await scene.page.locator("#box").inputValue(), "one two");
});

test("keeps the list as it was when an action fails", async () => {
  const scene = await stage.open(PAGE);
  await show(scene, THREE, `answers.tried = true; throw new Error("no")`);
  await scene.page.keyboard.press("Enter");
  assert.equal(await scene.beside("answers.tried"), true);
  assert.equal((await scene.spoken()).filter((each) => each.role === "button" && each.name === "Redact").length, 3);
  await scene.find("dialog", "Confidential passages");
  await scene.press("Close");
  assert.equal(await scene.answer(), null);
});

test("says in the list what came of an action, with a button to go on", async () => {
  const scene = await stage.open(PAGE);
  await show(scene, THREE, `panel.notify("This editor did not take the change.", { label: "Copy redacted text", run() { answers.ran = true; panel.notify("Redacted text copied") } }); return left;`);
  await scene.page.keyboard.press("Enter");
  await scene.until(() => scene.has("button", "Copy redacted text"), "the message is there");
  assert.ok((await scene.spoken()).some((each) => each.role === "status" && each.node !== 0));
  await scene.press("Copy redacted text");
  assert.equal(await scene.beside("answers.ran"), true);
  assert.ok((await scene.text("dialog", "Confidential passages")).includes("Redacted text copied"));
  assert.equal(await scene.has("button", "Copy redacted text"), false);
  await scene.page.keyboard.press("Escape");
  assert.equal(await scene.answer(), null);
});

test("says so when there is nothing to list", async () => {
  const scene = await stage.open(PAGE);
  await show(scene, []);
  assert.ok((await scene.text("dialog", "Confidential passages")).includes("Nothing confidential found"));
  assert.equal(await scene.focus(), "button Close");
  await scene.page.keyboard.press("Escape");
  assert.equal(await scene.answer(), null);
});
