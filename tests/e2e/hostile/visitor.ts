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
    await this.click(`#${channel}`);
    await this.page.keyboard.type(text);
  }

  /** Presses the page's own button. */
  post(channel: Channel): Promise<void> {
    return this.click(`#${channel}-post`);
  }

  /** Presses the middle of an element, whatever lies over it. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.see<{ x: number; y: number }>(`const box = one(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }`);
    await this.page.mouse.click(x, y);
  }

  async textIn(channel: Channel): Promise<string> {
    const text = await this.see<string>(channel === "plain" ? `return one("#plain").value` : `return one("#rich").innerText`);
    return text.replaceAll("\u00a0", " ").trim();
  }

  /** What `code` returns, run beside the page: `one(selector)` is an element of it, whatever the page has named its elements. */
  see<T>(code: string): Promise<T> {
    return this.ui.aside.run<T>(`(() => { const one = (selector) => Document.prototype.querySelector.call(document, selector); ${code} })()`);
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
    return this.see<string>("return one(':focus')?.id ?? ''");
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
  const visitor = new Visitor(here.site, here.browser, page, page, await Interface.of(page));
  await visitor.ui.until(() => visitor.see<boolean>(`return one("html").hasAttribute("data-ready")`), "the page is ready");
  return visitor;
}
