// What the hold asks of the interface. The panel shows and asks; it decides nothing and touches no editor.
// Everything is drawn in a closed shadow root in the top layer, and answers come from trusted events only.
import type { Audience, Finding } from "../../shared/finding";
import type { Unscanned } from "../engine";

/** A finding with the words and the passage to show. Lives in this frame only, as long as the dialog. */
export interface Passage {
  readonly finding: Finding;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly quote: string;
}

export type HoldAnswer = "redact" | "edit" | "post";
export type UncheckedAnswer = "retry" | "edit" | "post";

export interface HoldQuestion {
  readonly passages: readonly Passage[];
  readonly audience: Audience;
  /** False under a `block` verdict: then there is no "Post anyway". */
  readonly mayPost: boolean;
  /** Reasons to choose from before "Post anyway" is enabled; empty when policy asks for none. */
  readonly reasons: readonly string[];
  /** Told the reason each time one is chosen; the last one stands when the answer is `post`. */
  readonly choose?: (reason: string) => void;
}

export interface UncheckedQuestion {
  /** `site`: the post control or the composer could not be told apart any more. */
  readonly reason: Unscanned | "site";
  readonly mayPost: boolean;
}

export type PassageAction = "redact" | "ignore-once" | "never";

export interface Panel {
  /** The "Before you post" dialog. One dialog at a time: asking again replaces the question and settles the old one as `edit`. */
  askBeforePost(question: HoldQuestion): Promise<HoldAnswer>;
  /** The "This post was not checked" dialog. */
  askUnchecked(question: UncheckedQuestion): Promise<UncheckedAnswer>;
  /** The list of findings (Alt+Shift+U); resolves when closed. `act` is called for each choice; its promise says what is left. */
  showList(passages: readonly Passage[], act: (passage: Passage, action: PassageAction) => Promise<readonly Passage[]>): Promise<void>;
  /** The hover card on one passage, near `box`; not modal, never takes focus by itself. Resolves with the choice or null when it went away. */
  showCard(passage: Passage, box: DOMRect, field: HTMLElement): Promise<PassageAction | null>;
  /** Takes the hover card away, unless the pointer has gone to it: then it goes when the pointer leaves it. */
  hideCard(): void;
  /** Says something politely to screen readers, and nowhere else: "3 confidential passages". */
  announce(message: string): void;
  /** A short visible message near the field that goes away by itself or by Escape; with a button when `action` is given. */
  notify(message: string, action?: { readonly label: string; readonly run: () => void }): void;
  /**
   * Whether an event is the panel's: it happened in its interface, or it is a person's act while a modal dialog of ours is open.
   * The panel's own listeners, registered by `createPanel` at `document_start`, stop such events at the window and handle them, so
   * create the panel before other listeners; a listener that still meets an owned event returns and leaves it alone.
   */
  owns(event: Event): boolean;
  /** Whether a modal dialog of ours is open. */
  readonly open: boolean;
}
