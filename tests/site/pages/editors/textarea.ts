// A plain <textarea> in a form, posted by the browser itself with `?native=1`.

import { type Mount, postOnKeys } from "../mounted";

export const mount: Mount = (host, wanted) => {
  const field = document.createElement("textarea");
  field.name = "text";
  field.placeholder = wanted.placeholder;
  field.setAttribute("aria-label", wanted.label);
  host.append(field);
  postOnKeys(field, wanted);
  const setText = (text: string): void => {
    field.value = text;
  };
  return { text: () => field.value, setText, clear: () => setText(""), focus: () => field.focus(), shown: () => field };
};
