// What a page was asked to be (read from <html>, written by `document.ts`) and the ground its editor stands on: the body, two nested
// open shadow roots, or a modal <dialog>. Where the data comes from and where the frame comes from is not known here.

export interface Setting {
  readonly name: string;
  /** Where the composer goes. */
  readonly ground: HTMLElement | ShadowRoot;
  /** Where menus are portaled: the body, or the open dialog (all else is inert then). */
  readonly portal: HTMLElement;
  readonly sendOnEnter: boolean;
  /** The form posts the whole page by itself. */
  readonly native: boolean;
  /** The text stays in the editor after posting. */
  readonly keep: boolean;
  readonly rtl: boolean;
  readonly nonce: string;
}

/** Gives a shadow root the style sheets of its document. */
function adoptLinks(root: ShadowRoot): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    const copy = document.createElement("link");
    copy.rel = "stylesheet";
    copy.nonce = link.nonce;
    copy.href = link.href;
    root.append(copy);
  }
}

function nestedShadow(): ShadowRoot {
  const outer = document.createElement("site-shell");
  document.body.append(outer);
  const shell = outer.attachShadow({ mode: "open" });
  adoptLinks(shell);
  const inner = document.createElement("site-composer");
  shell.append(inner);
  const root = inner.attachShadow({ mode: "open" });
  adoptLinks(root);
  return root;
}

function modal(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", "New post");
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function setting(): Setting {
  const root = document.documentElement;
  const { dataset } = root;
  const dialog = dataset["place"] === "modal" ? modal() : null;
  return {
    name: dataset["editor"] ?? "",
    ground: dialog ?? (dataset["place"] === "shadow" ? nestedShadow() : document.body),
    portal: dialog ?? document.body,
    sendOnEnter: dataset["enter"] === "send",
    native: dataset["native"] !== undefined,
    keep: dataset["keep"] !== undefined,
    rtl: root.dir === "rtl",
    nonce: document.querySelector<HTMLScriptElement>("script[src]")?.nonce ?? "",
  };
}
