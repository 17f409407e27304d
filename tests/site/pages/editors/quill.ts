// Quill without a toolbar; its Delta model always ends with a newline that nobody typed.

import "quill/dist/quill.core.css";
import Quill from "quill";
import type { Mount } from "../mounted";

/** Quill asks the document for the selection; a site that puts it in a shadow root teaches it to ask the root. */
function selectIn(root: Document | ShadowRoot, quill: Quill): void {
  if (!(root instanceof ShadowRoot)) return;
  const ofRoot = root as ShadowRoot & { getSelection(): Selection | null };
  document.getSelection = () => ofRoot.getSelection();
  quill.selection.hasFocus = () => root.activeElement === quill.root;
}

export const mount: Mount = (host, wanted) => {
  const send = (): boolean => {
    wanted.post();
    return false;
  };
  const quill = new Quill(host, {
    modules: {
      toolbar: false,
      keyboard: {
        bindings: {
          ctrlSend: { key: "Enter", ctrlKey: true, handler: send },
          metaSend: { key: "Enter", metaKey: true, handler: send },
          ...(wanted.sendOnEnter ? { send: { key: "Enter", shiftKey: false, handler: send } } : {}),
        },
      },
    },
  });
  selectIn(wanted.root, quill);
  quill.root.setAttribute("role", "textbox");
  quill.root.setAttribute("aria-multiline", "true");
  quill.root.setAttribute("aria-label", wanted.label);
  const history = quill.history;
  return {
    text: () => quill.getText().replace(/\n$/, ""),
    setText: (text) => void quill.setText(`${text}\n`, "api"),
    clear: () => {
      quill.setContents([], "api");
      history.clear();
    },
    focus: () => quill.focus(),
    shown: () => quill.root,
    undoDepth: () => history.stack.undo.length,
  };
};
