// Does once more what the person did, so that the site's own path posts exactly what stands in its composer. Nothing here decides
// whether it may; the machine lets the events made here through because the text was confirmed. What a browser does by itself after
// trusted events (submit a form, press a button with a key) is done here by hand, as it is not done after made-up ones.
import { find, isConnected, isElement, matches, rootOf } from "../watch/tree";
import { isNative, marksOf, nameOf } from "./names";
import { own } from "../own";

/** What the person did. */
export type Replay =
  | { readonly by: "press"; readonly control: HTMLElement; readonly pointer: "mouse" | "touch" | "pen"; readonly name: string }
  | { readonly by: "key-on-control"; readonly control: HTMLElement; readonly key: KeyStroke; readonly name: string }
  | { readonly by: "key"; readonly target: HTMLElement; readonly root: HTMLElement; readonly key: KeyStroke }
  | { readonly by: "submit"; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

export interface KeyStroke {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What came of it. `newline`: the page left the key to the browser, so a line break was made. `gone`: there is nothing to press. */
export type Released = "done" | "newline" | "gone";

const ENTER: KeyStroke = { key: "Enter", code: "Enter", keyCode: 13, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

export function strokeOf(event: KeyboardEvent): KeyStroke {
  const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey } = event;
  return { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey };
}

/** The stroke that a line break from a keyboard on glass stands for. */
export const LINE_BREAK: KeyStroke = ENTER;

const clickOf = HTMLElement.prototype.click;
const focusOf = HTMLElement.prototype.focus;
const requestSubmitOf = HTMLFormElement.prototype.requestSubmit;
const dispatchOf = EventTarget.prototype.dispatchEvent;

function send(target: EventTarget, event: Event): boolean {
  return dispatchOf.call(target, event);
}

const COMMON = { bubbles: true, cancelable: true, composed: true } as const;

/** The control, or the one that took its place when the page was drawn anew: the only one with the same name and marks. */
function present(control: HTMLElement, name: string): HTMLElement | null {
  if (isConnected(control)) return control;
  const marks = marksOf(control).join(" ");
  const twins = find(own(control).ownerDocument, own(control).localName).filter((other) => nameOf(other) === name && marksOf(other).join(" ") === marks && other.checkVisibility());
  return twins.length === 1 ? (twins[0] ?? null) : null;
}

function press(control: HTMLElement, pointer: "mouse" | "touch" | "pen"): void {
  const box = control.getBoundingClientRect();
  const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, button: 0, detail: 1 };
  const init = { ...COMMON, ...at, pointerId: 1, pointerType: pointer, isPrimary: true };
  const compatible = send(control, new PointerEvent("pointerdown", { ...init, buttons: 1 }));
  const tap = pointer === "touch" && touch(control, at, init);
  const mouseDown = (): void => {
    if (send(control, new MouseEvent("mousedown", { ...COMMON, ...at, buttons: 1 }))) focusOf.call(control, { preventScroll: true });
  };
  if (pointer !== "touch") {
    if (compatible) mouseDown();
    send(control, new PointerEvent("pointerup", init));
    if (compatible) send(control, new MouseEvent("mouseup", { ...COMMON, ...at }));
  } else if (tap && compatible) {
    mouseDown();
    send(control, new MouseEvent("mouseup", { ...COMMON, ...at }));
  }
  if (pointer !== "touch" || tap) clickOf.call(control);
}

/** A touch and the pointer's end; whether a click follows. */
function touch(control: HTMLElement, at: { readonly clientX: number; readonly clientY: number }, pointer: PointerEventInit): boolean {
  const finger = new Touch({ identifier: 1, target: control, clientX: at.clientX, clientY: at.clientY });
  const down = send(control, new TouchEvent("touchstart", { ...COMMON, touches: [finger], targetTouches: [finger], changedTouches: [finger] }));
  send(control, new PointerEvent("pointerup", pointer));
  const up = send(control, new TouchEvent("touchend", { ...COMMON, touches: [], targetTouches: [], changedTouches: [finger] }));
  return down && up;
}

function keyEvent(type: string, stroke: KeyStroke): KeyboardEvent {
  const charCode = type === "keypress" ? stroke.keyCode : 0;
  return new KeyboardEvent(type, { ...COMMON, ...stroke, which: stroke.keyCode, charCode });
}

/** Sends the key down; whether the page leaves it to the browser. */
function keyDown(target: HTMLElement, stroke: KeyStroke): boolean {
  return send(target, keyEvent("keydown", stroke)) && (stroke.ctrlKey || stroke.metaKey || send(target, keyEvent("keypress", stroke)));
}

function keyUp(target: HTMLElement, stroke: KeyStroke): boolean {
  return send(target, keyEvent("keyup", stroke));
}

const SUBMIT_BUTTONS = "button:not([type]), button[type=submit], button[type=''], input[type=submit], input[type=image]";
/** Fields that keep a form without a submit button from being submitted by Enter when there are two of them. https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#implicit-submission */
const BLOCKING = "input:not([type]), input:is([type=''], [type=text], [type=search], [type=tel], [type=url], [type=email], [type=password], [type=date], [type=month], [type=week], [type=time], [type=datetime-local], [type=number])";

function ownedBy(form: HTMLFormElement, selector: string): HTMLElement[] {
  return find(rootOf(form), selector).filter((element) => (element as HTMLInputElement).form === form);
}

/** What a browser does with Enter in a single-line input. */
function submitImplicitly(field: HTMLElement): void {
  const form = (field as HTMLInputElement).form;
  if (!isElement(form)) return;
  const button = ownedBy(form, SUBMIT_BUTTONS)[0];
  if (button !== undefined) {
    if (!matches(button, ":disabled")) clickOf.call(button);
  } else if (ownedBy(form, BLOCKING).length <= 1) requestSubmitOf.call(form);
}

/** What a browser does with Enter in everything else one writes in. */
export function breakLine(root: HTMLElement): void {
  const { ownerDocument } = own(root);
  if (root.localName === "textarea") {
    ownerDocument.execCommand("insertText", false, "\n");
    return;
  }
  // Editors that keep a model of their own answer the announcement; the others get the paragraph from the browser.
  const handled = !send(root, new InputEvent("beforeinput", { ...COMMON, inputType: "insertParagraph" }));
  if (!handled) ownerDocument.execCommand("insertParagraph");
}

/** Replays what the person did, once. */
export function release(replay: Replay): Released {
  switch (replay.by) {
    case "press": {
      const control = present(replay.control, replay.name);
      if (control === null) return "gone";
      press(control, replay.pointer);
      return "done";
    }
    case "key-on-control": {
      const control = present(replay.control, replay.name);
      if (control === null) return "gone";
      const left = keyDown(control, replay.key);
      // Enter presses a button when it goes down, Space when it comes up.
      const space = replay.key.key === " ";
      if (left && !space && isNative(control)) clickOf.call(control);
      if (keyUp(control, replay.key) && left && space && isNative(control) && control.localName !== "a") clickOf.call(control);
      return "done";
    }
    case "key": {
      const { target, root, key } = replay;
      if (!isConnected(target) || !isConnected(root)) return "gone";
      const left = keyDown(target, key);
      const plain = !key.ctrlKey && !key.metaKey && !key.altKey;
      const multiLine = root.localName !== "input";
      if (left && plain) {
        if (multiLine) breakLine(root);
        else submitImplicitly(root);
      }
      keyUp(target, key);
      return left && plain && multiLine ? "newline" : "done";
    }
    case "submit": {
      const { form, submitter } = replay;
      if (!isConnected(form)) return "gone";
      if (submitter !== null && ownedBy(form, SUBMIT_BUTTONS).includes(submitter)) requestSubmitOf.call(form, submitter);
      else requestSubmitOf.call(form);
      return "done";
    }
  }
}
