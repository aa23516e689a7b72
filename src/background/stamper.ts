import type { Stamp } from "../core/capture/event.ts";

/** Stamps for the events of one life of the worker. */
export interface Stamper {
  /** The next number; `at` is when the event reached the worker, now unless given. Taken when an event is added. */
  stamp(at?: number): Stamp;
  now(): number;
  /** Sequence number of the last stamp, 0 before the first. */
  last(): number;
}

export function stamper(boot: string, now: () => number): Stamper {
  let seq = 0;
  return {
    stamp: (at = now()) => ({ boot, seq: ++seq, at }),
    now,
    last: () => seq,
  };
}
