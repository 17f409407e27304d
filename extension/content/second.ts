// What the second reader says of the text in a composer. It is asked when typing pauses and when something is to be posted; until it
// answers, and where it does not, the scanner decides alone. Kept with the composer, for exactly one text.
import type { Engine } from "./engine";
import type { Composer } from "./watch/composers";

export interface Second {
  readonly text: string;
  /** Nothing until there is an answer. */
  points: number;
  /** An answer is still to come, and worth a wait. */
  open: boolean;
  /** Once it was asked; it is asked once. */
  answer?: Promise<void>;
}

/** What is known about `text`, which stands in `composer` and was scanned. */
export function secondOf(engine: Engine, composer: Composer, text: string): Second {
  return composer.second?.text === text ? composer.second : (composer.second = { text, points: 0, open: engine.consults(text) });
}

/** Resolves when there is an answer, or none to be had. */
export function consult(engine: Engine, second: Second): Promise<void> {
  return (second.answer ??= engine.consult(second.text).then((points) => {
    second.points = points ?? 0;
    second.open = false;
  }));
}

/** A text in its composer, and what is known of it. */
interface Read {
  readonly composer: Composer;
  readonly second: Second | null;
}

/** What is still to come. */
export function openIn(parts: readonly Read[]): readonly Second[] {
  return parts.flatMap(({ second }) => (second?.open === true ? [second] : []));
}

/** A question stands about these texts: an answer that comes now must not take away under the dialog what it is about. */
export function stand(parts: readonly Read[]): void {
  for (const { composer, second } of parts) if (second?.open === true) composer.second = { ...second, open: false };
}

/** Waits until all have answered, or for as long as `late` takes: no text is waited for twice, the scanner decides it alone. */
export async function settle(engine: Engine, seconds: readonly Second[], late: Promise<void>): Promise<void> {
  await Promise.race([Promise.all(seconds.map((second) => consult(engine, second))), late]);
  for (const second of seconds) second.open = false;
}
