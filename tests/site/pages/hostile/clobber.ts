// Gives its elements names that stand before the DOM's own: `form.submit`, `form.nodeType`, `document.createElement` and their like are
// fields and pictures here. Chromium shows the form's names to every world that looks at this document, the document's names to the
// page's world alone. The names stand in `data-clobbered`.
// https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem-which
// https://html.spec.whatwg.org/multipage/forms.html#the-form-element (legacy override built-ins)

const { createElement, querySelector } = Document.prototype;
const { append, setAttribute } = Element.prototype;
const later = EventTarget.prototype.addEventListener;

/** What somebody who holds a form would use of it. */
const OF_FORM = [
  "submit", "requestSubmit", "reset", "id", "name", "action", "method", "elements", "length", "target", "title", "role", "hidden", "dataset", "style", "className",
  "matches", "closest", "contains", "querySelector", "querySelectorAll", "getAttribute", "hasAttribute", "setAttribute", "removeAttribute", "getRootNode", "getBoundingClientRect", "checkVisibility", "compareDocumentPosition", "getElementsByTagName",
  "nodeType", "nodeName", "localName", "tagName", "parentNode", "parentElement", "children", "childNodes", "firstChild", "isConnected", "ownerDocument", "assignedSlot", "shadowRoot", "host", "textContent", "innerText", "isContentEditable",
  "addEventListener", "removeEventListener", "dispatchEvent", "focus", "click", "append", "remove", "attributes",
];

/** What somebody who shows something in a document would use of it. */
const OF_DOCUMENT = [
  "createElement", "createElementNS", "createTextNode", "createRange", "createTreeWalker", "activeElement", "documentElement", "body", "head", "hasFocus", "execCommand", "defaultView", "adoptedStyleSheets", "fonts", "designMode",
  "getElementById", "querySelector", "querySelectorAll", "getSelection", "elementFromPoint", "elementsFromPoint", "caretPositionFromPoint", "nodeType", "parentNode", "host", "append", "contains", "childNodes", "fullscreenElement", "getAnimations",
  "addEventListener", "removeEventListener", "dispatchEvent", "visibilityState", "readyState", "ownerDocument", "location", "startViewTransition",
];

function named(kind: string, name: string): Element {
  const element = createElement.call(document, kind);
  setAttribute.call(element, "name", name);
  setAttribute.call(element, "type", "hidden");
  setAttribute.call(element, "hidden", "");
  return element;
}

later.call(document, "DOMContentLoaded", () => {
  const form = querySelector.call(document, "#plain-form");
  const main = querySelector.call(document, "main");
  const root = querySelector.call(document, "html");
  if (form === null || main === null || root === null) throw new Error("the page is not as expected");
  for (const name of OF_FORM) append.call(form, named("input", name));
  for (const name of OF_DOCUMENT) append.call(main, named("img", name));
  setAttribute.call(root, "data-clobbered", [...OF_FORM.map((name) => `form.${name}`), ...OF_DOCUMENT.map((name) => `document.${name}`)].join(" "));
});

export {};
