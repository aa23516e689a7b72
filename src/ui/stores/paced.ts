import { effect, type ReadonlySignal, signal } from "@preact/signals";

/** Time as the pacing needs it: milliseconds, and a call later. */
export interface PaceClock {
  now(): number;
  later(run: () => void, delay: number): void;
}

/** Work that took t milliseconds is not begun again before this many times t have passed: the rest is for the person. */
export const REST = 9;

/** Shorter pauses would be spent on changes that nobody can tell apart. */
export const SHORTEST = 200;

/**
 * What `work` gives, again whenever one of the signals that `watch` reads has changed: at once if the last run is long
 * enough ago, else when it is. `close` ends it.
 */
export function paced<V>(
  watch: () => void,
  work: () => V,
  clock: PaceClock,
): { readonly value: ReadonlySignal<V>; close(): void } {
  let nextAt = Number.NEGATIVE_INFINITY;
  let waiting = false;
  let closed = false;

  const run = (): V => {
    const began = clock.now();
    const result = work();
    const ended = clock.now();
    nextAt = ended + Math.max(SHORTEST, (ended - began) * REST);
    return result;
  };
  const value = signal(run());
  let first = true;
  const stop = effect(() => {
    watch();
    if (first || waiting) {
      first = false;
      return;
    }
    const delay = nextAt - clock.now();
    waiting = true;
    const again = (): void => {
      waiting = false;
      if (!closed) value.value = run();
    };
    clock.later(again, Math.max(0, delay));
  });
  return {
    value,
    close() {
      closed = true;
      stop();
    },
  };
}
