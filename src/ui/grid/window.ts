/** Rows `[first, end)` of a list. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** The window moves in steps of this many rows, so that scrolling by one row renders nothing new. */
const STEP = 8;

/**
 * The rows to keep in the document for a scroll position: those in view, with a margin of one to two steps on both
 * sides. Lengths are CSS pixels.
 */
export function rowWindow(scrollTop: number, height: number, rowHeight: number, count: number): RowWindow {
  const top = Math.floor(Math.max(0, scrollTop) / rowHeight / STEP) * STEP;
  const bottom = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight / STEP) * STEP;
  const first = Math.max(0, Math.min(top - STEP, count));
  return { first, end: Math.max(first, Math.min(bottom + STEP, count)) };
}

/** Where to scroll so that a row is in view, moving as little as possible. `height` is that of the rows' part alone. */
export function scrollToRow(index: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  if (top + rowHeight > scrollTop + height) return Math.max(0, top + rowHeight - height);
  return scrollTop;
}
