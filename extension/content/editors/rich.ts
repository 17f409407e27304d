// An editor whose text is a tree of elements. Everything such editors share is here: reading, ranges, selection, the order of
// writing. What differs is the `Manner`, and an editor's file is little more than that.
import type { Edit, Span, Utf16Offset } from "../../shared/finding";
import { readBlocks, type Reading, type Rules } from "./blocks";
import type { Editor, EditorKind, Replaced } from "./editor";
import { hostOf } from "./host";
import { rewrite } from "./rewrite";
import { selectionAround, setSelection } from "./selection";

export interface Manner {
  readonly name: string;
  /** Selector of the editing host. */
  readonly host: string;
  readonly rules: Rules;
  /** Replaces `range` by `text`; false when the editor did not take it. */
  write(root: HTMLElement, range: Range, text: string): boolean;
  /** Takes back the last step. */
  undo(root: HTMLElement): void;
  /** False while the editor shows only a part of its text. */
  complete?(root: HTMLElement): boolean;
}

export function richKind(manner: Manner): EditorKind {
  return {
    name: manner.name,
    rootOf(element) {
      const host = hostOf(element);
      return host !== null && host.matches(manner.host) ? host : null;
    },
    open: (root) => new RichEditor(root, manner),
  };
}

class RichEditor implements Editor {
  readonly kind: string;
  private reading: Reading | null = null;

  constructor(
    readonly root: HTMLElement,
    private readonly manner: Manner,
  ) {
    this.kind = manner.name;
  }

  read(): string {
    this.reading = readBlocks(this.root, this.manner.rules);
    return this.reading.text;
  }

  complete(): boolean {
    return this.manner.complete?.(this.root) ?? true;
  }

  range(span: Span): Range | null {
    return this.last().range(span);
  }

  boxes(span: Span): readonly DOMRect[] {
    return [...(this.last().range(span)?.getClientRects() ?? [])];
  }

  selection(): { readonly anchor: Utf16Offset; readonly focus: Utf16Offset } | null {
    const selection = selectionAround(this.root);
    if (selection === null) return null;
    const reading = this.last();
    const anchor = reading.offset(selection.anchor.node, selection.anchor.at);
    const focus = reading.offset(selection.focus.node, selection.focus.at);
    return anchor === null || focus === null ? null : { anchor, focus };
  }

  select(span: Span): void {
    this.place(span.start, span.end);
  }

  replace(edits: readonly Edit[]): Promise<Replaced> {
    return rewrite(this, edits, {
      write: (all) => this.write(all),
      undo: () => this.manner.undo(this.root),
      place: (anchor, focus) => this.place(anchor, focus),
    });
  }

  private last(): Reading {
    return (this.reading ??= readBlocks(this.root, this.manner.rules));
  }

  private place(anchor: Utf16Offset, focus: Utf16Offset): void {
    const reading = this.last();
    const from = reading.point(anchor, anchor > focus || anchor === focus ? "end" : "start");
    const to = reading.point(focus, focus >= anchor ? "end" : "start");
    if (from !== null && to !== null) setSelection(this.root, from, to);
  }

  /** One edit after the other in this turn, so that the editor sees one change and undoes one. */
  private write(edits: readonly Edit[]): boolean {
    const text = this.read();
    const joined = this.joined(edits, text);
    if (joined.some((edit) => this.last().editable(edit) === null)) return false;
    for (const edit of joined) {
      // Read again: an editor that renders at once has other nodes now. Offsets left of what was edited still hold.
      const range = readBlocks(this.root, this.manner.rules).editable(edit);
      if (range === null || !this.manner.write(this.root, range, edit.replacement)) throw new Error("not taken");
    }
    return true;
  }

  /** One edit in place of all, where nothing but text of one format lies between them. */
  private joined(edits: readonly Edit[], text: string): readonly Edit[] {
    const first = edits[edits.length - 1];
    const last = edits[0];
    if (first === undefined || last === undefined || first === last) return edits;
    const span = { start: first.start, end: last.end };
    if (!this.last().plain(span)) return edits;
    const between = (edit: Edit, next: Edit | undefined): string => edit.replacement + text.slice(edit.end, next?.start ?? edit.end);
    const rising = [...edits].reverse();
    return [{ ...span, replacement: rising.map((edit, at) => between(edit, rising[at + 1])).join("") }];
  }
}
