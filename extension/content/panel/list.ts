// The list of findings, for the keyboard (Alt+Shift+U) and for everybody else: every passage with the three things that can be done
// about it. The dialog steps aside while a passage is redacted, because a field behind a modal dialog can't be written to.
import { lifetime, type Lifetime } from "../lifetime";
import type { Words } from "../../shared/words";
import type { Door } from "./door";
import { button, drawing, element } from "./element";
import { MARK } from "./mark";
import { openModal } from "./modal";
import type { NoticeAction } from "./notice";
import { actionOf } from "./action";
import type { Passage, PassageAction } from "./panel";
import { headline, quotation, reasons } from "./passage";

export interface List {
  readonly closed: Promise<void>;
  /** Says in the list what came of an action. */
  tell(message: string, action?: NoticeAction): void;
}

type Act = (passage: Passage, action: PassageAction) => Promise<readonly Passage[]>;

/** Shows the list until it is closed or `parent` ends. */
export function openList(door: Door, parent: Lifetime, passages: readonly Passage[], act: Act, words: Words): List {
  const life = lifetime(parent);
  const dialog = element("dialog", { class: "sheet", "aria-labelledby": "title", lang: words.language, dir: words.direction });
  const count = element("p", { role: "status" });
  const told = element("div", { class: "told", role: "status" });
  const body = element("div", { class: "body" });
  const done = button(words.say("close"), "close", dialog, { class: "plain" });
  /** Which passage each button is about. */
  const subjects = new WeakMap<Element, Passage>();
  let shown: readonly Passage[] = [];
  let busy = false;
  let run = (): void => undefined;

  function draw(left: readonly Passage[]): void {
    shown = left;
    const some = left.length > 0;
    count.replaceChildren(some ? words.count("passages", left.length) : words.say(passages.length > 0 ? "list_empty" : "nothing_found"));
    body.replaceChildren(...(some ? [element("ul", { class: "kinds", "aria-labelledby": "title" }, ...left.map(row))] : []),
      ...(some || passages.length === 0 ? [] : [element("p", { class: "empty" }, words.say("list_empty_more"))]));
  }

  function row(passage: Passage, at: number): HTMLElement {
    const about = { "aria-describedby": `kind-${at} quote-${at}` };
    const choices = [
      button(words.say("redact"), "redact", dialog, { class: "primary", autofocus: at === 0, ...about }),
      button(words.say("ignore_once"), "ignore-once", dialog, { class: "plain", ...about }),
      button(words.say("never"), "never", dialog, { class: "quiet", ...about }),
    ];
    for (const choice of choices) subjects.set(choice, passage);
    return element("li", { class: "finding", "aria-labelledby": `kind-${at}` },
      headline("h3", passage, 1, words, `kind-${at}`),
      element("div", { class: "quotes" }, quotation(passage, `quote-${at}`)),
      reasons(passage, words),
      element("div", { class: "buttons row" }, ...choices));
  }

  async function apply(passage: Passage, action: PassageAction): Promise<void> {
    busy = true;
    told.replaceChildren();
    const at = shown.indexOf(passage);
    if (action === "redact") modal.stepAside();
    const left = await act(passage, action).catch(() => shown);
    busy = false;
    if (life.signal.aborted) return;
    if (action === "redact") modal.stepBack();
    draw(left);
    const rows = body.querySelectorAll<HTMLElement>(".primary");
    (rows[Math.min(at, rows.length - 1)] ?? done).focus();
  }

  draw(passages);
  dialog.append(
    element("div", { class: "head" }, drawing("mark", 32, ...MARK), element("h2", { id: "title" }, words.say("list_title")),
      element("div", { class: "summary" }, count, told)),
    body,
    element("div", { class: "foot" }, element("div", { class: "buttons" }, done)));
  life.listen<CommandEvent>(dialog, "command", (event) => {
    if (!event.isTrusted || busy) return;
    if (event.command === "--close") {
      life.end();
      return;
    }
    if (event.command === "--run") run();
    const action = actionOf(event.command);
    const passage = event.source && subjects.get(event.source);
    if (action && passage) void apply(passage, action);
  });
  const modal = openModal(door, life, dialog, life.end);
  return {
    closed: new Promise((resolve) => life.onEnd(() => resolve())),
    tell(message, action) {
      run = action?.run ?? run;
      told.replaceChildren(element("p", {}, message), ...(action ? [button(action.label, "run", dialog, { class: "plain" })] : []));
    },
  };
}
