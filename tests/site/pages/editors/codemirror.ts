// CodeMirror 6 as a prose box: history, line wrapping, the default keys.

import { defaultKeymap, history, historyKeymap, undoDepth } from "@codemirror/commands";
import { EditorState, type Extension, Prec } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { isSendKey, type Mount } from "../mounted";

export const mount: Mount = (host, wanted) => {
  const extensions: Extension[] = [
    Prec.highest(
      EditorView.domEventHandlers({
        keydown: (event) => {
          if (!isSendKey(event, wanted.sendOnEnter)) return false;
          event.preventDefault();
          wanted.post();
          return true;
        },
      }),
    ),
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": wanted.label }),
    placeholder(wanted.placeholder),
    ...(wanted.nonce === "" ? [] : [EditorView.cspNonce.of(wanted.nonce)]),
  ];
  const view = new EditorView({ state: EditorState.create({ doc: "", extensions }), parent: host, root: wanted.root });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: text.length } }),
    clear: () => view.setState(EditorState.create({ doc: "", extensions })),
    focus: () => view.focus(),
    shown: () => view.contentDOM,
    undoDepth: () => undoDepth(view.state),
  };
};
