// The popup of the shipped extension, opened from the toolbar: it says in words what the badge says of the page in front.
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Page, Worker } from "playwright-core";
import { launch, type Launched } from "../harness/browser.ts";
import { openPopup, type Popup } from "./popup.ts";

const SHIPPED = fileURLToPath(new URL("../../../dist/chrome", import.meta.url));

let browser: Launched;
let worker: Worker;
let server: Server;
let address: string;

before(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end('<!doctype html><html lang="en"><title>Post</title><form><textarea id="box" rows="5" cols="50"></textarea><button>Post</button></form>');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launch(SHIPPED);
  worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent("serviceworker"));
});
after(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

async function front(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** Waits until the badge of the page in front says `text`. */
async function badge(text: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  const read = (): Promise<string> => worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });
  while ((await read()) !== text) assert.ok(Date.now() < deadline, `the badge never says "${text}"`);
}

async function said(page: Page): Promise<string[]> {
  const popup: Popup = await openPopup(browser.context, page, worker);
  const lines = await popup.lines();
  await popup.close();
  return lines;
}

const PROMISE = "Unsaid never sends what you type anywhere.";

test("says that nothing was found on a page that is guarded", async () => {
  const page = await front(address);
  assert.deepEqual(await said(page), ["Nothing confidential found", "What you write on this page is checked before you post it.", PROMISE]);
});

test("says how many passages there are in the box in use", async () => {
  const page = await front(address);
  await page.locator("#box").click();
  await page.keyboard.type("Sign in with AKIAQ3EGRZ7XLPM2V4TS.");
  await badge("1");
  assert.equal((await said(page))[0], "1 confidential passage in the box you are typing in");
  await page.locator("#box").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Or with AKIAW5NHTB2YKQD6C3JF.");
  await badge("2");
  assert.equal((await said(page))[0], "2 confidential passages in the box you are typing in");
});

test("says that a text was not checked", async () => {
  const page = await front(address);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.action.setBadgeText({ tabId: tab?.id ?? 0, text: "!" });
  });
  assert.equal((await said(page))[0], "The text was not checked");
});

test("says that more than 99 were found", async () => {
  const page = await front(address);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.action.setBadgeText({ tabId: tab?.id ?? 0, text: "99+" });
  });
  assert.equal((await said(page))[0], "More than 99 confidential passages in the box you are typing in");
});

test("says that a page can't be checked", async () => {
  const page = await front("chrome://version/");
  assert.equal((await said(page))[0], "This page can’t be checked");
});

test("says that a page from before an update is not checked yet", async () => {
  const page = await front(address);
  const started = browser.context.waitForEvent("serviceworker");
  await worker.evaluate("chrome.runtime.reload()").catch(() => undefined);
  worker = await started;
  await page.bringToFront();
  assert.equal((await said(page))[0], "This page is not being checked yet");
});
