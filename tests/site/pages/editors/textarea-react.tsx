// A <textarea> controlled by React: its value is state, and writing to the element without an input event is undone by the next render.

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { EditorComponent } from "../composer-react";
import { isSendKey } from "../mounted";

export const component: EditorComponent = ({ wanted, expose }) => {
  const [value, setValue] = useState("");
  const latest = useRef(value);
  latest.current = value;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const setText = (text: string): void => flushSync(() => setValue(text));
    expose({ text: () => latest.current, setText, clear: () => setText(""), focus: () => element.focus(), shown: () => element });
  }, [expose]);
  return (
    <textarea
      ref={field}
      name="text"
      aria-label={wanted.label}
      placeholder={wanted.placeholder}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={(event) => {
        if (!isSendKey(event.nativeEvent, wanted.sendOnEnter)) return;
        event.preventDefault();
        wanted.post();
      }}
    />
  );
};
