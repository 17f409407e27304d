// Frames and documents that a page makes by itself, in every way there is to make one, and documents that it writes anew under our
// feet. Wherever a person can write, the post is held: 0 while held, none after "Keep editing", one after "Post anyway".
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Frame, Page } from "playwright-core";
import { Interface } from "../harness/dialog.ts";
import { Person, world, type World } from "../hold/person.ts";
import { RISKY } from "./visitor.ts";

let here: World;

before(async () => {
  here = await world();
});

after(() => here.close());

/** A composer that hands its text to the page around it, as code of that page's own world; the page around it posts. */
const COMPOSER = `<form id="f"><textarea id="t" aria-label="Write a post"></textarea><button type="button" id="b">Post</button></form>
<script>document.getElementById("b").onclick = () => top.postMessage({ text: document.getElementById("t").value }, "*"); document.title = "Written"</script>`;

const POSTING = `addEventListener("message", ({ data }) => fetch("/api/post", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ channel: "own", text: data.text }) }));`;

const FRAME = `const frame = document.createElement("iframe"); frame.name = "own"; frame.style.cssText = "width: 700px; height: 500px";`;

/** Ways to make a frame with \`html\` in it. */
const FRAMES: Readonly<Record<string, string>> = {
  "a blank frame, written to": `${FRAME} document.body.append(frame); const inner = frame.contentDocument; inner.open(); inner.write(html); inner.close();`,
  "a blank frame, written to after it has loaded": `${FRAME} frame.onload = () => { frame.onload = null; const inner = frame.contentDocument; inner.open(); inner.write(html); inner.close() }; document.body.append(frame);`,
  "a blank frame, written to twice": `${FRAME} document.body.append(frame); for (const part of ["<p>Wait</p>", html]) { const inner = frame.contentDocument; inner.open(); inner.write(part); inner.close() }`,
  "a blank frame, set by innerHTML": `${FRAME} document.body.append(frame); const inner = frame.contentDocument; inner.body.innerHTML = html; for (const dead of inner.querySelectorAll("script")) { const live = inner.createElement("script"); live.textContent = dead.textContent; dead.replaceWith(live) }`,
  "a srcdoc frame": `${FRAME} frame.srcdoc = html; document.body.append(frame);`,
  "a srcdoc frame that writes itself anew": `${FRAME} frame.srcdoc = "<script>const html = " + JSON.stringify(html).replaceAll("</", "<\\\\/") + "; onload = () => { document.open(); document.write(html); document.close() }<\\/script>"; document.body.append(frame);`,
  "a sandboxed srcdoc frame": `${FRAME} frame.sandbox = "allow-scripts"; frame.srcdoc = html; document.body.append(frame);`,
  "a sandboxed frame of the same origin": `${FRAME} frame.sandbox = "allow-scripts allow-same-origin"; frame.srcdoc = html; document.body.append(frame);`,
  "a blob frame": `${FRAME} frame.src = URL.createObjectURL(new Blob([html], { type: "text/html" })); document.body.append(frame);`,
  "a data frame": `${FRAME} frame.src = "data:text/html;charset=utf-8," + encodeURIComponent(html); document.body.append(frame);`,
  "a javascript frame": `${FRAME} window.html = html; frame.src = "javascript:parent.html"; document.body.append(frame);`,
};

/** Ways to make the page's own document anew, from the outside of any frame. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  "document.open and write": `document.open(); document.write(html); document.close();`,
  "document.write after load": `document.write(html); document.close();`,
  "document.open twice": `for (const part of ["<p>Wait</p>", html]) { document.open(); document.write(part); document.close() }`,
  "another root element": `const made = new DOMParser().parseFromString(html, "text/html"); document.replaceChild(document.adoptNode(made.documentElement), document.documentElement); for (const dead of document.querySelectorAll("script")) { const live = document.createElement("script"); live.textContent = dead.textContent; dead.replaceWith(live) }`,
};

async function written(page: Page, scope: Page | Frame): Promise<void> {
  await scope.locator("#b").waitFor();
  await scope.waitForFunction(() => document.title === "Written");
  assert.equal(page.isClosed(), false);
}

async function journey(page: Page, scope: Page | Frame): Promise<void> {
  const person = new Person(here.site, here.browser, page, scope, await Interface.of(page, scope));
  const post = (): Promise<void> => scope.locator("#b").click();
  await scope.locator("#t").click();
  await page.keyboard.type(RISKY);
  await post();
  await person.held();
  await person.answer("Keep editing");
  await person.ui.gone();
  assert.deepEqual(await person.arrived(), [], "posted after Keep editing");
  await post();
  await person.held();
  await person.answer("Post anyway");
  assert.equal((await person.posted()).text, RISKY);
  assert.equal((await person.arrived()).length, 1);
  await person.leave();
}

/** A page of the site, and nothing in it. */
async function bare(): Promise<Page> {
  const page = await here.browser.context.newPage();
  await page.goto(`${here.site.url}/`);
  await page.evaluate(() => document.body.replaceChildren());
  return page;
}

describe("a composer in", () => {
  for (const [name, code] of Object.entries(FRAMES)) {
    it(name, async () => {
      const page = await bare();
      await page.evaluate(`{ const html = ${JSON.stringify(COMPOSER)}; ${POSTING} ${code} }`);
      const element = await page.waitForSelector("iframe[name=own]", { state: "attached" });
      const frame = await element.contentFrame();
      assert.ok(frame);
      await written(page, frame);
      await journey(page, frame);
    });
  }
});

describe("a document made anew by", () => {
  for (const [name, code] of Object.entries(DOCUMENTS)) {
    it(name, async () => {
      const page = await bare();
      await page.evaluate(`{ const html = ${JSON.stringify(COMPOSER)}; ${code} ${POSTING} }`);
      await written(page, page);
      await journey(page, page);
    });
  }

  it("document.open while a question is open, which posts nothing", async () => {
    const page = await bare();
    const html = JSON.stringify(COMPOSER);
    await page.evaluate(`{ document.body.innerHTML = ${html}; const live = document.createElement("script"); live.textContent = document.querySelector("script").textContent; document.body.append(live); ${POSTING} }`);
    await written(page, page);
    const person = new Person(here.site, here.browser, page, page, await Interface.of(page));
    await page.locator("#t").click();
    await page.keyboard.type(RISKY);
    await page.locator("#b").click();
    await person.held();
    await page.evaluate(`{ const html = ${html}; document.open(); document.write(html); document.close(); ${POSTING} }`);
    await written(page, page);
    await person.ui.until(async () => (await person.ui.dialog()) === null, "the question is over");
    assert.deepEqual(await person.arrived(), []);
    await journey(page, page);
  });
});
