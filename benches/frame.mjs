// A page with the shipped extension in it, watched from outside. DevTools reaches into the content script's own world and puts marks
// around the browser's calls that the content script makes there; the product itself knows nothing of it.
import { countProcessorTime, processorTime } from "./browser.mjs";

export const strict = { "content-security-policy": "default-src 'none'; form-action 'self'; base-uri 'none'" };

/** A page with one text field that holds `text`, as a draft that was kept. */
export function draftPage(text, headers = {}) {
  const escaped = text.replace(/[&<]/g, character => `&#${character.charCodeAt(0)};`);
  return { body: `<!doctype html><meta charset="utf-8"><title>Draft</title><textarea rows="8" cols="60">\n${escaped}</textarea>`, type: "text/html", headers };
}

/** Opens `url` in a new page and puts the marks. */
export async function openWatched({ context }, url) {
  const page = await context.newPage();
  await page.goto(url);
  const session = await context.newCDPSession(page);
  await countProcessorTime(session);
  const contextId = await worldOfExtension(session);
  const inWorld = async expression => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression, contextId, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await inWorld(`(${putMarks})()`);
  const whenScanned = async act => {
    const scanned = within(30, inWorld("globalThis.__marks.nextScan()"), "the text was not scanned");
    await Promise.all([act(), scanned]);
  };
  return {
    page,
    session,
    /** Puts the caret into the field with a real click, and answers with the marks two frames after its text was scanned. `processor` is
     * what the page's main thread worked meanwhile. */
    async focus() {
      const before = await processorTime(session);
      await whenScanned(() => page.mouse.click(40, 40));
      await inWorld("new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
      const processor = (await processorTime(session)) - before;
      return { ...(await inWorld("({ ...globalThis.__marks.at })")), processor };
    },
    /** Types `text` in one go, and answers when it was scanned. */
    insert: text => whenScanned(() => page.keyboard.insertText(text)),
    linearMemory: () => inWorld("globalThis.__marks.memory?.buffer.byteLength"),
  };
}

async function worldOfExtension(session) {
  const worlds = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  await session.send("Runtime.enable");
  const world = worlds.find(({ origin }) => origin.startsWith("chrome-extension://"));
  if (!world) throw new Error("the extension is not in the page");
  return world.id;
}

/** Runs in the content script's world. Times are of the frame's own clock. */
function putMarks() {
  const at = {};
  const mark = name => (at[name] ??= performance.now());
  let waiting = [];
  const marks = { at, memory: undefined, nextScan: () => new Promise(resolve => waiting.push(resolve)) };
  const scanned = () => {
    mark("scanned");
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const after = (object, name, then) => {
    const own = object[name];
    return function (...given) {
      const answer = own.apply(this, given);
      then();
      return answer;
    };
  };

  addEventListener("focusin", event => (at.focus ??= event.timeStamp), true);

  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const { module, instance } = await instantiate(...given);
    mark("instantiated");
    const { exports } = instance;
    marks.memory = exports.memory;
    const watched = { ...exports, scanner_new: after(exports, "scanner_new", () => mark("ready")), scanner_scan: after(exports, "scanner_scan", scanned) };
    return { module, instance: { exports: watched } };
  };

  let encoding;
  Object.defineProperty(globalThis, "__unsaidCore", {
    configurable: true,
    get: () => encoding,
    set({ createJsCore }) {
      mark("instantiated");
      const watch = Scanner =>
        class extends Scanner {
          constructor(...given) {
            super(...given);
            mark("ready");
          }
          scan(...given) {
            const answer = super.scan(...given);
            scanned();
            return answer;
          }
        };
      encoding = {
        createJsCore() {
          const core = createJsCore();
          return { ...core, Scanner: watch(core.Scanner) };
        },
      };
    },
  });

  const registry = HighlightRegistry.prototype;
  registry.set = after(registry, "set", () => mark("underlined"));
  globalThis.__marks = marks;
}

async function within(seconds, promise, otherwise) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(otherwise)), seconds * 1000)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
