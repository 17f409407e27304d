// What the conformance tests need of a browser, so that the same tests run in Chromium (driven by Playwright) and in Firefox (driven by
// Puppeteer, which can install an unpacked extension there). One stage is one browser, one seat is one page with an editor.

import type { Place } from "../../site/catalogue.ts";

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Seat {
  /** Runs in the page's own world, in the frame the editor stands in. No named function may be declared in `run`. */
  evaluate<R, A>(run: (given: A) => R | Promise<R>, given?: A): Promise<R>;
  /** As `evaluate`, with the element that holds the editor's text. */
  inField<R, A>(run: (field: HTMLElement, given: A) => R, given?: A): Promise<R>;
  /** A trusted click into the editor. */
  click(): Promise<void>;
  /** A trusted key, with modifiers before it: `Control+z`. */
  press(key: string): Promise<void>;
  /** Trusted keys for every sign of `text`. */
  keys(text: string): Promise<void>;
  box(): Promise<Rectangle>;
  screenshot(): Promise<Uint8Array>;
  /** Lets the page's clock jump. */
  skip(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export type BrowserName = "chromium" | "firefox";

export interface Stage {
  /** Opens the page of an editor and waits until it can be typed into. */
  sit(address: string, place: Place): Promise<Seat>;
  /** What pages threw since the last call. */
  failures(): readonly string[];
  close(): Promise<void>;
}
