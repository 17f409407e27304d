// Which presses count: those that began in the dialog after it was shown. Nothing a script makes up ever answers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CARD, THREE } from "./passages.ts";
import { raise, type Scene, type Stage } from "./stage.ts";

const PAGE = { html: '<!doctype html><title>Post</title><textarea id="box" rows="5" cols="50"></textarea><button id="post">Post</button>' };

let stage: Stage;
before(async () => {
  stage = await raise();
});
after(() => stage.close());

/** A scene whose content script asks the moment the page's own button or field gets the named event, as the hold does. */
async function askingOn(type: string, html = PAGE.html, passages = THREE, on = stage): Promise<Scene> {
  const scene = await on.open({ html });
  await scene.beside(`void window.addEventListener("${type}", (event) => {
    if (panel.owns(event) || panel.open) return;
    event.preventDefault();
    answers.settled = false;
    answers.last = panel.askBeforePost({ passages: ${JSON.stringify(passages)}, audience: "unknown", mayPost: true, reasons: [] });
    answers.last.then(() => { answers.settled = true });
  }, { capture: true })`);
  return scene;
}

test("events a page makes up never answer", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: THREE });
  const spot = await scene.middle(await scene.find("button", "Post anyway"));
  await scene.page.evaluate(({ x, y }) => {
    const host = document.elementFromPoint(x, y);
    const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1, view: window };
    for (const target of [host, document.activeElement, document.body, document, window]) {
      for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) target?.dispatchEvent(new PointerEvent(type, at));
      for (const type of ["keydown", "keypress", "keyup"]) {
        for (const key of ["Enter", " ", "Escape", "Tab"]) target?.dispatchEvent(new KeyboardEvent(type, { ...at, key, code: key }));
      }
      for (const type of ["command", "cancel", "close", "submit", "toggle", "change"]) target?.dispatchEvent(new Event(type, at));
    }
    if (host instanceof HTMLElement) host.click();
  }, spot);
  assert.equal(await scene.settled(), false);
  await scene.find("alertdialog", "Before you post");
  await scene.press("Keep editing");
  assert.equal(await scene.answer(), "edit");
});

test("a script can't make one half of a press", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: THREE });
  const { x, y } = await scene.middle(await scene.find("button", "Post anyway"));
  await scene.page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", bubbles: true }));
  });
  await scene.page.mouse.move(x, y);
  await scene.page.mouse.down();
  await scene.page.evaluate(([left, top]) => {
    document.elementFromPoint(left ?? 0, top ?? 0)?.dispatchEvent(new PointerEvent("click", { bubbles: true, composed: true, pointerType: "mouse", detail: 1 }));
  }, [x, y]);
  assert.equal(await scene.settled(), false);
  await scene.page.mouse.up();
  assert.equal(await scene.answer(), "post");
});

for (const key of ["Enter", "Space"]) {
  test(`holding ${key} down since before presses nothing`, async () => {
    const scene = await askingOn("keydown");
    await scene.page.locator("#post").focus();
    await scene.page.keyboard.down(key);
    await scene.find("alertdialog", "Before you post");
    assert.equal(await scene.focus(), "button Redact all");
    for (let again = 0; again < 5; again++) await scene.page.keyboard.down(key);
    await scene.page.keyboard.up(key);
    assert.equal(await scene.settled(), false);
    await scene.page.keyboard.press(key);
    assert.equal(await scene.answer(), "redact");
  });

  test(`holding ${key} down in the dialog presses once`, async () => {
    const scene = await stage.open(PAGE);
    await scene.before({ passages: THREE });
    await scene.page.keyboard.press("Tab");
    await scene.page.keyboard.down(key);
    await scene.page.keyboard.down(key);
    await scene.page.keyboard.up(key);
    assert.equal(await scene.answer(), "edit");
  });
}

test("a held Escape of the page closes nothing; one of its own does", async () => {
  const scene = await askingOn("keydown");
  await scene.page.locator("#box").focus();
  await scene.page.keyboard.down("Escape");
  await scene.page.keyboard.down("Escape");
  await scene.page.keyboard.up("Escape");
  assert.equal(await scene.settled(), false);
  await scene.page.keyboard.press("Escape");
  assert.equal(await scene.answer(), "edit");
});

test("Tab may be held down", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: THREE });
  await scene.page.keyboard.down("Tab");
  await scene.page.keyboard.down("Tab");
  await scene.page.keyboard.up("Tab");
  assert.equal(await scene.focus(), "button Post anyway");
});

for (const type of ["pointerdown", "mousedown", "click"]) {
  test(`the second click of a double click does not answer when the first one's ${type} asked`, async () => {
    const scene = await stage.open(PAGE);
    await scene.before({ passages: [CARD] });
    const spots = [];
    for (const [name, answer] of [["Redact all", "redact"], ["Keep editing", "edit"], ["Post anyway", "post"]] as const) {
      spots.push({ answer, ...(await scene.middle(await scene.find("button", name))) });
    }
    for (const { answer, x, y } of spots) {
      // The page's own button is exactly where the dialog's will be.
      const asking = await askingOn(type, `<!doctype html><title>Post</title><button id="post" style="position:fixed;left:${x - 20}px;top:${y - 10}px;width:40px;height:20px"></button>`, [CARD]);
      await asking.page.mouse.dblclick(x, y);
      await asking.find("alertdialog", "Before you post");
      await asking.pressAgain({ x, y }, 3);
      assert.equal(await asking.settled(), false);
      await asking.page.mouse.click(x, y);
      assert.equal(await asking.answer(), answer);
    }
  });
}

test("a press that began on the page does not end in the dialog", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: THREE });
  const { x, y } = await scene.middle(await scene.find("button", "Post anyway"));
  await scene.page.keyboard.press("Escape");
  await scene.answer();
  await scene.page.mouse.move(x, y);
  await scene.page.mouse.down();
  await scene.before({ passages: THREE });
  await scene.page.mouse.up();
  assert.equal(await scene.settled(), false);
});

test("a double tap's second tap does not answer, a tap does", async () => {
  const touched = await raise({ touch: true });
  try {
    const scene = await askingOn("click", `<!doctype html><meta name="viewport" content="width=device-width"><title>Post</title>
      <style>button { position: fixed; inset: 0; width: 100%; height: 100% }</style><button id="post">Post</button>`, THREE, touched);
    await scene.before({ passages: THREE });
    const { x, y } = await scene.middle(await scene.find("button", "Post anyway"));
    await scene.page.keyboard.press("Escape");
    await scene.answer();
    await scene.page.touchscreen.tap(x, y);
    await scene.page.touchscreen.tap(x, y);
    const title = await scene.middle(await scene.find("heading", "Before you post"));
    assert.equal(await scene.settled(), false);
    await scene.page.touchscreen.tap(title.x, title.y);
    await scene.page.touchscreen.tap(x, y);
    assert.equal(await scene.answer(), "post");
  } finally {
    await touched.close();
  }
});
