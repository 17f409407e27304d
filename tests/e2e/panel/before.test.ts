// The dialog "Before you post": what it says, to eyes and to assistive technology, and what its buttons answer.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CARD, CLIENT, EMAIL, KEY, THREE, passage } from "./passages.ts";
import { raise, type Stage } from "./stage.ts";

const PAGE = { html: '<!doctype html><title>Post</title><textarea id="box" rows="5" cols="50"></textarea><button>Post</button>' };

let stage: Stage;
before(async () => {
  stage = await raise();
});
after(() => stage.close());

test("is an alert dialog with a name and a description", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: THREE, audience: "public" });
  const dialog = await scene.find("alertdialog", "Before you post");
  assert.equal(dialog.description, "There are 3 confidential passages in this text. Nothing has been sent yet. Anyone will be able to read this.");
});

test("lists every finding with its title, passage, reason and rule", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: THREE });
  const text = await scene.text("alertdialog", "Before you post");
  for (const each of THREE) {
    await scene.find("heading", each.title);
    assert.ok(text.includes(each.quote), each.quote);
    assert.ok(text.includes(each.why), each.why);
  }
  for (const host of ["pcisecuritystandards.org", "americanbar.org", "docs.stripe.com"]) {
    const link = await scene.find("link", `${host} (opens in a new tab)`);
    assert.deepEqual(await scene.inspect(link, "function () { return [this.target, this.rel] }"), ["_blank", "noopener noreferrer"]);
  }
});

test("says one thing in the singular", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: [CARD] });
  assert.match((await scene.find("alertdialog", "Before you post")).description, /^There is 1 confidential passage in this text\./);
});

test("orders its buttons, with the focus on the first", async () => {
  const scene = await stage.open(PAGE);
  await scene.page.locator("#box").click();
  await scene.before({ passages: THREE });
  const buttons = (await scene.spoken()).filter((each) => each.role === "button").map((each) => each.name);
  assert.deepEqual(buttons, ["Redact all", "Keep editing", "Post anyway"]);
  assert.equal(await scene.focus(), "button Redact all");
});

for (const [name, answer] of [["Redact all", "redact"], ["Keep editing", "edit"], ["Post anyway", "post"]] as const) {
  test(`answers ${answer} to "${name}" by mouse and by keyboard`, async () => {
    const scene = await stage.open(PAGE);
    await scene.before({ passages: THREE });
    await scene.press(name);
    assert.equal(await scene.answer(), answer);
    for (const key of ["Enter", "Space"]) {
      await scene.before({ passages: THREE });
      while ((await scene.focus()) !== `button ${name}`) await scene.page.keyboard.press("Tab");
      await scene.page.keyboard.press(key);
      assert.equal(await scene.answer(), answer, key);
    }
  });
}

test("answers edit to Escape", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: THREE });
  await scene.page.keyboard.press("Escape");
  assert.equal(await scene.answer(), "edit");
  assert.equal(await scene.has("alertdialog", "Before you post"), false);
});

test("keeps Tab inside, both ways round", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: THREE });
  const round = [];
  for (let at = 0; at < 8; at++) {
    await scene.page.keyboard.press("Tab");
    round.push(await scene.focus());
  }
  const links = ["pcisecuritystandards.org", "docs.stripe.com", "americanbar.org"].map((host) => `link ${host} (opens in a new tab)`);
  assert.deepEqual(round, ["button Keep editing", "button Post anyway", "region What was found", ...links, "button Redact all", "button Keep editing"]);
  const back = [];
  for (let at = 0; at < 8; at++) {
    await scene.page.keyboard.press("Shift+Tab");
    back.push(await scene.focus());
  }
  assert.deepEqual(back, ["button Redact all", ...links.toReversed(), "region What was found", "button Post anyway", "button Keep editing", "button Redact all"]);
});

test("gives the focus back with the caret and the scroll position where they were", async () => {
  const scene = await stage.open({ html: `<!doctype html><body style="height:4000px"><textarea id="box" style="margin-top:1500px">one two three</textarea>` });
  const box = scene.page.locator("#box");
  await box.evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    field.setSelectionRange(4, 7);
    window.scrollTo(0, 1300);
  });
  for (const leave of ["Escape", "Enter"]) {
    await scene.before({ passages: THREE });
    await scene.page.keyboard.press(leave);
    await scene.answer();
    assert.deepEqual(await box.evaluate((field: HTMLTextAreaElement) => [document.activeElement === field, field.selectionStart, field.selectionEnd, scrollY]), [true, 4, 7, 1300]);
  }
});

for (const [kind, html] of [
  ["textarea", '<textarea id="box">one two three</textarea>'],
  ["contenteditable", '<div id="box" contenteditable>one <b>two</b> three</div>'],
  ["closed shadow root", '<x-box></x-box><script>const root = document.querySelector("x-box").attachShadow({ mode: "closed" }); root.innerHTML = "<textarea id=box>one two three</textarea>"</script>'],
] as const) {
  test(`leaves the selection of a ${kind} alone, whatever is pressed, so that typing goes on`, async () => {
    const scene = await stage.open({ html: `<!doctype html><title>Post</title><style>#box, x-box { display: block; width: 300px; height: 60px }</style>${html}<script>
      window.moved = 0; document.addEventListener("selectionchange", () => moved++)</script>` });
    await scene.page.mouse.click(30, 20, { clickCount: 2 });
    const word = "one ";
    await scene.page.keyboard.press("Home");
    for (let at = 0; at < word.length; at++) await scene.page.keyboard.press("ArrowRight");
    await scene.drawn();
    await scene.page.evaluate("moved = 0");
    await scene.before({ passages: THREE, reasons: ["It is a test"] });
    const title = await scene.middle(await scene.find("heading", "Before you post"));
    await scene.page.mouse.dblclick(title.x, title.y);
    await scene.page.mouse.move(title.x - 80, title.y);
    await scene.page.mouse.down();
    await scene.page.mouse.move(title.x + 80, title.y + 60);
    await scene.page.mouse.up();
    for (const key of ["Control+a", "Control+z", "Backspace", "Delete", "x", "Shift+ArrowRight", "Tab", "End"]) await scene.page.keyboard.press(key);
    const radio = await scene.middle(await scene.find("radio", "It is a test"));
    await scene.page.mouse.click(radio.x, radio.y);
    assert.equal(await scene.focus(), "radio It is a test");
    await scene.press("Keep editing");
    assert.equal(await scene.answer(), "edit");
    assert.equal(await scene.page.evaluate("moved"), 0);
    await scene.page.keyboard.type("X");
    assert.equal(await scene.page.evaluate(`(() => { const box = window.root ?? document; const field = (typeof root === "undefined" ? document : root).querySelector("#box"); return field.value ?? field.textContent })()`), "one Xtwo three");
  });
}

test("scrolls by its scroll bar", async () => {
  const many = Array.from({ length: 30 }, (_, at) => passage(`Finding ${at}`, "high", `quote ${at}`, "Why.", "https://example.com/"));
  const scene = await stage.open(PAGE);
  await scene.before({ passages: many });
  const region = await scene.find("region", "What was found");
  const { right, top, bottom } = await scene.box(region);
  const bar = await scene.inspect<number>(region, "function () { return this.offsetWidth - this.clientWidth }");
  assert.ok(bar > 4, `a scroll bar ${bar} wide`);
  await scene.page.mouse.move(right - bar / 2, top + 25);
  await scene.page.mouse.down();
  await scene.page.mouse.move(right - bar / 2, (top + bottom) / 2, { steps: 4 });
  await scene.page.mouse.up();
  assert.ok(await scene.inspect<number>(region, "function () { return this.scrollTop }") > 100);
});

test("gives the focus back into a shadow root", async () => {
  const scene = await stage.open({ html: `<!doctype html><x-box></x-box><script>
    const root = document.querySelector("x-box").attachShadow({ mode: "closed" });
    root.innerHTML = "<textarea></textarea>";
    window.root = root;
    root.firstChild.focus();</script>` });
  await scene.before({ passages: THREE });
  assert.equal(await scene.focus(), "button Redact all");
  await scene.page.keyboard.press("Escape");
  await scene.answer();
  assert.equal(await scene.page.evaluate(() => (Reflect.get(window, "root") as ShadowRoot).activeElement?.localName), "textarea");
});

test("has no way on under a block", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: THREE, mayPost: false, reasons: ["It is a test"] });
  const buttons = (await scene.spoken()).filter((each) => each.role === "button").map((each) => each.name);
  assert.deepEqual(buttons, ["Redact all", "Keep editing"]);
  assert.equal(await scene.has("radio", "It is a test"), false);
  assert.match((await scene.find("alertdialog", "Before you post")).description, /Your organisation does not allow this text to be posted as it is\.$/);
});

test("wants a reason where policy asks for one, and tells which it was", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: [CARD], reasons: ["They agreed to it", "It is a test"] });
  assert.equal((await scene.find("button", "Post anyway")).disabled, true);
  await scene.press("Post anyway");
  assert.equal(await scene.settled(), false);
  const { x, y } = await scene.middle(await scene.find("radio", "They agreed to it"));
  await scene.page.mouse.click(x, y);
  await scene.page.keyboard.press("ArrowDown");
  assert.equal(await scene.focus(), "radio It is a test");
  assert.equal((await scene.find("button", "Post anyway")).disabled, false);
  await scene.press("Post anyway");
  assert.equal(await scene.answer(), "post");
  assert.equal(await scene.beside("answers.reason"), "It is a test");
});

test("puts forty findings into groups, the worst first, and stays inside the window", async () => {
  const many = Array.from({ length: 40 }, (_, at) => {
    const like = [EMAIL, CARD, CLIENT, KEY][at % 4] ?? EMAIL;
    return passage(like.title, like.finding.severity, `${like.quote} ${at}`, like.why, like.source, at * 100);
  });
  const scene = await stage.open(PAGE);
  for (const [width, height] of [[1200, 800], [320, 568], [640, 360], [320, 256]] as const) {
    await scene.page.setViewportSize({ width, height });
    await scene.before({ passages: many });
    const headings = (await scene.spoken()).filter((each) => each.role === "heading").map((each) => each.name);
    assert.deepEqual(headings, ["Before you post", CARD.title, KEY.title, CLIENT.title, EMAIL.title]);
    const dialog = await scene.find("alertdialog", "Before you post");
    const box = await scene.box(dialog);
    assert.ok(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height, `${width} by ${height}: ${JSON.stringify(box)}`);
    const text = await scene.text("alertdialog", "Before you post");
    for (const each of many) assert.ok(text.includes(each.quote));
    for (const name of ["Redact all", "Keep editing", "Post anyway"]) {
      const button = await scene.box(await scene.find("button", name));
      assert.ok(button.bottom <= height && button.right - button.left >= 40 && button.bottom - button.top >= 40, `${name} at ${width} by ${height}`);
    }
    await scene.page.keyboard.press("Escape");
    await scene.answer();
  }
});

test("never scrolls sideways, whatever the words", async () => {
  const unbroken = "x".repeat(300);
  const scene = await stage.open(PAGE);
  for (const width of [320, 1200]) {
    await scene.page.setViewportSize({ width, height: 700 });
    await scene.before({ passages: [passage(unbroken, "high", unbroken, unbroken, `https://${"a".repeat(60)}.example.com/`)], reasons: [unbroken] });
    const wide = await scene.inspect<string[]>(await scene.find("alertdialog", "Before you post"), `function () {
      return [this, ...this.querySelectorAll("*")].filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== "inline" && !each.matches(".spoken")).map((each) => each.className) }`);
    assert.deepEqual(wide, []);
    await scene.page.keyboard.press("Escape");
    await scene.answer();
  }
});

test("shows a passage in its own direction", async () => {
  const scene = await stage.open({ html: '<!doctype html><html dir="rtl"><textarea></textarea>' });
  await scene.before({ passages: [passage("Name", "high", "ليلى حداد", "Why.", "https://example.com/"), passage("Other", "high", "Marta Olsen", "Why.", "https://example.com/")] });
  const directions = await scene.inspect(await scene.find("alertdialog", "Before you post"),
    `function () { return [this, ...this.querySelectorAll("q")].map((each) => getComputedStyle(each).direction) }`);
  assert.deepEqual(directions, ["ltr", "rtl", "ltr"]);
});

test("makes no link of an address that is not an ordinary web address", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: [passage("One", "high", "q", "w", "javascript:alert(1)"), passage("Two", "high", "q", "w", "not a url")] });
  assert.deepEqual((await scene.spoken()).filter((each) => each.role === "link"), []);
});

test("asking again settles the old question as edit", async () => {
  const scene = await stage.open(PAGE);
  await scene.page.locator("#box").click();
  await scene.before({ passages: THREE });
  await scene.beside("void (answers.first = answers.last)");
  await scene.unchecked({ reason: "loading", mayPost: true });
  assert.equal(await scene.beside("answers.first"), "edit");
  assert.equal(await scene.has("alertdialog", "Before you post"), false);
  assert.equal(await scene.beside("panel.open"), true);
  await scene.press("Try again");
  assert.equal(await scene.answer(), "retry");
  assert.equal(await scene.beside("panel.open"), false);
  assert.equal(await scene.focus(), "textbox");
});

test("the end of the content script settles the question as edit and leaves nothing in the page", async () => {
  const scene = await stage.open(PAGE);
  await scene.before({ passages: THREE });
  await scene.beside("life.end()");
  assert.equal(await scene.answer(), "edit");
  assert.deepEqual(await scene.page.evaluate(() => [...document.documentElement.children].map((each) => each.localName)), ["head", "body"]);
});

test("speaks its words after the extension is gone", async () => {
  const scene = await stage.open(PAGE);
  await scene.page.locator("#box").click();
  const [worker] = stage.context.serviceWorkers();
  await worker?.evaluate("chrome.runtime.reload()").catch(() => undefined);
  await scene.until(() => scene.beside("chrome.runtime?.id === undefined"), "the extension goes away");
  await scene.before({ passages: THREE });
  await scene.find("alertdialog", "Before you post");
  await scene.press("Keep editing");
  assert.equal(await scene.answer(), "edit");
});
