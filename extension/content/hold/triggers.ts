// The listeners that an attempt to post can't get past: on the window, in the capture phase, from `document_start`, before any of the
// page's. They describe events, ask `attempt.ts` what they are, and keep from the page what `hold.ts` does not let through.
// A gesture that was held in its beginning is held to its end, and asked about at its end.
import type { Lifetime } from "../lifetime";
import type { Panel } from "../panel/panel";
import { controlAt, enterAt } from "../sites";
import { type Composer, type Composers } from "../watch/composers";
import type { Here } from "../watch/here";
import { attribute, closestComposed, isElement, matches, pathOf, rootOf } from "../watch/tree";
import { attemptOf, type ControlSeen, type FieldSeen } from "./attempt";
import { fromHint, learn, type EnterDoes } from "./enter";
import type { Attempt, Hold } from "./hold";
import { isButtonLike, isNative, marksOf, nameOf } from "./names";
import { ofControl, ofField, ofForm } from "./owner";
import { LINE_BREAK, strokeOf, type Replay } from "./release";
import type { Strokes } from "./strokes";
import { meaningOfMark, meaningOfName, type Meaning } from "./words";
import { own } from "../own";

/** How long a page may take to show what Enter did, in milliseconds. */
const ENTER_SHOWS = 600;
/** After a finger was lifted a click comes within this time, in milliseconds, or not at all. */
const CLICK_COMES = 400;

/** How many boxes deep a button that is only a box may be. */
const DEPTH = 4;

const MODIFIERS: readonly string[] = ["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock", "Fn"];

/** A post control under an event. */
interface Control {
  readonly element: HTMLElement;
  readonly seen: ControlSeen;
  readonly name: string;
  readonly menu: boolean;
}

/** A pointer that is down. */
interface Press {
  readonly control: Control;
  readonly held: boolean;
  readonly pointer: "mouse" | "touch" | "pen";
}

export interface Guarded {
  readonly strokes: Strokes;
  readonly life: Lifetime;
  readonly panel: Panel;
  readonly composers: Composers;
  readonly here: Here;
  readonly hold: Hold;
}

export function guard({ life, strokes, panel, composers, here, hold }: Guarded): void {
  let press: Press | null = null;
  /** A key whose going down was held: everything until it is up again belongs to that. */
  let heldKey: string | null = null;
  /** Whether a click of the row under way was held. */
  let rowHeld = false;
  let enter: { readonly composer: Composer; readonly before: string; readonly forget: () => void } | null = null;

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Keeps a touch from the page without keeping the page from scrolling. */
  function hide(event: Event): void {
    event.stopImmediatePropagation();
  }

  /** The composer that an event on `path` is in; not for a button that stands inside of one. */
  function composerAt(path: readonly HTMLElement[]): Composer | null {
    const [target] = path;
    const composer = target === undefined ? null : composers.of(target);
    if (composer === null) return null;
    const inside = path.slice(0, path.indexOf(composer.root));
    return inside.some((element) => matches(element, "button, [role=button], input:is([type=submit], [type=image], [type=button])")) ? null : composer;
  }

  function enterIn(composer: Composer): EnterDoes {
    const table = enterAt(here.site, composer.root);
    if (table === "sends" || composer.learned === "sends") return "sends";
    if (table === "newline" || composer.learned === "newline") return "newline";
    return fromHint(attribute(composer.root, "enterkeyhint"));
  }

  function fieldSeen(composer: Composer): FieldSeen {
    const { root } = composer;
    const marked = attribute(root, "aria-activedescendant");
    const tree = rootOf(root) as Document | ShadowRoot;
    const option = marked === "" || !("getElementById" in tree) ? null : tree.getElementById(marked);
    return {
      singleLine: root.localName === "input",
      enter: enterIn(composer),
      choosing: option !== null && matches(option, "[role=option]") && option.checkVisibility(),
    };
  }

  function meaningOf(element: HTMLElement, name: string): Meaning {
    if (name !== "") return meaningOfName(name);
    return marksOf(element).map(meaningOfMark).find((meaning) => meaning !== "silent") ?? "silent";
  }

  /** The control that an event on `path` presses: what the site's table names, else the innermost button-like element. */
  function controlOn(path: readonly HTMLElement[]): Control | null {
    const { site } = here;
    const named = site === null ? undefined : path.find((element) => site.posts.some((rule) => matches(element, rule.match)));
    const element = named ?? path.find(isButtonLike) ?? pointedAt(path);
    if (element === undefined) return null;
    const name = nameOf(element);
    const known = controlAt(site, element);
    const meaning = meaningOf(element, name);
    const form = known === "silent" && meaning === "silent" && isSubmit(element) ? formOf(element) : null;
    return {
      element,
      name,
      menu: matches(element, "[role=menuitem], [role=menuitemradio], [role=option]"),
      seen: {
        known,
        meaning,
        submits: form !== null && ofForm(composers, form).length > 0,
        opens: !["", "false"].includes(attribute(element, "aria-haspopup")),
        native: isNative(element),
      },
    };
  }

  /** Boxes that are buttons in nothing but looks and name. */
  function pointedAt(path: readonly HTMLElement[]): HTMLElement | undefined {
    const [target] = path;
    if (target === undefined || getComputedStyle(target).cursor !== "pointer") return undefined;
    return path.slice(0, DEPTH).find((element) => meaningOf(element, nameOf(element)) === "posts");
  }

  function postControl(path: readonly HTMLElement[]): Control | null {
    const control = controlOn(path);
    return control !== null && attemptOf({ on: "press", primary: true, control: control.seen }) !== null ? control : null;
  }

  // --- pointers ---

  function pointerDown(event: PointerEvent): void {
    press = null;
    if (!event.isTrusted || panel.owns(event)) return;
    hold.gesture();
    forgetEnter();
    if (event.button !== 0) return;
    const path = pathOf(event);
    const composer = composerAt(path);
    if (composer !== null) return composers.use(composer);
    const control = postControl(path);
    if (control === null) return;
    const held = !hold.press(ofControl(composers, control.element, control.menu));
    const pointer = event.pointerType === "touch" || event.pointerType === "pen" ? event.pointerType : "mouse";
    press = { control, held, pointer };
    if (held) stop(event);
  }

  function duringPress(event: MouseEvent): void {
    if (!event.isTrusted || panel.owns(event)) return;
    const counted = event.type === "mousedown" || event.type === "dblclick";
    if (press?.held === true || (counted && !strokes.rowIsPages(event))) stop(event);
  }

  function duringTouch(event: Event): void {
    if (press?.held === true && event.isTrusted && !panel.owns(event)) hide(event);
  }

  /** A finger that was lifted after a held start: where no click follows, the gesture has ended here. */
  function fingerUp(event: Event): void {
    duringTouch(event);
    const ended = press;
    if (ended === null || !ended.held || !event.isTrusted) return;
    life.after(CLICK_COMES, () => {
      if (press !== ended) return;
      press = null;
      void attemptPress(ended.control, ended.pointer, "person", true, false);
    });
  }

  function attemptPress(control: Control, pointer: Press["pointer"], by: "person" | "page", withheld: boolean, again: boolean): boolean {
    const concerned = ofControl(composers, control.element, control.menu);
    if (concerned.length === 0 && !withheld) return true;
    return hold.attempt({ composers: concerned, replay: { by: "press", control: control.element, pointer, name: control.name }, doubtful: false }, by, withheld, again);
  }

  function click(event: PointerEvent): void {
    if (panel.owns(event)) return;
    const own = press;
    if (event.isTrusted) press = null;
    if (event.isTrusted) {
      // A row of clicks that began in our dialog ends there.
      if (!strokes.rowIsPages(event)) return stop(event);
      if (event.detail <= 1) rowHeld = false;
    }
    const again = event.isTrusted && rowHeld;
    const path = pathOf(event);
    if (composerAt(path) !== null) return;
    const control = postControl(path);
    if (control === null) return;
    // A press that began on one thing and ended on another is a click on what holds both; nothing of it was withheld from that.
    const withheld = event.isTrusted && own?.held === true && own.control.element === control.element;
    if (attemptPress(control, own?.pointer ?? "mouse", event.isTrusted ? "person" : "page", withheld, again)) return;
    if (event.isTrusted) rowHeld = true;
    stop(event);
  }

  // --- keys ---

  function keyDown(event: KeyboardEvent): void {
    if (panel.owns(event)) return;
    const id = event.code || event.key;
    const { isTrusted } = event;
    if (isTrusted) {
      // A key that went down in our dialog, or was held when it went down, is not the page's until it is up.
      if (!strokes.keyIsPages(event) || (heldKey === id && event.repeat)) return stop(event);
      settleEnter();
      forgetEnter();
      if (!event.repeat) {
        heldKey = null;
        if (!MODIFIERS.includes(event.key)) hold.gesture();
      }
    }
    const again = isTrusted && event.repeat;
    const path = pathOf(event);
    const composer = composerAt(path);
    if (composer !== null && isTrusted) composers.use(composer);
    const pressing = event.key === "Enter" || event.code === "Enter" || event.key === " ";
    if (!pressing) return;
    const control = composer === null ? controlOn(path) : null;
    const seen = {
      on: "keydown",
      key: event.key,
      code: event.code,
      shift: event.shiftKey,
      alt: event.altKey,
      command: event.ctrlKey || event.metaKey,
      composing: event.isComposing || event.keyCode === 229,
      field: composer === null ? null : fieldSeen(composer),
      control: control?.seen ?? null,
    } as const;
    const trigger = attemptOf(seen);
    if (trigger === null) return watchEnter(event, composer);
    const attempt = attemptByKey(event, path, composer, control, trigger === "enter");
    if (attempt === null || attempt.composers.length === 0) return watchEnter(event, composer);
    if (hold.attempt(attempt, isTrusted ? "person" : "page", false, again)) return watchEnter(event, composer);
    if (isTrusted) heldKey = id;
    stop(event);
  }

  function attemptByKey(event: KeyboardEvent, path: readonly HTMLElement[], composer: Composer | null, control: Control | null, plainEnter: boolean): Attempt | null {
    const key = strokeOf(event);
    const [target] = path;
    if (composer !== null && target !== undefined) {
      const doubtful = plainEnter && composer.root.localName !== "input" && enterIn(composer) === "unknown";
      return { composers: ofField(composers, composer), replay: { by: "key", target, root: composer.root, key }, doubtful };
    }
    if (target !== undefined && (event.ctrlKey || event.metaKey)) {
      return { composers: ofControl(composers, target, false), replay: { by: "key", target, root: target, key }, doubtful: false };
    }
    if (control === null) return null;
    return { composers: ofControl(composers, control.element, control.menu), replay: { by: "key-on-control", control: control.element, key, name: control.name }, doubtful: false };
  }

  function duringKey(event: KeyboardEvent): void {
    if (!event.isTrusted || panel.owns(event)) return;
    const up = event.type === "keyup";
    if (up) settleEnter();
    if (!strokes.keyIsPages(event)) return stop(event);
    if (heldKey === null) return;
    // `keypress` has no code of its own in every browser; while a key is held no other key presses anything.
    const held = heldKey === (event.code || event.key);
    if (!up || held) stop(event);
    if (up && held) heldKey = null;
  }

  /** A line break that no key announced. */
  function beforeInput(event: InputEvent): void {
    if (panel.owns(event) || !event.isTrusted || (event.inputType !== "insertParagraph" && event.inputType !== "insertLineBreak")) return;
    // After a key with a name, this is what that key does, and it was judged when it went down.
    if (strokes.namedKeyIsDown) return;
    const path = pathOf(event);
    const [target] = path;
    const composer = composerAt(path);
    if (composer === null || target === undefined) return;
    const field = fieldSeen(composer);
    if (attemptOf({ on: "line-break", composing: event.isComposing, field }) === null) return;
    const replay: Replay = { by: "key", target, root: composer.root, key: LINE_BREAK };
    const concerned = ofField(composers, composer);
    const attempt: Attempt = { composers: concerned, replay, doubtful: !field.singleLine && field.enter === "unknown" };
    if (concerned.length > 0 && !hold.attempt(attempt, "person", false, false)) stop(event);
  }

  // --- what Enter does ---

  function watchEnter(event: KeyboardEvent, composer: Composer | null): void {
    if (composer === null || !event.isTrusted || event.key !== "Enter" || event.isComposing || event.keyCode === 229) return;
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || composer.root.localName === "input") return;
    const before = read(composer);
    if (before === null || before.trim() === "") return;
    const cancel = life.after(ENTER_SHOWS, () => {
      settleEnter();
      forgetEnter();
    });
    enter = { composer, before, forget: cancel };
  }

  function settleEnter(): void {
    if (enter === null) return;
    const after = read(enter.composer);
    const learned = after === null ? "unknown" : learn(enter.before, after);
    if (learned !== "unknown") enter.composer.learned = learned;
  }

  function forgetEnter(): void {
    enter?.forget();
    enter = null;
  }

  // --- forms ---

  function submit(event: SubmitEvent): void {
    const form = event.composedPath()[0];
    if (!(form instanceof HTMLFormElement) || panel.owns(event)) return;
    const concerned = ofForm(composers, form);
    if (attemptOf({ on: "submit", ownsComposer: concerned.length > 0 }) === null) return;
    const replay: Replay = { by: "submit", form, submitter: event.submitter };
    if (!hold.attempt({ composers: concerned, replay, doubtful: false }, "page", false, false)) stop(event);
  }

  /** Submits inside a shadow root don't come out of it, so each root that is used gets a listener of its own. */
  const roots = new WeakSet<ShadowRoot>();
  function enterRoots(event: Event): void {
    for (const node of event.composedPath()) {
      if (!(node instanceof ShadowRoot) || roots.has(node)) continue;
      roots.add(node);
      life.listen<SubmitEvent>(node, "submit", submit, { capture: true });
    }
  }

  function edited(event: Event): void {
    if (panel.owns(event)) return;
    settleEnter();
    const composer = composerAt(pathOf(event));
    if (composer === null || !event.isTrusted) return;
    composers.use(composer);
    hold.edited();
  }

  const on = <E extends Event>(type: string, handler: (event: E) => void): void => life.listen<E>(window, type, handler, { capture: true });
  on("focusin", enterRoots);
  on("pointerdown", enterRoots);
  on("pointerdown", pointerDown);
  on("pointercancel", (event) => {
    if (event.isTrusted) press = null;
  });
  for (const type of ["pointerup", "mousedown", "mouseup", "dblclick"]) on(type, duringPress);
  on("touchstart", duringTouch);
  on("touchend", fingerUp);
  on("click", click);
  on("auxclick", duringPress);
  on("keydown", keyDown);
  on("keypress", duringKey);
  on("keyup", duringKey);
  on("beforeinput", beforeInput);
  on("input", edited);
  on("submit", submit);
  on("pagehide", (event) => {
    if (!event.isTrusted) return;
    press = null;
    heldKey = null;
    forgetEnter();
  });
}

function isSubmit(element: HTMLElement): boolean {
  return matches(element, "button:not([type=button], [type=reset]), input[type=submit], input[type=image]");
}

function formOf(element: HTMLElement): HTMLElement | null {
  const owner = own(element as HTMLButtonElement).form as unknown;
  return isElement(owner) ? owner : closestComposed(element, "form");
}

function read(composer: Composer): string | null {
  try {
    return composer.editor.read();
  } catch {
    return null;
  }
}
