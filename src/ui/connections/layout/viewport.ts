/** The part of the time scale that shows, in places of the scale. */
export interface Viewport {
  readonly from: number;
  readonly span: number;
}

/** Closer than this, in milliseconds over the whole width, there is nothing more to see. */
const LEAST = 4;

export function wholeViewport(length: number): Viewport {
  return { from: 0, span: Math.max(LEAST, length) };
}

/** @param factor below 1 comes closer. @param at what stays where it is, as a part of the width from 0 to 1. */
export function zoomed({ from, span }: Viewport, factor: number, at: number, length: number): Viewport {
  const next = Math.max(LEAST, Math.min(Math.max(LEAST, length), span * factor));
  return clamped({ from: from + (span - next) * at, span: next }, length);
}

/** @param part of the width, to the right where it is positive. */
export function panned({ from, span }: Viewport, part: number, length: number): Viewport {
  return clamped({ from: from + span * part, span }, length);
}

/** Moves as little as possible so that a part of the scale shows. */
export function showing(view: Viewport, start: number, end: number, length: number): Viewport {
  if (start >= view.from && end <= view.from + view.span) return view;
  if (end - start > view.span || start < view.from) return clamped({ ...view, from: start - view.span / 10 }, length);
  return clamped({ ...view, from: end - (view.span * 9) / 10 }, length);
}

function clamped({ from, span }: Viewport, length: number): Viewport {
  return { from: Math.max(0, Math.min(from, Math.max(LEAST, length) - span)), span };
}
