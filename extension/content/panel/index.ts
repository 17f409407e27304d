// The interface, put together. One modal dialog, one card, one message at a time; a new one takes the old one's place.
//   door      what happens in the interface is not seen by the page      gestures  which presses count
//   modal     a dialog that keeps standing          question  its answer   before, unchecked, list  what is in it
//   card      beside a passage     notice  beside the field     live  for screen readers     host, focus, place, passage, style  shared
import { lifetime, type Lifetime } from "../lifetime";
import { words } from "../../shared/words";
import { beforePost } from "./before";
import { openCard, type Card } from "./card";
import { keepDoor } from "./door";
import { openList, type List } from "./list";
import { liveRegion } from "./live";
import { openNotice } from "./notice";
import type { Panel } from "./panel";
import { ask } from "./question";
import { uncheckedPost } from "./unchecked";

/** Call it at `document_start`, before other listeners on the window. */
export function createPanel(life: Lifetime): Panel {
  const door = keepDoor(life);
  const announce = liveRegion(life, words);
  // Before anything is typed: by the time there is something to say, the extension may have been updated under the page.
  life.listen(window, "focusin", () => void words(), { capture: true, once: true });
  let dialog: Lifetime | null = null;
  let list: List | null = null;
  let card: Card | null = null;
  let closeNotice = (): void => undefined;

  /** Takes away what is shown; the life of the next dialog. */
  function next(): Lifetime {
    card?.close();
    closeNotice();
    dialog?.end();
    const own = lifetime(life);
    own.onEnd(() => {
      if (dialog === own) dialog = list = null;
    });
    dialog = own;
    return own;
  }

  async function during<T>(run: (own: Lifetime) => Promise<T>): Promise<T> {
    const own = next();
    const result = await run(own);
    own.end();
    return result;
  }

  return {
    askBeforePost: (question) => during((own) =>
      ask(door, own, question.mayPost ? ["redact", "edit", "post"] : ["redact", "edit"], (drawn) => beforePost(question, words(), drawn))),
    askUnchecked: (question) => during((own) =>
      ask(door, own, question.mayPost ? ["retry", "edit", "post"] : ["retry", "edit"], () => uncheckedPost(question, words()))),
    showList: (passages, act) => during((own) => {
      list = openList(door, own, passages, act, words());
      return list.closed;
    }),
    showCard(passage, box, field) {
      card?.close();
      card = openCard(door, life, passage, box, field, words());
      return card.choice;
    },
    hideCard: () => card?.leave(),
    announce,
    notify(message, action) {
      closeNotice();
      // Under a modal dialog a message could be neither read nor used.
      if (list) return list.tell(message, action);
      announce(message);
      closeNotice = openNotice(door, life, message, action, words());
    },
    owns: door.owns,
    get open() {
      return dialog !== null;
    },
  };
}
