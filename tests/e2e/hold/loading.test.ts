// Posting before the scanner is there, and where it never comes: harmless text goes out by itself, once; everything else is asked about.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { activate } from "../../site/triggers.ts";
import { haltWorker, stopWorkers } from "../harness/worker.ts";
import { UNCHECKED } from "../harness/dialog.ts";
import { HARMLESS, RISKY, world, type World } from "./person.ts";

let here: World;
before(async () => {
  here = await world();
});
after(() => here.close());

describe("while the scanner loads", () => {
  for (const trigger of ["post-click", "post-pointerdown", "post-submit", "enter"] as const) {
    it(`harmless text is posted once by itself (${trigger})`, async () => {
      const person = await here.open("/editor/textarea?enter=send");
      const resume = await haltWorker(person.page);
      await person.write(HARMLESS);
      await activate(person.scope, trigger);
      assert.deepEqual(await person.arrived(), [], "posted before it could be scanned");
      assert.equal(await person.ui.dialog(), null);
      await resume();
      assert.equal((await person.posted()).text, HARMLESS);
      assert.equal((await person.arrived()).length, 1);
      assert.equal(await person.ui.dialog(), null);
      await person.leave();
    });
  }

  it("risky text is asked about as soon as it is scanned", async () => {
    const person = await here.open("/editor/textarea");
    const resume = await haltWorker(person.page);
    await person.write(RISKY);
    await activate(person.scope, "post-click");
    await activate(person.scope, "post-click");
    assert.deepEqual(await person.arrived(), []);
    await resume();
    await person.held();
    await person.answer("Post anyway");
    assert.equal((await person.posted()).text, RISKY);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("a scanner that does not come is said so; Try again scans once it has come", async () => {
    const person = await here.open("/editor/textarea");
    const resume = await haltWorker(person.page);
    await person.write(RISKY);
    await activate(person.scope, "post-click");
    await person.unchecked();
    await person.answer("Try again");
    await resume();
    await person.held();
    await person.answer("Keep editing");
    assert.deepEqual(await person.arrived(), []);
    await person.leave();
  });

  it("Post unchecked posts exactly once", async () => {
    const person = await here.open("/editor/textarea");
    const resume = await haltWorker(person.page);
    await person.write(HARMLESS);
    await activate(person.scope, "post-click");
    await person.unchecked();
    await person.answer("Post unchecked");
    assert.equal((await person.posted()).text, HARMLESS);
    assert.equal((await person.arrived()).length, 1);
    await resume();
    await person.leave();
  });

  it("Keep editing posts nothing, and what was written on meanwhile is not posted by itself", async () => {
    const person = await here.open("/editor/textarea");
    const resume = await haltWorker(person.page);
    await person.write(HARMLESS);
    await activate(person.scope, "ctrl-enter");
    await person.page.keyboard.type(" or ten");
    await resume();
    await person.ui.says("Nothing has been sent yet.");
    assert.deepEqual(await person.arrived(), []);
    await activate(person.scope, "ctrl-enter");
    assert.equal((await person.posted()).text, `${HARMLESS} or ten`);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });
});

describe("the worker", () => {
  it("can be stopped before a field is used", async () => {
    const person = await here.open("/editor/textarea");
    await stopWorkers(person.page);
    await person.write(RISKY);
    await activate(person.scope, "post-click");
    await person.held();
    await person.answer("Keep editing");
    await person.leave();
  });

  it("can be stopped after the scanner was loaded", async () => {
    const person = await here.open("/editor/textarea");
    await person.write(RISKY);
    await activate(person.scope, "post-click");
    await person.held();
    await person.answer("Keep editing");
    await stopWorkers(person.page);
    await activate(person.scope, "post-click");
    await person.held();
    await person.answer("Keep editing");
    assert.notEqual(await person.ui.dialog(), UNCHECKED);
    await person.leave();
  });
});

describe("a text that is too long", () => {
  it("is said not to be checked, and posted once when the person says so", async () => {
    const person = await here.open("/editor/textarea");
    await person.warmUp();
    // Longer than the core looks at, however fast the machine is: see `Limits` in `src/engine/scan.rs`.
    const text = "Nine tomorrow. ".repeat(300_000).trim();
    assert.ok(text.length > 4 * 1024 * 1024);
    await person.page.evaluate((long) => window.editorUnderTest?.setText(long), text);
    await activate(person.scope, "post-click");
    await person.unchecked();
    await person.ui.says("The text is too long to be checked in one go. Shorten it or post it in parts.");
    await person.answer("Post unchecked");
    assert.equal((await person.posted()).text.length, text.length);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });
});

describe("an extension that was reloaded under an open page", () => {
  it("keeps guarding with the scanner it has, and says so where it has none", async () => {
    const own = await world();
    const [used, fresh] = [await own.open("/editor/textarea"), await own.open("/editor/textarea")];
    await used.page.bringToFront();
    await used.warmUp();
    const [worker] = own.browser.context.serviceWorkers();
    assert.ok(worker !== undefined);
    const gone = new Promise((resolve) => void worker.once("close", resolve));
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await gone;

    await used.write(RISKY);
    await activate(used.scope, "post-click");
    await used.held();
    await used.answer("Redact all");
    await used.ui.says("Nothing confidential is left. You can post now.");
    await activate(used.scope, "post-click");
    assert.ok(!(await used.posted()).text.includes(RISKY));
    await used.page.close();

    own.site.clear();
    await fresh.page.bringToFront();
    await fresh.write(HARMLESS);
    await activate(fresh.scope, "post-click");
    await fresh.unchecked();
    await fresh.answer("Post unchecked");
    assert.equal((await fresh.posted()).text, HARMLESS);
    assert.equal((await fresh.arrived()).length, 1);
    await own.close();
  });
});
