// Finds the element that holds an editor's text: the outermost editing host around an element, through open and closed shadow
// roots, or the body of a document in design mode. Which editor lives in it is said by the kinds.
import { own } from "../own";
import { isHtml, isShadowRoot } from "./node";

/** The outermost editing host that `element` belongs to, or null when nothing there can be edited. */
export function hostOf(element: Element): HTMLElement | null {
  const { ownerDocument } = own(element);
  if (ownerDocument.designMode === "on") return ownerDocument.body;
  for (let start: Element | null = element; start !== null; start = shadowHostOf(start)) {
    const host = outermost(start);
    if (host !== null) return host;
  }
  return null;
}

/** The ancestor to go on from when nothing was found in this tree: the host of the shadow root. */
function shadowHostOf(element: Element): Element | null {
  const root = own(element).getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

function outermost(element: Element): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let ancestor: Element | null = element; ancestor !== null; ancestor = own(ancestor).parentElement) {
    if (isHtml(ancestor) && declaresEditable(ancestor)) host = ancestor;
  }
  return host;
}

/** Whether the element itself, and not only an ancestor, says that its content can be edited. */
function declaresEditable(element: HTMLElement): boolean {
  const value = own(element).getAttribute("contenteditable")?.toLowerCase();
  return value === "" || value === "true" || value === "plaintext-only";
}
