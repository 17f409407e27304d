// Whose a key or a row of clicks is: the page's, when it went down there, or our dialog's. A key held down, or a double click begun, on
// a button of the dialog goes on after the dialog is gone, and must not be taken for something done in the page.
// Listens before the panel does, and touches nothing; what reaches the listeners after the panel is what went to the page.
import type { Lifetime } from "../lifetime";

export interface Strokes {
  /** For a trusted key event that reached the page's side: whether its key went down there. Every key down must be asked about. */
  keyIsPages(event: KeyboardEvent): boolean;
  /** For a trusted mouse event that reached the page's side: whether its row of clicks began there. Every click must be asked about. */
  rowIsPages(event: MouseEvent): boolean;
  /** Whether a key that says what it is is down; keyboards on glass send nameless ones. */
  readonly namedKeyIsDown: boolean;
}

const NAMELESS: readonly string[] = ["Unidentified", "Process", ""];

/** Call it before the panel is made. */
export function trackStrokes(life: Lifetime): Strokes {
  const down = new Map<string, { readonly named: boolean }>();
  /** Whether the key event under way belongs to a key that went down in the page. */
  let pages = false;
  let rowIsPages = true;

  const idOf = (event: KeyboardEvent): string => event.code || event.key;

  const key = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const id = idOf(event);
    pages = event.type === "keypress" ? pages : down.has(id);
    if (event.type === "keyup" || (event.type === "keydown" && !event.repeat)) down.delete(id);
  };
  for (const type of ["keydown", "keypress", "keyup"]) life.listen<KeyboardEvent>(window, type, key, { capture: true });

  const mouse = (event: MouseEvent): void => {
    if (event.isTrusted && event.detail <= 1) rowIsPages = false;
  };
  for (const type of ["mousedown", "click"]) life.listen<MouseEvent>(window, type, mouse, { capture: true });

  return {
    keyIsPages(event) {
      if (event.type === "keydown" && !event.repeat) {
        down.set(idOf(event), { named: !NAMELESS.includes(event.key) });
        pages = true;
      }
      return pages;
    },
    rowIsPages(event) {
      if (event.detail <= 1) rowIsPages = true;
      return rowIsPages;
    },
    get namedKeyIsDown() {
      return [...down.values()].some(({ named }) => named);
    },
  };
}
