/** Runs a function soon; asking again before it ran changes nothing. */
export type Scheduler = (work: () => void) => void;

/** A page in the background gets no animation frames, and must not fall behind without end. */
const LATEST = 200;

/** Work once an animation frame. */
export function frameScheduler(window: Window): Scheduler {
  const waiting = new Map<() => void, () => void>();
  return (work) => {
    if (waiting.has(work)) return;
    const run = (): void => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
      waiting.delete(work);
      work();
    };
    const frame = window.requestAnimationFrame(run);
    const timer = window.setTimeout(run, LATEST);
    waiting.set(work, run);
  };
}
