// Stands between the interface and the page: what happens in the interface is not seen by the page, and what happens while a modal
// dialog of ours is open is not either. The listeners are there from `document_start`, before any of the page's, and do nothing
// until something is shown. Events are stopped at the window, so their handlers get them from here; default actions still happen,
// and buttons answer by `command` events, which stay inside the shadow root.
import type { Lifetime } from "../lifetime";

/** Something shown. */
export interface Guest {
  readonly host: Element;
  /** A modal guest also owns keys and pointers that go elsewhere, and the focus on its way in and back. */
  modal(): boolean;
  /** An event of the guest, already kept from the page. */
  inside(event: Event): void;
  /** Something a person did elsewhere. */
  outside(event: Event): void;
}

export interface Door {
  /** Lets a guest in for as long as `life` lasts. */
  admit(guest: Guest, life: Lifetime): void;
  owns(event: Event): boolean;
}

/** What a person does. Owned by a modal guest wherever it lands. */
const ACTS = [
  "keydown", "keypress", "keyup", "pointerdown", "pointerup", "pointercancel", "mousedown", "mouseup", "click", "dblclick", "auxclick",
  "contextmenu", "touchstart", "touchend", "touchcancel", "copy", "cut", "paste", "dragstart", "drop", "selectstart",
];
/** What follows from it. Owned where it lands in a guest. */
const EFFECTS = ["beforeinput", "input", "compositionstart", "compositionupdate", "compositionend"];
const FOCUS = ["focusin", "focusout", "focus", "blur"];
/** Too frequent to listen to while nothing is shown; a page that listened before sees the pointer pass over us, no more. */
const MOVES = [
  "pointermove", "pointerover", "pointerout", "pointerenter", "pointerleave", "mousemove", "mouseover", "mouseout", "mouseenter", "mouseleave",
  "touchmove", "wheel", "dragover",
];

export function keepDoor(life: Lifetime): Door {
  const guests = new Set<Guest>();
  /** The page's element that lost the focus to a modal guest and has not been told. */
  let unaware: EventTarget | null = null;

  function ownerOf(event: Event): Guest | null {
    if (guests.size === 0) return null;
    const path = event.composedPath();
    for (const guest of guests) {
      if (path.includes(guest.host)) return guest;
    }
    for (const guest of guests) {
      if (!guest.modal() || !event.isTrusted) continue;
      if (FOCUS.includes(event.type)) {
        if (handedOver(event, guest)) return guest;
      } else if (ACTS.includes(event.type) || MOVES.includes(event.type)) {
        return guest;
      }
    }
    return null;
  }

  /** Whether the focus goes from the page to `guest`, or back to where it came from: a page that is not told closes no composer. */
  function handedOver(event: Event, guest: Guest): boolean {
    if (!(event instanceof FocusEvent) || event.relatedTarget !== guest.host) return false;
    const leaving = event.type === "blur" || event.type === "focusout";
    if (leaving) unaware = event.target;
    return leaving || event.target === unaware;
  }

  function receive(event: Event): void {
    if (guests.size === 0) return;
    const owner = ownerOf(event);
    if (owner) {
      event.stopImmediatePropagation();
      owner.inside(event);
    } else if (event.isTrusted) {
      for (const guest of [...guests]) guest.outside(event);
    }
  }

  for (const type of [...ACTS, ...EFFECTS, ...FOCUS]) life.listen(window, type, receive, { capture: true });

  return {
    admit(guest, guestLife) {
      guests.add(guest);
      guestLife.onEnd(() => {
        guests.delete(guest);
      });
      for (const type of MOVES) guestLife.listen(window, type, receive, { capture: true, passive: true });
    },
    owns: (event) => ownerOf(event) !== null,
  };
}
