// A short message that stays until the person does something else: the next key or click outside, Escape, or its close button.
// Tab goes to its button first, since its place in the page's tab order is far from the field.
import { lifetime, type Lifetime } from "../lifetime";
import type { Words } from "../../shared/words";
import type { Door } from "./door";
import { button, drawing, element } from "./element";
import { focused } from "./focus";
import { gestures } from "./gestures";
import { createHost, homeOf } from "./host";
import { MARK } from "./mark";
import { beside, GAP } from "./place";

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

const CROSS = "M4 4l8 8M12 4l-8 8";
/** Keys that change nothing by themselves. */
const IDLE_KEYS = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock", "Tab"]);

/** Shows the message; returns what takes it away. */
export function openNotice(door: Door, parent: Lifetime, message: string, action: NoticeAction | undefined, words: Words): () => void {
  const life = lifetime(parent);
  const judge = gestures();
  const host = createHost();
  const field = focused();
  const notice = element("div", { class: "notice", role: "group", "aria-labelledby": "message", lang: words.language, dir: words.direction });
  const closer = button("", "close", notice, { class: "icon", "aria-label": words.say("close") });
  closer.append(drawing("cross", 16, CROSS));
  const doer = action ? button(action.label, "run", notice, { class: "plain" }) : null;
  notice.append(drawing("mark", 32, ...MARK), element("p", { id: "message" }, message), ...(doer ? [doer] : []), closer);
  notice.popover = "manual";
  host.root.append(notice);

  function end(): void {
    const held = host.root.activeElement !== null;
    life.end();
    if (held) field?.focus({ preventScroll: true });
  }

  function inside(event: Event): void {
    if (!judge.admits(event) || event.type === "mousedown" || event.type === "selectstart") event.preventDefault();
    if (event instanceof KeyboardEvent && event.type === "keydown" && event.key === "Escape") end();
  }

  function outside(event: Event): void {
    if (event.type === "pointerdown" || event.type === "paste" || event.type === "drop") end();
    if (!(event instanceof KeyboardEvent) || event.type !== "keydown") return;
    const toButton = doer && event.key === "Tab" && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key === "Escape" || toButton) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (toButton) doer.focus({ preventScroll: true });
    else if (!IDLE_KEYS.has(event.key)) end();
  }

  life.onEnd(host.remove);
  door.admit({ host: host.element, modal: () => false, inside, outside }, life);
  life.listen<CommandEvent>(notice, "command", (event) => {
    if (!event.isTrusted) return;
    end();
    if (event.command === "--run") action?.run();
  });

  host.place(homeOf(field, true));
  notice.showPopover();
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const size = notice.getBoundingClientRect();
  // Above the field, or at the foot of the window: what posts is mostly below the field, and must not be covered.
  const near = field && inView(field.getBoundingClientRect(), view)
    ? beside(field.getBoundingClientRect(), size, view, getComputedStyle(field).direction === "rtl" ? "rtl" : "ltr", "above")
    : null;
  const spot = near?.side === "above" ? near : { left: (view.width - size.width) / 2, top: view.height - size.height - 2 * GAP };
  notice.style.left = `${spot.left}px`;
  notice.style.top = `${spot.top}px`;
  return end;
}

function inView(box: DOMRect, view: { readonly width: number; readonly height: number }): boolean {
  return box.bottom > 0 && box.top < view.height && box.right > 0 && box.left < view.width;
}
