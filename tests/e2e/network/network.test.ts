// The extension asks no server for anything. Measured where all of the browser's requests have to pass, over a whole journey, and read
// in the shipped package itself: what it may do, and what it has the words to do.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import type { CDPSession, Page } from "playwright-core";
import { startProxy, type Passed, type Proxy } from "../harness/proxy.ts";
import { PACKAGE, SECRET, world, type World } from "../hold/person.ts";
import { journey, PAGES, POSTED } from "./journey.ts";

/** Where Chromium itself asks, with or without an extension: for updates, for what to fill forms with, for who is signed in. */
const BROWSERS_OWN = /^(?:http:\/\/)?[a-z0-9.-]+\.(?:google|googleapis|gvt1)\.com[:/]/;

/** A request of a page. */
interface Asked {
  readonly url: string;
  /** The script that asked, or the document it stands in. */
  readonly by: string;
}

async function watch(page: Page, asked: Asked[]): Promise<void> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  devtools.on("Network.requestWillBeSent", ({ request, initiator }) => asked.push({ url: request.url, by: initiator.stack?.callFrames[0]?.url ?? initiator.url ?? "" }));
  await devtools.send("Network.enable");
}

describe("over a whole journey", () => {
  let proxy: Proxy;
  let here: World;
  let walked: readonly Passed[];
  const asked: Asked[] = [];

  before(async () => {
    proxy = await startProxy();
    here = await world({ switches: proxy.switches });
    await here.open("/").then((person) => person.page.close());
    const before = proxy.passed.length;
    assert.ok(before > 0, "the proxy sees what the browser asks for");
    const watching: Promise<void>[] = [];
    here.browser.context.on("page", (page) => watching.push(watch(page, asked)));
    await journey(here);
    await Promise.all(watching);
    walked = proxy.passed.slice(before);
  });

  after(async () => {
    await here.close();
    await proxy.close();
  });

  const toSites = ({ address }: Passed): boolean => address.startsWith(`${here.site.url}/`) || address.startsWith(`${here.site.otherUrl}/`);

  it("nobody but the two sites was asked for anything, but by the browser itself", () => {
    const others = proxy.passed.filter((request) => !toSites(request) && !BROWSERS_OWN.test(request.address));
    assert.deepEqual(others.map(({ method, address }) => `${method} ${address}`), []);
  });

  it("no script of the extension asked in any page", () => {
    assert.ok(asked.some(({ url, by }) => url.endsWith("/api/post") && by.includes("/assets/")), "requests of pages are seen, and who made them");
    assert.deepEqual(asked.filter(({ url, by }) => by.startsWith("chrome-extension:") || url.startsWith("chrome-extension:")), []);
  });

  it("the sites were asked for their pages, once each, for what the pages are made of, and to take the posts", () => {
    const of = (kind: (path: string) => boolean): string[] =>
      walked.filter(toSites).map(({ method, address }) => `${method} ${address.replace(here.site.otherUrl, "other:").replace(here.site.url, "")}`).filter((asked) => kind(asked.replace(/^\w+ /, "")));
    const page = (path: string): boolean => path.startsWith("/editor/") || path.startsWith("other:/editor/");
    const part = (path: string): boolean => /^(?:other:)?\/assets\//.test(path);
    const settling = (path: string): boolean => path === "/api/settle";
    assert.deepEqual(of((path) => page(path) && !path.startsWith("other:")), PAGES.map((path) => `GET ${path}`));
    assert.equal(of((path) => path.startsWith("other:/editor/")).length, 1);
    const bodies = walked.filter(({ address }) => address.endsWith("/api/post")).map(({ body }) => (JSON.parse(body) as { text: string }).text);
    assert.equal(bodies.length, POSTED.length);
    for (const [at, body] of bodies.entries()) assert.match(body, POSTED[at] ?? /^$/);
    assert.deepEqual(of((path) => !page(path) && !part(path) && !settling(path) && !path.endsWith("/api/post")), []);
    assert.deepEqual(here.site.requests, []);
  });

  it("no request tells of the extension, and what was written is in the posts alone", () => {
    for (const { head, body, address } of walked.filter(toSites)) {
      assert.ok(!head.includes("chrome-extension:") && !body.includes("chrome-extension:"), address);
      assert.ok(!head.includes(SECRET), address);
      if (!address.endsWith("/api/post")) assert.equal(body, "", address);
    }
  });
});

describe("the shipped package", () => {
  it("may do what it does and nothing else", async () => {
    const manifest = JSON.parse(await readFile(`${PACKAGE}/manifest.json`, "utf8")) as Record<string, unknown>;
    assert.deepEqual(manifest["permissions"], ["storage", "scripting"]);
    assert.deepEqual(manifest["host_permissions"], ["http://*/*", "https://*/*"]);
    for (const open of ["web_accessible_resources", "externally_connectable", "optional_permissions", "optional_host_permissions", "update_url", "sandbox", "content_scripts.css"]) assert.ok(!(open in manifest), open);
    const { extension_pages: policy } = manifest["content_security_policy"] as { extension_pages: string };
    const allowed = new Map(policy.split(";").map((rule) => rule.trim().split(/\s+/)).map(([name = "", ...sources]) => [name, sources.join(" ")]));
    assert.equal(allowed.get("default-src"), "'none'");
    assert.equal(allowed.get("connect-src"), "'self'");
    for (const [name, sources] of allowed) assert.match(sources, /^(?:'none'|'self'|'self' 'wasm-unsafe-eval')$/, name);
  });

  it("has one word for asking, and asks its own package with it", async () => {
    const files = (await readdir(PACKAGE, { recursive: true })).filter((file) => /\.(?:js|html|css)$/.test(file));
    assert.ok(files.includes("content.js") && files.includes("background.js") && files.includes("core-js.js"));
    const asking = /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts|new\s+Image\b|fetchLater)/g;
    const found: string[] = [];
    for (const file of files.sort()) {
      const text = await readFile(`${PACKAGE}/${file}`, "utf8");
      for (const match of text.matchAll(asking)) found.push(`${file}: ${text.slice(match.index, match.index + 45).replace(/\s+/g, " ")}`);
      // Addresses of the world are named in comments of licences and in name spaces; a page of ours loads nothing from one.
      if (!file.endsWith(".js")) assert.doesNotMatch(text, /(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?\/\//, file);
    }
    assert.equal(found.length, 1, found.join("\n"));
    assert.match(found[0] ?? "", /^background\.js: fetch\(\s?chrome\.runtime\.getURL\(["']core\.wasm["']\)\)/);
  });
});
