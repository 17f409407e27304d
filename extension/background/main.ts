// The service worker: hands out the core and the settings, keeps the badge, remembers digests. Can be stopped at any time and holds no
// state of its own. Reads nothing but its own package, and no text comes here unless the person wants a second reader: see
// `shared/messages.ts`.
import { isSecondOn } from "../shared/edition";
import { parseRequest, type Replies, type Request } from "../shared/messages";
import { showCount, showGuard } from "./badge";
import { prepare, remember, settings } from "./settings";

type Sender = chrome.runtime.MessageSender;

async function coreBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(chrome.runtime.getURL("core.wasm"));
  return new Uint8Array(await response.arrayBuffer());
}

/** Puts the core as JavaScript into the frame that asked, and nowhere else. */
async function injectInto({ tab, documentId, frameId }: Sender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  const target = documentId === undefined ? { tabId: tab.id, frameIds: [frameId] } : { tabId: tab.id, documentIds: [documentId] };
  await chrome.scripting.executeScript({ target, files: ["core-js.js"], world: "ISOLATED", injectImmediately: true });
  return true;
}

/** What the second reader says, where there is one and the person has switched it on. */
async function consult(text: string): Promise<number | null> {
  if (HAS_READER && (await isSecondOn())) {
    const { pointsOf } = await import("./reader");
    return pointsOf(text);
  }
  return null;
}

async function answer(request: Request, sender: Sender): Promise<Replies[Request["kind"]]> {
  const tabId = sender.tab?.id;
  switch (request.kind) {
    case "load-core": {
      const [bytes, given] = await Promise.all([coreBytes(), settings()]);
      return { bytes, settings: given };
    }
    case "inject-core": {
      const [injected, given] = await Promise.all([injectInto(sender), settings()]);
      return { injected, settings: given };
    }
    case "badge":
      if (tabId !== undefined) await showCount(tabId, request.count);
      return null;
    case "guard":
      if (tabId !== undefined) await showGuard(tabId, request.state);
      return null;
    case "never":
      await remember(request.digest);
      return null;
    case "consult":
      return { points: await consult(request.text) };
  }
}

chrome.runtime.onMessage.addListener((message: unknown, sender, reply) => {
  const request = sender.id === chrome.runtime.id ? parseRequest(message) : null;
  if (request === null) return false;
  // A frame that gets no answer says itself that its text was not checked, or does without the second reader; a tab that is gone needs
  // no badge.
  answer(request, sender).then(reply, () => reply(null));
  return true;
});

chrome.runtime.onInstalled.addListener(() => void prepare());
