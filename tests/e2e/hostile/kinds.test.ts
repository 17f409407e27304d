// The hostile pages of the test site, field by field: 0 posts while held, whatever the page does meanwhile; none after "Keep editing";
// exactly one of exactly that text after "Post anyway"; exactly one redacted after "Redact all". The page that removes our element is in
// `attacks.test.ts`, the one whose elements are named after the DOM's members in `clobber.test.ts`.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Hostility } from "../../site/catalogue.ts";
import { world, type World } from "../hold/person.ts";
import { CHANNELS, RISKY, SECRET, visit, type Channel, type Visitor } from "./visitor.ts";

type Kind = Exclude<Hostility, "remove" | "clobber">;

let here: World;

before(async () => {
  here = await world();
});

after(() => here.close());

/** What each page does while a question is open, beyond what it does by itself. */
const MEANWHILE: Readonly<Record<Kind, (visitor: Visitor, channel: Channel) => Promise<void>>> = {
  async "stop-first"(visitor, channel) {
    await visitor.pageDoes(`document.getElementById("${channel}-post").click()`);
    await visitor.pageDoes(`document.getElementById("${channel}").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", ctrlKey: true, bubbles: true, cancelable: true, composed: true }))`);
  },
  async fake(visitor) {
    for (const { x, y } of await visitor.spots()) assert.ok((await visitor.pageDoes<number>(`fake.at(${x}, ${y})`)) > 0);
    assert.ok((await visitor.pageDoes<number>("fake.everywhere()")) > 1000);
    assert.ok((await visitor.pageDoes<number>("fake.keys()")) > 20);
  },
  async prototypes(visitor) {
    // All it could do it did before anything else ran.
    assert.ok((await visitor.pageDoes<string>("document.documentElement.getAttribute('data-redefined')")).includes("Event.prototype.preventDefault"));
  },
  async "focus-trap"(visitor, channel) {
    const before = await visitor.pageDoes<number>("Number(document.documentElement.dataset.stolen ?? 0)");
    await visitor.ui.until(async () => (await visitor.pageDoes<number>("Number(document.documentElement.dataset.stolen ?? 0)")) > before, "the trap has tried");
    await visitor.pageDoes(`document.getElementById("${channel}").focus()`);
  },
  async csp(visitor) {
    await visitor.pageDoes("document.querySelectorAll('*').forEach((each) => each !== document.documentElement && each.closest('body, head') === null && each.remove())");
  },
};

for (const [kind, meanwhile] of Object.entries(MEANWHILE) as [Kind, (typeof MEANWHILE)["fake"]][]) {
  describe(kind, () => {
    for (const channel of CHANNELS) {
      it(`holds the ${channel} field against the page, and lets the person decide`, async () => {
        const visitor = await visit(here, kind);
        await visitor.writeIn(channel, RISKY);
        await visitor.post(channel);
        await visitor.held();
        await meanwhile(visitor, channel);
        await visitor.held();
        await visitor.answer("Keep editing");
        await visitor.ui.gone();
        await visitor.nothingPosted("posted after Keep editing");
        assert.equal(await visitor.textIn(channel), RISKY);
        assert.equal(await visitor.focus(), channel);

        await meanwhileDeclined(visitor, kind);
        await visitor.page.keyboard.press("Control+Enter");
        await visitor.held();
        await meanwhile(visitor, channel);
        await visitor.held();
        await visitor.confirmedOnce(RISKY);
        await visitor.leave();
      });

      it(`redacts the ${channel} field, which is then posted once`, async () => {
        const visitor = await visit(here, kind);
        await visitor.writeIn(channel, RISKY);
        await visitor.post(channel);
        await visitor.held();
        await meanwhile(visitor, channel);
        await visitor.answer("Redact all");
        await visitor.ui.says("Nothing confidential is left. You can post now.");
        await visitor.nothingPosted("posted by Redact all itself");
        const redacted = await visitor.textIn(channel);
        assert.ok(redacted.startsWith("our deploy password is") && !redacted.includes(SECRET), redacted);
        await visitor.post(channel);
        assert.equal((await visitor.posted()).text.replaceAll("\u00a0", " ").trim(), redacted);
        assert.equal((await visitor.arrived()).length, 1);
        assert.equal(await visitor.ui.dialog(), null);
        await visitor.leave();
      });
    }
  });
}

/** After "Keep editing" a page that presses its own button gets nothing, and asks nothing. */
async function meanwhileDeclined(visitor: Visitor, kind: Hostility): Promise<void> {
  if (kind === "prototypes") return;
  await visitor.pageDoes(`document.querySelectorAll("button").forEach((each) => each.click())`);
  await visitor.nothingPosted("the page pressed its own button");
  assert.equal(await visitor.ui.dialog(), null);
}
