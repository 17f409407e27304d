// Points between the nodes and signs of a DOM tree, and their order in the document. Ranges know it too, but each of them is kept up
// to date by the browser for as long as it lives, and this is asked hundreds of times a reading.

export interface Point {
  readonly node: Node;
  readonly at: number;
}

/** Order of two points of one tree in the document: negative when `a` comes first. */
export function compare(a: Point, b: Point): number {
  if (a.node === b.node) return a.at - b.at;
  if (a.node.contains(b.node)) return childIndex(a.node, b.node) < a.at ? 1 : -1;
  if (b.node.contains(a.node)) return childIndex(b.node, a.node) < b.at ? -1 : 1;
  return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function childIndex(ancestor: Node, descendant: Node): number {
  let child = descendant;
  while (child.parentNode !== null && child.parentNode !== ancestor) child = child.parentNode;
  return indexOf(child);
}

export function indexOf(node: Node): number {
  let index = 0;
  for (let sibling = node.previousSibling; sibling !== null; sibling = sibling.previousSibling) index += 1;
  return index;
}
