// A world beside the page's scripts: code run here has built-ins of its own, which no page can redefine, and sees the page's document
// as it is. For looking and for waiting; nothing of the page or the extension is changed.
import type { CDPSession, Page } from "playwright-core";

export class Aside {
  private constructor(private readonly devtools: CDPSession) {}

  static async of(page: Page): Promise<Aside> {
    return new Aside(await page.context().newCDPSession(page));
  }

  /** The value of `expression`, awaited, in the page's top frame. */
  async run<T>(expression: string): Promise<T> {
    const { frameTree } = await this.devtools.send("Page.getFrameTree");
    const { executionContextId } = await this.devtools.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "beside the page" });
    return this.value<T>({ expression, contextId: executionContextId });
  }

  /** The value of `expression` as the page's own script would get it, whatever the page has done to its built-ins. */
  page<T>(expression: string): Promise<T> {
    return this.value<T>({ expression });
  }

  /** Waits until the page has drawn a frame. A page that goes away meanwhile has no frame to wait for. */
  async frame(): Promise<void> {
    await this.run("new Promise((resolve) => requestAnimationFrame(() => resolve(true)))").catch(() => undefined);
  }

  private async value<T>(what: { expression: string; contextId?: number }): Promise<T> {
    const { result, exceptionDetails } = await this.devtools.send("Runtime.evaluate", { ...what, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }
}
