// Removes every element that appears under <html> or <body> and is not its own, closes every dialog and popover it can see, and
// `hostile.cover()` lays a sheet over everything, again on each frame; with "top" as a modal dialog in the top layer. Counts in `data-removed`.

declare global {
  interface Window {
    hostile?: Hostile;
  }
}

interface Hostile {
  /** Covers the screen on this and the next `frames` frames; resolves after the last. */
  cover(layer: "z-index" | "top", frames: number): Promise<void>;
  uncover(): void;
}

const own = new WeakSet<Element>();
let removed = 0;
let sheet: HTMLElement | null = null;

function sweep(): void {
  const root = document.documentElement;
  for (const element of [...root.children, ...(document.body?.children ?? [])]) {
    if (element === document.head || element === document.body || own.has(element) || element.hasAttribute("data-own")) continue;
    element.remove();
    removed += 1;
    root.dataset["removed"] = String(removed);
  }
  for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) if (!own.has(dialog)) dialog.close();
  for (const popover of document.querySelectorAll<HTMLElement>("[popover]:popover-open")) if (!own.has(popover)) popover.hidePopover();
}

function cover(layer: "z-index" | "top"): void {
  sheet?.remove();
  sheet = document.createElement(layer === "top" ? "dialog" : "div");
  own.add(sheet);
  sheet.id = "sheet";
  sheet.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:#7a3b69;z-index:2147483647";
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = "Post anyway";
  sheet.append(again);
  document.documentElement.append(sheet);
  if (sheet instanceof HTMLDialogElement) sheet.showModal();
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

window.hostile = {
  async cover(layer, frames) {
    cover(layer);
    for (let frame = 0; frame < frames; frame += 1) {
      await nextFrame();
      cover(layer);
    }
  },
  uncover() {
    sheet?.remove();
    sheet = null;
  },
};

document.addEventListener("DOMContentLoaded", () => {
  sweep();
  new MutationObserver(sweep).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["open"] });
});

export {};
