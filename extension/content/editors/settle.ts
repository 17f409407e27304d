// Waits until an editor has come to rest after an edit: frameworks apply one now, at the end of the turn, or in the next frame,
// and may render again after it. Rest is when the text is the wanted one and neither the DOM nor the text has changed over two
// frames; patience ends after a while, because an editor that ignored the edit never changes at all.
import { lifetime } from "../lifetime";

/** How long an editor may take to apply an edit, in milliseconds. */
const PATIENCE = 2000;
/** A frame that never comes, in a page that is not drawn, is waited for no longer than this. */
const FRAME_AT_MOST = 100;
const QUIET_FRAMES = 2;

/** Resolves true once `wanted` holds and stays so, false when it does not come to that. */
export async function settles(root: HTMLElement, wanted: () => boolean): Promise<boolean> {
  const life = lifetime();
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  life.onEnd(() => observer.disconnect());
  life.listen(root, "input", () => {
    changed = true;
  });
  let late = false;
  life.after(PATIENCE, () => {
    late = true;
  });
  try {
    for (let quiet = 0; quiet < QUIET_FRAMES; ) {
      await nextFrame();
      const holds = wanted();
      quiet = holds && !changed ? quiet + 1 : 0;
      changed = false;
      if (!holds && late) return false;
      // An editor that never stops changing (a blinking caret, a clock) still says what was wanted.
      if (holds && late) return true;
    }
    return true;
  } finally {
    life.end();
  }
}

/** The next frame, or the end of patience with frames where the page is not drawn. */
export async function nextFrame(): Promise<void> {
  const life = lifetime();
  await new Promise<void>((resolve) => {
    const frame = requestAnimationFrame(() => resolve());
    life.onEnd(() => cancelAnimationFrame(frame));
    life.after(FRAME_AT_MOST, resolve);
  });
  life.end();
}
