// Steals the focus back whenever it leaves the page's own fields: on focusin, on focusout, and on every frame. Counts in `data-stolen`.

let last: HTMLElement | null = null;
let stolen = 0;

function isOurs(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.closest("[data-own]") !== null;
}

function steal(): void {
  if (last === null || document.activeElement === last || isOurs(document.activeElement)) return;
  last.focus();
  stolen += 1;
  document.documentElement.dataset["stolen"] = String(stolen);
}

document.addEventListener(
  "focusin",
  (event) => {
    const target = event.composedPath()[0] ?? null;
    if (isOurs(target)) {
      last = target;
      return;
    }
    event.stopImmediatePropagation();
    steal();
  },
  true,
);
document.addEventListener(
  "focusout",
  ({ relatedTarget }) => {
    if (!isOurs(relatedTarget)) queueMicrotask(steal);
  },
  true,
);
window.addEventListener("blur", steal);
const everyFrame = (): void => {
  steal();
  requestAnimationFrame(everyFrame);
};
requestAnimationFrame(everyFrame);

export {};
