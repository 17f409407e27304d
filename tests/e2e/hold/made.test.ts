// Pages as they are built elsewhere: the editor in a frame and the button outside, a text that was there before anybody wrote, two
// composers on one page, a site that ignores made-up events, one that draws its button anew, a keyboard on glass.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { SECRET, HARMLESS, RISKY, world, type World } from "./person.ts";
import { POST } from "./made.ts";

let here: World;
before(async () => {
  here = await world();
});
after(() => here.close());

describe("the editor in a frame, the button outside", () => {
  const frames = {
    "a document in design mode": `<iframe title="Message"></iframe><button id="send">Send</button><script>${POST}
      const inner = document.querySelector("iframe").contentDocument; inner.designMode = "on";
      document.querySelector("#send").onclick = () => post(inner.body.innerText);</script>`,
    "an editable body": `<iframe title="Message" srcdoc="<body contenteditable>"></iframe><button id="send">Send</button><script>${POST}
      document.querySelector("#send").onclick = () => post(document.querySelector("iframe").contentDocument.body.innerText);</script>`,
    "a textarea": `<iframe title="Message" srcdoc="<textarea></textarea>"></iframe><button id="send">Send</button><script>${POST}
      document.querySelector("#send").onclick = () => post(document.querySelector("iframe").contentDocument.querySelector("textarea").value);</script>`,
  };
  for (const [name, body] of Object.entries(frames)) {
    it(`${name} is held, redacted, and posted once`, async () => {
      const person = await here.make(body);
      const { page } = person;
      const field = page.frameLocator("iframe").locator("textarea, body").first();
      await field.click();
      await page.keyboard.type(RISKY);
      await page.locator("#send").click();
      await person.held();
      await person.answer("Redact all");
      await person.ui.says("Nothing confidential is left. You can post now.");
      await page.locator("#send").click();
      const { text } = await person.posted();
      assert.ok(text.startsWith("Sign in with ") && !text.includes(SECRET), text);
      assert.equal((await person.arrived()).length, 1);
      await person.leave();
    });
  }
});

describe("whose text a button posts", () => {
  it("text that was there before anybody wrote is held too", async () => {
    const person = await here.make(`<div role="dialog" aria-label="Share"><textarea>${RISKY}</textarea><button id="post">Post</button></div>
      <script>${POST} document.querySelector("#post").onclick = () => post(document.querySelector("textarea").value);</script>`);
    await person.page.locator("#post").click();
    await person.held();
    await person.answer("Post anyway");
    assert.equal((await person.posted()).text, RISKY);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("a button posts the composer it stands with, not another one on the page", async () => {
    const person = await here.make(`<section><textarea id="one"></textarea><button id="post-one">Reply</button></section>
      <section><textarea id="two"></textarea><button id="post-two">Reply</button></section>
      <script>${POST} for (const n of ["one", "two"]) document.querySelector("#post-" + n).onclick = () => post(document.querySelector("#" + n).value);</script>`);
    const { page } = person;
    await page.locator("#one").click();
    await page.keyboard.type(RISKY);
    await page.locator("#two").click();
    await page.keyboard.type(HARMLESS);
    await page.locator("#post-two").click();
    assert.equal((await person.posted()).text, HARMLESS);
    assert.equal(await person.ui.dialog(), null);
    person.site.clear();
    await page.locator("#post-one").click();
    await person.held();
    await person.answer("Keep editing");
    await person.leave();
  });

  it("a title beside the text is looked at as well", async () => {
    const person = await here.make(`<form onsubmit="return false"><input name="title" aria-label="Title"><textarea></textarea><button>Continue</button></form>
      <script>${POST} document.querySelector("form").addEventListener("submit", () => post(document.querySelector("input").value + " / " + document.querySelector("textarea").value));</script>`);
    const { page } = person;
    await page.locator("input").click();
    await page.keyboard.type(SECRET);
    await page.locator("textarea").click();
    await page.keyboard.type(HARMLESS);
    await page.getByRole("button", { name: "Continue" }).click();
    await person.held();
    await person.answer("Post anyway");
    assert.equal((await person.posted()).text, `${SECRET} / ${HARMLESS}`);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("buttons of a feed around the composer, and Cancel in its form, are none of its post buttons", async () => {
    const person = await here.make(`<main><form onsubmit="return false"><textarea></textarea><button id="cancel">Cancel</button><button type="submit">Post</button></form>
      <article><p>Somebody's post</p><button id="reply">Reply</button><button id="share">Share</button></article></main>
      <output></output><script>for (const b of document.querySelectorAll("#cancel, #reply, #share")) b.addEventListener("click", (e) => { e.preventDefault(); document.querySelector("output").textContent += b.id + " "; });</script>`);
    const { page } = person;
    await page.locator("textarea").click();
    await page.keyboard.type(RISKY);
    for (const id of ["reply", "share", "cancel"]) {
      await page.locator(`#${id}`).click();
      assert.equal(await person.ui.dialog(), null, id);
    }
    assert.equal(await page.locator("output").textContent(), "reply share cancel ");
    await person.leave();
  });
});

describe("buttons that are none", () => {
  const buttons = {
    "a box that only looks like one": `<div class="a1b2" style="cursor:pointer"><span>Post</span></div>`,
    "a custom element whose inside is closed": `<x-button>Post</x-button><script>customElements.define("x-button", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "closed" }).innerHTML = "<span><slot></slot></span>"; } });</script>`,
    "an icon": `<div role="button" tabindex="0" data-testid="sendButton"><svg width="20" height="20"><circle r="9" cx="10" cy="10"></circle></svg></div>`,
    "a link": `<a href="#" class="x">Antworten</a>`,
  };
  for (const [name, button] of Object.entries(buttons)) {
    it(`${name} is held and posts once`, async () => {
      const person = await here.make(`<div><textarea></textarea><span id="place">${button}</span></div>
        <script>${POST} document.querySelector("#place").firstElementChild.addEventListener("click", (e) => { e.preventDefault(); post(document.querySelector("textarea").value); });</script>`);
      const { page } = person;
      await page.locator("textarea").click();
      await page.keyboard.type(RISKY);
      await page.locator("#place > *").first().click();
      await person.held();
      await person.answer("Post anyway");
      assert.equal((await person.posted()).text, RISKY);
      assert.equal((await person.arrived()).length, 1);
      await person.leave();
    });
  }
});

describe("sites that make it hard", () => {
  it("a site that ignores made-up events: the second confirmation lets the person's own press through, once", async () => {
    const person = await here.make(`<div><textarea></textarea><button id="post">Post</button></div>
      <script>${POST} document.querySelector("#post").addEventListener("click", (e) => { if (e.isTrusted) post(document.querySelector("textarea").value); });</script>`);
    const { page } = person;
    await page.locator("textarea").click();
    await page.keyboard.type(RISKY);
    for (let turn = 0; turn < 2; turn += 1) {
      await page.locator("#post").click();
      await person.held();
      await person.answer("Post anyway");
      await person.ui.gone();
      assert.deepEqual(await person.arrived(), []);
    }
    await person.ui.says("Press the post button once more to post.");
    await page.locator("#post").click();
    assert.equal((await person.posted()).text, RISKY);
    await page.locator("#post").click();
    await person.ui.shows("Before you post");
    await person.answer("Keep editing");
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("a site that draws its button anew while the dialog stands", async () => {
    const person = await here.make(`<div id="box"><textarea></textarea><span id="place"></span></div>
      <script>${POST} const draw = () => { const b = document.createElement("button"); b.textContent = "Post"; b.onclick = () => post(document.querySelector("textarea").value); document.querySelector("#place").replaceChildren(b); }; draw(); window.draw = draw;</script>`);
    const { page } = person;
    await page.locator("textarea").click();
    await page.keyboard.type(RISKY);
    await page.getByRole("button", { name: "Post" }).click();
    await person.held();
    await page.evaluate("draw()");
    await person.answer("Post anyway");
    assert.equal((await person.posted()).text, RISKY);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("a button that is gone when the answer comes: the person is told to press again", async () => {
    const person = await here.make(`<div id="box"><textarea></textarea><span id="place"></span></div>
      <script>${POST} const draw = (name) => { const b = document.createElement("button"); b.textContent = name; b.onclick = () => post(document.querySelector("textarea").value); document.querySelector("#place").replaceChildren(b); }; draw("Post"); window.draw = draw;</script>`);
    const { page } = person;
    await page.locator("textarea").click();
    await page.keyboard.type(RISKY);
    await page.getByRole("button", { name: "Post" }).click();
    await person.held();
    await page.evaluate("draw('Send')");
    await person.answer("Post anyway");
    await person.ui.says("Press the post button once more to post.");
    assert.deepEqual(await person.arrived(), []);
    await page.getByRole("button", { name: "Send" }).click();
    assert.equal((await person.posted()).text, RISKY);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("a click that the page makes up by itself is held like a person's", async () => {
    const person = await here.make(`<div><textarea></textarea><button id="post">Post</button></div>
      <script>${POST} document.querySelector("#post").onclick = () => post(document.querySelector("textarea").value);</script>`);
    const { page } = person;
    await person.page.locator("textarea").click();
    await page.keyboard.type(RISKY);
    await page.evaluate(() => document.querySelector<HTMLElement>("#post")?.click());
    await person.held();
    await person.answer("Keep editing");
    await page.evaluate(() => document.querySelector<HTMLElement>("#post")?.click());
    assert.equal(await person.ui.dialog(), null);
    assert.deepEqual(await person.arrived(), []);
    await person.leave();
  });

  it("a form with a field called as the DOM's own methods", async () => {
    const person = await here.make(`<form onsubmit="return false"><input type="hidden" name="submit"><input type="hidden" name="matches"><input type="hidden" name="requestSubmit"><input type="hidden" name="parentNode"><textarea name="querySelectorAll"></textarea><button name="closest">Post</button></form>
      <script>${POST} document.addEventListener("submit", () => post(document.querySelector("textarea").value));</script>`);
    const { page } = person;
    // The test's own tools stumble over such a form as well, so it is used by where things are.
    const press = async (selector: string): Promise<void> => {
      const { x, y, width, height } = await page.evaluate((what) => (document.querySelector(what) ?? document.body).getBoundingClientRect().toJSON() as DOMRect, selector);
      await page.mouse.click(x + width / 2, y + height / 2);
    };
    await press("textarea");
    await page.keyboard.type(RISKY);
    await press("button");
    await person.held();
    await person.answer("Post anyway");
    assert.equal((await person.posted()).text, RISKY);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });

  it("a keyboard on glass, which announces line breaks without a key", async () => {
    const person = await here.make(`<div id="box" contenteditable role="textbox" aria-label="Message"></div>
      <script>${POST} const box = document.querySelector("#box"); box.addEventListener("beforeinput", (e) => { if (e.inputType === "insertParagraph") { e.preventDefault(); post(box.innerText); } });</script>`);
    const { page } = person;
    await page.locator("#box").click();
    await page.keyboard.type(RISKY);
    const devtools = await page.context().newCDPSession(page);
    // What such a keyboard sends for its Enter: a key without a name, and the line break.
    await devtools.send("Input.dispatchKeyEvent", { type: "keyDown", windowsVirtualKeyCode: 229, key: "Unidentified", code: "", commands: ["insertNewline"] });
    await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", windowsVirtualKeyCode: 229, key: "Unidentified", code: "" });
    await person.held();
    await person.answer("Post anyway");
    assert.equal((await person.posted()).text, RISKY);
    assert.equal((await person.arrived()).length, 1);
    await person.leave();
  });
});
