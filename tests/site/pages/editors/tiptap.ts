// TipTap with its starter kit: a ProseMirror that rewrites some of what is typed (Markdown shortcuts) and has its own history.

import { Editor } from "@tiptap/core";
import { undoDepth } from "@tiptap/pm/history";
import StarterKit from "@tiptap/starter-kit";
import { isSendKey, type Mount } from "../mounted";

interface Block {
  type: "paragraph";
  content?: { type: "text"; text: string }[];
}

function blocks(text: string): Block[] {
  return text.split("\n").map((line) => (line === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text: line }] }));
}

export const mount: Mount = (host, wanted) => {
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    ...(wanted.nonce === "" ? {} : { injectNonce: wanted.nonce }),
    editorProps: {
      attributes: { "aria-label": wanted.label, "aria-multiline": "true" },
      handleKeyDown: (_view, event) => {
        if (!isSendKey(event, wanted.sendOnEnter)) return false;
        wanted.post();
        return true;
      },
    },
  });
  return {
    text: () => editor.getText({ blockSeparator: "\n" }),
    setText: (text) => void editor.commands.setContent({ type: "doc", content: blocks(text) }),
    clear: () => void editor.commands.clearContent(),
    focus: () => void editor.commands.focus("end"),
    shown: () => editor.view.dom,
    undoDepth: () => Number(undoDepth(editor.state)),
  };
};
