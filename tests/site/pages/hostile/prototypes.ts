// Redefines, in the page's own world and before any other script, what a guard would lean on. The names stand in `data-redefined`.
// The page's own board works all the same. A tool that runs code in the page's world will find it broken: read the page by its DOM.

const redefined: string[] = [];
const { defineProperty, entries, getOwnPropertyDescriptor } = Object;

function redefine(name: string, owner: object, lies: Readonly<Record<string, unknown>>): void {
  for (const [key, lie] of entries(lies)) {
    defineProperty(owner, key, { value: lie, configurable: true, writable: true });
    redefined[redefined.length] = `${name}.${key}`;
  }
}

function redefineGetter(name: string, owner: object, key: string, lie: () => unknown): void {
  const { set } = getOwnPropertyDescriptor(owner, key) ?? {};
  defineProperty(owner, key, { get: lie, ...(set === undefined ? {} : { set }), configurable: true });
  redefined[redefined.length] = `${name}.${key}`;
}

const nothing = (): undefined => undefined;
const no = (): boolean => false;
const add = EventTarget.prototype.addEventListener;
const setAttribute = Element.prototype.setAttribute;
const join = Array.prototype.join;
const root = document.documentElement;

redefineGetter("HTMLTextAreaElement.prototype", HTMLTextAreaElement.prototype, "value", () => "Nothing to see");
redefineGetter("Node.prototype", Node.prototype, "textContent", () => "Nothing to see");
redefineGetter("Node.prototype", Node.prototype, "isConnected", no);
redefineGetter("Document.prototype", Document.prototype, "activeElement", () => null);
redefineGetter("Event.prototype", Event.prototype, "target", () => null);
redefineGetter("Event.prototype", Event.prototype, "defaultPrevented", () => true);
redefine("Event.prototype", Event.prototype, { preventDefault: nothing, stopPropagation: nothing, stopImmediatePropagation: nothing, composedPath: () => [] });
redefine("EventTarget.prototype", EventTarget.prototype, {
  /** Registers for the target alone, never in capture, never at the window. */
  addEventListener(this: EventTarget, type: string, listener: EventListener) {
    if (this instanceof Element) add.call(this, type, listener);
  },
  removeEventListener: nothing,
  dispatchEvent: no,
});
redefine("HTMLDialogElement.prototype", HTMLDialogElement.prototype, { showModal: nothing, show: nothing });
redefine("HTMLElement.prototype", HTMLElement.prototype, { showPopover: nothing, attachInternals: nothing });
redefine("Element.prototype", Element.prototype, { attachShadow: nothing, closest: () => null, matches: no, getBoundingClientRect: () => new DOMRect() });
redefine("CSS", CSS, { highlights: new Map(), supports: no });
redefine("window", window, { Highlight: nothing, MutationObserver: nothing, WebAssembly: undefined, getComputedStyle: nothing });
redefine("String.prototype", String.prototype, {
  includes: no, indexOf: () => -1, replace: () => "", replaceAll: () => "", slice: () => "", substring: () => "", trim: () => "", normalize: () => "", charCodeAt: () => 32, split: () => [],
});
redefine("Object", Object, { freeze: nothing, entries: () => [], keys: () => [], assign: nothing });
redefine("Object.prototype", Object.prototype, { toString: () => "nothing", hasOwnProperty: () => true });
redefine("Promise.prototype", Promise.prototype, { then: nothing, catch: nothing, finally: nothing });
redefine("Array.prototype", Array.prototype, {
  map: () => [], filter: () => [], find: nothing, some: no, every: () => true, includes: no, push: () => 0, forEach: nothing, slice: () => [], splice: () => [], concat: () => [], sort: () => [], indexOf: () => -1,
});

setAttribute.call(root, "data-redefined", join.call(redefined, " "));

export {};
