// Which key presses and clicks count as an answer: those that began in the interface, after it was shown. A key held down since
// before, the second click of a double click on the page's button, and anything a script made up do not. No clock is involved.

/** Judges the events of one interface, from the moment it is shown. */
export interface Gestures {
  /** Whether the default action of `event` (press a button, move on) may happen. */
  admits(event: Event): boolean;
}

/** Keys that press what has the focus; holding them presses once. */
const PRESSING = new Set(["Enter", " ", "Escape"]);

export function gestures(): Gestures {
  const down = new Set<string>();
  let clicksBeganHere = false;

  function key(event: KeyboardEvent): boolean {
    const id = event.code || event.key;
    if (event.type === "keydown") {
      if (event.repeat) return down.has(id) && !PRESSING.has(event.key);
      down.add(id);
      return true;
    }
    return event.type === "keyup" ? down.delete(id) : down.has(id);
  }

  function mouse(event: MouseEvent): boolean {
    // `detail` counts the clicks in a row: only the first of a row can begin one.
    if (event.type === "mousedown" && event.detail <= 1) clicksBeganHere = true;
    if (event.type !== "click") return true;
    // A click without a pointer is a key press (judged above) or assistive technology.
    const byPointer = event instanceof PointerEvent ? event.pointerType !== "" : event.detail > 0;
    return !byPointer || clicksBeganHere;
  }

  return {
    admits(event) {
      if (!event.isTrusted) return false;
      if (event instanceof KeyboardEvent) return key(event);
      if (event instanceof MouseEvent) return mouse(event);
      return true;
    },
  };
}
