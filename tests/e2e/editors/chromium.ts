// The stage in Chromium, by Playwright.

import type { Frame, Page } from "playwright-core";
import { field } from "../../site/triggers.ts";
import { buildBindings } from "../harness/bindings.ts";
import { launch } from "../harness/browser.ts";
import type { Rectangle, Seat, Stage } from "./stage.ts";

const START = new Date("2026-03-01T09:00:00Z").getTime();
/** What editors draw around their text, in pixels: frames whose round corners come out in another blue, and balloons that hang there. */
const FRAME = 4;

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
  const standing = async (): Promise<Rectangle> => {
    const found = await box.boundingBox();
    if (found === null) throw new Error("the editor has no box");
    return found;
  };
  return {
    // Playwright tells plain values from handles in the type of what is given; a seat gives plain values alone.
    evaluate: (run, given) => scope.evaluate(run as never, given),
    inField: (run, given) => box.evaluate(run as never, given),
    click: () => box.click(),
    press: (key) => page.keyboard.press(key),
    keys: (text) => page.keyboard.type(text),
    box: standing,
    async screenshot() {
      // A picture of an element in a frame at times shows another part of the frame, so there it is one of the window.
      if (scope !== page) return page.screenshot();
      const { x, y, width, height } = await standing();
      return page.screenshot({ clip: { x: x + FRAME, y: y + FRAME, width: width - 2 * FRAME, height: height - 2 * FRAME } });
    },
    async skip(milliseconds) {
      now += milliseconds;
      await page.clock.setFixedTime(now);
    },
    close: () => page.close(),
  };
}
