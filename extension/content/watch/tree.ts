// Walking the composed tree: across shadow roots, slots and same-origin frames, with the DOM's own methods so that a page whose form has
// a field called `matches` or `parentNode` can't mislead us. Knows nothing of composers; only reads.

import { own } from "../own";

const ELEMENT = 1;
const DOCUMENT = 9;
const FRAGMENT = 11;

/** Elements of other same-origin frames come from another realm, so `instanceof` can't tell them. */
export function isElement(value: unknown): value is HTMLElement {
  return typeof value === "object" && value !== null && typeOf(value) === ELEMENT;
}

function typeOf(value: object): number {
  const node = own(value);
  return "nodeType" in node ? (node.nodeType as number) : 0;
}

const matchesOf = Element.prototype.matches;
const closestOf = Element.prototype.closest;
const attributeOf = Element.prototype.getAttribute;
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, "parentNode")?.get;
const queryElement = Element.prototype.querySelectorAll;
const queryDocument = Document.prototype.querySelectorAll;
const queryFragment = DocumentFragment.prototype.querySelectorAll;

export function matches(element: Element, selector: string): boolean {
  return matchesOf.call(element, selector);
}

/** The nearest ancestor-or-self in the same tree. */
export function closest(element: Element, selector: string): HTMLElement | null {
  return closestOf.call(element, selector) as HTMLElement | null;
}

const connectedOf = Object.getOwnPropertyDescriptor(Node.prototype, "isConnected")?.get;
const rootNodeOf = Node.prototype.getRootNode;

export function isConnected(node: Node): boolean {
  return connectedOf?.call(node) === true;
}

/** The document or shadow root that `node` is in, or the top of what it is in. */
export function rootOf(node: Node): Node {
  return rootNodeOf.call(node);
}

export function attribute(element: Element, name: string): string {
  return attributeOf.call(element, name) ?? "";
}

function query(root: Node, selector: string): readonly HTMLElement[] {
  switch (typeOf(root)) {
    case ELEMENT:
      return [...queryElement.call(root as Element, selector)] as HTMLElement[];
    case DOCUMENT:
      return [...queryDocument.call(root as Document, selector)] as HTMLElement[];
    case FRAGMENT:
      return [...queryFragment.call(root as DocumentFragment, selector)] as HTMLElement[];
    default:
      return [];
  }
}

/** The parent in the flat tree a reader sees: slot before host, host for a shadow root, frame element for a document. */
export function parent(node: Node): Node | null {
  const slot = isElement(node) ? own(node).assignedSlot : null;
  if (slot !== null) return slot;
  const above = parentOf?.call(node) as Node | null | undefined;
  if (above === null || above === undefined) {
    if (typeOf(node) === FRAGMENT && "host" in node) return node.host as Node;
    if (typeOf(node) === DOCUMENT) return frameOf(node as Document);
    return null;
  }
  return above;
}

/** The element whose frame shows `document`, where this frame may know. */
function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** `node` and everything above it, to the top. */
export function* upward(node: Node): Generator<Node> {
  for (let current: Node | null = node; current !== null; current = parent(current)) yield current;
}

/** The first element at or above `element` in the composed tree that matches. */
export function closestComposed(element: Element, selector: string): HTMLElement | null {
  for (const node of upward(element)) if (isElement(node) && matches(node, selector)) return node;
  return null;
}

export function contains(outer: Node, inner: Node): boolean {
  for (const node of upward(inner)) if (node === outer) return true;
  return false;
}

/** The shadow root of `element`, open or closed; null where it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { shadowRoot, localName } = own(element);
  if (shadowRoot !== null) return shadowRoot;
  // Closed roots are open to extensions; only custom elements are asked, because asking every element of a big page takes time.
  if (!localName.includes("-")) return null;
  try {
    return typeof chrome.dom?.openOrClosedShadowRoot === "function" ? chrome.dom.openOrClosedShadowRoot(element as HTMLElement) : ((element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null);
  } catch {
    return null;
  }
}

function documentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Everything under `root` that matches, into shadow roots and same-origin frames. For the moment of an attempt, never for every key. */
export function find(root: Node, selector: string): HTMLElement[] {
  const found = [...query(root, selector)];
  for (const element of query(root, "*")) {
    const { localName } = own(element);
    const inner = localName === "iframe" || localName === "frame" ? documentOf(element) : shadowOf(element);
    if (inner !== null) found.push(...find(inner, selector));
  }
  return found;
}

/** The elements an event went through, innermost first. */
export function pathOf(event: Event): HTMLElement[] {
  return event.composedPath().filter(isElement);
}
