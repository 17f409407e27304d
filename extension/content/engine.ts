// The scanner in this frame: loads it on first use, keeps exactly one instance, rebuilds it after a trap.
// Nothing else in the content script knows whether the core runs as WebAssembly or as JavaScript.
import { createWasmCore, type Core, type Scanner } from "../core/core.js";
import type { Edit, Explanation, Finding, Operator, Place, Rules, ScanResult } from "../shared/finding";
import { CONSULT_LIMIT, isDigest, type CoreSettings } from "../shared/messages";
import type { Worker } from "./worker";

/** Why a text could not be scanned. Each ends in a visible state, never in a silent pass. */
export type Unscanned = "loading" | "too-large" | "failed";

export type ScanOutcome = { readonly kind: "scanned"; readonly result: ScanResult } | { readonly kind: "unscanned"; readonly reason: Unscanned };

export interface Engine {
  /** Begins loading if that has not begun; resolves when the scanner is ready, or false when it can't be had. Never rejects. */
  ready(): Promise<boolean>;
  /** Scans now, synchronously. `unscanned` with `loading` before `ready`, `failed` after a trap (a fresh instance is on its way). */
  scan(text: string, place: Place): ScanOutcome;
  /** Whether the second reader may be asked about `text`: it is switched on, and the text is no longer than it reads. */
  consults(text: string): boolean;
  /** Asks it: its points, or null. Never rejects. */
  consult(text: string): Promise<number | null>;
  /** Edits that redact `findings` of exactly this text, right to left; empty when the scanner is not ready. Null: policy's operator. */
  redact(text: string, findings: readonly Finding[], operator: Operator | null): readonly Edit[];
  /** A finding of `text` in words; null when the scanner is not ready. */
  explain(finding: Finding, text: string): Explanation | null;
  /** What the policy in force says about asking; the default one's rules until it is known. */
  rules(): Rules;
  /** Keyed digest of a passage, for "Ignore once"; empty when the scanner is not ready. */
  digest(passage: string): string;
  /** "Never for this text": passages with this digest are ignored everywhere from now on. */
  never(digest: string): void;
}

/** Makes one core after the other; how depends on what the page lets us run. */
type Source = () => Promise<Core>;

/** The shortest valid module: magic number and version. https://webassembly.github.io/spec/core/binary/modules.html#binary-module */
const EMPTY_MODULE = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

/** Chromium holds content scripts to the page's own policy for WebAssembly, and only compiling tells. */
function mayCompile(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

async function sourceOf(worker: Worker): Promise<{ readonly make: Source; readonly settings: CoreSettings } | null> {
  if (mayCompile()) {
    const reply = await worker.loadCore();
    return reply === null ? null : { make: () => createWasmCore(reply.bytes), settings: reply.settings };
  }
  const reply = await worker.injectCore();
  const encoding = globalThis.__unsaidCore;
  if (reply?.injected !== true || encoding === undefined) return null;
  return { make: () => Promise.resolve(encoding.createJsCore()), settings: reply.settings };
}

type State =
  | { readonly at: "idle" }
  | { readonly at: "loading"; readonly done: Promise<boolean> }
  | { readonly at: "ready"; readonly scanner: Scanner }
  /** No instance, and none on its way. */
  | { readonly at: "broken" };

export function createEngine(worker: Worker): Engine {
  let state: State = { at: "idle" };
  let source: Awaited<ReturnType<typeof sourceOf>> = null;
  /** The text that cost the last instance; scanning it again would cost the next. */
  let trapped: string | null = null;
  const ignored = new Set<string>();
  let rules: Rules = { unchecked: "ask", reasons: [] };
  /** The last answer: what is judged at a press was mostly scanned a moment before, as it was typed. */
  let last: { readonly text: string; readonly place: string; readonly outcome: ScanOutcome } | null = null;

  async function load(): Promise<boolean> {
    try {
      source ??= await sourceOf(worker);
      if (source === null) throw new Error("no core");
      const core = await source.make();
      for (const digest of source.settings.never) ignored.add(digest);
      const scanner = new core.Scanner(source.settings.policy, source.settings.key);
      rules = scanner.policy();
      state = { at: "ready", scanner };
      return true;
    } catch {
      // Tried again at the next call of `ready`, from the start: an injected encoding or a fresh worker may do.
      source = null;
      state = { at: "broken" };
      return false;
    }
  }

  function begin(): Promise<boolean> {
    switch (state.at) {
      case "ready":
        return Promise.resolve(true);
      case "loading":
        return state.done;
      case "idle":
      case "broken": {
        const done = load();
        state = { at: "loading", done };
        return done;
      }
    }
  }

  /** Runs `use` on the scanner. An exception means that the instance can't be trusted any more: it is dropped and a fresh one made. */
  function on<T>(use: (scanner: Scanner) => T): T | null {
    if (state.at !== "ready") return null;
    try {
      return use(state.scanner);
    } catch {
      state = { at: "broken" };
      void begin();
      return null;
    }
  }

  return {
    ready() {
      // Asked for on purpose, after "Try again": the fresh instance gets the text once more.
      trapped = null;
      last = null;
      return begin();
    },
    scan(text, place) {
      if (state.at === "idle" || state.at === "loading") return { kind: "unscanned", reason: trapped === null ? "loading" : "failed" };
      if (state.at === "broken" || text === trapped) return { kind: "unscanned", reason: "failed" };
      const whole = { ...place, ignored: [...place.ignored, ...ignored] };
      const key = JSON.stringify(whole);
      if (last?.text === text && last.place === key) return last.outcome;
      const result = on((scanner) => scanner.scan(text, whole));
      if (result === null) {
        trapped = text;
        return { kind: "unscanned", reason: "failed" };
      }
      const outcome: ScanOutcome = { kind: "scanned", result };
      last = { text, place: key, outcome };
      return outcome;
    },
    consults: (text) => source?.settings.second === true && text.length <= CONSULT_LIMIT,
    consult: (text) => worker.consult(text),
    redact: (text, findings, operator) => on((scanner) => scanner.redact(text, findings, operator)) ?? [],
    explain: (finding, text) => on((scanner) => scanner.explain(finding, text)),
    rules: () => rules,
    digest: (passage) => on((scanner) => scanner.digest(passage)) ?? "",
    never(digest) {
      if (!isDigest(digest)) return;
      ignored.add(digest);
      worker.tell({ kind: "never", digest });
    },
  };
}
