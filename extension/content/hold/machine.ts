// The hold as a pure machine: what stands, what happened, and what follows. No DOM, no clock, no text other than the opaque entries
// of a subject. Must stay true: nothing troubled passes unconfirmed, one confirmation lets one post through, and from every state the
// person can get to posting or to editing. `triggers.ts` feeds it, `hold.ts` carries out its commands, `tests/content/hold` models it.
import type { HoldAnswer, UncheckedAnswer } from "../panel/panel";

/** Texts in their composers, one opaque entry each. */
export type Subject = readonly string[];

/** What a scan of everything concerned came to. `loading`: there is no scanner yet. `unchecked`: it could not scan all of it. */
export type Ruling = "clear" | "hold" | "block" | "loading" | "unchecked";

export interface Judgement {
  readonly ruling: Ruling;
  /** Under `hold`: some of the text was also not scanned, and has to be asked about too. */
  readonly partial: boolean;
  /** Everything that would be posted. */
  readonly texts: Subject;
  /** The part of `texts` that is not harmless; empty exactly when the ruling is `clear`. */
  readonly trouble: Subject;
}

export type Question = "hold" | "block" | "unchecked";

export type State =
  /** Nothing is held. `declined` was answered "keep editing" and nobody did anything since; `tried` was released and may have been ignored. */
  | { readonly at: "idle"; readonly declined: Subject; readonly tried: Subject }
  /** An attempt is held until the scanner is there. */
  | { readonly at: "waiting"; readonly texts: Subject; readonly tried: Subject }
  /** `accepted`: the findings of these texts are confirmed already, and the question is about what could not be scanned. */
  | { readonly at: "asking"; readonly question: Question; readonly partial: boolean; readonly accepted: boolean; readonly texts: Subject; readonly tried: Subject }
  /** The editors are being redacted. */
  | { readonly at: "redacting"; readonly tried: Subject }
  /** Replayed; what the site does about the confirmed texts in `pass` passes until the person does something else. */
  | { readonly at: "released"; readonly pass: Subject }
  /** Confirmed; the person's own next attempt passes. `live` once that gesture has begun. */
  | { readonly at: "armed"; readonly pass: Subject; readonly live: boolean }
  /** The person's own confirmed attempt is under way. */
  | { readonly at: "passing"; readonly pass: Subject };

export type Happening =
  /** The person pressed a pointer or a key: whatever was confirmed before is over. */
  | { readonly is: "gesture" }
  /** The first half of a press on a post control; the attempt itself comes with its end. */
  | { readonly is: "press"; readonly judgement: Judgement }
  /**
   * An attempt to post. `withheld`: an earlier part of the same gesture was kept from the page. `again`: key repeat, or a later click
   * of a multiple click whose first was held.
   */
  | { readonly is: "attempt"; readonly by: "person" | "page"; readonly judgement: Judgement; readonly withheld: boolean; readonly again: boolean }
  /** The wait for the scanner is over, one way or the other; judged on the text as it stands now. */
  | { readonly is: "scanned"; readonly judgement: Judgement }
  /** The person answered the question; judged on the text as it stands now. */
  | { readonly is: "answered"; readonly answer: HoldAnswer | UncheckedAnswer; readonly judgement: Judgement }
  | { readonly is: "redacted"; readonly refused: boolean; readonly judgement: Judgement }
  /** The release could not be carried out: what was pressed is gone. */
  | { readonly is: "unreleasable" }
  /** The person changed a text. */
  | { readonly is: "edited" };

export type Command =
  | "none"
  /** Wait for the scanner, then report `scanned`. */
  | "wait"
  | "ask-hold"
  | "ask-block"
  | "ask-unchecked"
  /** Replay what the person did, once. */
  | "release"
  /** Say that the next press goes through. */
  | "arm"
  | "redact"
  /** Give focus and caret back. */
  | "resume"
  /** Say that the text is redacted and ready to post. */
  | "ready"
  /** The editor would not take it: offer the redacted text. */
  | "offer-copy"
  /** Say that nothing was posted because the text changed meanwhile. */
  | "changed";

export interface Step {
  readonly state: State;
  /** Whether the event at hand may go on to the page. Means nothing for happenings that have no event. */
  readonly passes: boolean;
  readonly command: Command;
}

const NOTHING: Subject = [];

export const START: State = { at: "idle", declined: NOTHING, tried: NOTHING };

/** Whether everything in `part` is in `whole`. */
function covers(whole: Subject, part: Subject): boolean {
  return part.every((entry) => whole.includes(entry));
}

function same(one: Subject, other: Subject): boolean {
  return covers(one, other) && covers(other, one);
}

/** What was released before and not edited since; empty where that means nothing. */
function triedIn(state: State): Subject {
  switch (state.at) {
    case "idle":
    case "waiting":
    case "asking":
    case "redacting":
      return state.tried;
    case "released":
    case "armed":
    case "passing":
      return state.pass;
  }
}

function ask(state: State, judgement: Judgement, accepted = false): Step {
  const about = { at: "asking", partial: judgement.partial, accepted, texts: judgement.texts, tried: triedIn(state) } as const;
  switch (judgement.ruling) {
    case "hold":
      return { state: { ...about, question: "hold" }, passes: false, command: "ask-hold" };
    case "block":
      return { state: { ...about, question: "block" }, passes: false, command: "ask-block" };
    case "clear":
    case "loading":
    case "unchecked":
      return { state: { ...about, question: "unchecked" }, passes: false, command: "ask-unchecked" };
  }
}

function release(pass: Subject): Step {
  return { state: { at: "released", pass }, passes: false, command: "release" };
}

function stay(state: State, passes: boolean): Step {
  return { state, passes, command: "none" };
}

function attempted(state: State, attempt: Extract<Happening, { is: "attempt" }>): Step {
  const { by, judgement, withheld, again } = attempt;
  const { ruling, trouble, texts } = judgement;
  switch (state.at) {
    case "waiting":
      return stay(state, ruling === "clear" && !withheld && !covers(state.texts, texts));
    case "redacting":
      return stay(state, ruling === "clear" && !withheld);
    case "asking":
      if (ruling === "clear") return stay(state, !withheld);
      // The dialog is modal, so a person's attempt means that the page has taken it away: put it up again.
      return by === "person" && !again ? ask(state, judgement) : stay(state, false);
    case "released":
    case "passing":
      if (ruling !== "clear" && covers(state.pass, trouble)) return stay(state, true);
      break;
    case "armed":
      if (ruling !== "clear" && covers(state.pass, trouble)) return state.live ? stay({ at: "passing", pass: state.pass }, true) : stay(state, false);
      break;
    case "idle":
      if (ruling !== "clear" && by === "page" && covers(state.declined, trouble)) return stay(state, false);
      break;
  }
  if (again) return stay(state, ruling === "clear" && !withheld);
  switch (ruling) {
    case "clear":
      return withheld ? release(NOTHING) : stay(state, true);
    case "loading":
      return { state: { at: "waiting", texts, tried: triedIn(state) }, passes: false, command: "wait" };
    case "hold":
    case "block":
    case "unchecked":
      return ask(state, judgement);
  }
}

function pressed(state: State, { ruling, trouble }: Judgement): Step {
  if (ruling === "clear") return stay(state, true);
  switch (state.at) {
    case "armed":
      return state.live && covers(state.pass, trouble) ? stay({ at: "passing", pass: state.pass }, true) : stay(state, false);
    case "passing":
    case "released":
      return stay(state, covers(state.pass, trouble));
    case "idle":
    case "waiting":
    case "asking":
    case "redacting":
      return stay(state, false);
  }
}

function confirmed(state: Extract<State, { at: "asking" }>, judgement: Judgement): Step {
  const unchanged = same(state.texts, judgement.texts);
  if (!unchanged) return judgement.ruling === "clear" ? { state: START, passes: false, command: "changed" } : ask(state, judgement);
  switch (state.question) {
    case "block":
      return { state: { at: "idle", declined: state.texts, tried: state.tried }, passes: false, command: "resume" };
    case "hold":
      // A new rule may have come in while the dialog stood.
      if (judgement.ruling === "block") return ask(state, judgement);
      if (state.partial) return ask(state, { ...judgement, ruling: "unchecked", partial: false }, true);
      break;
    case "unchecked":
      // The scanner became ready after all: then its findings are what has to be confirmed.
      if (judgement.ruling === "block" || (judgement.ruling === "hold" && !state.accepted)) return ask(state, judgement);
      break;
  }
  const ignoredBefore = judgement.trouble.length > 0 && covers(state.tried, judgement.trouble);
  return ignoredBefore ? { state: { at: "armed", pass: state.texts, live: false }, passes: false, command: "arm" } : release(state.texts);
}

function answered(state: Extract<State, { at: "asking" }>, answer: HoldAnswer | UncheckedAnswer, judgement: Judgement): Step {
  const edit: Step = { state: { at: "idle", declined: state.texts, tried: state.tried }, passes: false, command: "resume" };
  switch (answer) {
    case "edit":
      return edit;
    case "redact":
      return state.question === "unchecked" ? edit : { state: { at: "redacting", tried: state.tried }, passes: false, command: "redact" };
    case "retry":
      return state.question === "unchecked" ? { state: { at: "waiting", texts: state.texts, tried: state.tried }, passes: false, command: "wait" } : edit;
    case "post":
      return confirmed(state, judgement);
  }
}

function scanned(state: Extract<State, { at: "waiting" }>, judgement: Judgement): Step {
  if (judgement.ruling !== "clear") return ask(state, judgement);
  return same(state.texts, judgement.texts) ? release(NOTHING) : { state: START, passes: false, command: "changed" };
}

function redacted(state: State, refused: boolean, judgement: Judgement): Step {
  if (refused) return { state: START, passes: false, command: "offer-copy" };
  return judgement.ruling === "clear" ? { state: START, passes: false, command: "ready" } : ask(state, judgement);
}

/** What follows from `happening` in `state`. Total: every pair has an answer. */
export function step(state: State, happening: Happening): Step {
  switch (happening.is) {
    case "gesture":
      switch (state.at) {
        case "released":
        case "passing":
          return stay({ at: "idle", declined: NOTHING, tried: state.pass }, true);
        case "armed":
          return stay({ ...state, live: true }, true);
        case "idle":
          return stay({ ...state, declined: NOTHING }, true);
        case "waiting":
        case "asking":
        case "redacting":
          return stay(state, true);
      }
      break;
    case "press":
      return pressed(state, happening.judgement);
    case "attempt":
      return attempted(state, happening);
    case "scanned":
      return state.at === "waiting" ? scanned(state, happening.judgement) : stay(state, false);
    case "answered":
      return state.at === "asking" ? answered(state, happening.answer, happening.judgement) : stay(state, false);
    case "redacted":
      return state.at === "redacting" ? redacted(state, happening.refused, happening.judgement) : stay(state, false);
    case "unreleasable":
      return state.at === "released" ? { state: { at: "armed", pass: state.pass, live: false }, passes: false, command: "arm" } : stay(state, false);
    case "edited":
      return state.at === "idle" || state.at === "armed" ? stay(START, true) : stay(state, true);
  }
}
