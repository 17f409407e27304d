// The popup says in words what the toolbar badge says of the page in front. The badge is the only state there is: the browser keeps
// it by tab, so nothing has to be asked of the page about what is written in it.
import { isSecondOn, switchSecond } from "../../shared/edition";
import { words } from "../../shared/words";

type State = "found" | "clear" | "unchecked" | "reload" | "unguarded";

async function show(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const badge = tab?.id === undefined ? "" : await chrome.action.getBadgeText({ tabId: tab.id });
  const state = await stateOf(tab?.id, badge);
  document.documentElement.lang = words().language;
  document.documentElement.dir = words().direction;
  write("state", headline(state, badge));
  write("more", words().say(`popup_${state}_more`));
  write("promise", words().say("popup_private"));
  if (HAS_READER) await offerSecond();
}

/** The switch of the second reader, in the edition that has one. */
async function offerSecond(): Promise<void> {
  const section = document.getElementById("second");
  const box = document.getElementById("second_on");
  if (section === null || !(box instanceof HTMLInputElement)) return;
  write("second_name", words().say("popup_second"));
  write("second_more", words().say("popup_second_more"));
  box.checked = await isSecondOn();
  box.addEventListener("change", ({ isTrusted }) => {
    if (isTrusted) void switchSecond(box.checked);
  });
  section.hidden = false;
}

async function stateOf(tabId: number | undefined, badge: string): Promise<State> {
  if (badge === "!") return "unchecked";
  if (badge !== "") return "found";
  return tabId === undefined ? "unguarded" : guarded(tabId);
}

/** Whether this copy of the extension runs in the page: the browser's own pages refuse, pages opened before it came have none. */
async function guarded(tabId: number): Promise<State> {
  try {
    const [top] = await chrome.scripting.executeScript({ target: { tabId }, func: running });
    return top?.result === true ? "clear" : "reload";
  } catch {
    return "unguarded";
  }
}

/** Runs in the page, in the world of the content script; see `content/main.ts`. */
function running(): boolean {
  return Symbol.for("unsaid.running") in globalThis;
}

function headline(state: State, badge: string): string {
  const count = Number(badge);
  switch (state) {
    case "found":
      return Number.isInteger(count) ? words().count("popup_found", count) : words().say("popup_found_many");
    case "clear":
      return words().say("nothing_found");
    case "unchecked":
    case "reload":
    case "unguarded":
      return words().say(`popup_${state}`);
  }
}

function write(id: string, text: string): void {
  document.getElementById(id)?.replaceChildren(text);
}

void show();
