// A browser with an extension that holds the panel and nothing else, a server for hostile pages, and the eyes to look into closed
// shadow roots: the accessibility tree and the pierced document, both by the browser's own debugging protocol. Input is trusted.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import { build } from "esbuild";
import { chromium, type BrowserContext, type CDPSession, type Page } from "playwright-core";
import type { HoldQuestion, Passage, UncheckedQuestion } from "../../../extension/content/panel/panel.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A page the server gives out: its markup and the headers it comes with. */
export interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What assistive technology is told about one element. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly focused: boolean;
  readonly disabled: boolean;
  readonly node: number;
}

export interface Stage {
  readonly context: BrowserContext;
  /** Of a page with nothing in it. */
  readonly address: string;
  open(page: Served): Promise<Scene>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly scale?: number;
  readonly locale?: string;
  readonly touch?: boolean;
}

export async function raise({ scale = 1, locale = "en-US", touch = false }: LaunchOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "unsaid-panel-"));
  const extension = join(folder, "extension");
  await buildExtension(extension);
  const pages = new Map<string, Served>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.html ?? "<!doctype html><title>Nothing here</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: "/usr/bin/chromium",
    headless: true,
    deviceScaleFactor: scale,
    hasTouch: touch,
    ignoreDefaultArgs: ["--hide-scrollbars"],
    args: ["--no-sandbox", "--no-first-run", `--lang=${locale}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    env: { ...process.env, LANGUAGE: locale.replace("-", "_") },
  });
  let served = 0;
  let last: Page | null = null;
  return {
    context,
    address: `http://127.0.0.1:${port}/`,
    async open(page) {
      const path = `/${++served}`;
      pages.set(path, page);
      const tab = await context.newPage();
      await last?.close();
      last = tab;
      const scene = await Scene.watch(tab);
      await tab.goto(`http://127.0.0.1:${port}${path}`);
      await scene.until(() => scene.ready(), "the content script is there");
      return scene;
    },
    async close() {
      await context.close();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The panel as it ships, in a content script that leaves it where the debugging protocol can reach it. */
async function buildExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    stdin: {
      contents: `import { createPanel } from "./extension/content/panel/index.ts";
        import { lifetime } from "./extension/content/lifetime.ts";
        const life = lifetime();
        Object.assign(globalThis, { panel: createPanel(life), life, answers: {} });`,
      resolveDir: ROOT,
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    target: "chrome148",
    outfile: join(folder, "content.js"),
    logLevel: "warning",
  });
  await writeFile(join(folder, "manifest.json"), JSON.stringify({
    manifest_version: 3,
    name: "Panel stage",
    version: "1",
    default_locale: "en",
    background: { service_worker: "worker.js" },
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["content.js"], run_at: "document_start", all_frames: true }],
  }));
  await writeFile(join(folder, "worker.js"), "");
  await cp(join(ROOT, "extension/_locales"), join(folder, "_locales"), { recursive: true });
}

/** One page with the panel in it. */
export class Scene {
  private constructor(readonly page: Page, private readonly devtools: CDPSession, private readonly worlds: Map<number, string>) {}

  static async watch(page: Page): Promise<Scene> {
    const devtools = await page.context().newCDPSession(page);
    const worlds = new Map<number, string>();
    devtools.on("Runtime.executionContextCreated", ({ context }) => {
      const { type } = (context.auxData ?? {}) as { type?: string };
      if (type === "isolated" && context.name === "Panel stage") worlds.set(context.id, context.name);
    });
    devtools.on("Runtime.executionContextDestroyed", ({ executionContextId }) => void worlds.delete(executionContextId));
    devtools.on("Runtime.executionContextsCleared", () => worlds.clear());
    await devtools.send("Runtime.enable");
    await devtools.send("Accessibility.enable");
    await devtools.send("DOM.enable");
    return new Scene(page, devtools, worlds);
  }

  ready(): Promise<boolean> {
    return Promise.resolve(this.worlds.size > 0);
  }

  /** Runs an expression beside the panel. */
  async beside<T>(expression: string): Promise<T> {
    const [contextId] = [...this.worlds.keys()];
    if (contextId === undefined) throw new Error("the panel is not in this page");
    const { result, exceptionDetails } = await this.devtools.send("Runtime.evaluate", {
      contextId, expression, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** Asks, without waiting for the answer. */
  async before(question: Partial<HoldQuestion> & { readonly passages: readonly Passage[] }): Promise<void> {
    const whole: HoldQuestion = { audience: "unknown", mayPost: true, reasons: [], ...question };
    await this.begin(`panel.askBeforePost({ ...${JSON.stringify(whole)}, choose: (reason) => { answers.reason = reason } })`);
  }

  async unchecked(question: UncheckedQuestion): Promise<void> {
    await this.begin(`panel.askUnchecked(${JSON.stringify(question)})`);
  }

  /** Starts something that ends with an answer. */
  async begin(expression: string): Promise<void> {
    await this.beside(`void (answers.last = ${expression}, answers.settled = false, answers.last.then(() => { answers.settled = true }))`);
  }

  /** The answer to what was begun last. */
  async answer(): Promise<unknown> {
    await this.until(() => this.settled(), "an answer");
    return this.beside("answers.last.then((value) => value ?? null)");
  }

  settled(): Promise<boolean> {
    return this.beside("Promise.resolve().then(() => answers.settled)");
  }

  /** Everything assistive technology can reach, in order. */
  async spoken(): Promise<Spoken[]> {
    const { nodes } = await this.devtools.send("Accessibility.getFullAXTree");
    return inOrder(nodes).filter((node) => !node.ignored && node.role).map((node) => {
      const state = (name: string): boolean => node.properties?.some((property) => property.name === name && property.value.value === true) ?? false;
      return {
        role: String(node.role?.value), name: String(node.name?.value ?? ""), description: String(node.description?.value ?? ""),
        focused: state("focused"), disabled: state("disabled"), node: node.backendDOMNodeId ?? 0,
      };
    });
  }

  /** The one element of this role and name; fails if there is none or there are several. */
  async find(role: string, name: string): Promise<Spoken> {
    const found = (await this.spoken()).filter((each) => each.role === role && each.name === name);
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements with role ${role} and name "${name}"`);
    return found[0];
  }

  async has(role: string, name: string): Promise<boolean> {
    return (await this.spoken()).some((each) => each.role === role && each.name === name);
  }

  /** Role and name of what has the focus, as assistive technology sees it. */
  async focus(): Promise<string> {
    const all = (await this.spoken()).filter((each) => each.focused && each.role !== "RootWebArea");
    const last = all.at(-1);
    return last ? `${last.role} ${last.name}`.trim() : "";
  }

  /** The middle of an element, in CSS pixels of the window. */
  async middle(element: Spoken): Promise<{ x: number; y: number }> {
    const { quads } = await this.devtools.send("DOM.getContentQuads", { backendNodeId: element.node });
    const [quad] = quads;
    if (!quad) throw new Error(`"${element.name}" is not drawn`);
    const at = (index: number): number => quad[index] ?? 0;
    return { x: (at(0) + at(4)) / 2, y: (at(1) + at(5)) / 2 };
  }

  /** The box of an element, in CSS pixels of the window. */
  async box(element: Spoken): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const { quads } = await this.devtools.send("DOM.getContentQuads", { backendNodeId: element.node });
    const quad = quads[0] ?? [];
    const at = (index: number): number => quad[index] ?? 0;
    return { left: at(0), top: at(1), right: at(4), bottom: at(5) };
  }

  /** Presses a button with the mouse. */
  async press(name: string): Promise<void> {
    const { x, y } = await this.middle(await this.find("button", name));
    await this.page.mouse.click(x, y);
  }

  /** What is written in an element, closed shadow roots included. */
  async text(role: string, name: string): Promise<string> {
    return this.inspect(await this.find(role, name), "function () { return this.textContent }");
  }

  /** A press of the mouse that the browser counts as the `count`th in a row. */
  async pressAgain({ x, y }: { readonly x: number; readonly y: number }, count: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.down({ clickCount: count });
    await this.page.mouse.up({ clickCount: count });
  }

  /** Waits until the page has drawn what happened before. */
  async drawn(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  /** Runs a function on an element inside the closed root, in a world of its own where the page sees nothing. */
  async inspect<T>(element: Spoken, declaration: string): Promise<T> {
    const { object } = await this.devtools.send("DOM.resolveNode", { backendNodeId: element.node });
    const { result, exceptionDetails } = await this.devtools.send("Runtime.callFunctionOn", {
      objectId: object.objectId ?? "", functionDeclaration: declaration, returnByValue: true, awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /**
   * What axe-core finds fault with in an element of ours. It runs in a world of its own, in which the closed root that holds the
   * element is made to look open.
   */
  async faults(element: Spoken): Promise<string[]> {
    const { frameTree } = await this.devtools.send("Page.getFrameTree");
    const { executionContextId } = await this.devtools.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "axe" });
    await this.devtools.send("Runtime.evaluate", { contextId: executionContextId, expression: await readFile(AXE, "utf8") });
    const { object } = await this.devtools.send("DOM.resolveNode", { backendNodeId: element.node, executionContextId });
    const { result, exceptionDetails } = await this.devtools.send("Runtime.callFunctionOn", {
      objectId: object.objectId ?? "",
      functionDeclaration: `async function () {
        const root = this.getRootNode();
        Object.defineProperty(root.host, "shadowRoot", { get: () => root });
        // Contrast is measured in accessible.test.ts: axe-core can't tell it where a root is closed.
        const { violations, passes } = await axe.run(root.host, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
        if (!passes.some((each) => each.id === "button-name")) return ["nothing was looked at"];
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.target.flat().join(" ") + " " + node.failureSummary));
      }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string[];
  }

  /** Whether the window shows this colour at a spot. */
  async sees({ x, y }: { readonly x: number; readonly y: number }, colour: readonly [number, number, number]): Promise<boolean> {
    const picture = await this.page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
    return pixel(picture).every((value, at) => value === colour[at]);
  }

  send: CDPSession["send"] = (...args) => this.devtools.send(...args);

  /** Waits until `probe` holds, a frame of the page at a time. */
  async until(probe: () => Promise<boolean>, what: string): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (!(await probe())) {
      if (Date.now() > deadline) throw new Error(`never: ${what}`);
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }
}

/** The nodes of an accessibility tree in reading order. */
function inOrder<N extends { readonly nodeId: string; readonly childIds?: string[]; readonly parentId?: string }>(nodes: readonly N[]): N[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: N): N[] => [node, ...(node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(walk)];
  return nodes.filter((node) => node.parentId === undefined).flatMap(walk);
}

/** Red, green and blue of a picture of one pixel. */
function pixel(png: Buffer): number[] {
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  // A row begins with the number of its filter; a single pixel is the same under every filter.
  return [...inflateSync(Buffer.concat(parts)).subarray(1, 4)];
}
