// Chromium with one unpacked extension in a profile of its own, as a person's browser is: real extension, real input, nothing that
// says it is automated. The profile goes when the browser is closed.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

export interface BrowserOptions {
  /** A screen that can be touched. */
  readonly touch?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
  /** Language of the browser's interface, which `chrome.i18n` follows. */
  readonly language?: string;
  /** Further switches of the browser. */
  readonly switches?: readonly string[];
  /** Switches that automation sets and a person's browser does not have. */
  readonly without?: readonly string[];
}

export interface Launched {
  readonly context: BrowserContext;
  /** What pages threw since the last call; a test ends by finding nothing here. */
  failures(): readonly string[];
  close(): Promise<void>;
}

/** Starts Chromium with the extension in `folder` loaded. */
export async function launch(folder: string, options: BrowserOptions = {}): Promise<Launched> {
  const profile = await mkdtemp(path.join(tmpdir(), "unsaid-profile-"));
  const extension = path.resolve(folder);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: "/usr/bin/chromium",
    headless: true,
    viewport: options.viewport ?? { width: 1000, height: 800 },
    hasTouch: options.touch ?? false,
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: options.reducedMotion ?? "no-preference",
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-blink-features=AutomationControlled",
      `--lang=${options.language ?? "en-US"}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.switches ?? []),
    ],
    ignoreDefaultArgs: [...(options.without ?? [])],
  });
  const thrown: string[] = [];
  const watch = (page: Page): void => void page.on("pageerror", (failure) => thrown.push(failure.stack ?? failure.message));
  context.pages().forEach(watch);
  context.on("page", watch);
  return {
    context,
    failures: () => thrown.splice(0),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
