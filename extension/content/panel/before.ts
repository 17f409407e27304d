// The dialog "Before you post": what was found, why it matters, who would read it, and what can be done about it. The way on is
// "Redact all"; "Post anyway" is there, quiet, and never the default.
import type { Audience } from "../../shared/finding";
import type { WordKey, Words } from "../../shared/words";
import type { Lifetime } from "../lifetime";
import { button, drawing, element } from "./element";
import { MARK } from "./mark";
import type { HoldQuestion, Passage } from "./panel";
import { grouped, headline, quotation, reasons } from "./passage";

const AUDIENCE: Readonly<Record<Exclude<Audience, "unknown">, WordKey>> = {
  public: "audience_public",
  group: "audience_group",
  friends: "audience_friends",
  direct: "audience_direct",
  assistant: "audience_assistant",
};

/** An eye. */
const EYE = "M1 8s2.6-4.6 7-4.6S15 8 15 8s-2.6 4.6-7 4.6S1 8 1 8zM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4z";

export function beforePost(question: HoldQuestion, words: Words, life: Lifetime): HTMLDialogElement {
  const { passages, audience, mayPost } = question;
  const dialog = element("dialog", {
    class: "sheet", role: "alertdialog", "aria-labelledby": "title", "aria-describedby": "summary", lang: words.language, dir: words.direction,
  });
  const summary = element("div", { id: "summary", class: "summary" },
    element("p", {}, `${words.count("before_summary", passages.length)} ${words.say("before_nothing_sent")}`),
    audience === "unknown" ? null : element("p", { class: "audience" }, drawing("eye", 16, EYE), words.say(AUDIENCE[audience])),
    mayPost ? null : element("p", { class: "blocked" }, words.say("before_blocked")),
  );
  const post = mayPost ? button(words.say("post_anyway"), "post", dialog, { class: "quiet" }) : null;
  dialog.append(
    element("div", { class: "head" }, drawing("mark", 32, ...MARK), element("h2", { id: "title" }, words.say("before_title")), summary),
    element("div", { class: "body", role: "region", "aria-label": words.say("findings"), tabindex: "0" },
      element("ul", { class: "kinds" }, ...grouped(passages).map((group, at) => kind(group, words, `kind-${at}`)))),
    element("div", { class: "foot" },
      post && question.reasons.length > 0 ? justification(question, post, words, life) : null,
      element("div", { class: "buttons" },
        button(words.say("redact_all"), "redact", dialog, { class: "primary", autofocus: true }),
        button(words.say("keep_editing"), "edit", dialog, { class: "plain" }),
        post)),
  );
  return dialog;
}

function kind(group: readonly Passage[], words: Words, id: string): HTMLElement | null {
  const first = group[0];
  if (!first) return null;
  return element("li", { class: "finding", "aria-labelledby": id },
    headline("h3", first, group.length, words, id),
    element("div", { class: "quotes" }, ...group.map((passage) => quotation(passage))),
    reasons(first, words));
}

/** The reasons policy asks for. Nothing is chosen beforehand, and "Post anyway" waits for a choice. */
function justification(question: HoldQuestion, post: HTMLButtonElement, words: Words, life: Lifetime): HTMLElement {
  post.disabled = true;
  const group = element("fieldset", { class: "justification" }, element("legend", {}, words.say("reason_title")));
  for (const reason of question.reasons) {
    const choice = element("input", { type: "radio", name: "reason" });
    life.listen(choice, "change", (event) => {
      if (!event.isTrusted) return;
      post.disabled = false;
      question.choose?.(reason);
    });
    group.append(element("label", { class: "reason" }, choice, element("span", { dir: "auto" }, reason)));
  }
  return group;
}
