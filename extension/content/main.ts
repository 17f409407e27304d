// The composition root of the content script: makes every part, ties them together, and ends here. One copy per frame and extension.
//
//   strokes ─► panel's door ─► guard (triggers) ─► attempt? ─► owner: whose text? ─► judge: scan now ─► machine ─► hold: ask, redact, release
//                              typing ─► scan in the next frame ─► highlighter, badge, card, list
//                              engine ─► worker: bytes of the core, or the core as JavaScript; the second reader, if it is switched on
//
//   what                       an idle page   a field is used   something is underlined   a dialog is open
//   listeners on the window    on             on                on                        on (the panel's own first)
//   scanner (wasm or js)       -              on                on                        on
//   listener on pointermove    -              -                 on                        on
//   observers                  the document's children (for `document.open()`), then also:
//                              -              -                 the underlined editor     the dialog's host
//   timers                     -              -                 -                         -
//
// Order matters: `strokes` sees every event, the panel keeps its own, the guard decides before anything of the page hears of it.
import { createEngine } from "./engine";
import { createHighlighter } from "./highlight";
import { createHold } from "./hold/hold";
import { trackStrokes } from "./hold/strokes";
import { guard } from "./hold/triggers";
import { lifetime, type Lifetime } from "./lifetime";
import { createPanel } from "./panel";
import { Composers } from "./watch/composers";
import { createHere } from "./watch/here";
import { throughReopenings } from "./watch/reopening";
import { watchTyping } from "./watch/typing";
import { worker } from "./worker";

/** Marks an isolated world that has a copy; the page can't see it. */
const RUNNING = Symbol.for("unsaid.running");

function start(): Lifetime {
  const life = lifetime();
  const strokes = trackStrokes(life);
  const panel = createPanel(life);
  const here = createHere();
  const composers = new Composers();
  const engine = createEngine(worker);
  const highlighter = createHighlighter(life);
  const hold = createHold(life, engine, panel, here, worker);
  guard({ life, strokes, panel, composers, here, hold });
  watchTyping({ life, engine, panel, highlighter, composers, here, worker });
  return life;
}

const world = globalThis as { [RUNNING]?: true };
if (world[RUNNING] !== true) {
  world[RUNNING] = true;
  throughReopenings(start);
}
