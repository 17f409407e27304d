// A one-line <input>, as chats and comment boxes have; Enter submits the form by itself, as browsers do.

import { isSendKey, type Mount } from "../mounted";

export const mount: Mount = (host, wanted) => {
  const field = document.createElement("input");
  field.type = "text";
  field.name = "text";
  field.placeholder = wanted.placeholder;
  field.setAttribute("aria-label", wanted.label);
  host.append(field);
  field.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !wanted.sendOnEnter) return;
    if (!isSendKey(event, wanted.sendOnEnter)) return;
    event.preventDefault();
    wanted.post();
  });
  const setText = (text: string): void => {
    field.value = text;
  };
  return { text: () => field.value, setText, clear: () => setText(""), focus: () => field.focus(), shown: () => field };
};
