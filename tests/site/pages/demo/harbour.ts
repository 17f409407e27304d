// Harbour, the demo site: four real editors (a public post on Lexical, a comment on TipTap, a direct message on Slate, a prompt on
// ProseMirror) whose posts go to the server's store and come back from it. The markup and its seeded content are `harbour.html`.

import "./harbour.css";
import { mountComponent } from "../composer-react";
import { mount as lexical } from "../editors/lexical";
import { mount as prosemirror } from "../editors/prosemirror";
import { component as slate } from "../editors/slate";
import { mount as tiptap } from "../editors/tiptap";
import { type EditorUnderTest, type Mount, type Mounted, underTest } from "../mounted";
import { deliver } from "../sending";

declare global {
  interface Window {
    /** Each box's editor, by the id of the box. */
    harbour?: Promise<Readonly<Record<string, EditorUnderTest>>>;
  }
}

interface Box {
  readonly id: string;
  readonly channel: string;
  readonly label: string;
  readonly mount: Mount;
  readonly sendOnEnter: boolean;
  /** The element that holds what came from this box. */
  readonly shelf: string;
  readonly show: (text: string) => HTMLElement;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function avatar(size: string): HTMLElement {
  const made = element("span", `avatar you ${size}`, "Y");
  made.setAttribute("aria-hidden", "true");
  return made;
}

function shownPost(text: string): HTMLElement {
  const head = element("header", "", avatar(""), element("div", "", element("h2", "", "You"), element("p", "meta", "Everyone · just now")));
  return element("article", "card", head, element("p", "", text));
}

function shownComment(text: string): HTMLElement {
  return element("div", "comment", avatar("small"), element("p", "", element("b", "", "You"), text));
}

const BOXES: readonly Box[] = [
  { id: "post-box", channel: "harbour-post", label: "Write a post", mount: lexical, sendOnEnter: false, shelf: "new-posts", show: shownPost },
  { id: "comment-box", channel: "harbour-comment", label: "Write a comment", mount: tiptap, sendOnEnter: false, shelf: "new-comments", show: shownComment },
  { id: "message-box", channel: "harbour-message", label: "Message Ines", mount: mountComponent(slate), sendOnEnter: true, shelf: "new-messages", show: (text) => element("p", "mine", text) },
  { id: "prompt-box", channel: "harbour-prompt", label: "Ask the assistant", mount: prosemirror, sendOnEnter: true, shelf: "new-prompts", show: (text) => element("p", "mine", text) },
];

/** The comments that stand in the markup. */
const SEEDED_COMMENTS = 2;

function find<T extends Element>(kind: new () => T, selector: string, within: ParentNode = document): T {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has ${selector}`);
  return found;
}

/** Everything that was posted, from the server; the newest post stands first, the newest message last. */
async function refresh(): Promise<void> {
  const response = await fetch("/api/feed");
  const posts = (await response.json()) as readonly { channel: string; text: string }[];
  for (const box of BOXES) {
    const shelf = find(HTMLElement, `#${box.shelf}`);
    const shown = posts.filter(({ channel }) => channel === box.channel).map(({ text }) => box.show(text));
    shelf.replaceChildren(...(box.id === "post-box" ? shown.reverse() : shown));
    if (box.id === "comment-box") find(HTMLElement, "#comment-count").textContent = `${SEEDED_COMMENTS + shown.length} comments`;
    const log = shelf.closest(".log");
    if (log !== null) log.scrollTop = log.scrollHeight;
  }
}

async function open(box: Box): Promise<[string, EditorUnderTest]> {
  const frame = find(HTMLElement, `#${box.id}`);
  const host = find(HTMLElement, ".editor", frame);
  const button = find(HTMLButtonElement, "button", frame);
  let mounted: Mounted | null = null;
  const post = (): void => {
    const text = mounted?.text() ?? "";
    if (text.trim() === "") return;
    deliver(box.channel, text).then(
      async () => {
        mounted?.clear();
        find(HTMLElement, "#status").textContent = "Posted";
        await refresh();
      },
      () => {
        find(HTMLElement, "#status").textContent = "Could not post. Try again.";
      },
    );
  };
  mounted = await box.mount(host, { label: box.label, placeholder: "", nonce: "", sendOnEnter: box.sendOnEnter, rtl: false, root: document, post });
  const under = underTest(box.channel, mounted);
  const follow = (): void => {
    host.classList.toggle("empty", under.dom() === "");
    button.disabled = under.dom().trim() === "";
  };
  new MutationObserver(follow).observe(host, { childList: true, subtree: true, characterData: true });
  follow();
  if (frame instanceof HTMLFormElement) {
    frame.addEventListener("submit", (event) => {
      event.preventDefault();
      post();
    });
  } else {
    button.addEventListener("click", post);
  }
  return [box.id, under];
}

for (const like of document.querySelectorAll<HTMLButtonElement>("[data-like]")) {
  like.addEventListener("click", () => {
    const liked = like.getAttribute("aria-pressed") !== "true";
    like.setAttribute("aria-pressed", String(liked));
    like.textContent = `${liked ? "Liked" : "Like"} · ${Number(like.dataset["like"]) + (liked ? 1 : 0)}`;
  });
}
const search = find(HTMLInputElement, ".search input");
search.addEventListener("input", () => {
  const wanted = search.value.trim().toLowerCase();
  for (const article of document.querySelectorAll("article")) article.classList.toggle("elsewhere", !(article.textContent ?? "").toLowerCase().includes(wanted));
});
window.harbour = Promise.all(BOXES.map(open)).then(async (opened) => {
  await refresh();
  return Object.fromEntries(opened);
});
window.ready = window.harbour.then(() => true);
