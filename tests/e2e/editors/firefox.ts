// The stage in Firefox, by Puppeteer over WebDriver BiDi, with the unpacked extension installed as a temporary add-on.

import puppeteer, { type ElementHandle, type Frame, type KeyInput, type Page } from "puppeteer-core";
import { buildBindings } from "../harness/bindings.ts";
import type { Seat, Stage } from "./stage.ts";

declare global {
  interface Window {
    /** How far the page's clock has been set forward, in milliseconds. */
    skipped?: number;
  }
}

export async function firefoxStage(): Promise<Stage> {
  const bindings = await buildBindings("firefox");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: "/usr/bin/firefox-esr",
    headless: true,
    defaultViewport: { width: 1000, height: 800 },
    extraPrefsFirefox: { "xpinstall.signatures.required": false },
  });
  await browser.installExtension(bindings.folder);
  const thrown: string[] = [];
  return {
    async sit(address, place) {
      const page = await browser.newPage();
      page.on("pageerror", (failure) => thrown.push(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)));
      await page.evaluateOnNewDocument(() => {
        const { now } = Date;
        Date.now = () => now() + (window.skipped ?? 0);
      });
      await page.goto(address);
      await page.evaluate(() => window.ready);
      const framed = place === "iframe" || place === "blank" || place === "cross";
      const scope = framed ? page.frames().find((frame) => frame !== page.mainFrame()) : page.mainFrame();
      if (scope === undefined) throw new Error("no frame for the composer");
      await scope.evaluate(() => window.ready);
      return seat(page, scope, await fieldOf(scope));
    },
    failures: () => thrown.splice(0),
    async close() {
      await browser.close();
      await bindings.remove();
    },
  };
}

/** The element of the editor that takes the keys, wherever in shadow trees it stands. */
async function fieldOf(scope: Frame): Promise<ElementHandle<HTMLElement>> {
  const found = await scope.evaluateHandle(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
      const field = root.querySelector<HTMLElement>("#composer :is(textarea, input, [contenteditable=true])");
      if (field !== null) return field;
      for (const element of root.querySelectorAll("*")) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
    }
    return null;
  });
  const element = found.asElement();
  if (element === null) throw new Error("no editor on the page");
  return element as ElementHandle<HTMLElement>;
}

function seat(page: Page, scope: Frame, field: ElementHandle<HTMLElement>): Seat {
  return {
    evaluate: (run, given) => scope.evaluate(run as never, given),
    inField: (run, given) => field.evaluate(run as never, given),
    click: () => field.click(),
    async press(key) {
      const keys = key.split("+") as KeyInput[];
      for (const down of keys) await page.keyboard.down(down);
      for (const up of keys.reverse()) await page.keyboard.up(up);
    },
    keys: (text) => page.keyboard.type(text),
    async box() {
      const found = await field.boundingBox();
      if (found === null) throw new Error("the editor has no box");
      return found;
    },
    // A picture of an element in a frame shows another part of the frame, so there it is one of the window.
    screenshot: () => (scope === page.mainFrame() ? field.screenshot() : page.screenshot()),
    skip: (milliseconds) =>
      scope.evaluate((time) => {
        window.skipped = (window.skipped ?? 0) + time;
      }, milliseconds),
    close: () => page.close(),
  };
}
