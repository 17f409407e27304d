// Carries out what the machine commands: asks, waits for the scanner, redacts, releases, gives the caret back. One attempt at a time in
// a frame. Decides nothing itself: every event and every answer goes through `step`, judged on the text as it stands then.
import type { Edit, Utf16Offset } from "../../shared/finding";
import { words } from "../../shared/words";
import type { Engine, Unscanned } from "../engine";
import type { Lifetime } from "../lifetime";
import type { HoldAnswer, Panel, Passage, UncheckedAnswer } from "../panel/panel";
import { openIn, settle, stand } from "../second";
import type { Composer } from "../watch/composers";
import type { Here } from "../watch/here";
import type { Worker } from "../worker";
import { judge, type Judged } from "./judge";
import { START, step, type Happening, type State, type Step } from "./machine";
import { breakLine, release, type Replay } from "./release";

/** One try to post, with what is needed to do it again. */
export interface Attempt {
  /** Whose text it posts. */
  readonly composers: readonly Composer[];
  readonly replay: Replay;
  /** It was Enter in a field where Enter may as well make a new line. */
  readonly doubtful: boolean;
}

export interface Hold {
  /** The person began something new. */
  gesture(): void;
  /** Whether the first half of a press may go on to the page. */
  press(composers: readonly Composer[]): boolean;
  /** Whether the event of an attempt may go on to the page. */
  attempt(attempt: Attempt, by: "person" | "page", withheld: boolean, again: boolean): boolean;
  /** The person changed a text. */
  edited(): void;
}

/** How long an attempt waits for the scanner before the person is asked, in milliseconds. */
const LONGEST_WAIT = 1500;
/** How much longer it waits for the second reader before the scanner decides alone, in milliseconds. */
const LONGEST_CONSULT = 150;
/** An editor that takes longer than this over a replacement has refused it, in milliseconds. */
const LONGEST_REDACTION = 5000;

/** Passages of one composer that a dialog lists; nobody reads more, and a dialog must not take seconds to draw. */
const LISTED = 200;

interface Caret {
  readonly composer: Composer;
  readonly selection: { readonly anchor: Utf16Offset; readonly focus: Utf16Offset } | null;
}

export function createHold(life: Lifetime, engine: Engine, panel: Panel, here: Here, worker: Worker): Hold {
  let state: State = START;
  let current: Attempt | null = null;
  let caret: Caret | null = null;
  /** Counts commands, so that an answer that comes after its question is over is not taken for one to the next. */
  let turn = 0;

  const now = (composers: readonly Composer[], waits = false): Judged => judge(engine, here, composers, waits);
  const late = (milliseconds: number): Promise<void> => new Promise((resolve) => void life.after(milliseconds, resolve));

  function feed(happening: Happening, attempt: Attempt | null, judged: Judged | null): Step {
    const next = step(state, happening);
    state = next.state;
    if (next.command === "none") return next;
    if (attempt !== null) current = attempt;
    if (current === null) return next;
    turn += 1;
    carryOut(next.command, current, judged ?? now(current.composers));
    return next;
  }

  function carryOut(command: Step["command"], attempt: Attempt, judged: Judged): void {
    switch (command) {
      case "none":
        return;
      case "wait":
        return void wait(attempt);
      case "ask-hold":
        return void ask(attempt, judged, () => panel.askBeforePost({ ...about(judged), mayPost: true, reasons: engine.rules().reasons }));
      case "ask-block":
        return void ask(attempt, judged, () => panel.askBeforePost({ ...about(judged), mayPost: false, reasons: [] }));
      case "ask-unchecked":
        return void ask(attempt, judged, () => panel.askUnchecked({ reason: reasonOf(judged), mayPost: engine.rules().unchecked === "ask" }));
      case "release":
        return replay(attempt);
      case "arm":
        return panel.notify(words().say("press_again"));
      case "redact":
        return void redact(attempt, judged);
      case "resume":
        resume();
        if (!worker.alive) panel.notify(words().say("restarted"));
        else if (attempt.doubtful) panel.notify(words().say("enter_held"), { label: words().say("new_line"), run: () => newLine(attempt) });
        return;
      case "ready":
        return panel.notify(words().say("ready_to_post"));
      case "offer-copy":
        return offerCopy(judged);
      case "changed":
        return panel.notify(words().say("before_nothing_sent"));
    }
  }

  async function wait(attempt: Attempt): Promise<void> {
    const mine = turn;
    await Promise.race([engine.ready(), late(LONGEST_WAIT)]);
    if (mine !== turn) return;
    const open = attempt.doubtful ? [] : openIn(now(attempt.composers).parts);
    if (open.length > 0) {
      await settle(engine, open, late(LONGEST_CONSULT));
      if (mine !== turn) return;
    }
    const judged = now(attempt.composers);
    feed({ is: "scanned", judgement: judged.judgement }, null, judged);
  }

  async function ask(attempt: Attempt, judged: Judged, question: () => Promise<HoldAnswer | UncheckedAnswer>): Promise<void> {
    const mine = turn;
    caret = caretOf(judged) ?? caret;
    stand(judged.parts);
    const answer = await question();
    if (mine !== turn) return;
    const after = now(attempt.composers);
    feed({ is: "answered", answer, judgement: after.judgement }, null, after);
  }

  function replay(attempt: Attempt): void {
    switch (release(attempt.replay)) {
      case "done":
        return;
      case "newline":
        for (const composer of attempt.composers) if (attempt.replay.by === "key" && composer.root === attempt.replay.root) composer.learned = "newline";
        return;
      case "gone":
        feed({ is: "unreleasable" }, null, null);
    }
  }

  async function redact(attempt: Attempt, judged: Judged): Promise<void> {
    const mine = turn;
    let refused = false;
    for (const { composer, text, findings } of judged.parts) {
      if (findings.length === 0 || refused) continue;
      const edits = engine.redact(text, findings, null);
      refused = edits.length === 0 || (await Promise.race([composer.editor.replace(edits).catch(() => "refused"), late(LONGEST_REDACTION)])) !== "done";
    }
    if (mine !== turn) return;
    const after = now(attempt.composers);
    feed({ is: "redacted", refused, judgement: after.judgement }, null, after);
  }

  function about({ parts }: Judged): { readonly passages: readonly Passage[]; readonly audience: ReturnType<Here["placeOf"]>["audience"] } {
    const passages = parts.flatMap(({ text, findings }) => passagesOf(engine, text, findings.slice(0, LISTED)));
    const [first] = parts;
    return { passages, audience: first === undefined ? "unknown" : here.placeOf(first.composer, first.text).audience };
  }

  /** Where the person was writing: the field with the focus, else the first one that is troubled. */
  function caretOf({ parts }: Judged): Caret | null {
    const carets = parts.map(({ composer, ruling }) => ({ composer, ruling, selection: selectionOf(composer) }));
    const found = carets.find(({ selection }) => selection !== null) ?? carets.find(({ ruling }) => ruling !== "clear");
    return found === undefined ? null : { composer: found.composer, selection: found.selection };
  }

  function resume(): void {
    if (caret === null) return;
    const { composer, selection } = caret;
    composer.root.focus({ preventScroll: true });
    if (selection !== null) composer.editor.select({ start: Math.min(selection.anchor, selection.focus) as Utf16Offset, end: Math.max(selection.anchor, selection.focus) as Utf16Offset });
  }

  /** The person says that Enter makes a new line here. The line is made without the key, in case it does not; `watch` corrects them. */
  function newLine(attempt: Attempt): void {
    if (attempt.replay.by !== "key") return;
    const { root } = attempt.replay;
    for (const composer of attempt.composers) if (composer.root === root) composer.learned = "newline";
    resume();
    breakLine(root);
  }

  function offerCopy({ parts }: Judged): void {
    const redacted = parts.map(({ text, findings }) => applied(text, engine.redact(text, findings, null))).join("\n\n");
    panel.notify(words().say("refused"), { label: words().say("copy_redacted"), run: () => void copy(redacted) });
  }

  async function copy(text: string): Promise<void> {
    if (await copied(life, text)) panel.notify(words().say("copied"));
  }

  return {
    gesture: () => void feed({ is: "gesture" }, null, null),
    press: (composers) => composers.length === 0 || feed({ is: "press", judgement: now(composers, true).judgement }, null, null).passes,
    attempt(attempt, by, withheld, again) {
      // Who breaks a line types on at once, and must not lose the line for a second reader.
      const judged = now(attempt.composers, !attempt.doubtful);
      return feed({ is: "attempt", by, judgement: judged.judgement, withheld, again }, attempt, judged).passes;
    },
    edited: () => void feed({ is: "edited" }, null, null),
  };
}

/** Findings of `text` with the words and the passage to show. */
export function passagesOf(engine: Engine, text: string, findings: Judged["parts"][number]["findings"]): readonly Passage[] {
  return findings.map((finding) => {
    const explanation = engine.explain(finding, text);
    return {
      finding,
      title: explanation?.title ?? finding.type,
      why: explanation?.why ?? "",
      source: explanation?.source ?? "",
      quote: text.slice(finding.start, finding.end),
    };
  });
}

export function applied(text: string, edits: readonly Edit[]): string {
  return edits.reduce((result, { start, end, replacement }) => result.slice(0, start) + replacement + result.slice(end), text);
}

function reasonOf({ parts }: Judged): Unscanned | "site" {
  return parts.find(({ unscanned }) => unscanned !== null)?.unscanned ?? "failed";
}

function selectionOf(composer: Composer): Caret["selection"] {
  try {
    return composer.editor.selection();
  } catch {
    return null;
  }
}

/** Puts `text` on the clipboard: through the clipboard where the page's origin has one, else by a copy command of our own. */
export async function copied(life: Lifetime, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    let written = false;
    life.listen<ClipboardEvent>(
      document,
      "copy",
      (event) => {
        event.clipboardData?.setData("text/plain", text);
        event.preventDefault();
        written = true;
      },
      { capture: true, once: true },
    );
    document.execCommand("copy");
    return written;
  }
}
