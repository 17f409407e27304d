// The scanner core as TypeScript sees it, whichever encoding it runs in. Mirrors `src/wasm.rs`.
// Only `content/engine.ts` may hold one; everything else goes through `Engine`.
import type { Edit, Explanation, Finding, Operator, Place, ScanResult } from "./finding";

export interface Scanner {
  scan(text: string, place: Place): ScanResult;
  redact(text: string, findings: readonly Finding[], operator: Operator | null): Edit[];
  explain(finding: Finding): Explanation;
  /** Keyed digest of a passage, in hexadecimal. */
  digest(passage: string): string;
  free(): void;
}

/** One instance of the core. Its memory is gone for good after a trap: drop it and make another. */
export interface Core {
  readonly Scanner: new (policy: object | null, key: Uint8Array) => Scanner;
  version(): string;
}

/** What the injected classic script `core-js.js` leaves in the isolated world. */
export interface JsEncoding {
  createJsCore(): Core;
}
