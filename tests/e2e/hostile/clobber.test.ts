// A page whose elements are named after the DOM's own members, so that `form.nodeType` is a field, in our world too, and
// `document.createElement` a picture: everything is held, asked, redacted and released as on any other page.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { world, type World } from "../hold/person.ts";
import { CHANNELS, HARMLESS, RISKY, SECRET, visit, type Visitor } from "./visitor.ts";

let here: World;

before(async () => {
  here = await world();
});

after(() => here.close());

async function arrive(): Promise<Visitor> {
  const visitor = await visit(here, "clobber");
  await visitor.ui.until(() => visitor.see<boolean>(`return one("html").hasAttribute("data-clobbered")`), "the names are given");
  assert.deepEqual(await visitor.pageDoes("[document.createElement, document.activeElement, document.documentElement].map((each) => each.localName)"), ["img", "img", "img"]);
  return visitor;
}

describe("where names stand before the DOM's own", () => {
  for (const channel of CHANNELS) {
    it(`the ${channel} field is held and confirmed once`, async () => {
      const visitor = await arrive();
      await visitor.writeIn(channel, RISKY);
      await visitor.post(channel);
      await visitor.held();
      await visitor.answer("Keep editing");
      await visitor.ui.gone();
      await visitor.nothingPosted("posted after Keep editing");
      assert.equal(await visitor.focus(), channel);
      await visitor.page.keyboard.press("Control+Enter");
      await visitor.held();
      await visitor.confirmedOnce(RISKY);
      await visitor.leave();
    });

    it(`the ${channel} field is redacted`, async () => {
      const visitor = await arrive();
      await visitor.writeIn(channel, RISKY);
      await visitor.post(channel);
      await visitor.held();
      await visitor.answer("Redact all");
      await visitor.ui.says("Nothing confidential is left. You can post now.");
      const redacted = await visitor.textIn(channel);
      assert.ok(redacted.startsWith("our deploy password is") && !redacted.includes(SECRET), redacted);
      await visitor.post(channel);
      assert.equal((await visitor.posted()).text.replaceAll("\u00a0", " ").trim(), redacted);
      assert.equal((await visitor.arrived()).length, 1);
      await visitor.leave();
    });

    it(`harmless text in the ${channel} field goes as if nobody were there`, async () => {
      const visitor = await arrive();
      await visitor.writeIn(channel, HARMLESS);
      await visitor.post(channel);
      assert.equal((await visitor.posted()).text.trim(), HARMLESS);
      assert.equal((await visitor.arrived()).length, 1);
      await visitor.leave();
    });
  }

  it("a form that is submitted by the page is held, and released as a submit", async () => {
    const visitor = await arrive();
    await visitor.pageDoes(`EventTarget.prototype.addEventListener.call(Document.prototype.querySelector.call(document, "#plain-form"), "submit", (event) => { event.preventDefault(); board.post("plain") })`);
    await visitor.writeIn("plain", RISKY);
    await visitor.pageDoes(`HTMLFormElement.prototype.requestSubmit.call(Document.prototype.querySelector.call(document, "#plain-form"))`);
    await visitor.held();
    await visitor.confirmedOnce(RISKY);
    await visitor.leave();
  });
});
