// The editors under test and what is known of each that no test can do without.

import type { EditorName } from "../../site/catalogue.ts";

export interface Subject {
  readonly name: EditorName;
  /** The binding that must recognise it. */
  readonly kind: string;
  /** Whether a text can have several lines. */
  readonly lines: boolean;
  /** Whether Ctrl+B makes text bold. */
  readonly bold: boolean;
  /**
   * How many times a person presses Ctrl+Z to take back two redactions with formatted text between them. One where the editor can;
   * plain contenteditable keeps one step per native edit, and Slate, Lexical and Draft hear of the second edit only after they have
   * drawn the first, which closes the step.
   */
  readonly undosAcrossFormat: 1 | 2;
}

export const SUBJECTS: readonly Subject[] = [
  { name: "textarea", kind: "textarea", lines: true, bold: false, undosAcrossFormat: 1 },
  { name: "textarea-react", kind: "textarea", lines: true, bold: false, undosAcrossFormat: 1 },
  { name: "input", kind: "input", lines: false, bold: false, undosAcrossFormat: 1 },
  { name: "contenteditable", kind: "contenteditable", lines: true, bold: true, undosAcrossFormat: 2 },
  { name: "lexical", kind: "lexical", lines: true, bold: true, undosAcrossFormat: 2 },
  { name: "slate", kind: "slate", lines: true, bold: true, undosAcrossFormat: 2 },
  { name: "prosemirror", kind: "prosemirror", lines: true, bold: true, undosAcrossFormat: 1 },
  { name: "tiptap", kind: "prosemirror", lines: true, bold: true, undosAcrossFormat: 1 },
  { name: "draft", kind: "draft", lines: true, bold: true, undosAcrossFormat: 2 },
  { name: "quill", kind: "quill", lines: true, bold: true, undosAcrossFormat: 1 },
  { name: "ckeditor", kind: "ckeditor", lines: true, bold: true, undosAcrossFormat: 1 },
  { name: "codemirror", kind: "codemirror", lines: true, bold: false, undosAcrossFormat: 1 },
];

/** The editors named in the environment, or all. */
export function chosen(): readonly Subject[] {
  const only = process.env["ONLY"]?.split(",");
  return SUBJECTS.filter(({ name }) => only === undefined || only.includes(name));
}
