// Everything a page can do to our element while a question is open, one thing after the other, on the shipped package: the dialog stands
// or is answered with what posts nothing. Clicks and keys the page makes up count for nothing; one real confirmation posts once.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { world, type World } from "../hold/person.ts";
import { HARMLESS, RISKY, visit, type Visitor } from "./visitor.ts";

let here: World;

before(async () => {
  here = await world();
});

after(() => here.close());

/** Code of the page. `host` is our element; the page finds it by looking for what it did not make. */
const ATTACKS: Readonly<Record<string, string>> = {
  "removes our element": `host.remove()`,
  "removes our element fifty times": `let times = 0; new MutationObserver(() => times++ < 50 && host.remove()).observe(document.documentElement, { childList: true }); host.remove()`,
  "hides our element by style and attribute": `host.hidden = true; host.style.cssText = "display:none!important;opacity:0!important;visibility:hidden!important;pointer-events:none!important"`,
  "makes our element inert": `host.inert = true; host.setAttribute("aria-hidden", "true")`,
  "makes everything inert": `document.documentElement.inert = true; document.body.inert = true`,
  "makes our element a popover and hides it": `host.popover = "auto"; try { host.hidePopover() } catch {}`,
  "moves our element into a template": `const away = document.createElement("template"); document.body.append(away); away.content.append(host)`,
  "styles everything away": `const sheet = new CSSStyleSheet(); sheet.replaceSync(":not(html, body), ::backdrop { display: none !important; opacity: 0 !important; clip-path: circle(0) !important; pointer-events: none !important }"); document.adoptedStyleSheets = [sheet]`,
  "lays a sheet over everything": `const cover = document.createElement("div"); cover.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:lime"; document.documentElement.append(cover)`,
  "opens a modal dialog over it": `const cover = document.createElement("dialog"); cover.style.cssText = "inset:0;width:100vw;height:100vh;max-width:none;max-height:none"; cover.append(Object.assign(document.createElement("button"), { textContent: "Post anyway" })); document.body.append(cover); cover.showModal()`,
  "opens a popover over it": `const cover = document.createElement("div"); cover.popover = "manual"; cover.style.cssText = "inset:0;width:100vw;height:100vh"; document.body.append(cover); cover.showPopover()`,
  "closes every dialog it can see": `document.querySelectorAll("dialog").forEach((each) => each.close()); host.shadowRoot?.querySelectorAll("dialog").forEach((each) => each.close())`,
  "takes the focus": `document.getElementById("plain").focus(); host.blur(); document.activeElement.blur(); window.focus()`,
  "submits the form by the browser's way": `document.getElementById("plain-form").addEventListener("submit", (event) => { event.preventDefault(); board.post("plain") }); document.getElementById("plain-form").requestSubmit()`,
  "makes up commands and closings": `for (const type of ["command", "cancel", "close", "beforetoggle", "toggle", "submit"]) host.dispatchEvent(new Event(type, { bubbles: true, composed: true })); for (const command of ["--post", "--edit"]) host.dispatchEvent(new CommandEvent("command", { command, bubbles: true, composed: true }))`,
  "empties the body": `window.kept = [...document.body.childNodes]; document.body.replaceChildren(); document.body.append(...window.kept)`,
  "asks for full screen and the pointer": `document.body.requestFullscreen().catch(() => undefined); document.body.requestPointerLock?.()?.catch?.(() => undefined)`,
};

const HOST = `[...document.documentElement.querySelectorAll("*")].find((each) => each.localName.includes("-"))`;

async function attack(visitor: Visitor, code: string): Promise<void> {
  const spots = await visitor.spots();
  await visitor.pageDoes(`{ const host = ${HOST}; if (!host) throw new Error("the page does not find us"); ${code}; }`);
  await visitor.ui.aside.frame();
  for (const { x, y } of spots) await visitor.pageDoes(`fake.at(${x}, ${y})`);
  await visitor.pageDoes("fake.everywhere()");
  await visitor.pageDoes("fake.keys()");
}

describe("a page that", () => {
  for (const [name, code] of Object.entries(ATTACKS)) {
    it(`${name} gets nothing, and one confirmation posts once`, async () => {
      const visitor = await visit(here, "fake");
      await visitor.writeIn("plain", RISKY);
      await visitor.post("plain");
      await visitor.held();
      await attack(visitor, code);
      await visitor.held();
      await visitor.confirmedOnce(RISKY);
      await visitor.leave();
    });
  }
});

describe("a page that takes our element away each time", () => {
  /** What the browser's toolbar says about the tab. */
  async function badge(): Promise<string> {
    const [worker] = here.browser.context.serviceWorkers();
    assert.ok(worker);
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  }

  const removals = async (visitor: Visitor): Promise<number> => visitor.pageDoes<number>("Number(document.documentElement.dataset.removed ?? 0)");

  for (const cover of ["none", "z-index", "top"] as const) {
    it(`gets nothing, and the toolbar still says so (cover: ${cover})`, async () => {
      const visitor = await visit(here, "remove");
      await visitor.writeIn("plain", RISKY);
      for (const press of ["mouse", "key", "mouse"] as const) {
        const before = await removals(visitor);
        if (press === "mouse") await visitor.post("plain");
        else await visitor.page.locator("#plain").press("Control+Enter");
        await visitor.ui.until(async () => (await removals(visitor)) > before && (await visitor.ui.dialog()) === null, "the page has won");
        await visitor.nothingPosted(`posted on a ${press} press that the page answered by removing us`);
        if (cover === "none") continue;
        await visitor.pageDoes(`hostile.cover("${cover}", 20)`);
        await visitor.page.locator("#sheet").getByRole("button", { name: "Post anyway" }).click();
        await visitor.nothingPosted("a button of the page is not ours");
        await visitor.pageDoes("hostile.uncover()");
      }
      assert.equal(await badge(), "1");

      assert.equal(await visitor.textIn("plain"), RISKY, "nothing is lost");
      await visitor.page.locator("#plain").fill(HARMLESS);
      await visitor.post("plain");
      assert.equal((await visitor.posted()).text, HARMLESS);
      assert.deepEqual(await visitor.arrived(), [HARMLESS]);
      await visitor.leave();
    });
  }
});
