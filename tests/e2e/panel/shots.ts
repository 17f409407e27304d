// Pictures of every state of the interface, for people to judge: `node --import tsx e2e/panel/shots.ts [name…]` in `tests/` writes
// `dist/panel-shots/`; those of the popup need `./build.sh chrome` first. What can be checked by machine is in the tests beside this file.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { Passage } from "../../../extension/content/panel/panel.ts";
import { CARD, CLIENT, EMAIL, HOST, THREE, passage } from "./passages.ts";
import { launch } from "../harness/browser.ts";
import { openPopup } from "./popup.ts";
import { raise, type Scene, type Stage } from "./stage.ts";

const OUT = fileURLToPath(new URL("../../../dist/panel-shots/", import.meta.url));

const FEED = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Harbour</title><style>
  :root { color-scheme: light dark } body { margin: 0; font: 15px/1.5 "Liberation Sans", sans-serif; background: light-dark(#eef1f4, #10151b); color: light-dark(#1b2530, #dfe6ee) }
  main { max-width: 620px; margin: 0 auto; padding: 20px 12px } section { background: light-dark(#fff, #1b222b); border: 1px solid light-dark(#dde3e9, #303a45); border-radius: 12px; padding: 16px; margin-bottom: 14px }
  h1 { font-size: 20px; margin: 4px 0 16px } textarea { width: 100%; box-sizing: border-box; min-height: 96px; font: inherit; border: 1px solid light-dark(#c8d0d9, #3c4855); border-radius: 8px; padding: 10px; background: transparent; color: inherit; resize: none }
  button { font: inherit; font-weight: 600; border: 0; border-radius: 999px; padding: 8px 18px; background: #2563c9; color: #fff; margin-top: 10px } p { margin: 0 0 4px } small { color: light-dark(#66727f, #93a0ae) }
</style><main><h1>Harbour</h1><section><textarea>Long day. Filed for my client Marta Olsen, paid the court fee with 4539 1488 0343 6467 and the test key is sk_live_51H8xKpQmZ0vT3rYcN7bLwA2dE</textarea><button>Post</button></section>
<section><p><b>Ines Duarte</b> <small>2 h</small></p><p>The new ferry timetable is out, and the early boat is back.</p></section>
<section><p><b>Tomas Berg</b> <small>5 h</small></p><p>Anyone else watching the regatta from the pier on Saturday?</p></section></main>`;

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly html?: string;
}

type Shot = (scene: Scene) => Promise<void>;

const MANY: readonly Passage[] = Array.from({ length: 40 }, (_, at) => {
  if (at % 5 === 0) return passage(CARD.title, "critical", `4539 1488 0343 ${6467 + at}`, CARD.why, CARD.source, at * 50);
  if (at % 5 === 1) return passage(CLIENT.title, "high", `my client in matter 2024-${100 + at}`, CLIENT.why, CLIENT.source, at * 50);
  if (at % 5 === 2) return passage(HOST.title, "low", `vault-${at}.corp.olsen-marine.no`, HOST.why, HOST.source, at * 50);
  return passage(EMAIL.title, "medium", `person${at}@olsen-marine.no`, EMAIL.why, EMAIL.source, at * 50);
});
const LONG = [
  passage("Private key", "critical", `-----BEGIN PRIVATE KEY-----\n${"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7".repeat(12)}\n-----END PRIVATE KEY-----`, "Whoever has the key can pose as its owner.", "https://www.rfc-editor.org/rfc/rfc7468"),
  passage("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftskonto", "high", "https://drive.example-share.net/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQrStUvWxYz/edit?usp=sharing&resourcekey=0-ABCDEFGHIJKLMNOP", "Anyone with the link can open the folder.", "https://averyveryveryverylongsubdomainnamewithoutanybreak.documentation.example.com/x"),
  EMAIL, HOST,
];
const RTL = [
  passage("Client of a law firm", "high", "موكلتي ليلى حداد رفعت الدعوى رقم 114/2024", CLIENT.why, CLIENT.source),
  passage("National identity number", "critical", "מספר הזהות של הלקוח הוא 000000018", "It identifies one person for life.", "https://gdpr-info.eu/art-87-gdpr/"),
];

const ask = (passages: readonly Passage[], more: object = {}): Shot => (scene) => scene.before({ passages, audience: "public", ...more });
const REASONS = ["The people concerned agreed to it", "The information is already public", "It is a test or an example"];

const SHOTS: Readonly<Record<string, readonly [Look, Shot]>> = {
  "before-1": [{}, ask([CARD])],
  "before-3": [{}, ask(THREE)],
  "before-3-dark": [{ dark: true }, ask(THREE)],
  "before-40": [{}, ask(MANY, { audience: "group" })],
  "before-all-severities": [{ height: 1000 }, ask([CARD, CLIENT, EMAIL, HOST], { audience: "assistant" })],
  "before-long": [{ height: 1000 }, ask(LONG, { audience: "unknown" })],
  "before-rtl-passages": [{}, ask(RTL, { audience: "friends" })],
  "before-reasons": [{ height: 900 }, ask([CARD], { reasons: REASONS })],
  "before-block": [{}, ask([CARD], { mayPost: false })],
  "before-320": [{ width: 320, height: 640 }, ask(THREE)],
  "before-320-reasons": [{ width: 320, height: 640 }, ask(LONG, { reasons: REASONS })],
  "before-zoom-200": [{ width: 640, height: 400 }, ask(THREE)],
  "before-320x256": [{ width: 320, height: 256 }, ask(THREE)],
  "before-forced-colors": [{ forced: true }, ask([CARD, CLIENT, EMAIL, HOST], { reasons: REASONS })],
  "before-forced-colors-dark": [{ forced: true, dark: true }, ask(THREE)],
  "unchecked-loading": [{}, (scene) => scene.unchecked({ reason: "loading", mayPost: true })],
  "unchecked-too-large": [{}, (scene) => scene.unchecked({ reason: "too-large", mayPost: true })],
  "unchecked-failed-dark": [{ dark: true }, (scene) => scene.unchecked({ reason: "failed", mayPost: true })],
  "unchecked-site-forbidden": [{}, (scene) => scene.unchecked({ reason: "site", mayPost: false })],
  "unchecked-320": [{ width: 320, height: 560 }, (scene) => scene.unchecked({ reason: "too-large", mayPost: true })],
  "list-3": [{}, (scene) => list(scene, THREE)],
  "list-3-dark": [{ dark: true }, (scene) => list(scene, THREE)],
  "list-320": [{ width: 320, height: 640 }, (scene) => list(scene, LONG)],
  "list-told": [{}, async (scene) => {
    await list(scene, THREE);
    await scene.beside(`panel.notify("This editor did not take the change. Your text is as you wrote it.", { label: "Copy redacted text", run() {} })`);
  }],
  "list-empty": [{}, (scene) => list(scene, [])],
  "card": [{}, (scene) => card(scene, CARD)],
  "card-dark": [{ dark: true }, (scene) => card(scene, CLIENT)],
  "card-320": [{ width: 320, height: 640 }, (scene) => card(scene, CLIENT)],
  "card-forced-colors": [{ forced: true }, (scene) => card(scene, EMAIL)],
  "notice": [{}, (scene) => notice(scene, `"3 passages redacted"`)],
  "notice-action": [{}, (scene) => notice(scene, `"This editor did not take the change. Your text is as you wrote it.", { label: "Copy redacted text", run() {} }`)],
  "notice-action-320-dark": [{ width: 320, height: 560, dark: true }, (scene) => notice(scene, `"This editor did not take the change. Your text is as you wrote it.", { label: "Copy redacted text", run() {} }`)],
};

/** What is worth seeing in every language: the longest words in the least room. */
const TRANSLATED: typeof SHOTS = {
  "before-3": [{}, ask([CARD, CLIENT], { reasons: REASONS })],
  "before-320": [{ width: 320, height: 640 }, ask(THREE)],
  "card": [{}, (scene) => card(scene, CLIENT)],
};

function list(scene: Scene, passages: readonly Passage[]): Promise<void> {
  return scene.begin(`panel.showList(${JSON.stringify(passages)}, async () => [])`);
}

async function card(scene: Scene, about: Passage): Promise<void> {
  await scene.begin(`panel.showCard(${JSON.stringify(about)}, new DOMRect(document.querySelector("textarea").getBoundingClientRect().x + 11,
    document.querySelector("textarea").getBoundingClientRect().y + 12, 150, 20), document.querySelector("textarea"))`);
}

async function notice(scene: Scene, args: string): Promise<void> {
  await scene.page.locator("textarea").focus();
  await scene.beside(`panel.notify(${args})`);
}

async function dress(page: Page, { width = 1000, height = 760, dark = false, forced = false }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light", forcedColors: forced ? "active" : "none", reducedMotion: "reduce" });
}

async function shoot(stage: Stage, name: string, look: Look, show: Shot): Promise<void> {
  const scene = await stage.open({ html: look.html ?? FEED });
  await dress(scene.page, look);
  await scene.page.locator("textarea").click();
  await show(scene);
  await scene.page.screenshot({ path: join(OUT, `${name}.png`) });
  await scene.page.close();
}

/** The popup under the badge `text`, or as it is over `url` without one. */
const POPUPS: Readonly<Record<string, { readonly text?: string; readonly url?: string; readonly dark?: boolean }>> = {
  "popup-found-1": { text: "1" },
  "popup-found-3": { text: "3" },
  "popup-found-3-dark": { text: "3", dark: true },
  "popup-found-many": { text: "99+" },
  "popup-clear": {},
  "popup-unchecked": { text: "!" },
  "popup-unguarded": { url: "chrome://version/" },
};

async function shootPopups(names: readonly string[]): Promise<void> {
  const stage = await raise();
  const browser = await launch(fileURLToPath(new URL("../../../dist/chrome", import.meta.url)));
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent("serviceworker"));
  for (const name of names) {
    const { text = "", url = stage.address, dark = false } = POPUPS[name] ?? {};
    const page = await browser.context.newPage();
    await page.goto(url);
    await page.bringToFront();
    await worker.evaluate(async (badge) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.action.setBadgeText({ tabId: tab?.id ?? 0, text: badge });
    }, text);
    const popup = await openPopup(browser.context, page, worker, dark);
    await popup.lines();
    await writeFile(join(OUT, `${name}.png`), await popup.screenshot());
    await popup.close();
  }
  await browser.close();
  await stage.close();
}

const asked = process.argv.slice(2);
const wanted = (name: string): boolean => asked.length === 0 || asked.some((part) => name.includes(part));
await mkdir(OUT, { recursive: true });
for (const locale of ["en-US", "de", "fr", "es"]) {
  const shots = Object.entries(locale === "en-US" ? SHOTS : TRANSLATED).map(([name, shot]) => [locale === "en-US" ? name : `${name}-${locale}`, shot] as const).filter(([name]) => wanted(name));
  if (shots.length === 0) continue;
  const stage = await raise({ locale });
  for (const [name, [look, show]] of shots) await shoot(stage, name, look, show);
  await stage.close();
}
const popups = Object.keys(POPUPS).filter(wanted);
if (popups.length > 0) await shootPopups(popups);
