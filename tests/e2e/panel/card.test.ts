// The hover card: beside the passage, never over it, there while the pointer is, gone when something else happens.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CLIENT } from "./passages.ts";
import { raise, type Scene, type Stage } from "./stage.ts";

const PAGE = { html: `<!doctype html><title>Post</title><body style="height:3000px"><textarea id="box" rows="5" cols="50">abc</textarea><script>
  window.seen = []; for (const type of ["pointerdown", "mousedown", "click", "focusout", "blur", "keydown"]) addEventListener(type, (event) => seen.push(type), true)</script>` };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PASSAGE: Box = { x: 60, y: 40, width: 150, height: 20 };

let stage: Stage;
before(async () => {
  stage = await raise();
});
after(() => stage.close());

async function show(scene: Scene, { x, y, width, height }: Box = PASSAGE): Promise<void> {
  await scene.begin(`panel.showCard(${JSON.stringify(CLIENT)}, new DOMRect(${x}, ${y}, ${width}, ${height}), document.querySelector("textarea"))`);
}

async function typing(page = PAGE): Promise<Scene> {
  const scene = await stage.open(page);
  await scene.page.locator("#box").click();
  await scene.page.keyboard.press("End");
  await scene.page.evaluate("window.seen = []");
  return scene;
}

test("is a dialog named by the finding, with three buttons, and takes no focus", async () => {
  const scene = await typing();
  await show(scene);
  const card = await scene.find("dialog", CLIENT.title);
  assert.ok(card.description.startsWith(CLIENT.why), card.description);
  assert.equal(await scene.inspect(card, "function () { return this.matches(':modal') }"), false);
  assert.deepEqual((await scene.spoken()).filter((each) => each.role === "button").map((each) => each.name), ["Redact", "Ignore once", "Never for this text"]);
  assert.equal(await scene.focus(), "textbox");
  assert.equal(await scene.beside("panel.open"), false);
});

for (const [name, answer] of [["Redact", "redact"], ["Ignore once", "ignore-once"], ["Never for this text", "never"]] as const) {
  test(`answers ${answer} to "${name}", while the caret stays in the field and the page hears nothing`, async () => {
    const scene = await typing();
    await show(scene);
    await scene.press(name);
    assert.equal(await scene.answer(), answer);
    assert.deepEqual(await scene.page.evaluate("seen"), []);
    await scene.page.keyboard.type("d");
    assert.equal(await scene.page.locator("#box").inputValue(), "abcd");
  });
}

test("never covers the passage and stays inside the window", async () => {
  const scene = await typing();
  for (const [width, height] of [[1000, 700], [320, 500]] as const) {
    await scene.page.setViewportSize({ width, height });
    await scene.drawn();
    for (const x of [0, 140, width - 160]) {
      for (const y of [0, 200, height - 30]) {
        const passage = { x, y, width: 150, height: 22 };
        await show(scene, passage);
        const card = await scene.box(await scene.find("dialog", CLIENT.title));
        const where = `${JSON.stringify(card)} for ${JSON.stringify(passage)} in ${width} by ${height}`;
        assert.ok(card.left >= 0 && card.top >= 0 && card.right <= width && card.bottom <= height, where);
        assert.ok(card.bottom <= y || card.top >= y + passage.height, where);
      }
    }
  }
});

test("stays while the pointer goes from the passage to it, and goes when the pointer leaves", async () => {
  const scene = await typing();
  await scene.page.mouse.move(100, 50);
  await show(scene);
  const card = await scene.box(await scene.find("dialog", CLIENT.title));
  await scene.page.mouse.move(100, card.top - 3);
  await scene.beside("panel.hideCard()");
  await scene.page.mouse.move(100, card.top + 30);
  await scene.page.mouse.move(card.right - 10, card.bottom - 10);
  await scene.beside("panel.hideCard()");
  await scene.page.mouse.move(card.right - 20, card.bottom - 10);
  await scene.beside("new Promise((resolve) => life.after(400, resolve))");
  assert.equal(await scene.settled(), false);
  await scene.page.mouse.move(card.right + 200, card.bottom + 100);
  assert.equal(await scene.answer(), null);
  assert.equal(await scene.has("dialog", CLIENT.title), false);
});

test("goes when the hold says so and the pointer is elsewhere", async () => {
  const scene = await typing();
  await scene.page.mouse.move(600, 600);
  await show(scene);
  await scene.beside("panel.hideCard()");
  assert.equal(await scene.answer(), null);
});

const ENDINGS: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  "Escape": (scene) => scene.page.keyboard.press("Escape"),
  "an edit": (scene) => scene.page.keyboard.type("x"),
  "a click elsewhere": (scene) => scene.page.mouse.click(700, 500),
  "a scroll": (scene) => scene.page.evaluate(() => window.scrollTo(0, 50)),
  "another size of the window": (scene) => scene.page.setViewportSize({ width: 700, height: 500 }),
  "another card": async (scene) => {
    await scene.beside("void (answers.first = answers.last)");
    await show(scene, { ...PASSAGE, y: 70 });
    assert.equal(await scene.beside("answers.first"), null);
    await scene.page.keyboard.press("Escape");
  },
  "a question": async (scene) => {
    await scene.beside("void panel.askUnchecked({ reason: 'failed', mayPost: true })");
  },
};

for (const [name, end] of Object.entries(ENDINGS)) {
  test(`goes with ${name}`, async () => {
    const scene = await typing();
    await show(scene);
    await end(scene);
    assert.equal(await scene.answer(), null);
    assert.equal(await scene.has("dialog", CLIENT.title), false);
  });
}

test("Escape is not heard by the page while the card is there, and is afterwards", async () => {
  const scene = await typing();
  await show(scene);
  await scene.page.keyboard.press("Escape");
  await scene.answer();
  assert.deepEqual(await scene.page.evaluate("seen"), []);
  await scene.page.keyboard.press("Escape");
  assert.deepEqual(await scene.page.evaluate("seen"), ["keydown"]);
});

test("can be used over a modal dialog of the page", async () => {
  const scene = await stage.open({ html: '<!doctype html><title>Post</title><dialog id="composer" style="width:400px;height:200px"><textarea id="box">abc</textarea></dialog>' });
  await scene.page.evaluate(() => {
    (document.getElementById("composer") as HTMLDialogElement).showModal();
  });
  await scene.page.locator("#box").click();
  await show(scene, { x: 500, y: 300, width: 100, height: 20 });
  await scene.press("Ignore once");
  assert.equal(await scene.answer(), "ignore-once");
  assert.equal(await scene.page.evaluate(() => [document.activeElement?.id, (document.getElementById("composer") as HTMLDialogElement).open].join()), "box,true");
});

test("does not take a second click that was meant for the page", async () => {
  const scene = await typing();
  await show(scene);
  const { x, y } = await scene.middle(await scene.find("button", "Redact"));
  await scene.page.keyboard.press("Escape");
  await scene.answer();
  await scene.page.mouse.click(x, y);
  await show(scene);
  await scene.pressAgain({ x, y }, 2);
  await scene.find("dialog", CLIENT.title);
  await scene.page.mouse.click(x, y);
  assert.equal(await scene.answer(), "redact");
});
