// Drives the editor bindings where they live, in the isolated world of a content script: builds an extension of the real sources and
// asks it questions from the test. The product's own tests do not use this; they run the shipped package.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ANSWER, ASK, type Question, type Questions } from "./bindings/protocol.ts";

const SOURCES = fileURLToPath(new URL("bindings", import.meta.url));

/** An unpacked extension; `remove()` deletes it. */
export interface Unpacked {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Anything that runs code in the page's own world. */
export interface Asked {
  evaluate<R, A>(run: (given: A) => R | Promise<R>, given: A): Promise<R>;
}

export async function buildBindings(browser: "chromium" | "firefox"): Promise<Unpacked> {
  const folder = await mkdtemp(path.join(tmpdir(), "unsaid-bindings-"));
  await build({ entryPoints: [path.join(SOURCES, "content.ts")], outfile: path.join(folder, "content.js"), bundle: true, format: "iife", target: "es2023", logLevel: "error" });
  const manifest = JSON.parse(await readFile(path.join(SOURCES, "manifest.json"), "utf8")) as Record<string, unknown>;
  const gecko = { host_permissions: ["<all_urls>"], browser_specific_settings: { gecko: { id: "bindings@test.invalid" } } };
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(browser === "firefox" ? { ...manifest, ...gecko } : manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

let asked = 0;

/** Asks the content script of `scope` one question. Rejects with what it threw. */
export async function ask<Q extends Question>(scope: Asked, question: Q, ...input: Parameters<Questions[Q]>): Promise<ReturnType<Questions[Q]>> {
  asked += 1;
  const answer = await scope.evaluate(
    ([asking, answering, id, message]: readonly [string, string, number, string]) =>
      new Promise<string>((resolve) => {
        // No named function in here: the test runner's compiler would give it a helper that the page does not have.
        const heard = new AbortController();
        document.addEventListener(
          answering,
          (event) => {
            const { detail } = event as CustomEvent<string>;
            if ((JSON.parse(detail) as { id: number }).id !== id) return;
            heard.abort();
            resolve(detail);
          },
          { signal: heard.signal },
        );
        document.dispatchEvent(new CustomEvent(asking, { detail: message }));
      }),
    [ASK, ANSWER, asked, JSON.stringify({ id: asked, question, input })] as const,
  );
  const result = JSON.parse(answer) as { value: ReturnType<Questions[Q]> } | { error: string };
  if ("error" in result) throw new Error(result.error);
  return result.value;
}
