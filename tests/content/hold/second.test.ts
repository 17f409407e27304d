// A post and the second reader: waited for once and not for long, and never asked where nobody wants it. The real scanner, judge and
// machine; what the worker answers, and when, is the test's.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { createEngine, type Engine } from "../../../extension/content/engine.ts";
import { judge } from "../../../extension/content/hold/judge.ts";
import { START, step, type State, type Step } from "../../../extension/content/hold/machine.ts";
import { consult, openIn, secondOf, settle, stand } from "../../../extension/content/second.ts";
import type { Composer } from "../../../extension/content/watch/composers.ts";
import type { Here } from "../../../extension/content/watch/here.ts";

const core = await readFile(new URL("../../../extension/core/core.wasm", import.meta.url));

/** What the scanner alone lets pass, and with 200 points holds. */
const CLOSE = "the one in flat 4 is behind again and his ex has the kids, it's on tuesday";
/** What the scanner alone holds, and with 400 points against it lets pass. */
const TOLD = `between us: ${CLOSE}`;
const HARMLESS = "Lovely weather in the park today, the dog had a great time";
const RISKY = "Sign in with AKIAQ3EGRZ7XLPM2V4TS please";

const never = new Promise<void>(() => undefined);

interface Desk {
  readonly engine: Engine;
  readonly composer: Composer;
  /** What the worker was asked. */
  readonly asked: string[];
  /** Answers the oldest question that is open. */
  answer(points: number | null): void;
  write(text: string): void;
  judge(waits: boolean): ReturnType<typeof judge>;
  /** An attempt to post what stands there. */
  attempt(): Step;
  /** The wait that the machine asked for, and what comes of it. */
  wait(late: Promise<void>): Promise<Step>;
}

async function desk(second: boolean): Promise<Desk> {
  const asked: string[] = [];
  const open: ((points: number | null) => void)[] = [];
  const engine = createEngine({
    alive: true,
    loadCore: () => Promise.resolve({ bytes: new Uint8Array(core), settings: { policy: null, key: new Uint8Array(16), never: [], second } }),
    injectCore: () => Promise.resolve(null),
    consult: (text) => {
      asked.push(text);
      return new Promise((resolve) => open.push(resolve));
    },
    tell: () => undefined,
  });
  assert.ok(await engine.ready());
  let text = "";
  const composer = { id: 1, second: null, ignored: new Set<string>(), editor: { read: () => text, complete: () => true } } as unknown as Composer;
  const here: Here = { site: null, placeOf: (at, of) => ({ site: "example.org", audience: "public", ignored: [], second: at.second?.text === of ? at.second.points : 0 }) };
  let state: State = START;
  const now = (waits: boolean): ReturnType<typeof judge> => judge(engine, here, [composer], waits);
  const feed = (happening: Parameters<typeof step>[1]): Step => {
    const next = step(state, happening);
    state = next.state;
    return next;
  };
  return {
    engine,
    composer,
    asked,
    answer: (points) => open.shift()?.(points),
    write: (written) => {
      text = written;
    },
    judge: now,
    attempt: () => feed({ is: "attempt", by: "person", judgement: now(true).judgement, withheld: false, again: false }),
    async wait(late) {
      await settle(engine, openIn(now(false).parts), late);
      return feed({ is: "scanned", judgement: now(false).judgement });
    },
  };
}

test("switched off, the scanner decides at once and nobody is asked", async () => {
  const { attempt, asked, composer, engine, write, judge: now } = await desk(false);
  for (const text of [CLOSE, HARMLESS]) {
    write(text);
    assert.deepEqual(attempt(), { state: START, passes: true, command: "none" });
    assert.equal(secondOf(engine, composer, text).open, false);
  }
  write(RISKY);
  assert.equal(now(true).judgement.ruling, "hold");
  assert.deepEqual(asked, []);
});

test("a text that has not been read a second time waits, and is held or released once it has", async () => {
  for (const [text, points, command] of [[CLOSE, 200, "ask-hold"], [CLOSE, 0, "release"], [CLOSE, null, "release"], [HARMLESS, -400, "release"]] as const) {
    const { attempt, asked, answer, wait, write } = await desk(true);
    write(text);
    const { passes, command: first } = attempt();
    assert.deepEqual([passes, first], [false, "wait"]);
    const waited = wait(never);
    answer(points);
    assert.equal((await waited).command, command, `${text} ${points}`);
    assert.deepEqual(asked, [text], "asked once");
  }
});

test("an answer that is there already is not waited for", async () => {
  const { attempt, answer, asked, composer, engine, write, judge: now } = await desk(true);
  write(CLOSE);
  const typed = consult(engine, secondOf(engine, composer, CLOSE));
  assert.equal(now(true).judgement.ruling, "loading");
  answer(200);
  await typed;
  assert.equal(attempt().command, "ask-hold");
  assert.deepEqual(asked, [CLOSE]);
  write(`${CLOSE}!`);
  assert.equal(now(true).judgement.ruling, "loading", "points are for exactly one text");
  assert.equal(now(false).judgement.ruling, "clear", "what they were is not taken over");
});

test("a late answer lets the post go, and that text is not waited for again", async () => {
  const { attempt, answer, asked, wait, write, judge: now, composer } = await desk(true);
  write(CLOSE);
  assert.equal(attempt().command, "wait");
  assert.equal((await wait(Promise.resolve())).command, "release");
  assert.deepEqual([attempt().passes, attempt().passes], [true, true], "the replay and the next press");
  assert.deepEqual(asked, [CLOSE]);
  answer(200);
  await composer.second?.answer;
  assert.equal(now(true).judgement.ruling, "hold", "what came late counts from then on");
});

test("what the scanner holds by itself is asked about at once", async () => {
  const { attempt, write } = await desk(true);
  write(RISKY);
  assert.equal(attempt().command, "ask-hold");
});

test("an answer that comes under the dialog takes nothing away from it; before the dialog it counts", async () => {
  const { attempt, answer, composer, engine, write, judge: now } = await desk(true);
  write(TOLD);
  const typed = consult(engine, secondOf(engine, composer, TOLD));
  assert.equal(attempt().command, "ask-hold");
  stand(now(false).parts);
  answer(-400);
  await typed;
  assert.deepEqual([now(false).judgement.ruling, now(true).judgement.ruling], ["hold", "hold"]);

  const other = await desk(true);
  other.write(TOLD);
  const before = consult(other.engine, secondOf(other.engine, other.composer, TOLD));
  other.answer(-400);
  await before;
  assert.equal(other.attempt().passes, true);
});

test("a text that is longer than the second reader reads is judged without it", async () => {
  const { attempt, asked, write } = await desk(true);
  const line = "See you at nine. ";
  write(line.repeat(300));
  assert.ok(line.length * 300 > 4000);
  assert.equal(attempt().passes, true);
  write(line.repeat(200));
  assert.equal(attempt().command, "wait");
  assert.deepEqual(asked, []);
});

test("several texts of one post are waited for together", async () => {
  const { engine, asked, answer, composer } = await desk(true);
  const other = { ...composer, id: 2 };
  const seconds = [secondOf(engine, composer, CLOSE), secondOf(engine, other, HARMLESS)];
  const settled = settle(engine, seconds, never);
  answer(5);
  answer(-5);
  await settled;
  assert.deepEqual(asked, [CLOSE, HARMLESS]);
  assert.deepEqual(seconds.map(({ points, open }) => [points, open]), [[5, false], [-5, false]]);
});
