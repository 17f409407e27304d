// The one interface every editor is reached through. An editor is one file, one line in `index.ts`, one conformance page.
// Nothing outside this folder touches an editor's content; nothing in here knows about findings, policy or the hold.

import type { Edit, Span, Utf16Offset } from "../../shared/finding";

/** What came of a replacement. `refused`: the editor did not end up with exactly what was asked; the old text stands again. */
export type Replaced = "done" | "refused";

/** A kind of editor: how to tell it, and how to open one. */
export interface EditorKind {
  /** "lexical", "slate", "textarea" … */
  readonly name: string;
  /**
   * The root of the editor of this kind that `element` belongs to, or null. The root is the element that holds the text: the
   * textarea, or the outermost contenteditable host.
   */
  rootOf(element: Element): HTMLElement | null;
  /** Opens the editor at `root` for reading and writing. Must not change anything. */
  open(root: HTMLElement): Editor;
}

/** One open editor. */
export interface Editor {
  readonly kind: string;
  readonly root: HTMLElement;
  /** The text as a reader sees it, blocks joined by "\n". Never `textContent`, which glues blocks together. */
  read(): string;
  /**
   * False where the DOM holds only a part of the text, as in a long document of which the editor draws the lines in view: then
   * `read()` can't vouch for the rest, and a post of it is a post that was not checked.
   */
  complete(): boolean;
  /** A live range over `span` of what `read()` returned last, for highlights; null where the browser has none for this field. */
  range(span: Span): AbstractRange | null;
  /** The boxes of `span` in viewport coordinates, for hit-testing and overlays. */
  boxes(span: Span): readonly DOMRect[];
  /** The selection in offsets of `read()`, or null when it is elsewhere. */
  selection(): { readonly anchor: Utf16Offset; readonly focus: Utf16Offset } | null;
  /** Selects `span` without scrolling; a collapsed span puts the caret there. */
  select(span: Span): void;
  /**
   * Applies `edits` (right to left) through the editor's own input path, as one undo step where the editor allows it, waits until
   * the editor has settled, re-reads, and resolves `done` only if the text is exactly what was asked and the caret stands where it
   * stood (shifted by the edits before it). Otherwise undoes what it did and resolves `refused`. Never throws for bad input.
   */
  replace(edits: readonly Edit[]): Promise<Replaced>;
}
