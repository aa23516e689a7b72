import type { PaceClock } from "./paced.ts";

/** A clock that moves when told: while work spends time, and while time passes, in which what falls due is run. */
export function paceClock(): {
  readonly clock: PaceClock;
  readonly spend: (milliseconds: number) => void;
  readonly pass: (milliseconds: number) => void;
} {
  let time = 0;
  const calls: { at: number; run: () => void }[] = [];
  return {
    clock: { now: () => time, later: (run, delay) => calls.push({ at: time + delay, run }) },
    spend(milliseconds) {
      time += milliseconds;
    },
    pass(milliseconds) {
      time += milliseconds;
      for (const call of calls.splice(0)) {
        if (call.at <= time) call.run();
        else calls.push(call);
      }
    },
  };
}
