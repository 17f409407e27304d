// What a person writes never leaves the frame it was written in. A whole journey is walked while everybody who could learn of it keeps
// a record: the service worker of what it is told, the browser's storage, the page's DOM and console, the page around a frame, the badge.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { parseRequest } from "../../../extension/shared/messages.ts";
import { world, type World } from "../hold/person.ts";
import { journey, PAGES, workerOf, WRITTEN } from "./journey.ts";

let here: World;
/** Where text was looked for, and what stood there. */
const seen: { readonly where: string; readonly text: string }[] = [];
let told: readonly unknown[] = [];

/** In the worker. */
declare const self: typeof globalThis & { told: unknown[] };

before(async () => {
  here = await world();
  const page = await here.browser.context.newPage();
  await page.goto(here.site.url);
  const worker = here.browser.context.serviceWorkers()[0] ?? (await here.browser.context.waitForEvent("serviceworker"));
  await worker.evaluate(() => {
    self.told = [];
    chrome.runtime.onMessage.addListener((message) => {
      self.told.push(message);
      return false;
    });
  });
  here.browser.context.on("console", (message) => seen.push({ where: "the console", text: message.text() }));
  worker.on("console", (message) => seen.push({ where: "the worker's console", text: message.text() }));
  await here.browser.context.addInitScript(() => {
    // What the page hears, from frames and from anybody else.
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener("message", ({ data }) => heard.push(JSON.stringify(data)), true);
  });

  await journey(here, async ({ page, scope }) => {
    for (const frame of page.frames()) {
      const at = `${new URL(page.url()).pathname}${frame === page.mainFrame() ? "" : " (its frame)"}`;
      // The field itself is where the text belongs; everywhere else it does not.
      const elsewhere = await frame.evaluate(() => {
        const roots: (Document | ShadowRoot)[] = [document];
        const parts: string[] = [document.title];
        for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
          const copy = (root instanceof Document ? root.documentElement : root).cloneNode(true) as HTMLElement;
          for (const field of copy.querySelectorAll("#composer textarea, #composer [contenteditable], #posted")) field.remove();
          parts.push(new XMLSerializer().serializeToString(copy));
          for (const element of root.querySelectorAll("*")) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
        }
        return parts.join("\n");
      });
      seen.push({ where: `the DOM of ${at}`, text: elsewhere });
      seen.push({ where: `what ${at} heard`, text: (await frame.evaluate(() => (window as unknown as { heard: string[] }).heard)).join("\n") });
      seen.push({ where: `the storage of ${at}`, text: await frame.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name])) });
      seen.push({ where: `the highlights of ${at}`, text: (await frame.evaluate(() => [...CSS.highlights.keys()])).join("\n") });
    }
    if (scope !== page.mainFrame()) seen.push({ where: "the address", text: page.url() });
  });

  told = await worker.evaluate(() => self.told);
  seen.push({
    where: "the extension's storage",
    text: await worker.evaluate(async () => JSON.stringify(await Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), chrome.storage.sync.get()]))),
  });
  const shown = await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(async ({ id: tabId = 0 }) => [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })].join()));
  });
  seen.push({ where: "the toolbar", text: shown.join("\n") });
});

after(() => here.close());

describe("what was written", () => {
  it("is nowhere but in its own frame", () => {
    assert.ok(seen.length > PAGES.length * 8, `${seen.length} places were looked at`);
    for (const { where, text } of seen) for (const passage of WRITTEN) assert.ok(!text.includes(passage), `"${passage}" in ${where}`);
  });

  it("is in no message to the service worker; what is told has no field for it", () => {
    const kinds = new Set(told.map((message) => parseRequest(message)?.kind));
    assert.deepEqual([...kinds].sort(), ["badge", "guard", "inject-core", "load-core", "never"]);
    const said = JSON.stringify(told);
    for (const passage of WRITTEN) assert.ok(!said.includes(passage), passage);
  });

  it("leaves a digest behind where the person asked never to hear of it again, and only that", async () => {
    const stored = await workerOf(here).evaluate(() => chrome.storage.local.get());
    assert.deepEqual(Object.keys(stored).sort(), ["digestKey", "never"]);
    assert.equal((stored["never"] as string[]).length, 1);
    assert.match((stored["never"] as string[])[0] ?? "", /^[0-9a-f]{32}$/);
  });
});
