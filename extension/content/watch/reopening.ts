// `document.open()` takes every listener off the window, the document and all that is in it, and leaves this script where it is. Pages
// and editors that write a document by hand do it, most of all in frames. What was started is then started once more.
// Watches the children of the document node alone, which otherwise never change. https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
import type { Lifetime } from "../lifetime";

/** Runs `start` now, and again each time the document was opened anew; the life before it has ended by then. */
export function throughReopenings(start: () => Lifetime): void {
  // A name that no script of the page can have listened for.
  const probe = crypto.getRandomValues(new Uint32Array(4)).join("-");
  let heard = false;

  const begin = (): Lifetime => {
    const life = start();
    life.listen(window, probe, () => (heard = true));
    return life;
  };

  /** Whether the listeners of the life under way are still there. */
  const stands = (): boolean => {
    heard = false;
    window.dispatchEvent(new Event(probe));
    return heard;
  };

  let life = begin();
  new MutationObserver(() => {
    if (stands()) return;
    life.end();
    life = begin();
  }).observe(document, { childList: true });
}
