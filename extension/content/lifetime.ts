// Owns every listener, timer and observer of a part, so that ending the part ends them all. Nothing in the content script calls
// `addEventListener` or `setTimeout` past this; there is no interval anywhere.

/** A span of life. `end()` undoes everything that was begun in it. */
export interface Lifetime {
  readonly signal: AbortSignal;
  listen<E extends Event = Event>(target: EventTarget, type: string, handler: (event: E) => void, options?: { capture?: boolean; passive?: boolean; once?: boolean }): void;
  /** One timer; returns a function that cancels it. */
  after(milliseconds: number, run: () => void): () => void;
  onEnd(run: () => void): void;
  end(): void;
}

export function lifetime(parent?: Lifetime): Lifetime {
  const controller = new AbortController();
  const { signal } = controller;
  const self: Lifetime = {
    signal,
    listen(target, type, handler, options) {
      target.addEventListener(type, handler as EventListener, { ...options, signal });
    },
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      const cancel = (): void => clearTimeout(timer);
      signal.addEventListener("abort", cancel, { once: true });
      return () => {
        cancel();
        signal.removeEventListener("abort", cancel);
      };
    },
    onEnd(run) {
      if (signal.aborted) run();
      else signal.addEventListener("abort", run, { once: true });
    },
    end() {
      controller.abort();
    },
  };
  parent?.onEnd(self.end);
  return self;
}
