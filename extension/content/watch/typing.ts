// What happens while a person writes: scan in the next frame, underline, count, say the count, and offer the card and the list.
// Holds nothing and posts nothing. There are no listeners on the pointer while nothing is underlined, and no timers while nobody writes.
import type { Finding } from "../../shared/finding";
import { badge, type GuardState } from "../../shared/messages";
import { words } from "../../shared/words";
import type { Engine } from "../engine";
import type { Highlighter } from "../highlight";
import { applied, copied, passagesOf } from "../hold/hold";
import { told } from "../hold/judge";
import { lifetime, type Lifetime } from "../lifetime";
import type { Panel, Passage, PassageAction } from "../panel/panel";
import { consult, secondOf } from "../second";
import type { Worker } from "../worker";
import { isFilled, type Composer, type Composers } from "./composers";
import type { Here } from "./here";
import { contains, isConnected, pathOf } from "./tree";

/** A text longer than this is scanned when the person pauses, not at every key. UTF-16 code units. */
const LONG = 20_000;
/** That pause, in milliseconds. */
const PAUSE = 200;
/** How long the pointer rests on a passage before its card comes, in milliseconds. */
const REST = 200;

export interface Writing {
  readonly life: Lifetime;
  readonly engine: Engine;
  readonly panel: Panel;
  readonly highlighter: Highlighter;
  readonly composers: Composers;
  readonly here: Here;
  readonly worker: Worker;
}

/** What the last scan of a composer said. */
interface Known {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** How much of it was not scanned, in UTF-16 code units. */
  readonly left: number;
}

export function watchTyping({ life, engine, panel, highlighter, composers, here, worker }: Writing): void {
  const known = new Map<Composer, Known>();
  const waiting = new Set<Composer>();
  let count = 0;
  let guarded: GuardState = "idle";
  let pointing: Lifetime | null = null;
  /** Calls off the question to the second reader that the next pause would bring. */
  let rested = (): void => undefined;

  // --- scanning ---

  function later(composer: Composer): void {
    if (waiting.has(composer)) return;
    waiting.add(composer);
    const run = (): void => {
      waiting.delete(composer);
      if (!life.signal.aborted) scan(composer);
    };
    if ((known.get(composer)?.text.length ?? 0) > LONG) life.after(PAUSE, run);
    else requestAnimationFrame(run);
  }

  function scan(composer: Composer): void {
    for (const other of known.keys()) if (!isConnected(other.root)) forget(other);
    let text: string;
    try {
      text = composer.editor.read();
    } catch {
      return forget(composer);
    }
    if (text.trim() === "") return forget(composer);
    const outcome = engine.scan(text, here.placeOf(composer, text));
    if (outcome.kind === "unscanned") {
      forget(composer);
      if (outcome.reason === "loading") void engine.ready().then((ready) => (ready ? later(composer) : report("unchecked")));
      else report("unchecked");
      return;
    }
    const findings = told(outcome.result);
    report(outcome.result.unscanned.length === 0 ? "guarded" : "unchecked");
    // The first scan of a page compiles what it needs, and may run out of time: the next one goes on from there.
    const left = outcome.result.unscanned.reduce((sum, { start, end }) => sum + end - start, 0);
    const before = known.get(composer);
    if (left > 0 && (before?.text !== text || left < before.left)) later(composer);
    known.set(composer, { text, findings, left });
    if (findings.length === 0) highlighter.clear(composer.editor);
    else highlighter.show(composer.editor, findings);
    point();
    tell(composer);
    rested();
    const second = secondOf(engine, composer, text);
    if (second.open) rested = life.after(PAUSE, () => void consult(engine, second).then(() => later(composer)));
  }

  function forget(composer: Composer): void {
    known.delete(composer);
    highlighter.clear(composer.editor);
    point();
    tell(composer);
  }

  function report(state: GuardState): void {
    if (guarded === state) return;
    guarded = state;
    worker.tell({ kind: "guard", state });
  }

  /** Says how many passages there are in the composer in use, when that has changed. */
  function tell(composer: Composer): void {
    if (composers.last !== composer) return;
    const found = known.get(composer)?.findings.length ?? 0;
    if (found === count) return;
    count = found;
    worker.tell(badge(count));
    panel.announce(count === 0 ? words().say("nothing_found") : words().count("passages", count));
  }

  // --- one passage ---

  function passages(composer: Composer): readonly Passage[] {
    const { text = "", findings = [] } = known.get(composer) ?? {};
    return passagesOf(engine, text, findings);
  }

  async function act(composer: Composer, passage: Passage, action: PassageAction): Promise<void> {
    scan(composer);
    // The text may have changed since the passage was shown: it is the same passage if the same words are found for the same reason.
    const current = passages(composer).filter(({ finding, quote }) => finding.detector === passage.finding.detector && quote === passage.quote);
    const nearest = current.sort((one, other) => Math.abs(one.finding.start - passage.finding.start) - Math.abs(other.finding.start - passage.finding.start))[0];
    const text = known.get(composer)?.text;
    if (nearest === undefined || text === undefined) return;
    switch (action) {
      case "ignore-once":
        composer.ignored.add(engine.digest(passage.quote));
        break;
      case "never":
        engine.never(engine.digest(passage.quote));
        break;
      case "redact": {
        const edits = engine.redact(text, [nearest.finding], null);
        const done = edits.length > 0 && (await composer.editor.replace(edits).catch(() => "refused")) === "done";
        if (!done) offerCopy(applied(text, edits));
        break;
      }
    }
    scan(composer);
  }

  function offerCopy(text: string): void {
    const copy = async (): Promise<void> => {
      if (await copied(life, text)) panel.notify(words().say("copied"));
    };
    panel.notify(words().say("refused"), { label: words().say("copy_redacted"), run: () => void copy() });
  }

  async function showList(composer: Composer): Promise<void> {
    await engine.ready();
    scan(composer);
    const found = passages(composer);
    if (found.length === 0) return panel.notify(words().say(known.has(composer) || !isFilled(composer) ? "nothing_found" : "popup_unchecked"));
    await panel.showList(found, async (passage, action) => {
      await act(composer, passage, action);
      return passages(composer);
    });
  }

  // --- the pointer ---

  /** Follows the pointer while there is something to point at. */
  function point(): void {
    const any = [...known.values()].some(({ findings }) => findings.length > 0);
    if (!any) {
      pointing?.end();
      pointing = null;
      return;
    }
    if (pointing !== null) return;
    const own = lifetime(life);
    pointing = own;
    let shown: Finding | null = null;
    let rest = (): void => undefined;
    own.onEnd(() => panel.hideCard());
    own.listen<PointerEvent>(
      window,
      "pointermove",
      (event) => {
        if (!event.isTrusted || panel.owns(event) || panel.open) return;
        const [target] = pathOf(event);
        const composer = target === undefined ? undefined : [...known.keys()].find(({ root }) => contains(root, target));
        const finding = composer === undefined ? null : highlighter.at(composer.editor, event.clientX, event.clientY);
        if (finding === shown) return;
        rest();
        if (shown !== null) panel.hideCard();
        shown = finding;
        if (composer === undefined || finding === null) return;
        const { clientX, clientY } = event;
        rest = own.after(REST, () => void showCard(composer, finding, clientX, clientY));
      },
      { capture: true, passive: true },
    );
  }

  async function showCard(composer: Composer, finding: Finding, x: number, y: number): Promise<void> {
    if (panel.open) return;
    const boxes = highlighter.boxes(composer.editor, finding);
    const box = boxes.find((one) => x >= one.left && x < one.right && y >= one.top && y < one.bottom) ?? boxes[0];
    const passage = passages(composer).find((one) => one.finding === finding);
    if (box === undefined || passage === undefined) return;
    const action = await panel.showCard(passage, box, composer.root);
    if (action !== null) await act(composer, passage, action);
  }

  // --- events ---

  function composerAt(event: Event): Composer | null {
    const [target] = pathOf(event);
    return target === undefined ? null : composers.of(target);
  }

  /** A field is used: only now does anything get loaded. */
  function begin(event: Event): void {
    if (panel.owns(event)) return;
    const composer = composerAt(event);
    if (composer === null) return;
    if (event.isTrusted) composers.use(composer);
    words();
    void engine.ready();
    later(composer);
  }

  function changed(event: Event): void {
    if (panel.owns(event)) return;
    const composer = composerAt(event);
    if (composer === null) return;
    if (event.isTrusted) composers.use(composer);
    // A text half composed says nothing yet; the end of the composition does.
    if ("isComposing" in event && event.isComposing === true) return;
    later(composer);
  }

  function keyed(event: KeyboardEvent): void {
    if (!event.isTrusted || event.repeat || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.code !== "KeyU" || panel.owns(event)) return;
    const composer = composerAt(event) ?? composers.last;
    if (composer === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void showList(composer);
  }

  life.listen(window, "focusin", begin, { capture: true });
  life.listen(window, "input", changed, { capture: true });
  life.listen(window, "compositionend", changed, { capture: true });
  life.listen<KeyboardEvent>(window, "keydown", keyed, { capture: true });
  const leave = (): void => {
    if (count > 0) worker.tell(badge(0));
    count = 0;
  };
  life.listen(window, "pagehide", (event) => {
    if (event.isTrusted) leave();
  }, { capture: true });
  // Out of the browser's memory a page comes with all that was underlined, and without its badge.
  life.listen<PageTransitionEvent>(window, "pageshow", ({ persisted }) => {
    if (persisted) for (const composer of known.keys()) later(composer);
  }, { capture: true });
  life.onEnd(leave);
  life.onEnd(() => highlighter.clear());
}
