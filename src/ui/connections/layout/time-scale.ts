/** Milliseconds since 1970. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A time in which nothing happened, and where it is drawn. */
export interface Fold extends Span {
  readonly place: number;
}

/**
 * Time along the drawing. Places count milliseconds from the first event, but for long times in which nothing happens:
 * those take the room of `FOLDED` milliseconds each, else a minute of reading would hide the milliseconds of a handshake.
 */
export interface TimeScale {
  readonly start: number;
  /** The last place. */
  readonly length: number;
  readonly folds: readonly Fold[];
  place(time: number): number;
  /** The time at a place; inside a fold in proportion. */
  time(place: number): number;
}

/** Nothing for longer than this, in milliseconds, is folded. */
const LONG = 600;
const FOLDED = 150;
/** Before and after a fold so much of the silence stays. */
const MARGIN = 60;

export function timeScale(spans: readonly Span[]): TimeScale {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  const start = sorted[0]?.start ?? 0;
  const folds: Fold[] = [];
  let reached = start;
  let folded = 0;
  for (const span of sorted) {
    if (span.start - reached > LONG) {
      const fold = { start: reached + MARGIN, end: span.start - MARGIN, place: reached + MARGIN - start - folded };
      folds.push(fold);
      folded += fold.end - fold.start - FOLDED;
    }
    reached = Math.max(reached, span.end);
  }
  return {
    start,
    length: Math.max(1, reached - start - folded),
    folds,
    place(time) {
      const fold = folds[lastAt(folds.length, (at) => (folds[at]?.start ?? 0) <= time)];
      if (!fold) return time - start;
      if (time >= fold.end) return fold.place + FOLDED + time - fold.end;
      return fold.place + ((time - fold.start) / (fold.end - fold.start)) * FOLDED;
    },
    time(place) {
      const fold = folds[lastAt(folds.length, (at) => (folds[at]?.place ?? 0) <= place)];
      if (!fold) return start + place;
      const inside = place - fold.place;
      if (inside >= FOLDED) return fold.end + inside - FOLDED;
      return fold.start + (inside / FOLDED) * (fold.end - fold.start);
    },
  };
}

/** The last of `count` places for which `holds`, which holds up to some place and not after; -1 for none. */
function lastAt(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
