// ProseMirror as its authors' parts: the basic schema, history and base keymap; Shift+Enter is a hard break.

import "prosemirror-view/style/prosemirror.css";
import { baseKeymap, chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import { history, redo, undo, undoDepth } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { schema } from "prosemirror-schema-basic";
import { type Command, EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { isSendKey, type Mount } from "../mounted";

const hardBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
};

function documentOf(text: string): Node {
  return schema.nodes.doc.create(null, text.split("\n").map((line) => schema.nodes.paragraph.create(null, line === "" ? null : schema.text(line))));
}

const plugins = [
  history(),
  keymap({ "Mod-z": undo, "Mod-y": redo, "Shift-Mod-z": redo, "Mod-b": toggleMark(schema.marks.strong), "Shift-Enter": chainCommands(exitCode, hardBreak) }),
  keymap(baseKeymap),
];

export const mount: Mount = (host, wanted) => {
  const view = new EditorView(host, {
    state: EditorState.create({ doc: documentOf(""), plugins }),
    attributes: { role: "textbox", "aria-multiline": "true", "aria-label": wanted.label },
    handleKeyDown: (_view, event) => {
      if (!isSendKey(event, wanted.sendOnEnter)) return false;
      wanted.post();
      return true;
    },
  });
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", (leaf) => (leaf.type === schema.nodes.hard_break ? "\n" : "")),
    setText: (text) => view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, documentOf(text).content)),
    clear: () => view.updateState(EditorState.create({ doc: documentOf(""), plugins })),
    focus: () => view.focus(),
    shown: () => view.dom,
    undoDepth: () => Number(undoDepth(view.state)),
  };
};
