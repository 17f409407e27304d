// Every way of posting in every editor: 0 posts while held, none after "Keep editing", exactly one of exactly that text after "Post
// anyway", exactly one redacted after "Redact all". Nothing lost, nothing twice.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { EDITORS, TRIGGERS, type Trigger } from "../../site/catalogue.ts";
import { activate, queryFor } from "../../site/triggers.ts";
import { SECRET, RISKY, world, type Person, type World } from "./person.ts";

let here: World;

before(async () => {
  here = await world({ touch: true });
});

after(() => here.close());

/** An editor's own text may end in a line break that nobody typed. */
function same(actual: string, expected: string, what: string): void {
  assert.equal(actual.replaceAll("\u00a0", " ").trimEnd(), expected, what);
}

async function journey(person: Person, trigger: Trigger): Promise<void> {
  const { ui, site, page } = person;
  const by = trigger === "post-touch" ? "finger" : "mouse";
  const item = person.scope.getByRole("menuitem", { name: "Post now" });
  /** A menu whose item was held stays open, as the page never heard of the press. */
  const post = async (): Promise<void> => {
    if (trigger === "post-menu" && (await item.isVisible())) return item.click();
    if (trigger === "post-menu-keys" && (await item.isVisible())) return item.press("Enter");
    return activate(person.scope, trigger);
  };

  await person.write(RISKY);
  await post();
  await person.held();
  await person.answer("Keep editing", by);
  await ui.gone();
  assert.deepEqual(await person.arrived(), [], "posted after Keep editing");
  same(await person.text(), RISKY, "the text after Keep editing");

  await post();
  await person.held();
  await person.answer("Post anyway", by);
  same((await person.posted()).text, RISKY, "what was posted after Post anyway");
  assert.equal((await person.arrived()).length, 1, "posts after Post anyway");
  assert.equal(await ui.dialog(), null, "asked again after posting");

  await ui.until(async () => (await person.text()).trim() === "", "the editor empty after posting");
  site.clear();
  await person.write(RISKY);
  await post();
  await person.held();
  await person.answer("Redact all", by);
  await ui.says("Nothing confidential is left. You can post now.");
  assert.deepEqual(await person.arrived(), [], "posted by Redact all itself");
  const redacted = (await person.text()).trimEnd();
  assert.ok(!redacted.includes(SECRET) && redacted.startsWith("Sign in with ") && redacted.endsWith(" please"), `redacted to ${JSON.stringify(redacted)}`);
  await post();
  same((await person.posted()).text, redacted, "what was posted after Redact all");
  assert.equal((await person.arrived()).length, 1, "posts after Redact all");
  assert.equal(await ui.dialog(), null, "asked about redacted text");
  await page.bringToFront();
}

for (const editor of EDITORS) {
  describe(editor, () => {
    for (const trigger of TRIGGERS) {
      it(`${trigger} is held, confirmed once, redacted once`, async () => {
        const person = await here.open(`/editor/${editor}?${queryFor(trigger)}`);
        await journey(person, trigger);
        await person.leave();
      });
    }
  });
}
