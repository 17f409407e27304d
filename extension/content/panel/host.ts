// An element of ours in the page, and the closed shadow root behind it. The page can see the element, move it, dress it or take it
// away; it can't look inside. Whoever shows something here calls `place` again when the page has meddled.
import { STYLE } from "./style";
import { own } from "../own";

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether the element is the page's undressed last word: a child of `parent`, without attributes. */
  stands(parent: Element): boolean;
  /** Makes it so. */
  place(parent: Element): void;
  remove(): void;
}

export function createHost(): Host {
  const element = document.createElement(randomName());
  const root = element.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  return {
    element,
    root,
    stands: (parent) => element.isConnected && element.parentNode === parent && element.attributes.length === 0,
    place(parent) {
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
      if (!element.isConnected || element.parentNode !== parent) own(parent).append(element);
    },
    remove: () => element.remove(),
  };
}

/** A name for an element that no style sheet and no selector of the page can have been written for. */
function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(14)), (byte) => String.fromCharCode(97 + (byte % 26))).join("");
  return `${letters.slice(0, 7)}-${letters.slice(7)}`;
}

/**
 * Where to put something that belongs to `field`: inside the nearest open popover around it, because showing a dialog from outside
 * would close that popover; with `overModal` also inside the nearest modal dialog, because what is outside one can't be used.
 */
export function homeOf(field: Element | null, overModal: boolean): Element {
  const around = overModal ? ":popover-open, dialog:modal" : ":popover-open";
  for (let at: Element | null = field; at; at = parentOf(at)) {
    if (Element.prototype.matches.call(at, around)) return at;
  }
  return document.documentElement;
}

/** The parent in the tree as it is drawn, out of shadow roots. */
function parentOf(element: Element): Element | null {
  const { assignedSlot, parentNode: parent } = own(element);
  if (assignedSlot) return assignedSlot;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
