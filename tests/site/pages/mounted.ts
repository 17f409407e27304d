// What an editor's page file gives to the page around it, and what the page gives to the tests (`window.editorUnderTest`, `window.ready`).
// The text is always the editor's own model; only `dom()` looks at what is shown.

import { shownText } from "./shown";

/** An editor that stands on the page. */
export interface Mounted {
  /** The model as plain text, blocks and line breaks as "\n". */
  text(): string;
  /** Puts text in through the editor's API. */
  setText(text: string): void;
  /** Empties the editor the way its sites do after posting. */
  clear(): void;
  focus(): void;
  /** The element that shows the text. */
  shown(): HTMLElement;
  /** How many steps the editor's own history can undo, where it says. */
  undoDepth?(): number;
}

/** What an editor is told about the page. */
export interface Wanted {
  readonly label: string;
  readonly placeholder: string;
  readonly nonce: string;
  readonly sendOnEnter: boolean;
  readonly rtl: boolean;
  /** Where the editor is being put, for editors that must be told of a shadow root. */
  readonly root: Document | ShadowRoot;
  /** Posts what the editor holds now. */
  post(): void;
}

/** Puts an editor into `host`. */
export type Mount = (host: HTMLElement, wanted: Wanted) => Mounted | Promise<Mounted>;

export interface EditorUnderTest {
  readonly name: string;
  text(): string;
  dom(): string;
  setText(text: string): void;
  focus(): void;
  undoDepth?(): number;
}

declare global {
  interface Window {
    editorUnderTest?: EditorUnderTest;
    /** Resolves to true once the editor can be typed into. */
    ready?: Promise<boolean>;
  }
}

export function underTest(name: string, mounted: Mounted): EditorUnderTest {
  const { undoDepth } = mounted;
  return {
    name,
    text: () => mounted.text(),
    dom: () => {
      const shown = mounted.shown();
      return shown instanceof HTMLTextAreaElement || shown instanceof HTMLInputElement ? shown.value : shownText(shown);
    },
    setText: (text) => mounted.setText(text),
    focus: () => mounted.focus(),
    ...(undoDepth === undefined ? {} : { undoDepth: () => undoDepth.call(mounted) }),
  };
}

/** The key strokes that post: Ctrl/Cmd+Enter always, Enter without Shift where Enter sends; never while composing. */
export function isSendKey(event: { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; isComposing?: boolean }, sendOnEnter: boolean): boolean {
  if (event.key !== "Enter" || event.isComposing === true) return false;
  return event.ctrlKey || event.metaKey || (sendOnEnter && !event.shiftKey);
}

/** For editors without key bindings of their own: posts on the keys that send. */
export function postOnKeys(element: HTMLElement, wanted: Wanted): void {
  element.addEventListener("keydown", (event) => {
    if (!isSendKey(event, wanted.sendOnEnter)) return;
    event.preventDefault();
    wanted.post();
  });
}

/** Tells the tests, and a frame's parent, that the editor can be typed into. */
export function announce(name: string, mounting: Promise<Mounted>): void {
  window.ready = mounting.then((mounted) => {
    window.editorUnderTest = underTest(name, mounted);
    if (window.parent !== window) window.parent.postMessage("composer-ready", "*");
    return true;
  });
}
