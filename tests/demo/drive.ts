// The demo: the extension on the bundled site. With a display it opens a window to play in; without one it plays the main scene by
// itself, with real keys and a real mouse, and leaves numbered pictures and a transcript in dist/demo/.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { BEFORE, Interface } from "../e2e/harness/dialog.ts";
import { launch } from "../e2e/harness/browser.ts";
import { startSite, type Site } from "../site/server.ts";

const PACKAGE = fileURLToPath(new URL("../../dist/chrome", import.meta.url));
const OUT = fileURLToPath(new URL("../../dist/demo/", import.meta.url));

/** Invented, all of it; the card number is no bank's, the key opens nothing. */
const CLIENT = "our client Marit Lindqvist";
const CARD = "4716 3021 7758 3926";
const KEY = ["sk_live_", "51Hq9ZtVbN3xYwKc8RmLpTd4E"].join("");

const site = await startSite();
if (process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined) await play(site);
else await scene(site);
await site.close();

/** A window to play in, until it is closed. */
async function play(site: Site): Promise<void> {
  const context = await chromium.launchPersistentContext("", {
    executablePath: "/usr/bin/chromium",
    headless: false,
    viewport: null,
    args: ["--no-first-run", `--disable-extensions-except=${PACKAGE}`, `--load-extension=${PACKAGE}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site.url}/demo`);
  console.log(`Harbour is open. Try to post: ${CLIENT} wants to settle, card ${CARD}\nClose the window to end.`);
  await new Promise<void>((resolve) => context.on("close", () => resolve()));
}

/** The main scene, by itself. */
async function scene(site: Site): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const told: string[] = [];
  let pictures = 0;
  const tell = (line: string): void => {
    console.log(line);
    told.push(line);
  };
  const picture = async (page: Page, name: string): Promise<void> => {
    const file = `${String(++pictures).padStart(2, "0")}-${name}.png`;
    // A fade on its way is no state: pictures are taken when everything has come to rest.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.screenshot({ path: OUT + file, animations: "disabled" });
    tell(`    ${file}`);
  };
  const counted = async (page: Page): Promise<string> => {
    await page.evaluate(() => fetch("/api/settle").then((answer) => answer.text()));
    return `the server has received ${site.posts().length}`;
  };

  const browser = await launch(PACKAGE, { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const page = await browser.context.newPage();
  await page.goto(`${site.url}/demo`);
  await page.evaluate(() => window.ready);
  const ui = await Interface.of(page);
  const underlined = (wanted: number): Promise<unknown> =>
    page.waitForFunction((wanted) => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0) === wanted, wanted);

  tell("A public post with a client's name, what she plans, a card number and a key is written.");
  const post = page.locator("#post-box [contenteditable=true]").first();
  await post.click();
  await page.keyboard.type(`Long day. ${CLIENT} wants to settle before trial. She paid with ${CARD}, and the billing key is ${KEY} if anyone needs it.`);
  await underlined(5);
  await picture(page, "underlined");

  tell("Post is pressed.");
  await page.locator("#post-box").getByRole("button", { name: "Post" }).click();
  await ui.shows(BEFORE);
  await picture(page, "held");
  tell(`Held: ${await counted(page)}.`);

  tell("Redact all is pressed.");
  await ui.press("Redact all");
  await ui.gone();
  await underlined(0);
  await picture(page, "redacted");
  tell(`Redacted, not posted: ${await counted(page)}.`);

  tell("Post is pressed again.");
  await page.locator("#post-box").getByRole("button", { name: "Post" }).click();
  const received = await site.received();
  await picture(page, "posted-once");
  tell(`Posted: ${await counted(page)}: ${JSON.stringify(received.text)}.`);

  tell("A direct message with a password is sent with Enter.");
  const message = page.locator("#message-box [contenteditable=true]").first();
  await message.click();
  await page.keyboard.type("the wifi password is Gr4nite!Otter72 for the flat");
  await underlined(1);
  await page.keyboard.press("Enter");
  await ui.shows(BEFORE);
  await picture(page, "message-held");
  tell(`Held: ${await counted(page)}.`);
  tell("Post anyway is pressed.");
  await ui.press("Post anyway");
  await site.received(({ channel }) => channel === "harbour-message");
  await ui.gone();
  await picture(page, "message-confirmed");
  tell(`Confirmed, sent once: ${await counted(page)}.`);
  await browser.close();

  const dark = await launch(PACKAGE, { viewport: { width: 1280, height: 800 }, colorScheme: "dark", reducedMotion: "reduce" });
  const night = await dark.context.newPage();
  await night.goto(`${site.url}/demo`);
  await night.evaluate(() => window.ready);
  tell("At night, a prompt to the assistant with a card number is sent with Enter.");
  await night.locator("#prompt-box [contenteditable=true]").first().click();
  await night.keyboard.type(`Write a friendly reminder: the card ${CARD} was declined.`);
  await night.keyboard.press("Enter");
  await (await Interface.of(night)).shows(BEFORE);
  await picture(night, "prompt-held-dark");
  tell(`Held: ${await counted(night)}.`);
  await dark.close();

  await writeFile(`${OUT}transcript.txt`, `${told.join("\n")}\n`);
  console.log(`\nPictures and transcript are in dist/demo/.`);
}
