// The line to the service worker. Asks, and checks what comes back; a worker that is gone, or an extension that was updated or removed
// under an open page, is an answer (null) and not an exception. Nothing but `consult` can carry text: see `shared/messages.ts`.
import { isSecondOn } from "../shared/edition";
import { parseConsultReply, parseInjectReply, parseLoadReply, type Replies, type Request } from "../shared/messages";

export interface Worker {
  loadCore(): Promise<Replies["load-core"] | null>;
  injectCore(): Promise<Replies["inject-core"] | null>;
  /** Points of the second reader for `text`; null if it can't say. Only for who has switched it on. */
  consult(text: string): Promise<number | null>;
  /** Sends word without waiting for an answer. */
  tell(request: Request): void;
  /** False once this script has outlived its extension; then nothing answers any more. */
  readonly alive: boolean;
}

/** `chrome.runtime.id` is taken away from scripts whose extension is gone. */
function isAlive(): boolean {
  return chrome.runtime?.id !== undefined;
}

async function ask(request: Request): Promise<unknown> {
  try {
    return isAlive() ? await chrome.runtime.sendMessage(request) : null;
  } catch {
    return null;
  }
}

export const worker: Worker = {
  loadCore: async () => parseLoadReply(await ask({ kind: "load-core" })),
  injectCore: async () => parseInjectReply(await ask({ kind: "inject-core" })),
  // Looked up anew each time, so that no text is on its way once it is switched off.
  consult: async (text) => ((await isSecondOn().catch(() => false)) ? (parseConsultReply(await ask({ kind: "consult", text }))?.points ?? null) : null),
  tell: (request) => void ask(request),
  get alive() {
    return isAlive();
  },
};
