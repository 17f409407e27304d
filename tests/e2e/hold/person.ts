// A person in front of one page of the test site with the shipped extension: writes, posts, answers dialogs, and counts what arrived.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { Frame, Page } from "playwright-core";
import { launch, type BrowserOptions, type Launched } from "../harness/browser.ts";
import { BEFORE, Interface, UNCHECKED } from "../harness/dialog.ts";
import { make } from "./made.ts";
import { startSite, type Post, type Site } from "../../site/server.ts";
import { field } from "../../site/triggers.ts";

/** The package as it is shipped. */
export const PACKAGE = fileURLToPath(new URL("../../../dist/chrome", import.meta.url));

/** Keys of no account, which hold a post under the default policy. */
export const SECRET = "AKIAQ3EGRZ7XLPM2V4TS";
export const OTHER_SECRET = "AKIAW5NHTB2YKQD6C3JF";
export const RISKY = `Sign in with ${SECRET} please`;
export const HARMLESS = "See you at nine tomorrow";

export interface World {
  readonly site: Site;
  readonly browser: Launched;
  /** Opens a page of the site in a new tab. */
  open(path: string): Promise<Person>;
  /** Opens a page made for the test: what is in its body. */
  make(body: string): Promise<Person>;
  close(): Promise<void>;
}

export async function world(options: BrowserOptions = {}, folder = PACKAGE): Promise<World> {
  const site = await startSite();
  const browser = await launch(folder, options);
  const visit = async (page: Page, path: string): Promise<Person> => {
    await page.goto(site.url + path);
    await page.evaluate(() => window.ready);
    const scope = page.frame("composer") ?? page;
    return new Person(site, browser, page, scope, await Interface.of(page, scope));
  };
  return {
    site,
    browser,
    open: async (path) => visit(await browser.context.newPage(), path),
    async make(body) {
      const page = await browser.context.newPage();
      await make(page, body);
      return visit(page, "/made");
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

export class Person {
  constructor(
    readonly site: Site,
    private readonly browser: Launched,
    readonly page: Page,
    /** Where the composer stands. */
    readonly scope: Page | Frame,
    readonly ui: Interface,
  ) {
    site.clear();
  }

  /** The text in the editor's own model. */
  text(): Promise<string> {
    return this.page.evaluate(() => window.editorUnderTest?.text() ?? "");
  }

  async write(text: string): Promise<void> {
    await field(this.scope).click();
    await this.page.keyboard.type(text);
  }

  /** Uses the composer until the scanner has shown that it is there, and leaves it empty. */
  async warmUp(): Promise<void> {
    await this.write(SECRET);
    await this.ui.says("1 confidential passage");
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.press("Delete");
    await this.ui.says("Nothing confidential found");
  }

  /** What has arrived by now, after every request that was made has been answered. */
  async arrived(): Promise<readonly string[]> {
    await this.settled();
    return this.site.posts().map(({ text }) => text);
  }

  /** Waits until everything set off so far has reached the server. */
  async settled(): Promise<void> {
    // Two frames: what a click set off for the next task or frame has then been done.
    await this.ui.aside.frame();
    await this.ui.aside.frame();
    await this.ui.aside.run("fetch('/api/settle').then(({ ok }) => ok)");
  }

  /** Waits for the next post. */
  posted(): Promise<Post> {
    return this.site.received();
  }

  async held(): Promise<void> {
    await this.ui.shows(BEFORE);
    assert.deepEqual(await this.arrived(), [], "something was posted while held");
  }

  async unchecked(): Promise<void> {
    await this.ui.shows(UNCHECKED);
    assert.deepEqual(await this.arrived(), [], "something was posted unchecked");
  }

  async answer(button: "Redact all" | "Keep editing" | "Post anyway" | "Post unchecked" | "Try again", by: "mouse" | "finger" = "mouse"): Promise<void> {
    await this.ui.press(button, by);
  }

  /** Ends the visit: nothing was thrown, nothing leaked. */
  async leave(): Promise<void> {
    await this.settled();
    assert.deepEqual(this.browser.failures(), [], "the page threw");
    assert.deepEqual(this.site.requests, [], "requests that no page of the site makes");
    await this.page.close();
  }
}
