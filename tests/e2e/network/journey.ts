// One whole journey, which uses everything that could have a reason to talk: typing, the list, "Never for this text", every dialog and
// every answer, both encodings of the scanner, a frame of another site, and the popup.
import assert from "node:assert/strict";
import { BEFORE } from "../harness/dialog.ts";
import { HARMLESS, OTHER_SECRET, RISKY, SECRET, type Person, type World } from "../hold/person.ts";
import { openPopup } from "../panel/popup.ts";
import { activate } from "../../site/triggers.ts";

/** The pages of the journey, in order. */
export const PAGES = ["/editor/textarea", "/editor/lexical?csp=strict", "/editor/contenteditable?place=cross"] as const;

/** What the journey posts, in order. */
export const POSTED: readonly RegExp[] = [new RegExp(`^${HARMLESS}$`), new RegExp(`^${RISKY}$`), /^Sign in with \[[^\]]+\] please$/, new RegExp(`^${RISKY}$`)];

/** Passages that a person wrote and that nobody but the sites may ever see. */
export const WRITTEN: readonly string[] = [SECRET, OTHER_SECRET, "Sign in with", HARMLESS];

/** Walks it. `during` is called on each page while a question stands open on it, and once more at the page's end. */
export async function journey(here: World, during: (person: Person) => Promise<void> = () => Promise.resolve()): Promise<void> {
  const [plain, strict, cross] = PAGES;

  const first = await here.open(plain);
  await first.page.bringToFront();
  await first.write(HARMLESS);
  await activate(first.scope, "post-click");
  await first.posted();
  await first.write(`${OTHER_SECRET} is gone`);
  await first.ui.says("1 confidential passage");
  await first.page.keyboard.press("Alt+Shift+U");
  await first.ui.press("Never for this text");
  await first.ui.says("Every passage has been dealt with.");
  await first.page.keyboard.press("Escape");
  await first.page.keyboard.press("ControlOrMeta+A");
  await first.page.keyboard.type(RISKY);
  await activate(first.scope, "post-click");
  await first.ui.shows(BEFORE);
  await during(first);
  await first.answer("Keep editing");
  await first.ui.gone();
  const popup = await openPopup(here.browser.context, first.page, workerOf(here));
  assert.ok((await popup.lines()).length > 0);
  await popup.close();
  await activate(first.scope, "post-click");
  await first.ui.shows(BEFORE);
  await first.answer("Post anyway");
  await here.site.received(({ text }) => text === RISKY);
  await during(first);
  await first.page.close();

  const second = await here.open(strict);
  await second.write(RISKY);
  await activate(second.scope, "post-click");
  await second.ui.shows(BEFORE);
  await during(second);
  await second.answer("Redact all");
  await second.ui.gone();
  await activate(second.scope, "post-click");
  await here.site.received(({ channel }) => channel === "lexical");
  await during(second);
  await second.page.close();

  const third = await here.open(cross);
  await third.write(RISKY);
  await activate(third.scope, "post-click");
  await third.ui.shows(BEFORE);
  await during(third);
  await third.page.keyboard.press("Escape");
  await third.ui.gone();
  await activate(third.scope, "post-click");
  await third.ui.shows(BEFORE);
  await third.answer("Post anyway");
  await here.site.received(({ channel }) => channel === "contenteditable");
  await during(third);
  await third.page.close();
}

export function workerOf({ browser }: World) {
  const [worker] = browser.context.serviceWorkers();
  assert.ok(worker !== undefined, "the service worker was seen");
  return worker;
}

