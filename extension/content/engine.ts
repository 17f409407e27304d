// The scanner in this frame: loads it on first use, keeps exactly one instance, rebuilds it after a trap.
// Nothing else in the content script knows whether the core runs as WebAssembly or as JavaScript.
import type { Edit, Explanation, Finding, Operator, Place, ScanResult } from "../shared/finding";

/** Why a text could not be scanned. Each ends in a visible state, never in a silent pass. */
export type Unscanned = "loading" | "too-large" | "failed";

export type ScanOutcome = { readonly kind: "scanned"; readonly result: ScanResult } | { readonly kind: "unscanned"; readonly reason: Unscanned };

export interface Engine {
  /** Begins loading if that has not begun; resolves when the scanner is ready, or false when it can't be had. Never rejects. */
  ready(): Promise<boolean>;
  /** Scans now, synchronously. `unscanned` with `loading` before `ready`, `failed` after a trap (a fresh instance is on its way). */
  scan(text: string, place: Place): ScanOutcome;
  /** Edits that redact `findings` of exactly this text, right to left; empty when the scanner is not ready. */
  redact(text: string, findings: readonly Finding[], operator: Operator): readonly Edit[];
  /** A finding in words. */
  explain(finding: Finding): Explanation;
  /** Keyed digest of a passage, for "Never for this text". */
  digest(passage: string): string;
}
