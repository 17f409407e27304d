// While a person writes: the count on the badge and to screen readers, the list by keyboard, ignoring once and for ever, redacting one.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { activate, field } from "../../site/triggers.ts";
import { HARMLESS, OTHER_SECRET, RISKY, SECRET, world, type Person, type World } from "./person.ts";

let here: World;
before(async () => {
  here = await world();
});
after(() => here.close());

/** The toolbar badge of the tab in front. */
async function badge(person: Person): Promise<string> {
  const [worker] = person.page.context().serviceWorkers();
  assert.ok(worker !== undefined);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? "no tab" : chrome.action.getBadgeText({ tabId: tab.id });
  });
}

const shows = (person: Person, text: string): Promise<void> => person.ui.until(async () => (await badge(person)) === text, `"${text}" on the badge`);

describe("the badge and the live region", () => {
  it("count the passages in the composer in use", async () => {
    const person = await here.open("/editor/lexical");
    await person.page.bringToFront();
    await person.write(RISKY);
    await shows(person, "1");
    await person.ui.says("1 confidential passage");
    await person.page.keyboard.press("ControlOrMeta+A");
    await person.page.keyboard.type(HARMLESS);
    await shows(person, "");
    await person.ui.says("Nothing confidential found");
    await person.leave();
  });
});

async function openList(person: Person): Promise<void> {
  await person.page.keyboard.press("Alt+Shift+U");
  await person.ui.until(() => person.ui.has("button", "Ignore once"), "the list");
}

describe("the list", () => {
  it("Ignore once lets this text pass in this field", async () => {
    const person = await here.open("/editor/textarea");
    await person.write(RISKY);
    await openList(person);
    await person.ui.press("Ignore once");
    await person.ui.says("Every passage has been dealt with.");
    await person.page.keyboard.press("Escape");
    await activate(person.scope, "post-click");
    assert.equal((await person.posted()).text, RISKY);
    assert.equal(await person.ui.dialog(), null);
    await person.leave();

    const again = await here.open("/editor/textarea");
    await again.write(RISKY);
    await activate(again.scope, "post-click");
    await again.held();
    await again.answer("Keep editing");
    await again.leave();
  });

  it("Redact replaces the passage through the editor", async () => {
    const person = await here.open("/editor/prosemirror");
    await person.write(RISKY);
    await openList(person);
    await person.ui.press("Redact");
    await person.ui.says("Every passage has been dealt with.");
    assert.ok(!(await person.text()).includes(SECRET));
    await person.page.keyboard.press("Escape");
    await activate(person.scope, "post-click");
    assert.ok(!(await person.posted()).text.includes(SECRET));
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("Never for this text is remembered everywhere", async () => {
    const other = RISKY.replace(SECRET, OTHER_SECRET);
    const person = await here.open("/editor/textarea");
    await person.write(other);
    await openList(person);
    await person.ui.press("Never for this text");
    await person.ui.says("Every passage has been dealt with.");
    await person.page.keyboard.press("Escape");
    await person.leave();

    const again = await here.open("/editor/lexical");
    await again.write(other);
    await activate(again.scope, "post-click");
    assert.equal((await again.posted()).text.trimEnd(), other);
    assert.equal(await again.ui.dialog(), null);
    await again.leave();
  });
});

describe("fields that are left alone", () => {
  it("post what they ask for", async () => {
    const person = await here.open("/editor/textarea?native=1");
    await person.page.evaluate(() => {
      const input = document.createElement("input");
      input.name = "text";
      input.autocomplete = "cc-number";
      document.querySelector("#composer textarea")?.replaceWith(input);
    });
    await field(person.scope).click();
    await person.page.keyboard.type(SECRET);
    await activate(person.scope, "post-submit");
    assert.equal((await person.posted()).text, SECRET);
    assert.equal(await person.ui.dialog(), null);
    await person.page.close();
  });
});
