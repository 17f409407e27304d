// The DOM's own members of an element that may be a form. In a form, a field's name or id stands before them: where it holds
// `<input name="parentNode">`, that is what `form.parentNode` is. Chromium does so in our world too; with documents neither Chromium nor
// Firefox does, so they need no such care. Whoever walks a tree or asks an element that the page chose goes through here.
// https://html.spec.whatwg.org/multipage/forms.html#the-form-element

const { getOwnPropertyDescriptor, getPrototypeOf } = Object;
const { toString } = Object.prototype;

function member(node: object, key: PropertyKey): PropertyDescriptor | undefined {
  for (let holder = getPrototypeOf(node) as object | null; holder !== null; holder = getPrototypeOf(holder) as object | null) {
    const found = getOwnPropertyDescriptor(holder, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valueOf(node: object, key: PropertyKey): unknown {
  const found = member(node, key);
  const value: unknown = found?.get === undefined ? found?.value : found.get.call(node);
  return typeof value === "function" ? (value as (...given: unknown[]) => unknown).bind(node) : value;
}

/** `node`, to read and call nothing but the DOM's own members of, at once. For a form it is not the node itself: pass `node` on, and keep it. */
export function own<T extends object>(node: T): T {
  // Forms of other realms are told by this too.
  if (toString.call(node) !== "[object HTMLFormElement]") return node;
  return new Proxy({}, { get: (_, key) => valueOf(node, key), has: (_, key) => member(node, key) !== undefined }) as T;
}
