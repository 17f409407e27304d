// What counts as an attempt to post: a pure decision on a plain description of an event. Errs towards attempt: what turns out harmless
// is let through by the scan, what is not seen here is not held at all. The description is made in `triggers.ts`.
import type { EnterDoes } from "./enter";
import type { Meaning } from "./words";

/** The field an event happened in. */
export interface FieldSeen {
  /** A single-line input, where Enter submits by itself. */
  readonly singleLine: boolean;
  readonly enter: EnterDoes;
  /** A list of suggestions stands open and Enter would take the marked one. */
  readonly choosing: boolean;
}

/** The button-like element an event happened on. */
export interface ControlSeen {
  /** The site's table says so. */
  readonly known: "posts" | "otherwise" | "silent";
  /** What its name says. */
  readonly meaning: Meaning;
  /** It is a submit button of a form that holds a composer. */
  readonly submits: boolean;
  /** It opens a menu or a dialog. */
  readonly opens: boolean;
  /** A native button or link, which the browser itself turns Enter and Space into clicks on. */
  readonly native: boolean;
}

export type Seen =
  | {
      readonly on: "keydown";
      readonly key: string;
      readonly code: string;
      readonly shift: boolean;
      readonly alt: boolean;
      /** Ctrl, or Cmd on a Mac. */
      readonly command: boolean;
      readonly composing: boolean;
      readonly field: FieldSeen | null;
      readonly control: ControlSeen | null;
    }
  /** A line break announced by `beforeinput` with no Enter key before it, as keyboards on glass do. */
  | { readonly on: "line-break"; readonly composing: boolean; readonly field: FieldSeen }
  /** A pointer, mouse or touch going down or up, or a click. */
  | { readonly on: "press"; readonly primary: boolean; readonly control: ControlSeen | null }
  | { readonly on: "submit"; readonly ownsComposer: boolean };

export type Trigger = "shortcut" | "enter" | "control" | "submit";

/** Whether pressing `control` would post. */
export function isPostControl(control: ControlSeen): boolean {
  if (control.known !== "silent") return control.known === "posts";
  if (control.opens || control.meaning === "otherwise") return false;
  return control.meaning === "posts" || control.submits;
}

function isEnter(key: string, code: string): boolean {
  // Bluesky listens for the code, everybody else for the key; either alone may post.
  return key === "Enter" || code === "Enter" || code === "NumpadEnter";
}

/** Which kind of attempt this is, or null. */
export function attemptOf(seen: Seen): Trigger | null {
  switch (seen.on) {
    case "keydown": {
      if (seen.composing) return null;
      const enter = isEnter(seen.key, seen.code);
      if (seen.field !== null) {
        if (!enter) return null;
        if (seen.command) return "shortcut";
        if (seen.shift || seen.alt || seen.field.choosing) return null;
        return seen.field.singleLine || seen.field.enter !== "newline" ? "enter" : null;
      }
      // Mail composers take the shortcut anywhere in their window.
      if (enter && seen.command && !seen.alt) return "shortcut";
      if (seen.control === null || seen.alt) return null;
      return (enter || seen.key === " ") && isPostControl(seen.control) ? "control" : null;
    }
    case "line-break":
      return !seen.composing && !seen.field.choosing && (seen.field.singleLine || seen.field.enter !== "newline") ? "enter" : null;
    case "press":
      return seen.primary && seen.control !== null && isPostControl(seen.control) ? "control" : null;
    case "submit":
      return seen.ownsComposer ? "submit" : null;
  }
}
