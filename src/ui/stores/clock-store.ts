import { type ReadonlySignal, signal } from "@preact/signals";

export interface ClockStore {
  /** Milliseconds since 1970; moves on every half minute, which is as fine as any view says it. */
  readonly now: ReadonlySignal<number>;
  stop(): void;
}

const STEP = 30_000;

/** @param read the time, in milliseconds since 1970. */
export function createClockStore(read: () => number): ClockStore {
  const now = signal(read());
  const timer = setInterval(() => {
    now.value = read();
  }, STEP);
  return { now, stop: () => clearInterval(timer) };
}
