// The one procedure by which text is replaced, whatever the editor: write once, wait for rest, read again, compare with exactly
// what was asked, and take everything back if it differs. Never writes a second time because the first seemed not to work: late
// editors would end up with three copies. How an editor takes text in and back is its `Pen`.
import type { Edit, Utf16Offset } from "../../shared/finding";
import { apply, fit, shifted } from "./edits";
import type { Editor, Replaced } from "./editor";
import { isHtml, isShadowRoot } from "./node";
import { focusedIn } from "./selection";
import { nextFrame, settles } from "./settle";
import { own } from "../own";

export interface Pen {
  /** The turns in which `edits` (right to left) are written: all in one turn where the editor can, else one after the other. */
  turns(edits: readonly Edit[]): readonly (readonly Edit[])[];
  /** Writes one turn's edits. False when nothing was written. May throw. */
  write(edits: readonly Edit[]): boolean;
  /** Whether nothing of what was replaced is left where no one reads it. */
  clean(): boolean;
  /** Takes back one step, as the editor's own undo would. */
  undo(): void;
  /** Puts the selection back, anchor and focus in this order, without scrolling. */
  place(anchor: Utf16Offset, focus: Utf16Offset): void;
}

/** Editors that are being written to; a second rewrite meanwhile is refused. */
const busy = new WeakSet<HTMLElement>();

export async function rewrite(editor: Editor, edits: readonly Edit[], pen: Pen): Promise<Replaced> {
  const { root } = editor;
  if (busy.has(root)) return "refused";
  const before = editor.read();
  if (!fit(edits, before)) return "refused";
  if (edits.length === 0) return "done";
  const asked = apply(edits, before);
  const caret = editor.selection();
  const stand = standing(root);
  busy.add(root);
  try {
    if (!holdsFocus(root)) {
      root.focus({ preventScroll: true });
      // Frameworks take a focus as an occasion to set their own selection, in the next turn.
      await nextFrame();
      if (editor.read() !== before) return "refused";
    }
    const done = (await writes(editor, pen, edits)) && pen.clean();
    if (!done) await takeBack(editor, before, edits.length, pen);
    if (caret !== null) {
      const shift = done ? (offset: Utf16Offset): Utf16Offset => shifted(offset, edits) : (offset: Utf16Offset): Utf16Offset => offset;
      await placed(editor, pen, shift(caret.anchor), shift(caret.focus));
    }
    return done && same(editor.read(), asked) ? "done" : "refused";
  } finally {
    busy.delete(root);
    stand.restore();
  }
}

/** Writes turn by turn; true when every turn ended in exactly what it should. */
async function writes(editor: Editor, pen: Pen, edits: readonly Edit[]): Promise<boolean> {
  for (const turn of pen.turns(edits)) {
    const asked = apply(turn, editor.read());
    try {
      if (!pen.write(turn)) return false;
    } catch {
      return false;
    }
    if (!(await settles(editor.root, () => same(editor.read(), asked)))) return false;
  }
  return true;
}

/** Editors write a blank beside another blank as NBSP; a reader sees no difference. */
function same(a: string, b: string): boolean {
  return a === b || a.replaceAll("\u00a0", " ") === b.replaceAll("\u00a0", " ");
}

async function takeBack(editor: Editor, before: string, steps: number, pen: Pen): Promise<void> {
  for (let step = 0; step < steps && editor.read() !== before; step += 1) {
    pen.undo();
    await settles(editor.root, () => editor.read() === before);
  }
}

/** Sets the selection until the editor keeps it: many set their own once more when they render. */
async function placed(editor: Editor, pen: Pen, anchor: Utf16Offset, focus: Utf16Offset): Promise<void> {
  const stands = (): boolean => {
    const selection = editor.selection();
    return selection !== null && selection.anchor === anchor && selection.focus === focus;
  };
  pen.place(anchor, focus);
  await settles(editor.root, () => {
    if (stands()) return true;
    pen.place(anchor, focus);
    return false;
  });
}

function holdsFocus(root: HTMLElement): boolean {
  const focused = focusedIn(root);
  return focused !== null && (focused === root || root.contains(focused)) && root.ownerDocument.hasFocus();
}

/** Remembers what had the focus and how far everything around `root` was scrolled. */
function standing(root: HTMLElement): { restore(): void } {
  const focused = root.ownerDocument.activeElement;
  const inside = focusedIn(root);
  const scrolled: { element: Element; top: number; left: number }[] = [];
  for (let element: Element | null = root; element !== null; element = parentAcross(element)) {
    scrolled.push({ element, top: element.scrollTop, left: element.scrollLeft });
  }
  return {
    restore() {
      for (const { element, top, left } of scrolled) {
        if (element.scrollTop !== top) element.scrollTop = top;
        if (element.scrollLeft !== left) element.scrollLeft = left;
      }
      const elsewhere = isHtml(focused) && focused !== root.ownerDocument.body && focused.isConnected && !covers(focused, root);
      if (elsewhere && inside !== root && root.ownerDocument.activeElement !== focused) focused.focus({ preventScroll: true });
    },
  };
}

function parentAcross(element: Element): Element | null {
  const { parentElement } = own(element);
  if (parentElement !== null) return parentElement;
  const tree = own(element).getRootNode();
  return isShadowRoot(tree) ? tree.host : null;
}

/** Whether `root` is `element` or somewhere inside of it, also in its shadow tree. */
function covers(element: Element, root: Element): boolean {
  for (let ancestor: Element | null = root; ancestor !== null; ancestor = parentAcross(ancestor)) {
    if (ancestor === element) return true;
  }
  return false;
}
