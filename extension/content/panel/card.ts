// The hover card on one passage: what it is, why, and three things to do about it. It is not modal, takes no focus by itself and
// stays while the pointer is on it. The list of findings (`list.ts`) is the same for the keyboard.
import { lifetime, type Lifetime } from "../lifetime";
import type { Words } from "../../shared/words";
import type { Door } from "./door";
import { button, element } from "./element";
import { gestures } from "./gestures";
import { createHost, homeOf } from "./host";
import { actionOf } from "./action";
import type { Passage, PassageAction } from "./panel";
import { headline, reasons } from "./passage";
import { beside, GAP } from "./place";

export interface Card {
  readonly choice: Promise<PassageAction | null>;
  /** Goes now. */
  close(): void;
  /** Goes unless the pointer is on its way to the card. */
  leave(): void;
}

/** How long a pointer may take from the passage to the card, in milliseconds. */
const ON_THE_WAY = 150;

export function openCard(door: Door, parent: Lifetime, passage: Passage, box: DOMRect, field: HTMLElement, words: Words): Card {
  const life = lifetime(parent);
  const judge = gestures();
  const host = createHost();
  const card = element("div", { class: "card", role: "dialog", "aria-labelledby": "title", "aria-describedby": "why", lang: words.language, dir: words.direction });
  const told = reasons(passage, words);
  told.id = "why";
  card.append(element("div", { class: "inner" },
    headline("h2", passage, 1, words, "title"),
    told,
    element("div", { class: "buttons row" },
      button(words.say("redact"), "redact", card, { class: "primary" }),
      button(words.say("ignore_once"), "ignore-once", card, { class: "plain" }),
      button(words.say("never"), "never", card, { class: "quiet" }))));
  card.popover = "manual";
  host.root.append(card);

  let chosen: PassageAction | null = null;
  let over = false;
  let visited = false;
  let stay = (): void => undefined;

  function leave(): void {
    stay();
    if (!over) stay = life.after(ON_THE_WAY, life.end);
  }

  function inside(event: Event): void {
    if (!judge.admits(event)) event.preventDefault();
    // The caret stays in the editor while the card is used with a pointer.
    if (event.type === "mousedown" || event.type === "selectstart") event.preventDefault();
    if (event instanceof PointerEvent) {
      stay();
      over = event.type !== "pointerout" && event.type !== "pointerleave";
      visited = true;
    }
    if (event instanceof KeyboardEvent && event.type === "keydown" && event.key === "Escape") {
      life.end();
      field.focus({ preventScroll: true });
    }
  }

  function outside(event: Event): void {
    if (event instanceof KeyboardEvent && event.type === "keydown" && event.key === "Escape") {
      event.preventDefault();
      event.stopImmediatePropagation();
      life.end();
    } else if (event.type === "pointermove" && event instanceof PointerEvent) {
      over = false;
      if (near(box, event)) visited = true;
      else if (visited) leave();
      if (near(box, event)) stay();
    } else if (event.type === "pointerdown" && event instanceof PointerEvent && !near(box, event)) {
      life.end();
    } else if (event.type === "beforeinput" || event.type === "input") {
      life.end();
    }
  }

  const choice = new Promise<PassageAction | null>((resolve) => {
    life.onEnd(() => {
      host.remove();
      resolve(chosen);
    });
  });
  door.admit({ host: host.element, modal: () => false, inside, outside }, life);
  life.listen<CommandEvent>(card, "command", (event) => {
    chosen = event.isTrusted ? actionOf(event.command) : null;
    if (chosen) life.end();
  });
  life.listen(window, "scroll", life.end, { capture: true, passive: true });
  life.listen(window, "resize", life.end);

  host.place(homeOf(field, true));
  card.showPopover();
  const direction = getComputedStyle(field).direction === "rtl" ? "rtl" : "ltr";
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const spot = beside(box, card.getBoundingClientRect(), view, direction, "below");
  card.style.left = `${spot.left}px`;
  card.style.top = `${spot.top}px`;
  card.dataset["side"] = spot.side;
  return { choice, close: life.end, leave };
}

/** Whether the pointer is on the passage, or as good as. */
function near(box: DOMRect, at: MouseEvent): boolean {
  return at.clientX >= box.left - GAP && at.clientX <= box.right + GAP && at.clientY >= box.top - GAP && at.clientY <= box.bottom + GAP;
}
