// A question that is open while the page goes elsewhere: to another address of its own, to another page and back out of the browser's
// memory, to twice its size. Nothing is posted by any of it, nothing is lost, and the person's answer still counts once.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { world, type Person, type World } from "../hold/person.ts";
import { activate } from "../../site/triggers.ts";
import { BEFORE } from "../harness/dialog.ts";
import { RISKY } from "./visitor.ts";

let here: World;

before(async () => {
  // Automation keeps pages out of the back/forward cache; a person's browser does not.
  here = await world({ without: ["--disable-back-forward-cache"] });
});

after(() => here.close());

async function asked(path: string): Promise<Person> {
  const person = await here.open(path);
  await person.write(RISKY);
  await activate(person.scope, "post-click");
  await person.held();
  return person;
}

async function confirmed(person: Person): Promise<void> {
  await person.answer("Post anyway");
  assert.equal((await person.posted()).text.trim(), RISKY);
  assert.equal((await person.arrived()).length, 1);
  assert.equal(await person.ui.dialog(), null);
}

describe("a question stays open when the page", () => {
  for (const [name, code] of [
    ["pushes another address", `history.pushState({}, "", "/elsewhere")`],
    ["replaces its address", `history.replaceState({}, "", "/elsewhere?again")`],
    ["goes to an anchor", `location.hash = "below"`],
    ["pushes and goes back", `history.pushState({}, "", "/elsewhere"); history.back()`],
  ] as const) {
    for (const editor of ["textarea", "lexical"] as const) {
      it(`${name} (${editor})`, async () => {
        const person = await asked(`/editor/${editor}`);
        await person.page.evaluate(code);
        await person.held();
        await confirmed(person);
        await person.leave();
      });
    }
  }
});

describe("an application that changes its view", () => {
  it("has its next composer held as the first", async () => {
    const person = await asked("/editor/textarea");
    await person.answer("Keep editing");
    await person.ui.gone();
    // The old composer goes, another one with the same handlers comes, under another address.
    await person.page.evaluate(() => {
      history.pushState({}, "", "/editor/next");
      const form = document.querySelector("#composer-form");
      const parent = form?.parentElement ?? null;
      if (form === null || parent === null) throw new Error("no composer");
      form.remove();
      parent.append(form);
      const field = form.querySelector("textarea");
      if (field !== null) field.value = "";
    });
    await person.write(RISKY);
    await activate(person.scope, "post-click");
    await person.held();
    await confirmed(person);
    await person.leave();
  });
});

describe("another page", () => {
  /** What the toolbar says about the tab in front. */
  async function badge(): Promise<string> {
    const [worker] = here.browser.context.serviceWorkers();
    assert.ok(worker);
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  }

  it("ends the question, and nothing is posted", async () => {
    const person = await asked("/editor/textarea");
    await person.page.goto(`${here.site.url}/`);
    assert.equal(await person.ui.dialog(), null);
    assert.deepEqual(await person.arrived(), []);
    await person.leave();
  });

  for (const editor of ["textarea", "contenteditable"] as const) {
    it(`and back out of the browser's memory: the question, the text and the hold are as they were (${editor})`, async () => {
      const person = await here.open(`/editor/${editor}`);
      await person.write(RISKY);
      await activate(person.scope, "post-click");
      // No look at the server yet: a page that has fetched what must not be stored is not kept in memory.
      await person.ui.shows(BEFORE);
      await person.page.evaluate(() => document.documentElement.setAttribute("data-memory", "kept"));
      await person.page.goto(`${here.site.url}/`);
      await person.page.goBack({ waitUntil: "commit" });
      assert.equal(await person.page.evaluate(() => document.documentElement.getAttribute("data-memory")), "kept", "the page came from the back/forward cache");
      await person.ui.until(async () => (await badge()) === "1", "the badge is back");
      await person.held();
      await person.answer("Keep editing");
      await person.ui.gone();
      assert.equal((await person.text()).trim(), RISKY);
      await activate(person.scope, "post-click");
      await person.held();
      await confirmed(person);
      await person.leave();
    });
  }
});

describe("at twice the size", () => {
  async function zoom(factor: number): Promise<void> {
    const [worker] = here.browser.context.serviceWorkers();
    assert.ok(worker);
    await worker.evaluate(async (wanted) => {
      for (const { id } of await chrome.tabs.query({})) if (id !== undefined) await chrome.tabs.setZoom(id, wanted);
    }, factor);
  }

  for (const editor of ["textarea", "contenteditable"] as const) {
    it(`the dialog is whole, answers, and posts once (${editor})`, async () => {
      const person = await here.open(`/editor/${editor}`);
      await zoom(2);
      try {
        await person.ui.until(async () => (await person.page.evaluate(() => devicePixelRatio)) === 2, "the page is twice its size");
        await person.write(RISKY);
        await activate(person.scope, "post-click");
        await person.held();
        const { width, height } = await person.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        for (const name of ["Redact all", "Keep editing", "Post anyway"]) {
          const { x, y } = await person.ui.middleOf(name);
          assert.ok(x > 0 && y > 0 && x < width && y < height, `${name} at ${x}, ${y} of ${width} × ${height}`);
        }
        await person.answer("Keep editing");
        await person.ui.gone();
        await activate(person.scope, "post-click");
        await person.held();
        await confirmed(person);
      } finally {
        await zoom(1);
      }
      await person.leave();
    });
  }
});
