// Fakes a person: `fake.at(x, y)` presses what stands at a point, `fake.everywhere()` presses a grid of points and every element of the
// page, `fake.keys()` strikes Enter, Space, Escape and Tab on all who might listen. All of it untrusted; each returns how many events it sent.

declare global {
  interface Window {
    fake?: Fake;
  }
}

interface Fake {
  at(x: number, y: number): number;
  everywhere(): number;
  keys(): number;
}

const STEP = 24;
let sent = 0;

function send(target: EventTarget, event: Event): void {
  target.dispatchEvent(event);
  sent += 1;
}

function press(target: Element, x: number, y: number): void {
  const mouse: MouseEventInit = { bubbles: true, cancelable: true, composed: true, view: window, clientX: x, clientY: y, button: 0, detail: 1 };
  const pointer: PointerEventInit = { ...mouse, pointerId: 1, pointerType: "mouse", isPrimary: true };
  send(target, new PointerEvent("pointerdown", { ...pointer, buttons: 1 }));
  send(target, new MouseEvent("mousedown", { ...mouse, buttons: 1 }));
  send(target, new PointerEvent("pointerup", pointer));
  send(target, new MouseEvent("mouseup", mouse));
  send(target, new MouseEvent("click", mouse));
  if (target instanceof HTMLElement) {
    target.click();
    sent += 1;
  }
}

/** What stands at a point, into open shadow roots. */
function deepestAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === found) break;
    found = inner;
  }
  return found;
}

function counted(run: () => void): number {
  const before = sent;
  run();
  return sent - before;
}

window.fake = {
  at: (x, y) =>
    counted(() => {
      for (const target of new Set([...document.elementsFromPoint(x, y), deepestAt(x, y)])) if (target !== null) press(target, x, y);
    }),
  everywhere: () =>
    counted(() => {
      for (let y = STEP / 2; y < innerHeight; y += STEP) {
        for (let x = STEP / 2; x < innerWidth; x += STEP) {
          const target = deepestAt(x, y);
          if (target !== null) press(target, x, y);
        }
      }
      for (const element of document.querySelectorAll("*")) press(element, 1, 1);
    }),
  keys: () =>
    counted(() => {
      const targets: (EventTarget | null)[] = [window, document, document.documentElement, document.body, document.activeElement, ...document.documentElement.children];
      for (const target of new Set(targets)) {
        for (const [key, code] of [["Enter", "Enter"], [" ", "Space"], ["Escape", "Escape"], ["Tab", "Tab"]] as const) {
          for (const type of ["keydown", "keypress", "keyup"]) {
            if (target !== null) send(target, new KeyboardEvent(type, { key, code, bubbles: true, cancelable: true, composed: true }));
          }
        }
      }
    }),
};

export {};
