// What a conformance test asks of the bindings in the content script's world. Questions and answers are JSON in two DOM events, so
// that nothing of the page is touched by asking.

import type { Severity } from "../../../../extension/shared/finding.ts";

export const ASK = "bindings-ask";
export const ANSWER = "bindings-answer";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

export interface Selected {
  readonly anchor: number;
  readonly focus: number;
}

/** Every question with its arguments and its answer. All but `open` are about the editor opened last in that frame. */
export interface Questions {
  /** Opens the editor that has the focus; the name of its binding, or null. */
  open(): string | null;
  read(): string;
  complete(): boolean;
  /** The text under the range of a span; null where there is no range. */
  words(start: number, end: number): string | null;
  /** The boxes of a span. */
  spanBoxes(start: number, end: number): readonly Box[];
  selection(): Selected | null;
  /** Selects a span; what is selected then, in the same turn: editors that hear of it later may move it. */
  select(start: number, end: number): Selected | null;
  replace(edits: readonly { readonly start: number; readonly end: number; readonly replacement: string }[]): "done" | "refused";
  /** Will do as `replace`, in the turn in which the selection moves behind the next key. */
  replaceBehindKey(edits: Parameters<Questions["replace"]>[0]): void;
  /** What became of that. */
  outcome(): "done" | "refused";
  show(passages: readonly Passage[]): void;
  clear(): void;
  /** The passage that is underlined at a point. */
  at(x: number, y: number): Passage | null;
  /** Where an underlined passage stands. */
  boxes(passage: Passage): readonly Box[];
}

export type Question = keyof Questions;
