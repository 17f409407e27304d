// Underlines over a text field where the browser has no ranges inside of one: lines drawn in a closed shadow root, let through by
// every pointer. It follows the field's scrolling, size and place, and only while it is shown.
import type { Finding } from "../../shared/finding";
import type { Editor } from "../editors/editor";
import type { Lifetime } from "../lifetime";
import { MARKS } from "./marks";

/** The host fills the window and is nothing but its lines, whatever the page's styles say. */
const COVER = ":host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;pointer-events:none!important;overflow:visible!important;background:none!important;border:0!important;margin:0!important;padding:0!important}";

/** Draws the findings that `current` names for as long as `life` lasts. */
export function overlay(editor: Editor, life: Lifetime, current: () => readonly Finding[]): void {
  const { root } = editor;
  const { ownerDocument } = root;
  const host = ownerDocument.createElement("div");
  host.setAttribute("aria-hidden", "true");
  host.popover = "manual";
  const shadow = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(COVER);
  shadow.adoptedStyleSheets = [sheet];
  let frame = 0;

  const draw = (): void => {
    frame = 0;
    if (!root.isConnected) return life.end();
    const lines = current().flatMap((finding) => editor.boxes(finding).map((box) => line(ownerDocument, finding, box)));
    shadow.replaceChildren(...lines);
  };
  const redraw = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  ownerDocument.documentElement.append(host);
  // In the top layer, because the field may be in a modal dialog of the page.
  host.showPopover();
  life.onEnd(() => {
    cancelAnimationFrame(frame);
    host.remove();
  });
  // A field scrolls, its ancestors scroll, the window changes size, the field changes size, fonts arrive, text changes.
  life.listen(root, "scroll", redraw, { passive: true });
  life.listen(ownerDocument, "scroll", redraw, { capture: true, passive: true });
  if (ownerDocument.defaultView !== null) life.listen(ownerDocument.defaultView, "resize", redraw, { passive: true });
  life.listen(ownerDocument.fonts, "loadingdone", redraw);
  life.listen(root, "input", redraw);
  const sizes = new ResizeObserver(redraw);
  sizes.observe(root);
  life.onEnd(() => sizes.disconnect());
  draw();
}

function line(ownerDocument: Document, finding: Finding, box: DOMRect): HTMLElement {
  const { line: shape, color, thickness, tint } = MARKS[finding.severity];
  const element = ownerDocument.createElement("span");
  const look: Record<string, string> = {
    position: "fixed", left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px`, overflow: "hidden", "pointer-events": "none",
    "background-color": tint, "box-sizing": "border-box", "white-space": "nowrap", color: "transparent",
  };
  // Only text can be underlined in waves: blanks as long as the passage, cut off at its end.
  look["text-decoration"] = `underline ${shape} ${color} ${thickness}`;
  look["font-size"] = `${Math.max(8, box.height * 0.8)}px`;
  look["line-height"] = `${box.height}px`;
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value);
  element.textContent = "\u00a0".repeat(Math.ceil(box.width));
  return element;
}
