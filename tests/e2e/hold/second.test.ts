// The second reader in the edition that has it: off until the person switches it on, asked about nothing before, and never in the way
// of a post for long. In real Chromium, with the model as it is shipped.
import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { parseRequest } from "../../../extension/shared/messages.ts";
import { activate } from "../../site/triggers.ts";
import { haltWorker } from "../harness/worker.ts";
import { openPopup } from "../panel/popup.ts";
import { workerOf } from "../network/journey.ts";
import { HARMLESS, PACKAGE, world, type Person, type World } from "./person.ts";

const EDITION = fileURLToPath(new URL("../../../dist/chrome-reader", import.meta.url));
const SWITCH = "Second reader";

/** What the scanner alone lets pass and the second reader would rather keep. */
const CLOSE = "the one in flat 4 is behind again and his ex has the kids, it's on tuesday";

/** In the worker. */
declare const self: typeof globalThis & { told: unknown[] };

/** Writes down every message that the worker gets from now on. */
async function listen(here: World): Promise<void> {
  await workerOf(here).evaluate(() => {
    self.told = [];
    chrome.runtime.onMessage.addListener((message) => {
      self.told.push(message);
      return false;
    });
  });
}

/** The texts that the worker was asked about since. */
async function consulted(here: World): Promise<string[]> {
  const told = await workerOf(here).evaluate(() => self.told.splice(0));
  return told.map(parseRequest).flatMap((request) => (request?.kind === "consult" ? [request.text] : []));
}

/** Presses the switch in the popup, and waits until that is remembered. */
async function flip(here: World, on: boolean): Promise<void> {
  const person = await here.open("/editor/textarea");
  await person.page.bringToFront();
  const popup = await openPopup(here.browser.context, person.page, workerOf(here));
  const { description, checked } = await popup.press(SWITCH);
  assert.equal(checked, on);
  assert.match(description, /in this browser\. No text leaves it\./);
  const deadline = Date.now() + 10_000;
  const stored = (): Promise<unknown> => workerOf(here).evaluate(async () => (await chrome.storage.local.get("second"))["second"]);
  while ((await stored()) !== on) assert.ok(Date.now() < deadline, "the switch is not remembered");
  await popup.close();
  await person.leave();
}

/** Opens a page to write on, in front of everything. */
async function sit(here: World): Promise<Person> {
  const person = await here.open("/editor/textarea");
  await person.page.bringToFront();
  return person;
}

async function postsOnce(person: Person, text: string): Promise<void> {
  await activate(person.scope, "post-click");
  assert.equal((await person.posted()).text, text);
  assert.deepEqual(await person.arrived(), [text]);
  assert.equal(await person.ui.dialog(), null);
}

describe("the ordinary edition", () => {
  it("has no switch for it", async () => {
    const here = await world({}, PACKAGE);
    const person = await sit(here);
    const popup = await openPopup(here.browser.context, person.page, workerOf(here));
    assert.equal(await popup.has(SWITCH), false);
    await popup.close();
    await person.leave();
    await here.close();
  });
});

describe("the edition with the second reader", () => {
  let here: World;
  before(async () => {
    here = await world({}, EDITION);
    await (await here.open("/editor/textarea")).leave();
    await listen(here);
  });
  after(() => here.close());

  it("asks it nothing until it is switched on", async () => {
    const person = await sit(here);
    await person.warmUp();
    await person.write(CLOSE);
    await postsOnce(person, CLOSE);
    assert.deepEqual(await consulted(here), []);
    assert.equal(await workerOf(here).evaluate(async () => "second" in (await chrome.storage.local.get())), false);
    await person.leave();
  });

  describe("switched on", () => {
    before(() => flip(here, true));

    it("underlines and holds what the scanner alone lets pass", async () => {
      const person = await sit(here);
      await person.write(CLOSE);
      await person.ui.until(async () => (await person.ui.all()).some(({ name }) => /^\d+ confidential passages?$/.test(name)), "an underline");
      const asked = await consulted(here);
      assert.deepEqual(asked.filter((text) => text === CLOSE), [CLOSE], "it is asked when typing pauses, once");
      assert.ok(asked.length < CLOSE.length / 2, "it is not asked at every key");
      await activate(person.scope, "post-click");
      await person.held();
      await person.answer("Keep editing");
      assert.deepEqual(await person.arrived(), []);
      await activate(person.scope, "post-click");
      await person.held();
      await person.answer("Post anyway");
      assert.equal((await person.posted()).text, CLOSE);
      assert.equal((await person.arrived()).length, 1);
      const stored = await workerOf(here).evaluate(async () => JSON.stringify(await Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), chrome.storage.sync.get()])));
      assert.ok(stored.includes('"second":true') && !stored.includes("tattoo"), "the switch is remembered, the text is not");
      await person.leave();
    });

    for (const trigger of ["post-click", "post-pointerdown", "post-submit", "ctrl-enter"] as const) {
      it(`harmless text is posted once by itself (${trigger})`, async () => {
        const person = await sit(here);
        await person.warmUp();
        await consulted(here);
        await person.write(HARMLESS);
        await activate(person.scope, trigger);
        assert.equal((await person.posted()).text, HARMLESS);
        assert.deepEqual(await person.arrived(), [HARMLESS]);
        assert.equal(await person.ui.dialog(), null);
        const asked = await consulted(here);
        assert.deepEqual(asked.filter((text) => text === HARMLESS), [HARMLESS]);
        await person.leave();
      });
    }

    it("who breaks lines and types on loses none of it", async () => {
      const person = await sit(here);
      await person.warmUp();
      const resume = await haltWorker(person.page);
      await person.write("one");
      await person.page.keyboard.press("Enter");
      await person.page.keyboard.type("two");
      await person.page.keyboard.press("Enter");
      await person.page.keyboard.type("three");
      assert.equal(await person.text(), "one\ntwo\nthree");
      assert.deepEqual(await person.arrived(), []);
      await resume();
      await person.leave();
    });

    it("a worker that does not answer keeps no post", async () => {
      const person = await sit(here);
      await person.warmUp();
      const resume = await haltWorker(person.page);
      await person.write(CLOSE);
      await postsOnce(person, CLOSE);
      await resume();
      let asked: string[] = [];
      await person.ui.until(async () => (asked = [...asked, ...(await consulted(here))]).includes(CLOSE), "the question that was not answered");
      await person.leave();
    });

    it("switched off again, no text is sent any more, not even from a page that is open", async () => {
      const person = await sit(here);
      await person.warmUp();
      await flip(here, false);
      await person.page.bringToFront();
      person.site.clear();
      await consulted(here);
      await person.write(CLOSE);
      await postsOnce(person, CLOSE);
      assert.deepEqual(await consulted(here), []);
      await person.leave();
    });
  });
});

describe("without its model", () => {
  let folder: string;
  let here: World;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "unsaid-edition-"));
    await cp(EDITION, folder, { recursive: true });
    await rm(path.join(folder, "reader", "model.onnx"));
    here = await world({}, folder);
    await (await here.open("/editor/textarea")).leave();
    await listen(here);
    await flip(here, true);
  });
  after(async () => {
    await here.close();
    await rm(folder, { recursive: true });
  });

  it("every text is asked about in vain, and posted", async () => {
    const person = await sit(here);
    await person.warmUp();
    for (const text of [CLOSE, HARMLESS]) {
      person.site.clear();
      await person.write(text);
      await postsOnce(person, text);
      assert.deepEqual([...new Set((await consulted(here)).filter((asked) => asked === text))], [text]);
    }
    await person.leave();
  });
});
