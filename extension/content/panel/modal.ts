// A `<dialog>` shown modally and kept shown. The page may remove, cover or dress its host while a question is open: it is put back,
// on top, until it is answered. A page that won't stop gets the answer that posts nothing.
// What is in the dialog is its caller's; which events count is in `gestures.ts`; keeping events from the page is in `door.ts`.
import type { Lifetime } from "../lifetime";
import type { Door } from "./door";
import { focused, pressable, wrapped } from "./focus";
import { gestures } from "./gestures";
import { createHost, homeOf } from "./host";

export interface Modal {
  /** Leaves the dialog visible but gives the page back its focus, so that its editor can be written to. */
  stepAside(): void;
  stepBack(): void;
}

/** So many times in so many milliseconds the dialog is put back; then it gives up. */
const ROUNDS = 100;
const WITHIN = 2000;

/**
 * Shows `dialog` until `life` ends; then the focus is where it was before. `leave` is called when the person wants out, and when the
 * page won't let the dialog stand; it ends `life`.
 */
export function openModal(door: Door, life: Lifetime, dialog: HTMLDialogElement, leave: () => void): Modal {
  const host = createHost();
  host.root.append(dialog);
  const before = focused();
  const judge = gestures();
  const watcher = new MutationObserver(stand);
  const rounds: number[] = [];
  let home = homeOf(before, false);
  let aside = false;
  let last: HTMLElement | null = null;

  function show(): void {
    if (!home.isConnected || !home.checkVisibility()) home = document.documentElement;
    host.place(home);
    watch();
    const was = last;
    if (dialog.open) dialog.close();
    dialog.showModal();
    was?.focus({ preventScroll: true });
  }

  function watch(): void {
    watcher.disconnect();
    watcher.observe(document, { childList: true });
    watcher.observe(home, { childList: true });
    watcher.observe(host.element, { attributes: true });
  }

  /** Makes sure that the dialog is there, modal and on top. */
  function stand(): void {
    if (life.signal.aborted || aside) return;
    if (host.stands(home) && dialog.matches(":modal") && onTop()) {
      // The page can take the focus off our element, though not put it anywhere else.
      if (host.root.activeElement === null && document.hasFocus()) last?.focus({ preventScroll: true });
      return;
    }
    again();
  }

  /** Shows the dialog once more, unless that has been necessary too often. */
  function again(): void {
    if (life.signal.aborted || aside) return;
    const now = performance.now();
    rounds.push(now);
    while ((rounds[0] ?? now) < now - WITHIN) rounds.shift();
    dialog.classList.add("settled");
    if (rounds.length < ROUNDS) show();
    else leave();
  }

  /** Whether a pointer would meet the dialog at its middle and near its corners. */
  function onTop(): boolean {
    const box = dialog.getBoundingClientRect();
    const inset = Math.min(20, box.width / 4, box.height / 4);
    const xs = [box.left + inset, box.left + box.width / 2, box.right - inset];
    const ys = [box.top + inset, box.top + box.height / 2, box.bottom - inset];
    return xs.every((x) => ys.every((y) => dialog.contains(host.root.elementFromPoint(x, y))));
  }

  function inside(event: Event): void {
    if (!judge.admits(event)) {
      event.preventDefault();
      return;
    }
    // A pointer in the dialog leaves the page's selection alone, and so the caret: editors lose theirs when it moves elsewhere.
    if (event.type === "mousedown" || event.type === "selectstart") event.preventDefault();
    if (event.type === "mousedown" && event instanceof MouseEvent) pressable(host.root.elementFromPoint(event.clientX, event.clientY))?.focus();
    if (!event.composedPath().includes(host.element) || event.type === "focusout") queueMicrotask(stand);
    if (event.type === "focusin") remember();
    if (event instanceof KeyboardEvent && event.type === "keydown") key(event);
  }

  function remember(): void {
    if (host.root.activeElement instanceof HTMLElement) last = host.root.activeElement;
  }

  function key(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      event.preventDefault();
      leave();
    } else if (undoes(event)) {
      event.preventDefault();
    } else if (event.key === "Tab" && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const stop = wrapped(dialog, host.root.activeElement, event.shiftKey);
      if (!stop) return;
      event.preventDefault();
      stop.focus();
    }
  }

  life.onEnd(() => {
    watcher.disconnect();
    dialog.close();
    if (before?.isConnected && focused() !== before) before.focus({ preventScroll: true });
    host.remove();
  });
  door.admit({ host: host.element, modal: () => !aside, inside, outside: () => undefined }, life);
  life.listen(dialog, "cancel", (event) => {
    event.preventDefault();
    if (event.isTrusted) leave();
  });
  life.listen(dialog, "close", () => {
    if (!dialog.open) stand();
  });
  // What the page puts above a modal dialog is drawn, though a pointer goes through it: no hit test tells.
  life.listen<ToggleEvent>(window, "toggle", (event) => {
    if (event.newState === "open" && event.target !== host.element) again();
  }, { capture: true });
  life.listen(document, "fullscreenchange", again);
  // The focus on its way from one control to the next: that never leaves the shadow root, so the door does not see it.
  life.listen(host.root, "focusin", remember);
  show();

  return {
    stepAside() {
      aside = true;
      dialog.classList.add("settled");
      dialog.close();
      dialog.popover = "manual";
      dialog.showPopover();
    },
    stepBack() {
      aside = false;
      if (life.signal.aborted) return;
      if (dialog.matches(":popover-open")) dialog.hidePopover();
      dialog.popover = null;
      show();
    },
  };
}

/** Undo and redo are about the text behind the dialog, which can't be written to: they would take the step and change nothing. */
function undoes(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) ? /^[zy]$/i.test(event.key) : event.altKey && event.key === "Backspace";
}
