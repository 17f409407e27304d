// Eyes and hands for the extension's own interface, which stands in a closed shadow root: found in the accessibility tree by role and
// name, as assistive technology finds it, and pressed with the real mouse. Nothing of the page or the extension is changed for it.
import type { CDPSession, Frame, Page } from "playwright-core";
import { Aside } from "./aside.ts";

export interface Shown {
  readonly role: string;
  readonly name: string;
  readonly node: number;
  readonly disabled: boolean;
  readonly focused: boolean;
}

/** How long a thing may take to show up, in milliseconds. */
const PATIENCE = 15_000;

export const BEFORE = "Before you post";
export const UNCHECKED = "This post was not checked";

export class Interface {
  private constructor(
    private readonly page: Page,
    /** Beside the page's scripts. */
    readonly aside: Aside,
    private readonly devtools: CDPSession,
    /** The frame to look in; null for the page's own. */
    private readonly frameId: string | null,
    /** Where a frame with a process of its own begins in the window. */
    private readonly origin: () => Promise<{ x: number; y: number }>,
  ) {}

  /** The interface in `scope`: the page, or one of its frames. */
  static async of(page: Page, scope: Page | Frame = page): Promise<Interface> {
    const context = page.context();
    const aside = await Aside.of(page);
    const here = (): Promise<{ x: number; y: number }> => Promise.resolve({ x: 0, y: 0 });
    if (scope === page || scope === page.mainFrame()) return new Interface(page, aside, await ready(await context.newCDPSession(page)), null, here);
    const frame = scope as Frame;
    const element = await frame.frameElement();
    try {
      // A frame of another site has a process, and so a tree, of its own.
      const own = await ready(await context.newCDPSession(frame));
      return new Interface(page, aside, own, null, async () => {
        const box = await element.boundingBox();
        return { x: box?.x ?? 0, y: box?.y ?? 0 };
      });
    } catch {
      const session = await ready(await context.newCDPSession(page));
      const { frameTree } = await session.send("Page.getFrameTree");
      const name = await element.getAttribute("name");
      const found = (frameTree.childFrames ?? []).find((child) => child.frame.name === name || child.frame.url === frame.url());
      if (found === undefined) throw new Error("the frame is not in the page");
      return new Interface(page, aside, session, found.frame.id, here);
    }
  }

  async all(): Promise<Shown[]> {
    const { nodes } = await this.devtools.send("Accessibility.getFullAXTree", this.frameId === null ? {} : { frameId: this.frameId });
    return nodes
      .filter((node) => !node.ignored && node.role !== undefined)
      .map((node) => {
        const state = (name: string): boolean => node.properties?.some((property) => property.name === name && property.value.value === true) ?? false;
        return { role: String(node.role?.value), name: String(node.name?.value ?? ""), node: node.backendDOMNodeId ?? 0, disabled: state("disabled"), focused: state("focused") };
      });
  }

  async has(role: string, name: string): Promise<boolean> {
    return (await this.all()).some((each) => each.role === role && each.name === name);
  }

  /** Which of our dialogs stands, by name; null when none does. */
  async dialog(): Promise<string | null> {
    return (await this.all()).find((each) => each.role === "alertdialog" && (each.name === BEFORE || each.name === UNCHECKED))?.name ?? null;
  }

  /** Waits for a dialog of ours. */
  async shows(name: string): Promise<void> {
    await this.until(async () => (await this.dialog()) === name, `the dialog "${name}"`);
  }

  async gone(): Promise<void> {
    await this.until(async () => (await this.dialog()) === null, "no dialog");
  }

  /** Waits for something written, in a message or anywhere else of ours. */
  async says(text: string): Promise<void> {
    await this.until(async () => (await this.all()).some((each) => each.name === text), `"${text}"`);
  }

  /** Presses a button of ours with the mouse, or a finger. */
  async press(name: string, by: "mouse" | "finger" = "mouse"): Promise<void> {
    const { x, y } = await this.middleOf(name);
    await (by === "finger" ? this.page.touchscreen.tap(x, y) : this.page.mouse.click(x, y));
  }

  /** The middle of a button, in CSS pixels of the window, once it stands still. */
  async middleOf(name: string): Promise<{ x: number; y: number }> {
    let last = { x: NaN, y: NaN };
    let found: Shown | undefined;
    await this.until(async () => {
      found = (await this.all()).find((each) => each.role === "button" && each.name === name && !each.disabled);
      if (found === undefined) return false;
      const { quads } = await this.devtools.send("DOM.getContentQuads", { backendNodeId: found.node }).catch(() => ({ quads: [] as number[][] }));
      const [quad] = quads;
      if (quad === undefined) return false;
      const at = (index: number): number => quad[index] ?? 0;
      const now = { x: (at(0) + at(4)) / 2, y: (at(1) + at(5)) / 2 };
      const still = now.x === last.x && now.y === last.y;
      last = now;
      return still;
    }, `the button "${name}"`);
    const { x, y } = await this.origin();
    return { x: last.x + x, y: last.y + y };
  }

  /** Waits until `probe` holds, a frame of the page at a time. */
  async until(probe: () => Promise<boolean>, what: string): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (!(await probe())) {
      if (Date.now() > deadline) throw new Error(`never: ${what}`);
      await this.aside.frame();
    }
  }
}

async function ready(session: CDPSession): Promise<CDPSession> {
  await session.send("Accessibility.enable");
  await session.send("DOM.enable");
  return session;
}
