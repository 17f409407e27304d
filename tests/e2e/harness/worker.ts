// Puts the extension's service worker out of action the ways a browser does: busy for a while, or stopped.
import type { CDPSession, Page } from "playwright-core";

/** Halts the worker where it stands until the returned function is called; messages to it wait meanwhile. */
export async function haltWorker(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  const { targetInfos } = await devtools.send("Target.getTargets");
  const worker = targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension://"));
  if (worker === undefined) throw new Error("the extension's worker does not run");
  const { sessionId } = await devtools.send("Target.attachToTarget", { targetId: worker.targetId, flatten: false });
  await tell(devtools, sessionId, "Debugger.enable");
  await tell(devtools, sessionId, "Debugger.pause");
  return async () => {
    await tell(devtools, sessionId, "Debugger.resume");
    await devtools.send("Target.detachFromTarget", { sessionId });
    await devtools.detach();
  };
}

let asked = 0;

/** Sends a command to a target that has no session of its own here, and waits until it has been carried out. */
async function tell(devtools: CDPSession, sessionId: string, method: string): Promise<void> {
  asked += 1;
  const id = asked;
  const answered = new Promise<void>((resolve) => {
    devtools.on("Target.receivedMessageFromTarget", (event) => {
      if (event.sessionId === sessionId && (JSON.parse(event.message) as { id?: number }).id === id) resolve();
    });
  });
  await devtools.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) });
  await answered;
}

/** Stops every service worker of the browser, as it does by itself after half a minute without work. */
export async function stopWorkers(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await devtools.detach();
}
