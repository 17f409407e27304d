// The ordinary part of every hostile page: a textarea and a contenteditable, each with a Post button and Ctrl+Enter, posting to the
// channels "plain" and "rich". Written with as few built-ins as can be (no promises, no array or string methods), so that it works on
// the page that redefines them; sends by XMLHttpRequest.

export interface Board {
  post(channel: "plain" | "rich"): void;
}

declare global {
  interface Window {
    board?: Board;
  }
}

function find<T extends Element>(kind: new () => T, selector: string): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(selector);
  return found;
}

const form = find(HTMLFormElement, "#plain-form");
const plain = find(HTMLTextAreaElement, "#plain");
const rich = find(HTMLElement, "#rich");
const status = find(HTMLElement, "#status");

const createElement = Document.prototype.createElement;

function emptyLine(): HTMLElement {
  const line = createElement.call(document, "div");
  line.append(createElement.call(document, "br"));
  return line;
}

function read(channel: "plain" | "rich"): string {
  if (channel === "rich") return rich.innerText;
  const text = new FormData(form).get("text");
  return typeof text === "string" ? text : "";
}

const board: Board = {
  post(channel) {
    const text = read(channel);
    if (!/\S/.test(text)) return;
    const request = new XMLHttpRequest();
    request.open("POST", "/api/post");
    request.setRequestHeader("content-type", "application/json");
    request.onload = () => {
      if (request.status !== 200) return;
      if (channel === "rich") rich.replaceChildren(emptyLine());
      else plain.value = "";
      status.textContent = "Posted";
    };
    request.send(JSON.stringify({ channel, text }));
  },
};

function wire(channel: "plain" | "rich", field: HTMLElement, button: HTMLElement): void {
  button.addEventListener("click", () => board.post(channel));
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    board.post(channel);
  });
}

rich.replaceChildren(emptyLine());
wire("plain", plain, find(HTMLElement, "#plain-post"));
wire("rich", rich, find(HTMLElement, "#rich-post"));
window.board = board;
document.documentElement.setAttribute("data-ready", "");
