// Tells nodes apart by what they are. A composer may stand in a frame of the same origin while its button is outside: its elements are
// made by that frame's realm, and `instanceof` says no to them.

const HTML = "http://www.w3.org/1999/xhtml";

export function isHtml(node: Node | null): node is HTMLElement {
  return node !== null && node.nodeType === Node.ELEMENT_NODE && (node as Element).namespaceURI === HTML;
}

export function isTextArea(node: Node): node is HTMLTextAreaElement {
  return isHtml(node) && node.localName === "textarea";
}

export function isInput(node: Node): node is HTMLInputElement {
  return isHtml(node) && node.localName === "input";
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && "host" in node;
}

export function isDocument(node: Node): node is Document {
  return node.nodeType === Node.DOCUMENT_NODE;
}
