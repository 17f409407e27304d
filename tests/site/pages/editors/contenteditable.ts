// A bare contenteditable that keeps one <div> per line; the page reads it back by walking its blocks, since it has no model of its own.

import { type Mount, postOnKeys } from "../mounted";
import { shownText } from "../shown";

function line(text: string): HTMLDivElement {
  const block = document.createElement("div");
  block.append(text === "" ? document.createElement("br") : text);
  return block;
}

export const mount: Mount = (host, wanted) => {
  const field = document.createElement("div");
  field.contentEditable = "true";
  field.setAttribute("role", "textbox");
  field.setAttribute("aria-multiline", "true");
  field.setAttribute("aria-label", wanted.label);
  host.append(field);
  postOnKeys(field, wanted);
  const setText = (text: string): void => field.replaceChildren(...text.split("\n").map(line));
  setText("");
  return { text: () => shownText(field), setText, clear: () => setText(""), focus: () => field.focus(), shown: () => field };
};
