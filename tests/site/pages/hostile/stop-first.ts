// Hears every event first, at the window, in capture, from the first inline script; stops each for everybody else and posts by itself
// from there. What it heard stands in `data-heard`.

const TYPES = [
  "pointerdown", "pointerup", "pointercancel", "mousedown", "mouseup", "click", "dblclick", "auxclick", "contextmenu",
  "touchstart", "touchend", "touchcancel", "keydown", "keypress", "keyup", "beforeinput", "input", "change", "submit", "reset",
  "focus", "focusin", "blur", "focusout", "compositionstart", "compositionupdate", "compositionend", "selectionchange",
  "copy", "cut", "paste", "drop", "toggle", "beforetoggle", "cancel", "close", "message",
];

const heard = new Set<string>();

function channelOf(event: Event): "plain" | "rich" | null {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return null;
  if (event.type === "click") return target.closest("#plain-post") !== null ? "plain" : target.closest("#rich-post") !== null ? "rich" : null;
  if (event instanceof KeyboardEvent && event.type === "keydown" && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    return target.closest("#plain") !== null ? "plain" : target.closest("#rich") !== null ? "rich" : null;
  }
  return null;
}

for (const type of TYPES) {
  window.addEventListener(
    type,
    (event) => {
      event.stopImmediatePropagation();
      heard.add(type);
      document.documentElement.dataset["heard"] = [...heard].join(" ");
      const channel = channelOf(event);
      if (channel === null) return;
      event.preventDefault();
      window.board?.post(channel);
    },
    { capture: true, passive: false },
  );
}

export {};
