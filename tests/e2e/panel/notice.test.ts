// Short messages, seen and heard: they stay until the person goes on, and never get in the way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { raise, type Scene, type Stage } from "./stage.ts";

const PAGE = { html: `<!doctype html><title>Post</title><main style="margin:150px 20px"><textarea id="box" rows="5" cols="40">abc</textarea><br><button id="post">Post</button></main><script>
  window.seen = []; for (const type of ["keydown", "click"]) addEventListener(type, (event) => seen.push(type + " " + (event.key ?? "")), true)</script>` };
const MESSAGE = "This editor did not take the change. Your text is as you wrote it.";

let stage: Stage;
before(async () => {
  stage = await raise();
});
after(() => stage.close());

async function notify(scene: Scene, action = ""): Promise<void> {
  await scene.page.locator("#box").click();
  await scene.page.keyboard.press("End");
  await scene.page.evaluate("window.seen = []");
  await scene.beside(`panel.notify(${JSON.stringify(MESSAGE)}${action})`);
}

const ACTION = `, { label: "Copy redacted text", run() { answers.ran = (answers.ran ?? 0) + 1 } }`;
const there = (scene: Scene): Promise<boolean> => scene.has("group", MESSAGE);
const heard = (scene: Scene): Promise<string[]> => scene.beside("[]").then(async () => {
  const all = await scene.spoken();
  return all.filter((each) => each.role === "StaticText" && each.name === MESSAGE).map((each) => each.name);
});

test("is seen beside the field, off its post button, and heard politely once", async () => {
  const scene = await stage.open(PAGE);
  await notify(scene);
  const box = await scene.box(await scene.find("group", MESSAGE));
  const post = await scene.page.locator("#post").boundingBox();
  assert.ok(post && (box.bottom <= post.y || box.top >= post.y + post.height));
  await scene.until(async () => (await heard(scene)).length === 2, "it is seen and heard");
  assert.equal((await scene.spoken()).filter((each) => each.role === "status").length, 1);
  assert.equal(await scene.focus(), "textbox");
});

const ENDINGS: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  "the next key": (scene) => scene.page.keyboard.type("d"),
  "Escape": (scene) => scene.page.keyboard.press("Escape"),
  "a click elsewhere": (scene) => scene.page.mouse.click(5, 5),
  "its close button": (scene) => scene.press("Close"),
  "another message": (scene) => scene.beside("panel.notify('Something else')"),
  "a question": (scene) => scene.beside("void panel.askUnchecked({ reason: 'failed', mayPost: true })"),
};

for (const [name, end] of Object.entries(ENDINGS)) {
  test(`goes with ${name}`, async () => {
    const scene = await stage.open(PAGE);
    await notify(scene);
    assert.equal(await there(scene), true);
    await end(scene);
    assert.equal(await there(scene), false);
  });
}

test("typing goes on under it, and only Escape is kept from the page", async () => {
  const scene = await stage.open(PAGE);
  await notify(scene);
  await scene.page.keyboard.type("d");
  assert.equal(await scene.page.locator("#box").inputValue(), "abcd");
  assert.deepEqual(await scene.page.evaluate("seen"), ["keydown d"]);
  await notify(scene);
  await scene.page.keyboard.press("Escape");
  assert.deepEqual(await scene.page.evaluate("seen"), []);
});

test("a modifier alone does not take it away", async () => {
  const scene = await stage.open(PAGE);
  await notify(scene);
  for (const key of ["Shift", "Control", "Alt"]) await scene.page.keyboard.press(key);
  assert.equal(await there(scene), true);
});

test("its button runs once, by mouse, with the caret left where it is", async () => {
  const scene = await stage.open(PAGE);
  await notify(scene, ACTION);
  await scene.press("Copy redacted text");
  assert.equal(await scene.beside("answers.ran"), 1);
  assert.equal(await there(scene), false);
  await scene.page.keyboard.type("d");
  assert.equal(await scene.page.locator("#box").inputValue(), "abcd");
});

test("its button is the next stop of Tab, and the field has the focus again afterwards", async () => {
  const scene = await stage.open(PAGE);
  for (const key of ["Enter", "Space", "Escape"]) {
    await scene.beside("answers.ran = 0");
    await notify(scene, ACTION);
    await scene.page.keyboard.press("Tab");
    assert.equal(await scene.focus(), "button Copy redacted text");
    await scene.page.keyboard.press(key);
    assert.equal(await scene.beside("answers.ran"), key === "Escape" ? 0 : 1);
    assert.equal(await there(scene), false);
    assert.equal(await scene.focus(), "textbox");
  }
});

test("announcements are polite, atomic, invisible, and repeated when repeated", async () => {
  const scene = await stage.open(PAGE);
  for (const said of ["3 confidential passages", "3 confidential passages", "1 confidential passage"]) {
    await scene.beside(`panel.announce(${JSON.stringify(said)})`);
    await scene.until(async () => (await scene.spoken()).some((each) => each.role === "StaticText" && each.name === said), `"${said}" is said`);
    const [region, ...others] = (await scene.spoken()).filter((each) => each.role === "status");
    assert.ok(region);
    assert.equal(others.length, 0);
    assert.deepEqual(await scene.inspect(region, "function () { const { width, height } = this.getBoundingClientRect(); return [this.ariaAtomic, width, height] }"), ["true", 1, 1]);
  }
});

test("announcements are made inside a modal dialog of the page, where they are not silenced", async () => {
  const scene = await stage.open({ html: '<!doctype html><title>Post</title><dialog id="composer"><textarea id="box"></textarea></dialog>' });
  await scene.page.evaluate(() => {
    (document.getElementById("composer") as HTMLDialogElement).showModal();
  });
  await scene.page.locator("#box").click();
  await scene.beside(`panel.announce("3 confidential passages")`);
  await scene.until(async () => (await scene.spoken()).some((each) => each.name === "3 confidential passages"), "it is said");
});
