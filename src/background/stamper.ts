import type { Stamp } from "../core/capture/event.ts";

/** Stamps for the events of one life of the worker. */
export interface Stamper {
  stamp(): Stamp;
  /** Sequence number of the last stamp, 0 before the first. */
  last(): number;
}

export function stamper(boot: string, now: () => number): Stamper {
  let seq = 0;
  return {
    stamp: () => ({ boot, seq: ++seq, at: now() }),
    last: () => seq,
  };
}
