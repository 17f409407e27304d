// The popup as the toolbar opens it. The browser makes it a target of its own that belongs to no window of the tests, so it is spoken
// to by messages between targets.
import type { BrowserContext, Page, Worker } from "playwright-core";

export interface Popup {
  /** What it says, block by block, once it says something. */
  lines(): Promise<string[]>;
  /** Presses what has this label with the mouse, once it is shown; what it is then, as assistive technology has it. */
  press(label: string): Promise<{ readonly name: string; readonly description: string; readonly checked: boolean }>;
  /** Whether anything has this label, now that the popup says something. */
  has(label: string): Promise<boolean>;
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
  async function value<T>(expression: string): Promise<T> {
    const { result } = await send<{ result: { value: T } }>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    return result.value;
  }

  const labelled = (label: string): string => `[...document.querySelectorAll("label")].find((one) => one.checkVisibility() && one.textContent === ${JSON.stringify(label)})`;

  return {
    lines: () => value<string[]>(said),
    async press(label) {
      const { x, y } = await value<{ x: number; y: number }>(`new Promise((resolve) => {
        const check = () => {
          const box = ${labelled(label)}?.control.getBoundingClientRect();
          if (box) resolve({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
          else requestAnimationFrame(check);
        };
        check();
      })`);
      for (const type of ["mousePressed", "mouseReleased"]) await send("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount: 1 });
      await send("Accessibility.enable");
      const { nodes } = await send<{ nodes: { role?: { value: string }; name?: { value: string }; description?: { value: string }; properties?: { name: string; value: { value: unknown } }[] }[] }>("Accessibility.getFullAXTree");
      const node = nodes.find(({ role, name }) => role?.value === "checkbox" && name?.value === label);
      if (node === undefined) throw new Error(`no switch is called ${label}`);
      const checked = node.properties?.find(({ name }) => name === "checked")?.value.value === "true";
      return { name: label, description: node.description?.value ?? "", checked };
    },
    async has(label) {
      await value(said);
      return value<boolean>(`${labelled(label)} !== undefined`);
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
