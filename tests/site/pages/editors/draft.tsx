// Draft.js, which keeps an immutable model and re-renders its DOM from it: Enter splits the block, Shift+Enter is a soft newline.

import "draft-js/dist/Draft.css";
import { ContentState, Editor, EditorState, getDefaultKeyBinding, RichUtils, type SelectionState } from "draft-js";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { EditorComponent } from "../composer-react";
import { isSendKey } from "../mounted";

export const component: EditorComponent = ({ wanted, expose }) => {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  latest.current = state;
  const editor = useRef<Editor>(null);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = shown.current;
    if (element === null) return;
    const show = (next: EditorState): void => flushSync(() => setState(next));
    expose({
      text: () => latest.current.getCurrentContent().getPlainText("\n"),
      setText: (text) => show(EditorState.moveSelectionToEnd(EditorState.push(latest.current, ContentState.createFromText(text), "insert-characters"))),
      clear: () => {
        // The new state must know whether the editor has the focus, or the first key typed into it loses its place.
        const empty = EditorState.createEmpty();
        show(EditorState.acceptSelection(empty, empty.getSelection().set("hasFocus", latest.current.getSelection().getHasFocus()) as SelectionState));
      },
      focus: () => editor.current?.focus(),
      shown: () => element.querySelector<HTMLElement>("[contenteditable]") ?? element,
      undoDepth: () => latest.current.getUndoStack().count(),
    });
  }, [expose]);
  return (
    <div ref={shown}>
      <Editor
        ref={editor}
        editorState={state}
        onChange={setState}
        ariaLabel={wanted.label}
        ariaMultiline
        textDirectionality={wanted.rtl ? "RTL" : "LTR"}
        keyBindingFn={(event) => (isSendKey(event.nativeEvent, wanted.sendOnEnter) ? "send" : getDefaultKeyBinding(event))}
        handleKeyCommand={(command) => {
          if (command === "send") wanted.post();
          const formatted = command === "send" ? null : RichUtils.handleKeyCommand(latest.current, command);
          if (formatted !== null) setState(formatted);
          return command === "send" || formatted !== null ? "handled" : "not-handled";
        }}
        handleReturn={(event, current) => {
          if (!event.shiftKey) return "not-handled";
          setState(RichUtils.insertSoftNewline(current));
          return "handled";
        }}
      />
    </div>
  );
};
