import type { ColumnWidth } from "./column.ts";

/**
 * Widths of columns in whole pixels, in their order. What the person chose stays; the room that is left goes to the
 * other columns by their share, and where there is too little room the grid scrolls sideways.
 */
export function columnWidths(
  columns: readonly ColumnWidth[],
  chosen: Readonly<Record<string, number>>,
  room: number,
): readonly number[] {
  const widths = columns.map(({ id, min, width }) => Math.max(min, Math.round(chosen[id] ?? width)));
  const left = room - widths.reduce((sum, width) => sum + width, 0);
  const shares = columns.map(({ id, grow }) => (chosen[id] === undefined ? grow : 0));
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (left <= 0 || all === 0) return widths;
  // Whole pixels that add up: each column takes its share of what the columns before it have left.
  let given = 0;
  let shared = 0;
  return widths.map((width, at) => {
    shared += shares[at] ?? 0;
    const extra = Math.floor((left * shared) / all) - given;
    given += extra;
    return width + extra;
  });
}
