import type { TimeScale } from "./time-scale.ts";
import type { Viewport } from "./viewport.ts";

/** A line of the ruler. */
export interface Tick {
  /** In CSS pixels from the left. */
  readonly left: number;
  /** Milliseconds after the first event. */
  readonly after: number;
}

/** Least distance of two labels in CSS pixels. */
const APART = 84;

/** Lines at round times, as many as have room for their labels. */
export function ticks(scale: TimeScale, view: Viewport, width: number): readonly Tick[] {
  if (width <= 0) return [];
  const perPixel = view.span / width;
  const step = roundStep(perPixel * APART);
  const found: Tick[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let place = view.from; place <= view.from + view.span; ) {
    const after = Math.max(0, Math.ceil((scale.time(place) - scale.start) / step - 1e-9)) * step;
    const at = scale.place(scale.start + after);
    const left = (at - view.from) / perPixel;
    const inFold = scale.folds.some((fold) => scale.start + after > fold.start && scale.start + after < fold.end);
    if (left <= width && left - last >= APART / 2 && !inFold) {
      found.push({ left, after });
      last = left;
    }
    // Inside a fold many round times share one pixel.
    place = Math.max(at, place) + Math.max(step / 2, perPixel);
  }
  return found;
}

/** The next of 1, 2, 5, 10, 20, 50 and so on. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= least) ?? least;
}
