import { batch, effect, type ReadonlySignal, signal } from "@preact/signals";
import { type PaceClock, REST, SHORTEST } from "./paced.ts";

/** Longest time without a pause, milliseconds. */
const SLICE = 12;

/** Work in slices, and what it gave last. */
export interface PacedSteps<V> {
  /** null until the first run has ended. */
  readonly value: ReadonlySignal<V | null>;
  /** How much of a run that takes more than a slice is done, 0 to 1; null while nothing is worked out. */
  readonly progress: ReadonlySignal<number | null>;
  close(): void;
}

/**
 * As `paced`, for work that pauses and says the share that is done. A run that has begun goes on to its end whatever
 * changes meanwhile: under steady traffic it would never have one, and the next run follows.
 */
export function pacedSteps<V>(watch: () => void, work: () => Generator<number, V>, clock: PaceClock): PacedSteps<V> {
  const value = signal<V | null>(null);
  const progress = signal<number | null>(null);
  let state: "working" | "resting" | "idle" = "idle";
  let changed = false;
  let closed = false;

  const begin = (): void => {
    state = "working";
    changed = false;
    const steps = work();
    let spent = 0;
    const slice = (): void => {
      if (closed) return;
      const began = clock.now();
      let step = steps.next();
      while (!step.done && clock.now() - began < SLICE) step = steps.next();
      spent += clock.now() - began;
      if (step.done) {
        state = "resting";
        batch(() => {
          progress.value = null;
          value.value = step.value;
        });
        clock.later(rest, Math.max(SHORTEST, spent * REST));
      } else {
        progress.value = step.value;
        clock.later(slice, 0);
      }
    };
    slice();
  };
  const rest = (): void => {
    state = "idle";
    if (changed && !closed) begin();
  };

  let first = true;
  const stop = effect(() => {
    watch();
    changed = !first;
    if (changed && state === "idle") {
      // Not in the midst of the change that is being told.
      state = "resting";
      clock.later(rest, 0);
    }
    first = false;
  });
  begin();
  return {
    value,
    progress,
    close() {
      closed = true;
      stop();
    },
  };
}
