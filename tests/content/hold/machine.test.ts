// The hold machine as a model: a person, a page and a scanner do things in random order, and an observer who knows nothing of the
// machine's states keeps the books. What must never happen is written down here, not how the machine prevents it.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { START, step, type Command, type Happening, type Judgement, type Ruling, type State, type Subject } from "../../../extension/content/hold/machine";

const TEXTS = ["1:card", "1:card and key", "2:title", "2:plan"];
const RULINGS: readonly Ruling[] = ["clear", "hold", "block", "loading", "unchecked"];

const judgement: fc.Arbitrary<Judgement> = fc
  .record({ ruling: fc.constantFrom(...RULINGS), texts: fc.uniqueArray(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 3 }), part: fc.nat(2), partial: fc.boolean() })
  .map(({ ruling, texts, part, partial }) => ({
    ruling,
    partial: ruling === "hold" && partial,
    texts,
    trouble: ruling === "clear" ? [] : ruling === "loading" ? texts : texts.slice(0, 1 + (part % texts.length)),
  }));

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Happening>({ is: "gesture" }) },
  { weight: 2, arbitrary: judgement.map((judgement): Happening => ({ is: "press", judgement })) },
  {
    weight: 6,
    arbitrary: fc
      .record({ by: fc.constantFrom("person" as const, "page" as const), judgement, withheld: fc.boolean(), again: fc.boolean() })
      .map((attempt): Happening => ({ is: "attempt", ...attempt })),
  },
  { weight: 2, arbitrary: judgement.map((judgement): Happening => ({ is: "scanned", judgement })) },
  {
    weight: 5,
    arbitrary: fc
      .record({ answer: fc.constantFrom("post" as const, "edit" as const, "redact" as const, "retry" as const), judgement })
      .map((given): Happening => ({ is: "answered", ...given })),
  },
  { weight: 1, arbitrary: fc.record({ refused: fc.boolean(), judgement }).map((result): Happening => ({ is: "redacted", ...result })) },
  { weight: 1, arbitrary: fc.constant<Happening>({ is: "unreleasable" }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ is: "edited" }) },
);

/** Random sequences in which texts often come back, as they do when somebody presses the same button again. */
const story = fc.array(happening, { maxLength: 40 }).chain((events) =>
  fc.array(fc.nat(events.length + 1), { minLength: events.length, maxLength: events.length }).map((links) =>
    events.map((event, at) => {
      const link = links[at] ?? 0;
      const earlier = events[link];
      if (!("judgement" in event) || link >= at || earlier === undefined || !("judgement" in earlier)) return event;
      return { ...event, judgement: earlier.judgement };
    }),
  ),
);

const within = (part: Subject, whole: Subject): boolean => part.every((entry) => whole.includes(entry));

/** The same people with little to say: one text, harmless or not, so that the same thing is tried again and again. */
const RISKY: Judgement = { ruling: "hold", partial: false, texts: ["1:card"], trouble: ["1:card"] };
const CLEAR: Judgement = { ruling: "clear", partial: false, texts: ["1:card"], trouble: [] };
const insisting = fc.array(
  fc.oneof(
    fc.constantFrom<Happening>({ is: "gesture" }, { is: "press", judgement: RISKY }, { is: "edited" }, { is: "unreleasable" }, { is: "redacted", refused: false, judgement: CLEAR }),
    { weight: 2, arbitrary: fc.constantFrom<Happening>(...(["person", "page"] as const).map((by): Happening => ({ is: "attempt", by, judgement: RISKY, withheld: false, again: false }))) },
    { weight: 2, arbitrary: fc.constantFrom<Happening>(...(["post", "post", "edit", "redact"] as const).map((answer): Happening => ({ is: "answered", answer, judgement: RISKY }))) },
  ),
  { minLength: 8, maxLength: 30 },
);

/** Keeps the books of what the person agreed to and what went through, from the outside. */
class Books {
  /** What was asked about last, until it is answered. */
  private asked: Subject | null = null;
  private askedBlock = false;
  /** Agreed to and not used up. */
  private agreed: Subject | null = null;
  /** Whether a post under the agreement has begun: then the next gesture uses it up. */
  private begun = false;
  /** What the person declined to post, until they do something else. */
  private declined: Subject = [];
  confirmations = 0;
  posts = 0;

  see(event: Happening, passes: boolean, command: Command, before: State): void {
    if (event.is === "gesture" && this.begun) {
      this.agreed = null;
      this.begun = false;
    }
    if (event.is === "gesture" || event.is === "edited") this.declined = [];
    if (event.is === "edited" && !this.begun) this.agreed = null;
    if (event.is === "answered" && event.answer === "post" && this.asked !== null) {
      assert.ok(!(this.askedBlock && (command === "release" || command === "arm")), "a blocked post was let through");
      if (command === "release" || command === "arm") {
        assert.ok(within(event.judgement.texts, this.asked) && within(this.asked, event.judgement.texts), "confirmed for another text than was shown");
        this.agreed = this.asked;
        this.begun = command === "release";
        this.confirmations += 1;
      }
    }
    if (command === "release") {
      if (event.is === "attempt" || event.is === "scanned") assert.equal(event.judgement.ruling, "clear", "released by itself although not clear");
      else assert.equal(event.is, "answered");
    }
    if (event.is === "unreleasable" && command === "arm") this.begun = false;
    if ((event.is === "attempt" || event.is === "press") && passes && event.judgement.ruling !== "clear") {
      assert.ok(this.agreed !== null && within(event.judgement.trouble, this.agreed), `passed without being confirmed, from ${before.at}`);
      if (!this.begun) this.posts += 1;
      this.begun = true;
    }
    const free = before.at !== "waiting" && before.at !== "asking" && before.at !== "redacting";
    if (event.is === "attempt" && !event.again && free && !passes && command === "none") {
      const known = within(event.judgement.trouble, this.declined) || (this.agreed !== null && !this.begun && within(event.judgement.trouble, this.agreed));
      assert.ok(known && (event.by === "page" || before.at === "armed"), `held without a word, from ${before.at}`);
    }
    if (command === "resume") this.declined = before.at === "asking" ? before.texts : [];
    if (command.startsWith("ask")) {
      assert.ok("judgement" in event);
      this.asked = event.judgement.texts;
      this.askedBlock = command === "ask-block";
    } else if (event.is === "answered" && before.at === "asking") this.asked = null;
  }
}

test("nothing troubled passes unconfirmed, one confirmation lets one post through, and nothing is held without a word", () => {
  fc.assert(
    fc.property(fc.oneof(story, insisting), (events) => {
      const books = new Books();
      let state: State = START;
      for (const event of events) {
        const after = step(state, event);
        books.see(event, after.passes, after.command, state);
        state = after.state;
      }
      assert.ok(books.posts <= books.confirmations, "more posts by the person's own press than confirmations");
    }),
    { numRuns: 20_000 },
  );
});

test("an event that is released is never also let through", () => {
  fc.assert(
    fc.property(story, (events) => {
      let state: State = START;
      for (const event of events) {
        const after = step(state, event);
        if (after.command !== "none") assert.ok(!after.passes, `${after.command} and passed`);
        state = after.state;
      }
    }),
    { numRuns: 5_000 },
  );
});

/** What a person can do from any state to get `texts` posted, with a scanner that works and a page that answers. */
function insist(start: State, texts: Subject, ruling: "hold" | "unchecked", pageIgnoresReplays: boolean): number {
  const verdict: Judgement = { ruling, partial: false, texts, trouble: texts };
  let state = start;
  for (let turn = 0; turn < 12; turn += 1) {
    let happening: Happening;
    switch (state.at) {
      case "waiting":
        happening = { is: "scanned", judgement: verdict };
        break;
      case "asking":
        happening = { is: "answered", answer: state.question === "block" ? "edit" : "post", judgement: verdict };
        break;
      case "redacting":
        happening = { is: "redacted", refused: true, judgement: verdict };
        break;
      default: {
        state = step(state, { is: "gesture" }).state;
        happening = { is: "attempt", by: "person", judgement: verdict, withheld: false, again: false };
      }
    }
    const after = step(state, happening);
    if (after.command === "release" && !pageIgnoresReplays) return turn;
    if (happening.is === "attempt" && after.passes) return turn;
    state = after.state;
  }
  return Infinity;
}

test("from every reachable state the person can get the post through, even where the page ignores replays", () => {
  fc.assert(
    fc.property(story, fc.constantFrom("hold" as const, "unchecked" as const), fc.boolean(), (events, ruling, ignores) => {
      const state = events.reduce((current: State, event) => step(current, event).state, START);
      assert.ok(insist(state, ["1:card"], ruling, ignores) < 12, `stuck in ${JSON.stringify(state)}`);
    }),
    { numRuns: 5_000 },
  );
});

test("from every reachable state the person can get back to editing, and harmless text passes there", () => {
  const clear: Judgement = { ruling: "clear", partial: false, texts: ["9:hello"], trouble: [] };
  fc.assert(
    fc.property(story, (events) => {
      let state = events.reduce((current: State, event) => step(current, event).state, START);
      if (state.at === "waiting") state = step(state, { is: "scanned", judgement: { ...clear, ruling: "loading", trouble: clear.texts } }).state;
      if (state.at === "asking") state = step(state, { is: "answered", answer: "edit", judgement: clear }).state;
      if (state.at === "redacting") state = step(state, { is: "redacted", refused: true, judgement: clear }).state;
      state = step(step(state, { is: "gesture" }).state, { is: "edited" }).state;
      const after = step(state, { is: "attempt", by: "person", judgement: clear, withheld: false, again: false });
      assert.ok(after.passes, `harmless text held in ${JSON.stringify(state)}`);
    }),
    { numRuns: 5_000 },
  );
});

const risky: Judgement = { ruling: "hold", partial: false, texts: ["1:card"], trouble: ["1:card"] };
const attempt = (judgement: Judgement, more: Partial<Extract<Happening, { is: "attempt" }>> = {}): Happening => ({ is: "attempt", by: "person", judgement, withheld: false, again: false, ...more });
const run = (...events: readonly Happening[]): { state: State; commands: Command[]; passes: boolean[] } => {
  let state: State = START;
  const commands: Command[] = [];
  const passes: boolean[] = [];
  for (const event of events) {
    const after = step(state, event);
    state = after.state;
    commands.push(after.command);
    passes.push(after.passes);
  }
  return { state, commands, passes };
};

test("the stories people live through", async (t) => {
  const post: Happening = { is: "answered", answer: "post", judgement: risky };
  const gesture: Happening = { is: "gesture" };

  await t.test("held, confirmed, released once; the same text is held again at the next press", () => {
    assert.deepEqual(run(gesture, attempt(risky), post, attempt(risky, { by: "page" }), gesture, attempt(risky)).commands, ["none", "ask-hold", "release", "none", "none", "ask-hold"]);
  });
  await t.test("what the replay sets off passes", () => {
    assert.equal(run(gesture, attempt(risky), post, attempt(risky, { by: "page" })).passes.at(-1), true);
  });
  await t.test("text that changed under the dialog is asked about anew", () => {
    const other: Judgement = { ...risky, texts: ["1:card and key"], trouble: ["1:card and key"] };
    assert.equal(run(gesture, attempt(risky), { is: "answered", answer: "post", judgement: other }).commands.at(-1), "ask-hold");
  });
  await t.test("an ignored replay arms the person's own press, which passes once", () => {
    const { commands, passes } = run(gesture, attempt(risky), post, gesture, attempt(risky), post, gesture, { is: "press", judgement: risky }, attempt(risky), gesture, attempt(risky));
    assert.equal(commands[5], "arm");
    assert.deepEqual(passes.slice(7, 9), [true, true]);
    assert.equal(commands.at(-1), "ask-hold");
  });
  await t.test("an edit takes an armed pass back", () => {
    assert.equal(run(gesture, attempt(risky), post, gesture, attempt(risky), post, gesture, { is: "edited" }, attempt(risky)).commands.at(-1), "ask-hold");
  });
  await t.test("harmless text posted while the scanner loads goes out by itself, once, if it stayed the same", () => {
    const loading: Judgement = { ruling: "loading", partial: false, texts: ["1:hi"], trouble: ["1:hi"] };
    const clear: Judgement = { ruling: "clear", partial: false, texts: ["1:hi"], trouble: [] };
    assert.deepEqual(run(gesture, attempt(loading), attempt(loading), { is: "scanned", judgement: clear }, { is: "scanned", judgement: clear }).commands, ["none", "wait", "none", "release", "none"]);
    assert.equal(run(gesture, attempt(loading), { is: "scanned", judgement: { ...clear, texts: ["1:hi there"] } }).commands.at(-1), "changed");
  });
  await t.test("findings in a text that was not scanned to its end are confirmed first, the rest after", () => {
    const partial: Judgement = { ...risky, partial: true };
    const given: Happening = { is: "answered", answer: "post", judgement: partial };
    assert.deepEqual(run(gesture, attempt(partial), given, given).commands, ["none", "ask-hold", "ask-unchecked", "release"]);
  });
  await t.test("findings that come in while the unchecked dialog stands are shown before anything is posted", () => {
    const late: Judgement = { ruling: "loading", partial: false, texts: ["1:card"], trouble: ["1:card"] };
    assert.deepEqual(run(gesture, attempt(late), { is: "scanned", judgement: late }, post).commands, ["none", "wait", "ask-unchecked", "ask-hold"]);
  });
  await t.test("after Keep editing the page's own tries are held without asking, the person's are asked about", () => {
    const edit: Happening = { is: "answered", answer: "edit", judgement: risky };
    assert.deepEqual(run(gesture, attempt(risky), edit, attempt(risky, { by: "page" }), gesture, attempt(risky)).commands, ["none", "ask-hold", "resume", "none", "none", "ask-hold"]);
  });
  await t.test("the second click of a double click asks nothing", () => {
    const { commands, passes } = run(gesture, attempt(risky), { is: "answered", answer: "edit", judgement: risky }, gesture, attempt(risky, { again: true }));
    assert.equal(commands.at(-1), "none");
    assert.equal(passes.at(-1), false);
  });
});
