// The stage in Chromium, by Playwright.

import type { Frame, Page } from "playwright-core";
import { field } from "../../site/triggers.ts";
import { buildBindings } from "../harness/bindings.ts";
import { launch } from "../harness/browser.ts";
import type { Seat, Stage } from "./stage.ts";

const START = new Date("2026-03-01T09:00:00Z").getTime();
/** CKEditor moves its balloons in its own time, so they are in no picture. */
const STILL = { style: ".ck-balloon-panel { visibility: hidden !important }" };

export async function chromiumStage(): Promise<Stage> {
  const bindings = await buildBindings("chromium");
  const browser = await launch(bindings.folder);
  return {
    async sit(address, place) {
      const page = await browser.context.newPage();
      await page.clock.setFixedTime(START);
      await page.goto(address);
      await page.evaluate(() => window.ready);
      const framed = place === "iframe" || place === "blank" || place === "cross";
      const scope = framed ? page.frame({ name: "composer" }) : page;
      if (scope === null) throw new Error("no frame for the composer");
      return seat(page, scope);
    },
    failures: () => browser.failures(),
    async close() {
      await browser.close();
      await bindings.remove();
    },
  };
}

function seat(page: Page, scope: Page | Frame): Seat {
  const box = field(scope);
  let now = START;
  return {
    // Playwright tells plain values from handles in the type of what is given; a seat gives plain values alone.
    evaluate: (run, given) => scope.evaluate(run as never, given),
    inField: (run, given) => box.evaluate(run as never, given),
    click: () => box.click(),
    press: (key) => page.keyboard.press(key),
    keys: (text) => page.keyboard.type(text),
    async box() {
      const found = await box.boundingBox();
      if (found === null) throw new Error("the editor has no box");
      return found;
    },
    // A picture of an element in a frame at times shows another part of the frame, so there it is one of the window.
    screenshot: () => (scope === page ? box.screenshot(STILL) : page.screenshot(STILL)),
    async skip(milliseconds) {
      now += milliseconds;
      await page.clock.setFixedTime(now);
    },
    close: () => page.close(),
  };
}
