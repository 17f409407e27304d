// A page that works against the dialog: traps the focus, opens modals, removes, hides, dresses and covers our element, listens to
// everything, forbids styles and markup. The question stays open and answerable, and nothing but the person answers it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { THREE } from "./passages.ts";
import { raise, type Scene, type Stage } from "./stage.ts";

const BOX = '<!doctype html><title>Post</title><textarea id="box" rows="5" cols="50"></textarea><button id="post">Post</button>';

let stage: Stage;
before(async () => {
  stage = await raise();
});
after(() => stage.close());

/** Our element, as a page finds it. */
const HOST = `[...document.documentElement.children].find((each) => each.localName.includes("-"))`;

/** The dialog can be seen, has the keyboard, and answers. */
async function answers(scene: Scene): Promise<void> {
  await scene.until(() => scene.has("alertdialog", "Before you post"), "the dialog stands");
  await scene.until(async () => (await scene.focus()) === "button Redact all", "the dialog has the focus");
  await scene.page.keyboard.press("Tab");
  assert.equal(await scene.focus(), "button Keep editing");
  assert.equal(await scene.settled(), false);
  await scene.press("Post anyway");
  assert.equal(await scene.answer(), "post");
}

for (const modal of [false, true]) {
  test(`wins over a focus trap${modal ? " in a modal dialog of the page" : ""}`, async () => {
    const scene = await stage.open({ html: `<!doctype html><title>Post</title><div id="m" role="dialog"><input id="field"></div>
      <dialog id="dialog"><textarea id="box"></textarea><button>Post</button></dialog><script>
      window.stolen = 0;
      for (const type of ["focusin", "focus", "focusout", "blur"]) addEventListener(type, (event) => {
        if (!document.getElementById("m").contains(event.target) && !dialog.contains(event.target)) { stolen++; (dialog.open ? box : field).focus() }
        else if (type === "focusout" || type === "blur") { stolen++; queueMicrotask(() => event.target.focus()) }
      }, true);
      const dialog = document.getElementById("dialog"), box = document.getElementById("box"), field = document.getElementById("field");
      ${modal ? "dialog.showModal(); box.focus()" : "field.focus()"}; stolen = 0;</script>` });
    await scene.before({ passages: THREE });
    await answers(scene);
    assert.deepEqual(await scene.page.evaluate<unknown>("[document.activeElement.id, stolen]"), [modal ? "box" : "field", 0]);
    assert.equal(await scene.page.evaluate(() => document.querySelector("dialog")?.open), modal);
  });
}

const MEDDLING: Readonly<Record<string, string>> = {
  "removes our element": `HOST.remove()`,
  "removes our element again and again": `new MutationObserver(() => { if (window.times++ < 50) HOST?.remove() }).observe(document.documentElement, { childList: true }); HOST.remove()`,
  "moves our element into a hidden one": `document.body.append(Object.assign(document.createElement("div"), { hidden: true })); document.body.lastChild.append(HOST)`,
  "moves our element into another document": `document.implementation.createHTMLDocument("").body.append(HOST)`,
  "empties the document": `document.documentElement.replaceChildren(document.createElement("body"))`,
  "replaces the document's element": `document.replaceChild(document.createElement("html"), document.documentElement)`,
  "hides our element": `HOST.hidden = true; HOST.style.cssText = "display:none!important;visibility:hidden!important;opacity:0!important;pointer-events:none!important"`,
  "makes our element inert and silent": `HOST.inert = true; HOST.setAttribute("aria-hidden", "true"); HOST.setAttribute("role", "none")`,
  "makes our element a popover": `HOST.popover = "manual"; HOST.hidePopover()`,
  "makes everything inert": `document.documentElement.inert = true; document.body.inert = true; document.documentElement.setAttribute("aria-hidden", "true")`,
  "styles every element away": `const sheet = new CSSStyleSheet(); sheet.replaceSync(":not(html, body), *::backdrop { display: none !important; opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; clip-path: circle(0) !important; content-visibility: hidden !important; transition: all 9s !important; animation: x 9s !important } @keyframes x { from { opacity: 0 } }"); document.adoptedStyleSheets = [sheet]`,
  "opens a modal dialog on top": `const cover = document.createElement("dialog"); cover.style.cssText = "inset:0;width:100vw;height:100vh;max-width:none;max-height:none"; cover.innerHTML = "<button>Continue</button>"; document.body.append(cover); cover.showModal()`,
  "opens a modal dialog in a closed shadow root on top": `const owner = document.createElement("div"); document.body.append(owner); const cover = document.createElement("dialog"); cover.style.cssText = "inset:0;width:100vw;height:100vh;max-width:none;max-height:none"; cover.innerHTML = "<button>Continue</button>"; owner.attachShadow({ mode: "closed" }).append(cover); cover.showModal()`,
  "moves the focus away": `document.getElementById("box").focus(); HOST.blur(); document.activeElement.blur(); window.focus()`,
  "defines our element": `customElements.define(HOST.localName, class extends HTMLElement { connectedCallback() { window.got = this.shadowRoot; try { window.got ??= this.attachInternals().shadowRoot } catch {} } })`,
  "attaches a shadow root of its own": `try { HOST.attachShadow({ mode: "open" }) } catch {}; HOST.innerHTML = "<slot></slot><button>Post anyway</button>"`,
};

for (const [name, script] of Object.entries(MEDDLING)) {
  test(`stands when the page ${name}`, async () => {
    const scene = await stage.open({ html: BOX });
    await scene.page.locator("#box").click();
    await scene.before({ passages: THREE });
    await scene.page.evaluate(`window.times = 0; window.host = ${HOST}; ${script.replaceAll("HOST", "host")}`);
    await answers(scene);
    assert.ok(!(await scene.page.evaluate("window.got")), "the page sees into the root");
  });
}

test("a popover laid over the dialog ends up under it", async () => {
  const scene = await stage.open({ html: BOX });
  await scene.before({ passages: THREE });
  const spot = await scene.middle(await scene.find("button", "Post anyway"));
  await scene.page.evaluate(() => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "inset:0;width:100vw;height:100vh;background:lime;border:0";
    document.body.append(cover);
    cover.showPopover();
  });
  await scene.until(async () => !(await scene.sees(spot, [0, 255, 0])), "the dialog is on top");
  await answers(scene);
});

for (const [name, script] of [["removes our element", `${HOST}.remove()`], ["goes to full screen", "document.body.requestFullscreen()"]] as const) {
  test(`the focus stays at the control it was moved to when the page ${name}`, async () => {
    const scene = await stage.open({ html: BOX });
    await scene.page.locator("#box").click();
    await scene.before({ passages: THREE });
    await scene.page.keyboard.press("Tab");
    assert.equal(await scene.focus(), "button Keep editing");
    await scene.page.evaluate("window.told = 0; document.addEventListener('fullscreenchange', () => told++); new MutationObserver(() => told++).observe(document.documentElement, { childList: true })");
    await scene.send("Runtime.evaluate", { expression: script, userGesture: true, awaitPromise: true });
    await scene.until(() => scene.page.evaluate<boolean>("told > 0"), "the page has been told");
    assert.equal(await scene.focus(), "button Keep editing");
    await scene.press("Post anyway");
    assert.equal(await scene.answer(), "post");
  });
}

test("a page in full screen does not cover the dialog", async () => {
  const scene = await stage.open({ html: BOX });
  await scene.before({ passages: THREE });
  await scene.page.evaluate(() => {
    const cover = document.body;
    cover.style.background = "lime";
  });
  const { exceptionDetails } = await scene.send("Runtime.evaluate", { expression: "document.body.requestFullscreen()", userGesture: true, awaitPromise: true });
  assert.equal(exceptionDetails, undefined);
  await answers(scene);
});

test("a page that never stops gets the answer that posts nothing", async () => {
  const scene = await stage.open({ html: BOX });
  await scene.page.locator("#box").click();
  await scene.before({ passages: THREE });
  await scene.page.evaluate(`{ const host = ${HOST}; new MutationObserver(() => host.remove()).observe(document.documentElement, { childList: true }); host.remove() }`);
  assert.equal(await scene.answer(), "edit");
  assert.equal(await scene.beside("panel.open"), false);
  assert.equal(await scene.focus(), "textbox");
});

test("a page sees nothing of what is done in the dialog, and its field keeps what it knows", async () => {
  const scene = await stage.open({ html: `${BOX}<script>
    window.seen = [];
    const types = ["keydown", "keypress", "keyup", "beforeinput", "input", "pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick", "auxclick",
      "contextmenu", "focusin", "focusout", "focus", "blur", "command", "cancel", "close", "submit", "change", "toggle", "beforetoggle", "copy", "paste"];
    for (const target of [window, document, document.documentElement, document.body, box]) for (const type of types)
      target.addEventListener(type, (event) => seen.push(type + " " + (event.target.id || event.target.localName || "")), true);</script>` });
  await scene.page.locator("#box").click();
  await scene.page.keyboard.type("abc");
  await scene.page.evaluate("seen.length = 0");
  await scene.before({ passages: THREE, reasons: ["It is a test"] });
  for (const key of ["Tab", "Shift+Tab", "ArrowDown", "a", "Control+c", "PageDown"]) await scene.page.keyboard.press(key);
  const title = await scene.middle(await scene.find("heading", "Before you post"));
  await scene.page.mouse.dblclick(title.x, title.y);
  await scene.page.mouse.click(title.x, title.y, { button: "right" });
  await scene.page.mouse.click(3, 3);
  const { x, y } = await scene.middle(await scene.find("radio", "It is a test"));
  await scene.page.mouse.click(x, y);
  await scene.press("Keep editing");
  assert.equal(await scene.answer(), "edit");
  // The browser tells the field that it was changed when the focus leaves it; that is the field's own affair.
  assert.deepEqual(await scene.page.evaluate("seen.filter((each) => each !== 'change box')"), []);
  await scene.page.keyboard.type("d");
  assert.equal(await scene.page.locator("#box").inputValue(), "abcd");
  assert.deepEqual(await scene.page.evaluate("seen.filter((each) => each.startsWith('keydown'))"), Array(5).fill("keydown box"));
});

test("a page that looks around finds one element with nothing in it", async () => {
  const scene = await stage.open({ html: BOX });
  await scene.before({ passages: THREE });
  const found = await scene.page.evaluate<Record<string, unknown>>(`(() => {
    const host = ${HOST};
    const everything = [...document.querySelectorAll("*")].map((each) => each.outerHTML).join("");
    return { root: host.shadowRoot, markup: host.outerHTML, text: host.innerText, active: document.activeElement === host, leak: /4539|Marta|sk_live/.test(everything),
      point: document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host, sheets: document.adoptedStyleSheets.length, selection: String(getSelection()) };
  })()`);
  const { markup, ...rest } = found;
  assert.match(String(markup), /^<([a-z]+-[a-z]+)><\/\1>$/);
  assert.deepEqual(rest, { root: null, text: "", active: true, leak: false, point: true, sheets: 0, selection: "" });
});

test("every question has an element of another name", async () => {
  const scene = await stage.open({ html: BOX });
  const names = new Set<unknown>();
  for (let at = 0; at < 3; at++) {
    await scene.before({ passages: THREE });
    names.add(await scene.page.evaluate(`${HOST}.localName`));
    await scene.page.keyboard.press("Escape");
    await scene.answer();
  }
  assert.equal(names.size, 3);
});

test("works under the strictest policy a page can set, without a report", async () => {
  const scene = await stage.open({
    html: '<!doctype html><title>Post</title><textarea id="box"></textarea>',
    headers: { "content-security-policy": "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; form-action 'none'; sandbox allow-scripts" },
  });
  const reports: string[] = [];
  scene.page.on("console", (message) => reports.push(message.text()));
  await scene.page.locator("#box").click();
  await scene.before({ passages: THREE });
  const dialog = await scene.find("alertdialog", "Before you post");
  assert.equal(await scene.inspect(dialog, "function () { return getComputedStyle(this).borderRadius }"), "16px");
  await answers(scene);
  await scene.begin(`panel.showCard(${JSON.stringify(THREE[0])}, new DOMRect(100, 100, 80, 20), document.querySelector("textarea"))`);
  await scene.press("Redact");
  assert.equal(await scene.answer(), "redact");
  assert.deepEqual(reports, []);
});

test("a page that redefines what it can does not change the dialog", async () => {
  const scene = await stage.open({ html: `${BOX}<script>
    for (const [owner, name] of [[Element.prototype, "attachShadow"], [Element.prototype, "append"], [HTMLDialogElement.prototype, "showModal"], [HTMLDialogElement.prototype, "close"],
      [Node.prototype, "appendChild"], [Event.prototype, "composedPath"], [Event.prototype, "preventDefault"], [HTMLElement.prototype, "focus"], [EventTarget.prototype, "addEventListener"]])
      owner[name] = () => { throw new Error("no") };
    Object.defineProperty(Event.prototype, "isTrusted", { get: () => true });
    document.createElement = () => null;</script>` });
  await scene.before({ passages: THREE });
  await answers(scene);
});

test("an open popover of the page around the field stays open", async () => {
  const scene = await stage.open({ html: '<!doctype html><title>Post</title><div id="composer" popover><textarea id="box"></textarea></div>' });
  await scene.page.evaluate(() => document.getElementById("composer")?.showPopover());
  await scene.page.locator("#box").click();
  await scene.before({ passages: THREE });
  await answers(scene);
  assert.equal(await scene.page.evaluate(() => document.getElementById("composer")?.matches(":popover-open")), true);
  assert.equal(await scene.focus(), "textbox");
  await scene.before({ passages: THREE });
  await scene.page.evaluate(() => document.getElementById("composer")?.hidePopover());
  await scene.page.keyboard.press("Shift");
  await answers(scene);
});
