// What a button-like element is called, for people (accessible name) and for programs (test ids, icons). Reads only what decides; a full
// accessible name computation is not needed to tell a post button. https://www.w3.org/TR/accname-1.2/
import { attribute, isElement } from "../watch/tree";
import { own } from "../own";

const BUTTON_TYPES: readonly string[] = ["submit", "button", "image"];
const BUTTON_ROLES: readonly string[] = ["button", "menuitem", "option", "menuitemradio"];
/** Text of a control longer than this is a card or a row, not a button. */
const TEXT_LIMIT = 80;

/** Whether an element is something that is pressed. */
export function isButtonLike(element: HTMLElement): boolean {
  const { localName } = own(element);
  switch (localName) {
    case "button":
      return true;
    case "input":
      return BUTTON_TYPES.includes((element as HTMLInputElement).type);
    case "summary":
    case "textarea":
    case "select":
    case "label":
    case "html":
    case "body":
    case "form":
      return false;
    default: {
      const role = attribute(element, "role").toLowerCase().trim();
      if (role !== "") return role.split(/\s+/).some((one) => BUTTON_ROLES.includes(one));
      if (element.isContentEditable) return false;
      // Custom elements say what they are in their own names; what is inside of a closed one can't be seen in an event.
      if (/(?:^|-)(?:button|btn)(?:-|$)/.test(element.localName)) return true;
      // Links and plain boxes dressed up as buttons.
      const dressed = /(?:^|[\s_-])(?:btn|button)(?:$|[\s_-])|(?:Btn|Button)(?:$|[\s_-])/.test(attribute(element, "class"));
      if (localName === "a") return dressed || /^(?:#.*|javascript:.*)?$/i.test(attribute(element, "href").trim());
      return dressed || attribute(element, "tabindex") === "0" || element.hasAttribute("onclick");
    }
  }
}

/** A native button, or a link: the browser turns keys on it into clicks. */
export function isNative(element: HTMLElement): boolean {
  return element.localName === "button" || element.localName === "input" || (element.localName === "a" && element.hasAttribute("href"));
}

/** What is written on it, slotted text included. */
function textOf(element: HTMLElement): string {
  const slotted = [...element.querySelectorAll("slot")].flatMap((slot) => slot.assignedNodes({ flatten: true }));
  const text = [element, ...slotted].map((node) => node.textContent ?? "").join(" ").replace(/\s+/gu, " ").trim();
  return text.length > TEXT_LIMIT ? "" : text;
}

function labelledBy(element: HTMLElement): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  return attribute(element, "aria-labelledby")
    .split(/\s+/)
    .filter((id) => id !== "")
    .map((id) => {
      const label = "getElementById" in root ? root.getElementById(id) : null;
      return label === null ? "" : textOf(label);
    })
    .join(" ")
    .trim();
}

function imageNames(element: HTMLElement): string {
  return [...element.querySelectorAll("img[alt], svg > title, [aria-label]")].map((part) => (part.localName === "title" ? part.textContent : attribute(part, part.localName === "img" ? "alt" : "aria-label"))).join(" ");
}

/** The name for people; empty when it has none. */
export function nameOf(element: HTMLElement): string {
  const input = element.localName === "input" ? (element as HTMLInputElement) : null;
  const defaultName = input?.type === "submit" && !input.hasAttribute("value") ? "Submit" : "";
  const names = [() => labelledBy(element), () => attribute(element, "aria-label"), () => (input === null ? textOf(element) : attribute(input, "alt") || input.value || defaultName), () => imageNames(element), () => attribute(element, "title")];
  for (const name of names) {
    const found = name().trim();
    if (found !== "") return found;
  }
  // The button inside of a custom element is often named on the outside.
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isElement(root.host) ? attribute(root.host, "aria-label").trim() : "";
}

const MARK_ATTRIBUTES = ["data-testid", "data-test-id", "data-test", "data-qa", "data-e2e", "data-tid", "data-icon", "data-action", "icon", "fonticon", "name", "id", "class"];

/** The names for programs, of the element and of the icon in it, most telling first. */
export function marksOf(element: HTMLElement): string[] {
  const icon = element.querySelector("svg, i, img, [data-icon], mat-icon");
  const use = element.querySelector("use");
  const elements = isElement(icon) ? [element, icon] : [element];
  const marks = elements.flatMap((part) => MARK_ATTRIBUTES.map((name) => attribute(part, name)));
  if (use !== null) marks.push(attribute(use, "href") || attribute(use, "xlink:href"));
  return marks.filter((mark) => mark !== "");
}
