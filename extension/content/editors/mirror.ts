// Where passages of a text field stand on the screen, in browsers that give no ranges inside of one: the field's text is laid out
// once more, unseen, with the field's own measures, and measured there. The copy lives in a closed shadow root for one measurement.
import type { Span } from "../../shared/finding";
import { isInput } from "./node";

/** What decides how text is laid out in a field. */
const MEASURES = [
  "direction", "font", "font-kerning", "font-feature-settings", "font-variation-settings", "font-size-adjust", "font-stretch", "hyphens", "letter-spacing", "line-break",
  "line-height", "overflow-wrap", "padding", "tab-size", "text-align", "text-align-last", "text-indent", "text-rendering", "text-transform", "unicode-bidi",
  "word-break", "word-spacing", "writing-mode",
];

/** The boxes of `span` in viewport coordinates; parts that are scrolled out of the field are left out. */
export function mirrorBoxes(field: HTMLTextAreaElement | HTMLInputElement, span: Span): DOMRect[] {
  const { ownerDocument } = field;
  const view = ownerDocument.defaultView;
  if (view === null || span.end > field.value.length) return [];
  const style = view.getComputedStyle(field);
  const host = ownerDocument.createElement("div");
  const mirror = ownerDocument.createElement("div");
  for (const name of MEASURES) mirror.style.setProperty(name, style.getPropertyValue(name));
  const oneLine = isInput(field);
  const frame = field.getBoundingClientRect();
  const set: Record<string, string> = {
    position: "fixed", left: "0", top: "0", margin: "0", border: "0", visibility: "hidden", overflow: "hidden", "box-sizing": "border-box",
    "white-space": oneLine ? "pre" : "pre-wrap", width: oneLine ? "max-content" : `${field.clientWidth}px`,
  };
  for (const [name, value] of Object.entries(set)) mirror.style.setProperty(name, value);
  const text = ownerDocument.createTextNode(field.value);
  mirror.append(text);
  host.attachShadow({ mode: "closed" }).append(mirror);
  ownerDocument.documentElement.append(host);
  try {
    const range = ownerDocument.createRange();
    range.setStart(text, span.start);
    range.setEnd(text, span.end);
    const origin = mirror.getBoundingClientRect();
    const left = frame.left + field.clientLeft - origin.left - field.scrollLeft;
    // An input centres its one line; the line box of the copy starts at the top.
    const slack = oneLine ? Math.max(0, (field.clientHeight - origin.height) / 2) : 0;
    const top = frame.top + field.clientTop - origin.top - field.scrollTop + slack;
    return within(field, [...range.getClientRects()].map((box) => new DOMRect(box.left + left, box.top + top, box.width, box.height)));
  } finally {
    host.remove();
  }
}

/** What of `boxes` is not scrolled out of `field`. */
export function within(field: HTMLElement, boxes: readonly DOMRect[]): DOMRect[] {
  const frame = field.getBoundingClientRect();
  const port = new DOMRect(frame.left + field.clientLeft, frame.top + field.clientTop, field.clientWidth, field.clientHeight);
  return boxes.flatMap((box) => {
    const left = Math.max(box.left, port.left);
    const top = Math.max(box.top, port.top);
    const width = Math.min(box.right, port.right) - left;
    const height = Math.min(box.bottom, port.bottom) - top;
    return width > 0 && height > 0 ? [new DOMRect(left, top, width, height)] : [];
  });
}
