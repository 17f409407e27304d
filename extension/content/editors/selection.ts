// The selection inside one editor, read and set where it really is: also in shadow roots, where the document's own answer stops
// at the shadow host. Setting a selection never scrolls and never focuses.
import { isDocument, isShadowRoot } from "./node";
import type { Point } from "./points";

export interface DomSelection {
  readonly anchor: Point;
  readonly focus: Point;
}

/** The selection's ends, or null when there is none. They may be outside of `root`. */
export function selectionAround(root: Node): DomSelection | null {
  const selection = root.ownerDocument?.getSelection() ?? null;
  if (selection === null || selection.rangeCount === 0) return null;
  const shadowRoots = shadowRootsAround(root);
  if (shadowRoots.length === 0) {
    const { anchorNode, focusNode } = selection;
    if (anchorNode === null || focusNode === null) return null;
    return { anchor: { node: anchorNode, at: selection.anchorOffset }, focus: { node: focusNode, at: selection.focusOffset } };
  }
  const range = selection.getComposedRanges({ shadowRoots })[0];
  if (range === undefined) return null;
  const start = { node: range.startContainer, at: range.startOffset };
  const end = { node: range.endContainer, at: range.endOffset };
  return selection.direction === "backward" ? { anchor: end, focus: start } : { anchor: start, focus: end };
}

/** Selects from `anchor` to `focus`. */
export function setSelection(root: Node, anchor: Point, focus: Point): void {
  try {
    root.ownerDocument?.getSelection()?.setBaseAndExtent(anchor.node, anchor.at, focus.node, focus.at);
  } catch {
    // A point that the page took away in the meantime; whoever asked reads the selection back.
  }
}

/** The focused element of the tree that `root` stands in. */
export function focusedIn(root: Node): Element | null {
  const tree = root.getRootNode();
  return isDocument(tree) || isShadowRoot(tree) ? tree.activeElement : null;
}

function shadowRootsAround(node: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (let tree = node.getRootNode(); isShadowRoot(tree); tree = tree.host.getRootNode()) found.push(tree);
  return found;
}
