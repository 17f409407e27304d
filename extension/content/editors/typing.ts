// The ways text gets into an editor and out again. Each writes once and says whether it was taken; which way an editor understands
// is said in the editor's file, and whether it did what was asked is only ever known by reading again.
import { setSelection } from "./selection";

/** Replaces `range` as if by the keyboard: the browser announces it, does it, and keeps it for undo. */
export function typeNatively(root: HTMLElement, range: Range, text: string): boolean {
  setSelection(root, { node: range.startContainer, at: range.startOffset }, { node: range.endContainer, at: range.endOffset });
  return text === "" ? root.ownerDocument.execCommand("delete") : root.ownerDocument.execCommand("insertText", false, text);
}

/**
 * As `typeNatively`, and where a link stands in `range` it goes first: what is typed over a link goes into it, and into its address.
 * In Chromium the two are one step of the browser's undo.
 */
export function typeOverLinks(root: HTMLElement, range: Range, text: string): boolean {
  if (text === "" || !holdsLink(root, range)) return typeNatively(root, range, text);
  return typeNatively(root, range, "") && root.ownerDocument.execCommand("insertText", false, text);
}

/** Whether a link stands in `range` as a whole. */
export function holdsLink(root: HTMLElement, range: Range): boolean {
  return [...root.querySelectorAll("a[href]")].some((link) => {
    const whole = new Range();
    whole.selectNode(link);
    return range.compareBoundaryPoints(Range.START_TO_START, whole) <= 0 && range.compareBoundaryPoints(Range.END_TO_END, whole) >= 0;
  });
}

/** Announces the replacement of `range` to an editor that does all editing itself; `removal` where nothing comes in its place. True when it took it. */
export function announce(root: HTMLElement, range: Range, text: string, removal: "deleteContentBackward" | "deleteByCut" = "deleteContentBackward"): boolean {
  setSelection(root, { node: range.startContainer, at: range.startOffset }, { node: range.endContainer, at: range.endOffset });
  const init = text === "" ? { inputType: removal } : { inputType: "insertReplacementText", data: text };
  return !root.dispatchEvent(new InputEvent("beforeinput", { ...TRAVELLING, ...init, targetRanges: [new StaticRange(range)] }));
}

/** As `announce`, with the text as data that may hold several lines, as when it is dropped or pasted. */
export function announceLines(root: HTMLElement, range: Range, text: string): boolean {
  setSelection(root, { node: range.startContainer, at: range.startOffset }, { node: range.endContainer, at: range.endOffset });
  const dataTransfer = new (pageRealm().DataTransfer)();
  dataTransfer.setData("text/plain", text);
  const init = { ...TRAVELLING, inputType: "insertReplacementText", dataTransfer, targetRanges: [new StaticRange(range)] };
  return !root.dispatchEvent(new InputEvent("beforeinput", init));
}

/** Pastes `text`, of any number of lines, over `range`, for editors that know nothing of a selection they have not heard of. */
export function paste(root: HTMLElement, range: Range, text: string): boolean {
  sayWhereSelected(root, range);
  return !root.dispatchEvent(clipboardEvent("paste", { "text/plain": text }));
}

/** As `paste`, with every line a paragraph, for editors that make of plain lines what they think best. */
export function pasteParagraphs(root: HTMLElement, range: Range, text: string): boolean {
  sayWhereSelected(root, range);
  const html = text.split("\n").map((line) => `<p>${escaped(line)}</p>`).join("");
  return !root.dispatchEvent(clipboardEvent("paste", { "text/plain": text, "text/html": html }));
}

/** An event of the clipboard whose data the page can read. */
function clipboardEvent(type: "paste" | "cut", data: Readonly<Record<string, string>>): ClipboardEvent {
  const page = pageRealm();
  const init: ClipboardEventInit = Object.assign(new page.Object(), TRAVELLING);
  // Firefox makes the data anew and leaves out what it is given; Chromium makes none.
  if (page === globalThis) init.clipboardData = new DataTransfer();
  const event = new page.ClipboardEvent(type, init);
  for (const [format, text] of Object.entries(data)) event.clipboardData?.setData(format, text);
  return event;
}

/**
 * Where to make what carries data to the page. What an extension's own objects carry, Firefox shows to the extension alone
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724), and lends it the page's; Chromium makes no difference.
 */
function pageRealm(): typeof globalThis {
  return (window as FirefoxWindow).wrappedJSObject ?? globalThis;
}

/** In Firefox alone an extension sees the page's own objects through its window. */
interface FirefoxWindow {
  readonly wrappedJSObject?: typeof globalThis;
}

export function isFirefox(): boolean {
  return (window as FirefoxWindow).wrappedJSObject !== undefined;
}

/** `line` as HTML that reads the same, blanks included. */
function escaped(line: string): string {
  const signs = line.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return signs.replace(/^ | $|(?<= ) /g, "&#160;");
}

/** Cuts `range` out, for the same editors. */
export function cut(root: HTMLElement, range: Range): boolean {
  sayWhereSelected(root, range);
  root.dispatchEvent(clipboardEvent("cut", {}));
  return true;
}

/** Selects `range` and says so at once: the browser itself would say it in a later turn. */
export function sayWhereSelected(root: HTMLElement, range: Range): void {
  setSelection(root, { node: range.startContainer, at: range.startOffset }, { node: range.endContainer, at: range.endOffset });
  root.ownerDocument.dispatchEvent(new Event("selectionchange"));
}

/** Undoes in an editor that keeps its own history. */
export function undoByAnnouncement(root: HTMLElement): void {
  const untaken = root.dispatchEvent(new InputEvent("beforeinput", { ...TRAVELLING, inputType: "historyUndo" }));
  if (!untaken) return;
  const mac = /^Mac/.test(navigator.platform);
  root.dispatchEvent(new KeyboardEvent("keydown", { ...TRAVELLING, key: "z", code: "KeyZ", keyCode: 90, ctrlKey: !mac, metaKey: mac }));
}

/** Undoes what the browser did and remembers. */
export function undoNatively(root: HTMLElement): void {
  root.ownerDocument.execCommand("undo");
}

const TRAVELLING = { bubbles: true, cancelable: true, composed: true } as const;
