// Hands that are faster than dialogs, and minds that change: double clicks, keys held down, Enter before the scanner is there, edits after
// confirming, a site that keeps its text. Whatever is done, nothing goes out unconfirmed and nothing goes out twice.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { activate, field } from "../../site/triggers.ts";
import { BEFORE } from "../harness/dialog.ts";
import { SECRET, HARMLESS, RISKY, world, type Person, type World } from "./person.ts";

let here: World;
before(async () => {
  here = await world();
});
after(() => here.close());

async function middle(person: Person, selector: string): Promise<{ x: number; y: number }> {
  const box = await person.scope.locator(selector).boundingBox();
  assert.ok(box !== null);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe("clicks", () => {
  it("a double click on the post button asks once and posts nothing", async () => {
    const person = await here.open("/editor/textarea");
    await person.write(RISKY);
    await person.scope.locator("#post-click").dblclick();
    await person.held();
    await person.answer("Keep editing");
    await person.ui.gone();
    assert.deepEqual(await person.arrived(), []);
    await person.leave();
  });

  it("a double click on Post anyway posts once, and its second click presses nothing of the page", async () => {
    const person = await here.open("/editor/textarea?keep=1");
    await person.write(RISKY);
    await activate(person.scope, "post-click");
    await person.held();
    const { x, y } = await person.ui.middleOf("Post anyway");
    // The page's own button comes to lie where the dialog's button is.
    await person.page.evaluate(([left, top]) => {
      const button = document.querySelector<HTMLElement>("#post-mousedown");
      if (button) button.style.cssText = `position:fixed;left:${left - 40}px;top:${top - 20}px;width:80px;height:40px`;
    }, [x, y] as const);
    await person.page.mouse.dblclick(x, y);
    assert.equal((await person.posted()).text, RISKY);
    assert.equal((await person.arrived()).length, 1);
    assert.equal(await person.ui.dialog(), null);
    await person.leave();
  });

  it("pressing again after a post that left its text there is held again", async () => {
    const person = await here.open("/editor/textarea?keep=1");
    await person.write(RISKY);
    await activate(person.scope, "post-click");
    await person.held();
    await person.answer("Post anyway");
    await person.posted();
    await activate(person.scope, "post-click");
    await person.ui.shows(BEFORE);
    await person.answer("Keep editing");
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("a press that ends beside the button is no attempt", async () => {
    const person = await here.open("/editor/textarea");
    await person.write(RISKY);
    const { x, y } = await middle(person, "#post-mousedown");
    await person.page.mouse.move(x, y);
    await person.page.mouse.down();
    await person.page.mouse.move(x, 5);
    await person.page.mouse.up();
    assert.deepEqual(await person.arrived(), []);
    assert.equal(await person.ui.dialog(), null);
    await person.leave();
  });
});

describe("keys", () => {
  it("Enter held down asks once, posts nothing, and presses nothing in the dialog", async () => {
    const person = await here.open("/editor/lexical?enter=send");
    await person.write(RISKY);
    await person.page.keyboard.down("Enter");
    await person.ui.shows(BEFORE);
    for (let turn = 0; turn < 8; turn += 1) await person.page.keyboard.down("Enter");
    assert.equal(await person.ui.dialog(), BEFORE);
    await person.page.keyboard.up("Enter");
    await person.held();
    await person.answer("Keep editing");
    assert.deepEqual(await person.arrived(), []);
    await person.leave();
  });

  it("Enter held down on Post anyway posts once and writes nothing into the editor", async () => {
    const person = await here.open("/editor/textarea?enter=send&keep=1");
    await person.write(RISKY);
    await activate(person.scope, "enter");
    await person.held();
    const button = "Post anyway";
    await person.ui.until(async () => {
      if ((await person.ui.all()).some((each) => each.name === button && each.focused)) return true;
      await person.page.keyboard.press("Tab");
      return false;
    }, `focus on ${button}`);
    for (let turn = 0; turn < 6; turn += 1) await person.page.keyboard.down("Enter");
    await person.page.keyboard.up("Enter");
    await person.posted();
    assert.deepEqual(await person.arrived(), [RISKY]);
    assert.equal(await person.text(), RISKY);
    assert.equal(await person.ui.dialog(), null);
    await person.leave();
  });

  it("Escape keeps editing, with the caret where it was and the editor ready to be written in", async () => {
    const person = await here.open("/editor/textarea");
    await person.write(RISKY);
    for (let turn = 0; turn < 7; turn += 1) await person.page.keyboard.press("ArrowLeft");
    await activate(person.scope, "ctrl-enter");
    await person.held();
    await person.page.keyboard.press("Escape");
    await person.ui.gone();
    await person.page.keyboard.type("!");
    assert.equal(await person.text(), `${RISKY.slice(0, -7)}!${RISKY.slice(-7)}`);
    assert.deepEqual(await person.arrived(), []);
    await person.leave();
  });

  it("the caret comes back into the editor from a post button as well", async () => {
    const person = await here.open("/editor/prosemirror");
    await person.write(RISKY);
    await activate(person.scope, "post-role-enter");
    await person.held();
    await person.answer("Keep editing");
    await person.ui.gone();
    await person.page.keyboard.type("!");
    assert.equal((await person.text()).trimEnd(), `${RISKY}!`);
    await person.leave();
  });
});

describe("a text that changes", () => {
  it("an edit after Keep editing is judged as it stands", async () => {
    const person = await here.open("/editor/textarea");
    await person.write(RISKY);
    await activate(person.scope, "post-click");
    await person.held();
    await person.answer("Keep editing");
    await field(person.scope).fill(HARMLESS);
    await activate(person.scope, "post-click");
    assert.equal((await person.posted()).text, HARMLESS);
    assert.equal(await person.ui.dialog(), null);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("text that the page changes under the dialog is asked about again", async () => {
    const person = await here.open("/editor/textarea");
    await person.write(RISKY);
    await activate(person.scope, "post-click");
    await person.held();
    const other = RISKY.replace("please", "now");
    await person.page.evaluate((text) => window.editorUnderTest?.setText(text), other);
    await person.answer("Post anyway");
    await person.held();
    await person.ui.until(async () => (await person.ui.all()).some((each) => each.name.includes(SECRET)), "the passage");
    await person.answer("Post anyway");
    assert.equal((await person.posted()).text, other);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("text that the page empties under the dialog is not posted", async () => {
    const person = await here.open("/editor/textarea");
    await person.write(RISKY);
    await activate(person.scope, "post-click");
    await person.held();
    await person.page.evaluate((text) => window.editorUnderTest?.setText(text), HARMLESS);
    await person.answer("Post anyway");
    await person.ui.says("Nothing has been sent yet.");
    assert.deepEqual(await person.arrived(), []);
    await person.leave();
  });
});

describe("Enter where nobody said what it does", () => {
  it("is let through on harmless text, and learned: then it passes on any text", async () => {
    const person = await here.open("/editor/textarea");
    await person.warmUp();
    await person.write("Dear all,");
    await person.page.keyboard.press("Enter");
    await person.page.keyboard.type(RISKY);
    await person.page.keyboard.press("Enter");
    await person.page.keyboard.type("Thanks");
    assert.equal(await person.ui.dialog(), null);
    assert.equal(await person.text(), `Dear all,\n${RISKY}\nThanks`);
    await activate(person.scope, "post-click");
    await person.held();
    await person.answer("Keep editing");
    await person.leave();
  });

  it("is held on risky text, and makes a new line once the person says that it does", async () => {
    const person = await here.open("/editor/textarea");
    await person.write(RISKY);
    await person.page.keyboard.press("Enter");
    await person.held();
    assert.equal(await person.text(), RISKY);
    await person.answer("Keep editing");
    await person.ui.press("Make a new line");
    await person.ui.until(async () => (await person.text()) === `${RISKY}\n`, "the new line");
    await person.page.keyboard.type("Thanks");
    await person.page.keyboard.press("Enter");
    await person.page.keyboard.type("Ines");
    assert.equal(await person.text(), `${RISKY}\nThanks\nInes`);
    assert.equal(await person.ui.dialog(), null);
    assert.deepEqual(await person.arrived(), []);
    await person.leave();
  });

  it("is learned where it sends", async () => {
    const person = await here.open("/editor/textarea?enter=send");
    await person.warmUp();
    await person.write(HARMLESS);
    await person.page.keyboard.press("Enter");
    assert.equal((await person.posted()).text, HARMLESS);
    person.site.clear();
    await person.ui.until(async () => (await person.text()) === "", "the editor empty");
    await person.page.keyboard.type(RISKY);
    await person.page.keyboard.press("Enter");
    await person.held();
    await person.answer("Keep editing");
    await person.leave();
  });

  it("Shift+Enter always makes a new line", async () => {
    const person = await here.open("/editor/textarea?enter=send");
    await person.write(RISKY);
    await person.page.keyboard.press("Shift+Enter");
    await person.page.keyboard.type("Thanks");
    assert.equal(await person.text(), `${RISKY}\nThanks`);
    assert.equal(await person.ui.dialog(), null);
    await person.leave();
  });
});
