// What the scanner answers, as it crosses the boundary. Mirrors `src/wasm.rs`; no field here can hold text, and none may.
// Offsets are UTF-16 code units of the text that was scanned.

/** An offset in UTF-16 code units, as JavaScript strings and the DOM count. */
export type Utf16Offset = number & { readonly unit: "utf16" };

export type Severity = "low" | "medium" | "high" | "critical";

/** What policy makes of a post. `hold` must be resolved or confirmed; `block` can't be confirmed. */
export type Verdict = "allow" | "notice" | "hold" | "block";

export interface Span {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
}

export interface Finding extends Span {
  /** Id of the detector; `Engine.explain` turns it into words. */
  readonly detector: string;
  /** A type of the taxonomy, such as `CREDIT_CARD`. */
  readonly type: string;
  readonly severity: Severity;
  /** 0 to 100. */
  readonly confidence: number;
  /** Bit set, see `Evidence` in `src/finding.rs`. */
  readonly evidence: number;
  /** What policy makes of this finding alone. */
  readonly verdict: Verdict;
}

export interface ScanResult {
  /** The verdict of the whole post. */
  readonly verdict: Verdict;
  /** In order of `start`, never overlapping. */
  readonly findings: readonly Finding[];
  /** Passages that were not scanned because the work limit was reached; empty when everything was. */
  readonly unscanned: readonly Span[];
}

/** One replacement. Lists of edits run from right to left, so earlier offsets stay true while they are applied. */
export interface Edit extends Span {
  readonly replacement: string;
}

export type Operator = "label" | "mask" | "pseudonym" | "remove";

/** A finding in words, from the detector's row. */
export interface Explanation {
  /** "AWS access key" */
  readonly title: string;
  /** One sentence to the person who is about to post it. */
  readonly why: string;
  /** Where the format or the rule is described, a URL. */
  readonly source: string;
  /** What the finding rests on, codes such as `proved`, `cued`, `shape`, `doubted`. */
  readonly steps: readonly string[];
}

/** Who will be able to read the post, where the site's composer says so. */
export type Audience = "public" | "group" | "friends" | "direct" | "assistant" | "unknown";

/** Where the post would go. */
export interface Place {
  /** Host name of the top frame's site, or the frame's own where the top is out of reach. */
  readonly site: string;
  readonly audience: Audience;
  /** Digests of passages the person chose to ignore. */
  readonly ignored: readonly string[];
  /** Points of the second reader for exactly the text that is scanned; nothing where it is not asked or did not answer. */
  readonly second?: number;
}

/** What the policy in force says about asking; the core decides everything else by itself. */
export interface Rules {
  /** Whether the person may post what could not be checked. */
  readonly unchecked: "ask" | "block";
  /** Reasons to choose from before a held post may be confirmed; empty asks for none. */
  readonly reasons: readonly string[];
}
