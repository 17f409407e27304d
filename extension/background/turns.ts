// One thing after the other: what reads, thinks and then writes must not be overtaken by another that does the same.

/** A queue. Each call runs when those before it are done, whatever came of them. */
export function turns(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = last.then(run, run);
    last = mine.catch(() => undefined);
    return mine;
  };
}
