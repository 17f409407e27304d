// The table of editors, the most specific first. An event's target is handed to `kindOf`, which names the editor it belongs to.
import { ckEditor } from "./ckeditor";
import { codeMirror } from "./codemirror";
import { contentEditable } from "./contenteditable";
import { draft } from "./draft";
import type { EditorKind } from "./editor";
import { lexical } from "./lexical";
import { proseMirror } from "./prosemirror";
import { quill } from "./quill";
import { slate } from "./slate";
import { textField } from "./text-field";

export const EDITORS: readonly EditorKind[] = [textField, lexical, slate, proseMirror, draft, quill, ckEditor, codeMirror, contentEditable];

/** The editor that `element` belongs to, or null when it belongs to none. Pass the innermost target: `event.composedPath()[0]`. */
export function kindOf(element: Element): { readonly kind: EditorKind; readonly root: HTMLElement } | null {
  for (const kind of EDITORS) {
    const root = kind.rootOf(element);
    if (root !== null) return { kind, root };
  }
  return null;
}
