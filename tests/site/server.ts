// The real server behind every browser test and the demo: serves the pages, keeps what is posted, and keeps what should never have come.
// Two origins on the loopback address share one ledger, so that a cross-origin frame's posts are counted too. No framework, no state outside a `Site`.

import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Assets, bundle } from "./bundle.ts";
import { EDITORS, HOSTILITIES, isOneOf } from "./catalogue.ts";
import { type Answer, editorPage, hostilePage, indexPage, postedPage, wishesOf } from "./document.ts";
import { Ledger, type Matcher, type Post, type Stray } from "./ledger.ts";

export type { Post, Stray } from "./ledger.ts";

/** A running site. */
export interface Site {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly url: string;
  /** The second origin, whose pages are the same. */
  readonly otherUrl: string;
  /** What was posted since the start or the last `clear()`, in the order of arrival. */
  posts(): readonly Post[];
  /** Every request that no page of the site makes: other methods, other paths, beacons, upgrades. Empty if nothing leaked. */
  readonly requests: readonly Stray[];
  /** Forgets posts and requests. */
  clear(): void;
  /** The first post since `clear()` that matches, else the next to arrive; rejects after `within` milliseconds (10 000 unless told). */
  received(matches?: Matcher, within?: number): Promise<Post>;
  close(): Promise<void>;
}

const BODY_LIMIT = 16_000_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new RangeError("body too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parsedPost(body: string): { channel: string; text: string } | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || !("channel" in value) || !("text" in value)) return null;
  return typeof value.channel === "string" && typeof value.text === "string" ? { channel: value.channel, text: value.text } : null;
}

function send(response: ServerResponse, status: number, answer: Answer): void {
  response.writeHead(status, { "cache-control": "no-store", ...answer.headers });
  response.end(answer.body);
}

const JSON_TYPE = { "content-type": "application/json" };
const MEDIA_TYPES: Readonly<Record<string, string>> = { js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8" };

/** One origin: answers its own pages and writes what arrives into the shared ledger. */
class Origin {
  readonly server: Server;
  readonly #kind: Stray["origin"];
  readonly #assets: Assets;
  readonly #demo: string;
  readonly #ledger: Ledger;
  /** Requests that have arrived and are not yet answered; `/api/settle` is answered when those before it are. */
  readonly #open = new Set<Promise<void>>();
  other = "";

  constructor(kind: Stray["origin"], assets: Assets, demo: string, ledger: Ledger) {
    this.#kind = kind;
    this.#demo = demo;
    this.#assets = assets;
    this.#ledger = ledger;
    this.server = createServer((request, response) => {
      const answered: Promise<void> = this.#answer(request, response)
        .catch(() => {
          if (!response.headersSent) response.writeHead(400);
          response.end();
        })
        .finally(() => this.#open.delete(answered));
      this.#open.add(answered);
    });
    this.server.on("upgrade", (request, socket) => {
      this.#stray(request, "");
      socket.destroy();
    });
  }

  listen(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, "127.0.0.1", () => resolve(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}`));
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  #stray(request: IncomingMessage, body: string): void {
    this.#ledger.strays.push({ method: request.method ?? "", url: request.url ?? "", body, origin: this.#kind });
  }

  #styles(name: string): string[] {
    return ["site.css", `${name}.css`].filter((file) => this.#assets.has(file));
  }

  #page(path: string, query: URLSearchParams): Answer | null {
    if (path === "/") return indexPage(EDITORS, HOSTILITIES);
    if (path === "/demo") return { body: this.#demo, headers: { "content-type": "text/html; charset=utf-8" } };
    const [, folder, name = "", rest] = path.split("/");
    if (rest !== undefined) return null;
    if (folder === "editor" && isOneOf(EDITORS, name)) return editorPage(wishesOf(name, query), this.#styles(name), this.other);
    if (folder === "hostile" && isOneOf(HOSTILITIES, name)) {
      const script = this.#assets.get(`${name}.js`);
      return hostilePage(name, script === undefined ? "" : Buffer.from(script).toString("utf8"), query.get("csp") === "strict");
    }
    return null;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const earlier = [...this.#open];
    const url = new URL(request.url ?? "/", "http://site");
    const path = url.pathname;
    if (request.method === "GET") {
      if (path === "/api/settle") {
        await Promise.allSettled(earlier);
        send(response, 200, { body: JSON.stringify({ posts: this.#ledger.posts().length }), headers: JSON_TYPE });
        return;
      }
      if (path === "/api/feed") {
        const posts = this.#ledger.posts().map(({ channel, text, at }) => ({ channel, text, at }));
        send(response, 200, { body: JSON.stringify(posts), headers: JSON_TYPE });
        return;
      }
      const asset = path.startsWith("/assets/") ? this.#assets.get(path.slice("/assets/".length)) : undefined;
      if (asset !== undefined) {
        const type = MEDIA_TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
        response.end(asset);
        return;
      }
      const page = this.#page(path, url.searchParams);
      if (page !== null) {
        send(response, 200, page);
        return;
      }
    }
    const body = await bodyOf(request);
    if (request.method === "POST" && path === "/api/post") {
      const posted = parsedPost(body);
      if (posted !== null) {
        const post = this.#ledger.add(posted.channel, posted.text, "fetch");
        send(response, 200, { body: JSON.stringify({ at: post.at }), headers: JSON_TYPE });
        return;
      }
    }
    if (request.method === "POST" && path.startsWith("/form/")) {
      const channel = decodeURIComponent(path.slice("/form/".length));
      const text = new URLSearchParams(body).get("text");
      if (text !== null) {
        this.#ledger.add(channel, text.replaceAll("\r\n", "\n"), "form");
        send(response, 200, postedPage(channel));
        return;
      }
    }
    this.#stray(request, body);
    send(response, 404, { body: "Not found\n", headers: { "content-type": "text/plain; charset=utf-8" } });
  }
}

/** Starts the site on `port`, or on any free one. */
export async function startSite(options: { readonly port?: number } = {}): Promise<Site> {
  const assets = await bundle();
  const demo = await readFile(new URL("pages/demo/harbour.html", import.meta.url), "utf8");
  const ledger = new Ledger();
  const main = new Origin("site", assets, demo, ledger);
  const second = new Origin("other", assets, demo, ledger);
  const url = await main.listen(options.port ?? 0);
  const otherUrl = await second.listen(0);
  main.other = otherUrl;
  second.other = url;
  return {
    url,
    otherUrl,
    posts: () => ledger.posts(),
    requests: ledger.strays,
    clear: () => ledger.clear(),
    received: (matches = () => true, within = 10_000) => ledger.received(matches, within),
    close: async () => {
      ledger.end();
      await Promise.all([main.close(), second.close()]);
    },
  };
}
