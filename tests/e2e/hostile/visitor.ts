// A person in front of a hostile page: two fields, each with a Post button, and a page that works against whoever guards them.
// What the page does is said as code and run in the page's own world; what it came to is read beside it.
import assert from "node:assert/strict";
import { Interface } from "../harness/dialog.ts";
import { Person, type World } from "../hold/person.ts";
import type { Hostility } from "../../site/catalogue.ts";

export type Channel = "plain" | "rich";
export const CHANNELS: readonly Channel[] = ["plain", "rich"];

export const SECRET = "kX9#vT2qLm";
/** Holds a post under the default policy. */
export const RISKY = `our deploy password is ${SECRET}`;
export const HARMLESS = "See you at nine tomorrow";

const BUTTONS = ["Redact all", "Keep editing", "Post anyway"] as const;

export class Visitor extends Person {
  async writeIn(channel: Channel, text: string): Promise<void> {
    await this.page.locator(`#${channel}`).click();
    await this.page.keyboard.type(text);
  }

  /** Presses the page's own button. */
  async post(channel: Channel): Promise<void> {
    await this.page.locator(`#${channel}-post`).click();
  }

  async textIn(channel: Channel): Promise<string> {
    const text = channel === "plain" ? await this.page.locator("#plain").inputValue() : await this.page.locator("#rich").innerText();
    return text.replaceAll("\u00a0", " ").trim();
  }

  /** Runs `code` as the page. */
  pageDoes<T>(code: string): Promise<T> {
    return this.ui.aside.page<T>(code);
  }

  /** Where the buttons of the dialog are. */
  async spots(): Promise<{ x: number; y: number }[]> {
    const spots = [];
    for (const name of BUTTONS) spots.push(await this.ui.middleOf(name));
    return spots;
  }

  /** The id of the page's element that has the keyboard. */
  focus(): Promise<string> {
    return this.ui.aside.run<string>("document.activeElement?.id ?? ''");
  }

  async nothingPosted(when: string): Promise<void> {
    assert.deepEqual(await this.arrived(), [], when);
  }

  /** Confirms, and counts. */
  async confirmedOnce(text: string): Promise<void> {
    await this.answer("Post anyway");
    assert.equal((await this.posted()).text.trimEnd(), text, "what was posted");
    assert.equal((await this.arrived()).length, 1, "posts after confirming");
    assert.equal(await this.ui.dialog(), null, "asked again after posting");
  }
}

/** Opens a hostile page in a new tab. */
export async function visit(here: World, kind: Hostility): Promise<Visitor> {
  const page = await here.browser.context.newPage();
  await page.goto(`${here.site.url}/hostile/${kind}`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  return new Visitor(here.site, here.browser, page, page, await Interface.of(page));
}
