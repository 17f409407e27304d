// CKEditor 5, the inline editor with paragraphs and the essentials: its model is read node by node, a soft break as "\n".

import "ckeditor5/ckeditor5.css";
import { Bold, Essentials, InlineEditor, type ModelElement, Paragraph } from "ckeditor5";
import { isSendKey, type Mount } from "../mounted";

function textOf(element: ModelElement): string {
  let text = "";
  for (const child of element.getChildren()) {
    if (child.is("$text")) text += child.data;
    else if (child.is("element", "softBreak")) text += "\n";
    else if (child.is("element")) text += textOf(child);
  }
  return text;
}

export const mount: Mount = async (host, wanted) => {
  const place = document.createElement("div");
  host.append(place);
  const editor = await InlineEditor.create({
    root: { element: place, label: wanted.label },
    licenseKey: "GPL",
    plugins: [Essentials, Paragraph, Bold],
    language: { ui: "en", content: wanted.rtl ? "ar" : "en" },
  });
  const { view } = editor.editing;
  view.document.on(
    "keydown",
    (event, data: { domEvent: KeyboardEvent; preventDefault(): void }) => {
      if (!isSendKey(data.domEvent, wanted.sendOnEnter)) return;
      data.preventDefault();
      event.stop();
      wanted.post();
    },
    { priority: "highest" },
  );
  const root = (): ModelElement => {
    const found = editor.model.document.getRoot();
    if (found === null) throw new Error("an editor has a root");
    return found;
  };
  const setText = (text: string): void =>
    editor.model.change((writer) => {
      writer.remove(writer.createRangeIn(root()));
      for (const line of text.split("\n")) {
        const paragraph = writer.createElement("paragraph");
        writer.insertText(line, paragraph);
        writer.append(paragraph, root());
      }
      writer.setSelection(root(), "end");
    });
  return {
    text: () => [...root().getChildren()].map((block) => (block.is("element") ? textOf(block) : "")).join("\n"),
    setText,
    clear: () => editor.setData(""),
    focus: () => view.focus(),
    shown: () => view.getDomRoot() ?? place,
  };
};
