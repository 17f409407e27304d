// The page around an editor that is not React's: a form with the editor and every control a site might post with.
// The same page made by React is `composer-react.tsx`; both keep the same ids and accessible names.

import { announce, type Mount, type Mounted, type Wanted } from "./mounted";
import { sender } from "./sending";
import { setting, type Setting } from "./setting";

function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function button(id: string, type: "button" | "submit", label: string): HTMLButtonElement {
  return make("button", { id, type, class: "post" }, label);
}

/** A button that opens a menu at the end of the body, far from the form. */
function menuButton(portal: HTMLElement, post: (channel?: string) => void, name: string): HTMLButtonElement {
  const opener = make("button", { id: "post-menu", type: "button", "aria-haspopup": "menu", "aria-expanded": "false" }, "Post options");
  let menu: HTMLElement | null = null;
  const close = (): void => {
    menu?.remove();
    menu = null;
    opener.setAttribute("aria-expanded", "false");
  };
  const item = (label: string, run: () => void): HTMLElement => {
    const element = make("div", { role: "menuitem", tabindex: "-1" }, label);
    element.addEventListener("click", () => {
      close();
      run();
    });
    return element;
  };
  const keys = (event: KeyboardEvent): void => {
    const focused = event.target;
    if (!(focused instanceof HTMLElement)) return;
    if (event.key === "Escape") {
      close();
      opener.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const next = event.key === "ArrowDown" ? focused.nextElementSibling : focused.previousElementSibling;
      if (next instanceof HTMLElement) next.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      focused.click();
    } else {
      return;
    }
    event.preventDefault();
  };
  opener.addEventListener("click", () => {
    if (menu !== null) return close();
    const first = item("Post now", () => post());
    menu = make("div", { role: "menu", class: "menu", "aria-label": "Post options" }, first, item("Schedule", () => post(`${name}-scheduled`)));
    menu.addEventListener("keydown", keys);
    portal.append(menu);
    opener.setAttribute("aria-expanded", "true");
    first.focus();
  });
  return opener;
}

function roleButton(post: () => void): HTMLElement {
  const element = make("div", { id: "post-role", role: "button", tabindex: "0", class: "post" }, "Post");
  element.addEventListener("click", () => post());
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    post();
  });
  return element;
}

interface Shell {
  readonly host: HTMLElement;
  readonly say: (status: string) => void;
}

function layOut(site: Setting, post: (channel?: string) => void): Shell {
  const host = make("div", { id: "composer" });
  const acting = (id: string, type: "pointerdown" | "mousedown" | "touchend" | "click"): HTMLButtonElement => {
    const element = button(id, "button", "Post");
    element.addEventListener(type, (event) => {
      if (type === "pointerdown" || type === "mousedown") event.preventDefault();
      post();
    });
    return element;
  };
  const tools = make("div", { role: "toolbar", "aria-label": "Post" });
  tools.append(
    acting("post-click", "click"),
    button("post-submit", "submit", "Send"),
    acting("post-pointerdown", "pointerdown"),
    acting("post-mousedown", "mousedown"),
    acting("post-touch", "touchend"),
    roleButton(post),
    menuButton(site.portal, post, site.name),
  );
  const form = make("form", { id: "composer-form", action: `/form/${site.name}`, method: "post", "aria-label": "New post" }, host, tools);
  if (!site.native) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      post();
    });
  }
  const outside = button("post-requestsubmit", "button", "Post");
  outside.addEventListener("click", () => form.requestSubmit());
  const status = make("p", { id: "status", role: "status" });
  site.ground.append(make("main", {}, make("h1", {}, "New post"), form, outside, status));
  return { host, say: (text) => (status.textContent = text) };
}

/** Builds the page and announces it. */
export function startPage(mount: Mount): void {
  const site = setting();
  let mounted: Mounted | null = null;
  let say: (status: string) => void = () => undefined;
  const standing = (): Mounted => {
    if (mounted === null) throw new Error("no editor yet");
    return mounted;
  };
  const post = sender(site, standing, (status) => say(status));
  const shell = layOut(site, post);
  say = shell.say;
  const wanted: Wanted = {
    label: "Write a post",
    placeholder: "What would you like to say?",
    nonce: site.nonce,
    sendOnEnter: site.sendOnEnter,
    rtl: site.rtl,
    root: site.ground instanceof ShadowRoot ? site.ground : document,
    post: () => post(),
  };
  announce(
    site.name,
    Promise.resolve(mount(shell.host, wanted)).then((editor) => {
      mounted = editor;
      return editor;
    }),
  );
}
