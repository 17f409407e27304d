// The extension's service worker as developer tools see it: its own protocol session, whether it runs, and an end to it.
import type { BrowserContext, CDPSession } from "playwright-core";

type Listener = (params: Readonly<Record<string, unknown>>) => void;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error("no browser");
  return browser.newBrowserCDPSession();
}

/** A session with one running service worker. */
export class WorkerSession {
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly listeners = new Map<string, Listener[]>();
  private count = 0;

  private constructor(private readonly devtools: CDPSession, private readonly sessionId: string) {
    devtools.on("Target.receivedMessageFromTarget", (received) => {
      if (received.sessionId !== sessionId) return;
      const message = JSON.parse(received.message) as Message;
      if (message.id !== undefined) this.waiting.get(message.id)?.(message);
      else for (const listener of this.listeners.get(message.method ?? "") ?? []) listener(message.params ?? {});
    });
  }

  /** Attaches to the extension's service worker, which must be running. */
  static async of(context: BrowserContext): Promise<WorkerSession> {
    const devtools = await browserSession(context);
    const { targetInfos } = await devtools.send("Target.getTargets");
    const target = targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension://"));
    if (target === undefined) throw new Error("the service worker does not run");
    // A session of its own and not a flat one: the protocol's client here knows pages alone.
    const { sessionId } = await devtools.send("Target.attachToTarget", { targetId: target.targetId, flatten: false });
    return new WorkerSession(devtools, sessionId);
  }

  async send<T>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<T> {
    this.count += 1;
    const id = this.count;
    const answered = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    await this.devtools.send("Target.sendMessageToTarget", { sessionId: this.sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    this.waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }

  on(event: string, listener: Listener): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  /** The value of `expression`, awaited. */
  async value<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{ result: { value: T }; exceptionDetails?: { text: string } }>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  }
}

/** Whether the extension's service worker runs; asks the browser, wakes nobody. */
export async function workerRuns(context: BrowserContext): Promise<boolean> {
  const devtools = await browserSession(context);
  const { targetInfos } = await devtools.send("Target.getTargets");
  await devtools.detach();
  return targetInfos.some(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension://"));
}
