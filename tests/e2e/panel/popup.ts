// The popup as the toolbar opens it. The browser makes it a target of its own that belongs to no window of the tests, so it is spoken
// to by messages between targets.
import type { BrowserContext, Page, Worker } from "playwright-core";

export interface Popup {
  /** What it says, block by block, once it says something. */
  lines(): Promise<string[]>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export async function openPopup(context: BrowserContext, page: Page, worker: Worker, dark = false): Promise<Popup> {
  await worker.evaluate(() => chrome.action.openPopup());
  const browser = context.browser();
  if (!browser) throw new Error("no browser");
  const devtools = await browser.newBrowserCDPSession();
  const target = await found();
  const { sessionId } = await devtools.send("Target.attachToTarget", { targetId: target, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  devtools.on("Target.receivedMessageFromTarget", ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  let sent = 0;

  async function found(): Promise<string> {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const { targetInfos } = await devtools.send("Target.getTargets");
      const popup = targetInfos.find(({ url }) => url.endsWith("/pages/popup/popup.html"));
      if (popup) return popup.targetId;
      if (Date.now() > deadline) throw new Error("the popup never opened");
    }
  }

  async function send<T>(method: string, params: object = {}): Promise<T> {
    const id = ++sent;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await devtools.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result as T;
  }

  if (dark) await send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: "dark" }] });
  const said = `new Promise((resolve) => {
    const lines = () => ["state", "more", "promise"].map((id) => document.getElementById(id).textContent);
    const check = () => lines().every(Boolean) ? resolve(lines()) : requestAnimationFrame(check);
    check();
  })`;
  return {
    async lines() {
      const { result } = await send<{ result: { value: string[] } }>("Runtime.evaluate", { expression: said, awaitPromise: true, returnByValue: true });
      return result.value;
    },
    async screenshot() {
      const { data } = await send<{ data: string }>("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    },
    async close() {
      await devtools.send("Target.closeTarget", { targetId: target });
      await devtools.detach();
      await page.bringToFront();
    },
  };
}
