// Slate on React with history: Enter splits the block, Shift+Enter puts a line break into it.

import { useEffect, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { createEditor, type Descendant, Editor, Node, Transforms } from "slate";
import { withHistory } from "slate-history";
import { Editable, ReactEditor, Slate, withReact } from "slate-react";
import type { EditorComponent } from "../composer-react";
import { isSendKey } from "../mounted";

interface Paragraph {
  type: "paragraph";
  children: { text: string; bold?: boolean }[];
}

function paragraphs(text: string): Paragraph[] {
  return text.split("\n").map((line) => ({ type: "paragraph", children: [{ text: line }] }));
}

function isBold(marks: object | null): boolean {
  return marks !== null && "bold" in marks && marks.bold === true;
}

export const component: EditorComponent = ({ wanted, expose }) => {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  const shown = useRef<HTMLDivElement>(null);
  const initial = useMemo<Descendant[]>(() => paragraphs(""), []);
  useEffect(() => {
    const element = shown.current;
    if (element === null) return;
    const setText = (text: string): void =>
      flushSync(() => {
        Editor.withoutNormalizing(editor, () => {
          while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
          Transforms.insertNodes(editor, paragraphs(text), { at: [0] });
        });
        Transforms.select(editor, Editor.end(editor, []));
        editor.onChange();
      });
    expose({
      text: () => editor.children.map((block) => Node.string(block)).join("\n"),
      setText,
      clear: () => {
        setText("");
        editor.history = { undos: [], redos: [] };
      },
      focus: () => ReactEditor.focus(editor),
      shown: () => element.querySelector<HTMLElement>("[data-slate-editor]") ?? element,
      undoDepth: () => editor.history.undos.length,
    });
  }, [editor, expose]);
  return (
    <div ref={shown}>
      <Slate editor={editor} initialValue={initial}>
        <Editable
          role="textbox"
          aria-multiline
          aria-label={wanted.label}
          renderLeaf={({ attributes, children, leaf }) => (isBold(leaf) ? <strong {...attributes}>{children}</strong> : <span {...attributes}>{children}</span>)}
          placeholder={wanted.placeholder}
          onKeyDown={(event) => {
            if (isSendKey(event.nativeEvent, wanted.sendOnEnter)) {
              event.preventDefault();
              wanted.post();
            } else if (event.key === "Enter" && event.shiftKey) {
              event.preventDefault();
              editor.insertSoftBreak();
            } else if (event.key === "b" && event.ctrlKey) {
              event.preventDefault();
              if (isBold(Editor.marks(editor))) Editor.removeMark(editor, "bold");
              else Editor.addMark(editor, "bold", true);
            }
          }}
        />
      </Slate>
    </div>
  );
};
