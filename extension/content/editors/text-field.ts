// <textarea> and one-line <input>: the one kind of editor whose text is not in the DOM. What belongs to the browser's own forms,
// passwords and card numbers, is left alone.
import type { Edit, Span, Utf16Offset } from "../../shared/finding";
import { apply } from "./edits";
import type { Editor, EditorKind, Replaced } from "./editor";
import { mirrorBoxes, within } from "./mirror";
import { isInput, isTextArea } from "./node";
import { rewrite } from "./rewrite";
import { focusedIn } from "./selection";

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Where the browser gives ranges in the value of a field: https://github.com/w3c/csswg-drafts/issues/4603 */
interface ValueRanges {
  createValueRange(start: number, end: number): AbstractRange & { getClientRects(): Iterable<DOMRect> };
}

const ONE_LINE = new Set(["text", "search", "url", "tel"]);
const FILLED_IN = /(?:^|\s)(?:cc-|current-password|new-password|one-time-code)/;

export const textField: EditorKind = {
  name: "textfield",
  rootOf: (element) => (isField(element) && !element.readOnly && !element.disabled ? element : null),
  open: (root) => {
    if (!isField(root)) throw new TypeError("not a text field");
    return new TextField(root);
  },
};

function isField(element: Element): element is Field {
  if (isTextArea(element)) return true;
  if (!isInput(element) || !ONE_LINE.has(element.type)) return false;
  return !FILLED_IN.test(element.getAttribute("autocomplete")?.toLowerCase() ?? "");
}

/** Code editors that draw their text themselves and use a text field for the keyboard alone: Monaco, Ace, CodeMirror 5. */
const DRAWN_ELSEWHERE = ".monaco-editor, .ace_editor, .CodeMirror";

class TextField implements Editor {
  readonly kind: string;

  constructor(readonly root: Field) {
    this.kind = isTextArea(root) ? "textarea" : "input";
  }

  read(): string {
    return this.root.value;
  }

  complete(): boolean {
    return this.root.closest(DRAWN_ELSEWHERE) === null;
  }

  range(span: Span): AbstractRange | null {
    return this.valueRange(span);
  }

  boxes(span: Span): readonly DOMRect[] {
    const range = this.valueRange(span);
    return range === null ? mirrorBoxes(this.root, span) : within(this.root, [...range.getClientRects()]);
  }

  selection(): { readonly anchor: Utf16Offset; readonly focus: Utf16Offset } | null {
    const { selectionStart, selectionEnd, selectionDirection } = this.root;
    if (selectionStart === null || selectionEnd === null || focusedIn(this.root) !== this.root) return null;
    const [anchor, focus] = selectionDirection === "backward" ? [selectionEnd, selectionStart] : [selectionStart, selectionEnd];
    return { anchor: anchor as Utf16Offset, focus: focus as Utf16Offset };
  }

  select(span: Span): void {
    this.place(span.start, span.end);
  }

  replace(edits: readonly Edit[]): Promise<Replaced> {
    return rewrite(this, edits, {
      turns: (all) => [all],
      write: (all) => this.write(all),
      clean: () => true,
      undo: () => void this.root.ownerDocument.execCommand("undo"),
      place: (anchor, focus) => this.place(anchor, focus),
    });
  }

  private place(anchor: Utf16Offset, focus: Utf16Offset): void {
    const { scrollTop, scrollLeft } = this.root;
    this.root.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), anchor > focus ? "backward" : "forward");
    this.root.scrollTop = scrollTop;
    this.root.scrollLeft = scrollLeft;
  }

  /** One native replacement from the first edit to the last: nothing but plain text lies between, and it is one step to undo. */
  private write(edits: readonly Edit[]): boolean {
    const last = edits[0];
    const first = edits[edits.length - 1];
    if (first === undefined || last === undefined) return false;
    const { value } = this.root;
    const result = apply(edits, value);
    const text = result.slice(first.start, result.length - (value.length - last.end));
    this.root.setSelectionRange(first.start, last.end);
    const { ownerDocument } = this.root;
    return text === "" ? ownerDocument.execCommand("delete") : ownerDocument.execCommand("insertText", false, text);
  }

  private valueRange(span: Span): ReturnType<ValueRanges["createValueRange"]> | null {
    const { root } = this;
    if (!("createValueRange" in root) || span.end > root.value.length) return null;
    return (root as Field & ValueRanges).createValueRange(span.start, span.end);
  }
}
