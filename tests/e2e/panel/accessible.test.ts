// Everything the panel shows, looked over by axe-core in light and in dark: names, roles, contrast, sizes of targets.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CARD, CLIENT, EMAIL, HOST } from "./passages.ts";
import { raise, type Scene, type Stage } from "./stage.ts";

const ALL = [CARD, CLIENT, EMAIL, HOST];
const PAGE = { html: '<!doctype html><html lang="en"><title>Post</title><main><h1>Post</h1><label>Text <textarea id="box" rows="5" cols="50"></textarea></label></main>' };

const SHOWN: Readonly<Record<string, readonly [role: string, name: string, show: (scene: Scene) => Promise<void>]>> = {
  "the dialog before a post": ["alertdialog", "Before you post", (scene) => scene.before({ passages: ALL, audience: "public", reasons: ["It is a test", "They agreed"] })],
  "the dialog under a block": ["alertdialog", "Before you post", (scene) => scene.before({ passages: ALL, mayPost: false })],
  "the unchecked dialog": ["alertdialog", "This post was not checked", (scene) => scene.unchecked({ reason: "too-large", mayPost: true })],
  "the list": ["dialog", "Confidential passages", (scene) => scene.begin(`panel.showList(${JSON.stringify(ALL)}, async () => [])`)],
  "the card": ["dialog", CLIENT.title, (scene) => scene.begin(`panel.showCard(${JSON.stringify(CLIENT)}, new DOMRect(60, 40, 90, 20), document.querySelector("#box"))`)],
  "a message": ["group", "Something happened", (scene) => scene.beside(`panel.notify("Something happened", { label: "Do it", run() {} })`)],
};

/** Every text that is shown and not disabled, and every drawing, with its contrast to what is painted behind it. */
const CONTRASTS = `function () {
  const surface = this;
  const channels = (colour) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d");
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const behind = (element) => {
    for (let at = element; at; at = at === surface ? null : at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
      if (colour[3] !== 0) throw new Error("half a background behind " + element.textContent);
    }
    throw new Error("no background");
  };
  const light = ([r, g, b]) => [r, g, b].map((value) => value / 255).map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (element) => {
    const [one, other] = [light(channels(getComputedStyle(element).color)), light(behind(element))].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05);
  };
  const shown = [...surface.querySelectorAll("*")].filter((each) => each.checkVisibility() && !each.closest(":disabled, .spoken"));
  const said = shown.filter((each) => each.localName === "svg" || [...each.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()));
  return said.map((each) => [each.textContent || each.getAttribute("class"), contrast(each)]);
}`;

/** What can be pressed and is smaller than a finger, links in running text aside. */
const SMALL = `function () {
  return [...this.querySelectorAll("button, label")].filter((each) => { const { width, height } = each.getBoundingClientRect(); return width < 40 || height < 40 }).map((each) => each.textContent);
}`;

let stage: Stage;
before(async () => {
  stage = await raise();
});
after(() => stage.close());

for (const [what, [role, name, show]] of Object.entries(SHOWN)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${what} has no faults in ${colorScheme}`, async () => {
      const scene = await stage.open(PAGE);
      await scene.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await scene.page.setViewportSize({ width: 1000, height: 1400 });
      await scene.page.locator("#box").click();
      await show(scene);
      const shown = await scene.find(role, name);
      assert.deepEqual(await scene.faults(shown), []);
      const contrasts = await scene.inspect<[string, number][]>(shown, CONTRASTS);
      assert.ok(contrasts.length >= 4);
      for (const [text, contrast] of contrasts) assert.ok(contrast >= 4.5, `"${text}" has a contrast of ${contrast}`);
      assert.deepEqual(await scene.inspect(shown, SMALL), []);
    });
  }
}

test("nothing moves for those who asked for less motion, and little does for others", async () => {
  const scene = await stage.open(PAGE);
  for (const [reducedMotion, most] of [["reduce", 0], ["no-preference", 200]] as const) {
    await scene.page.emulateMedia({ reducedMotion });
    await scene.before({ passages: ALL });
    const dialog = await scene.find("alertdialog", "Before you post");
    const lengths = await scene.inspect<number[]>(dialog, "function () { return this.getAnimations({ subtree: true }).map((each) => each.effect.getComputedTiming().endTime) }");
    assert.ok(lengths.every((length) => length <= most), `${reducedMotion}: ${lengths.join()}`);
    await scene.page.keyboard.press("Escape");
    await scene.answer();
  }
});

test("in forced colours every button has a border and every mark is legible", async () => {
  const scene = await stage.open(PAGE);
  await scene.page.emulateMedia({ forcedColors: "active" });
  await scene.before({ passages: ALL });
  const borders = await scene.inspect<string[]>(await scene.find("alertdialog", "Before you post"),
    `function () { return [this, ...this.querySelectorAll("button")].map((each) => getComputedStyle(each).borderTopStyle + parseFloat(getComputedStyle(each).borderTopWidth)) }`);
  assert.deepEqual(borders, ["solid1", "solid2", "solid1", "solid1"]);
});
