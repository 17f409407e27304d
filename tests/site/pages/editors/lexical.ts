// Lexical with rich text and history: Enter makes a paragraph, Shift+Enter a line break.

import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, CLEAR_HISTORY_COMMAND, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from "lexical";
import { isSendKey, type Mount } from "../mounted";

export const mount: Mount = (host, wanted) => {
  const field = document.createElement("div");
  field.contentEditable = "true";
  field.setAttribute("role", "textbox");
  field.setAttribute("aria-multiline", "true");
  field.setAttribute("aria-label", wanted.label);
  host.append(field);
  const editor = createEditor({
    namespace: "composer",
    onError: (failure) => {
      throw failure;
    },
  });
  editor.setRootElement(field);
  const history = createEmptyHistoryState();
  registerRichText(editor);
  registerHistory(editor, history, 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || !isSendKey(event, wanted.sendOnEnter)) return false;
      event.preventDefault();
      wanted.post();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  const setText = (text: string): void =>
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const part of text.split("\n")) root.append($createParagraphNode().append(...(part === "" ? [] : [$createTextNode(part)])));
        root.selectEnd();
      },
      { discrete: true },
    );
  setText("");
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  return {
    text: () => editor.read(() => $getRoot().getChildren().map((block) => block.getTextContent()).join("\n")),
    setText,
    clear: () => {
      setText("");
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    focus: () => editor.focus(),
    shown: () => field,
    undoDepth: () => history.undoStack.length,
  };
};
