// Where the keyboard is: in the page, through every shadow root, and in a dialog of ours, round and round.

/** The element that has the focus, looked for inside shadow roots; null when nothing in particular has it. */
export function focused(): HTMLElement | null {
  let at: Element | null = document.activeElement;
  for (let inner = at; inner; inner = rootOf(inner)?.activeElement ?? null) at = inner;
  return at instanceof HTMLElement && at !== document.body && at !== document.documentElement ? at : null;
}

/** Content scripts may look into closed shadow roots; the way to ask differs by browser, and none is left when the extension is gone. */
function rootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return element.shadowRoot;
  if ("openOrClosedShadowRoot" in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  try {
    return chrome.dom.openOrClosedShadowRoot(element);
  } catch {
    return element.shadowRoot;
  }
}

const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]';

/** Where Tab stops in `dialog`, in order. Of a group of radio buttons only one is a stop. */
function stops(dialog: HTMLElement): HTMLElement[] {
  const all = [...dialog.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  return all.filter((stop) => {
    if (!(stop instanceof HTMLInputElement) || stop.type !== "radio" || stop.checked) return true;
    const group = all.filter((other): other is HTMLInputElement => other instanceof HTMLInputElement && other.name === stop.name);
    return !group.some((other) => other.checked) && group[0] === stop;
  });
}

/** Where Tab goes from `from` when it must not leave `dialog`; null where the browser's own next stop is inside. */
export function wrapped(dialog: HTMLElement, from: Element | null, back: boolean): HTMLElement | null {
  const all = stops(dialog);
  const at = all.findIndex((stop) => stop === from);
  if (back) return at <= 0 ? (all.at(-1) ?? null) : null;
  return at < 0 || at === all.length - 1 ? (all[0] ?? null) : null;
}

/** What a click on `element` would give the focus. */
export function pressable(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>("a[href], button:not(:disabled), input:not(:disabled)") ?? null;
}
