// The line to the service worker. Asks, and checks what comes back; a worker that is gone, or an extension that was updated or removed
// under an open page, is an answer (null) and not an exception. Nothing here can carry text: see `shared/messages.ts`.
import { parseInjectReply, parseLoadReply, type Replies, type Request } from "../shared/messages";

export interface Worker {
  loadCore(): Promise<Replies["load-core"] | null>;
  injectCore(): Promise<Replies["inject-core"] | null>;
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
  tell: (request) => void ask(request),
  get alive() {
    return isAlive();
  },
};
