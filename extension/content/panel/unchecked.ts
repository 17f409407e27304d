// The dialog "This post was not checked": why, and what can be done. What could not be scanned is never passed in silence.
import type { WordKey, Words } from "../../shared/words";
import { button, drawing, element } from "./element";
import { MARK } from "./mark";
import type { UncheckedQuestion } from "./panel";

const REASON: Readonly<Record<UncheckedQuestion["reason"], WordKey>> = {
  loading: "unchecked_loading",
  "too-large": "unchecked_too_large",
  failed: "unchecked_failed",
  site: "unchecked_site",
};

export function uncheckedPost(question: UncheckedQuestion, words: Words): HTMLDialogElement {
  const dialog = element("dialog", {
    class: "sheet small", role: "alertdialog", "aria-labelledby": "title", "aria-describedby": "summary", lang: words.language, dir: words.direction,
  });
  dialog.append(
    element("div", { class: "head" }, drawing("mark", 32, ...MARK), element("h2", { id: "title" }, words.say("unchecked_title")),
      element("div", { id: "summary", class: "summary" },
        element("p", {}, words.say(REASON[question.reason])),
        element("p", {}, words.say("before_nothing_sent")),
        question.mayPost ? null : element("p", { class: "blocked" }, words.say("unchecked_forbidden")))),
    element("div", { class: "foot" },
      element("div", { class: "buttons" },
        button(words.say("try_again"), "retry", dialog, { class: "primary", autofocus: true }),
        button(words.say("keep_editing"), "edit", dialog, { class: "plain" }),
        question.mayPost ? button(words.say("post_unchecked"), "post", dialog, { class: "quiet" }) : null)),
  );
  return dialog;
}
