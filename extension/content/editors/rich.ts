// An editor whose text is a tree of elements. Everything such editors share is here: reading, ranges, selection, the order of
// writing. What differs is the `Manner`, and an editor's file is little more than that.
import type { Edit, Span, Utf16Offset } from "../../shared/finding";
import { readBlocks, type Rules } from "./blocks";
import type { Editor, EditorKind, Replaced } from "./editor";
import { hostOf } from "./host";
import { linksSaying } from "./links";
import type { Reading } from "./reading";
import { rewrite } from "./rewrite";
import { selectionAround, setSelection } from "./selection";
import { holdsLink } from "./typing";

export interface Manner {
  readonly name: string;
  /** Selector of the editing host. */
  readonly host: string;
  readonly rules: Rules;
  /** Replaces `range` by `text`, which has no newline; false when the editor did not take it. */
  write(root: HTMLElement, range: Range, text: string): boolean;
  /** As `write`, for a text of several lines, each of which becomes a block like the one it begins in. */
  writeBlocks?(root: HTMLElement, range: Range, text: string): boolean;
  /** Told of the first range of a turn before anything is written. */
  begin?(root: HTMLElement, range: Range): void;
  /**
   * Whether edits in different places of one turn are one step of the editor's undo: `always`, or only `at best`, and then one edit
   * in place of all is better where it loses nothing. Without it they are written in turns.
   */
  readonly together?: "always" | "at best";
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
      turns: (all) => this.turns(all),
      write: (edits) => this.write(edits),
      clean: this.leftovers(edits),
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

  /** Tells, after `edits`, whether the links they were about have gone or lost their addresses. */
  private leftovers(edits: readonly Edit[]): () => boolean {
    const text = this.read();
    const passages = edits.map(({ start, end }) => text.slice(start, end));
    const ranges = edits.flatMap((edit) => this.last().range(edit) ?? []);
    const all = linksSaying(this.root, passages);
    const hit = all === 0 ? 0 : linksSaying(this.root, passages, (link) => ranges.some((range) => range.intersectsNode(link)));
    return () => hit === 0 || linksSaying(this.root, passages) <= all - hit;
  }

  /** As few turns as lose nothing: one edit in place of all, or all in one turn, or one after the other. */
  private turns(edits: readonly Edit[]): readonly (readonly Edit[])[] {
    if (edits.length < 2) return [edits];
    if (this.manner.together === "always" && !this.linked(edits)) return [edits];
    const joined = this.joined(edits);
    if (joined !== null) return [[joined]];
    return this.manner.together === undefined ? edits.map((edit) => [edit]) : [edits];
  }

  /** Whether a link goes with one of `edits`, which makes even native editors write in a way that is a step by itself. */
  private linked(edits: readonly Edit[]): boolean {
    this.read();
    return edits.some((edit) => {
      const range = this.last().editable(edit);
      return range !== null && holdsLink(this.root, range);
    });
  }

  private write(edits: readonly Edit[]): boolean {
    this.read();
    if (edits.some((edit) => this.last().editable(edit) === null)) return false;
    for (const [at, edit] of edits.entries()) {
      // Read again: an editor that renders at once has other nodes now. Offsets left of what was edited still hold.
      const range = readBlocks(this.root, this.manner.rules).editable(edit);
      const write = edit.replacement.includes("\n") ? this.manner.writeBlocks : this.manner.write;
      if (at === 0 && range !== null) this.manner.begin?.(this.root, range);
      if (range === null || write === undefined || !write(this.root, range, edit.replacement)) throw new Error("not taken");
    }
    return true;
  }

  /** One edit in place of all, or null where it would cost the format of what lies between. */
  private joined(edits: readonly Edit[]): Edit | null {
    const text = this.read();
    const first = edits[edits.length - 1];
    const last = edits[0];
    if (first === undefined || last === undefined) return null;
    const span = { start: first.start, end: last.end };
    const loss = this.last().loss(edits);
    if (loss === "format" || (loss === "blocks" && this.manner.writeBlocks === undefined)) return null;
    const rising = [...edits].reverse();
    const replacement = rising.map((edit, at) => edit.replacement + text.slice(edit.end, rising[at + 1]?.start ?? edit.end)).join("");
    return { ...span, replacement };
  }
}
