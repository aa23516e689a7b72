import type { ColumnWidth } from "./column.ts";

/**
 * Widths of columns in whole pixels, in their order. What the person chose stays. Room that is left over goes to the other
 * columns by their share; room that is missing is taken from them, as long as all keep their least width: otherwise the
 * grid scrolls sideways, and then nothing has to be narrow.
 */
export function columnWidths(
  columns: readonly ColumnWidth[],
  chosen: Readonly<Record<string, number>>,
  room: number,
): readonly number[] {
  const widths = columns.map(({ id, min, width }) => Math.max(min, Math.round(chosen[id] ?? width)));
  const missing = sum(widths) - room;
  if (missing <= 0)
    return spread(
      widths,
      -missing,
      columns.map(({ id, grow }) => (chosen[id] === undefined ? grow : 0)),
    );
  const spare = widths.map((width, at) => {
    const { id, min = 0, grow = 0 } = columns[at] ?? {};
    return id === undefined || chosen[id] !== undefined || grow === 0 ? 0 : width - min;
  });
  return sum(spare) < missing ? widths : spread(widths, -missing, spare);
}

/** Adds `amount` to the widths by their shares, in whole pixels that add up. */
function spread(widths: readonly number[], amount: number, shares: readonly number[]): readonly number[] {
  const all = sum(shares);
  if (all === 0) return widths;
  let given = 0;
  let shared = 0;
  return widths.map((width, at) => {
    shared += shares[at] ?? 0;
    const part = Math.trunc((amount * shared) / all) - given;
    given += part;
    return width + part;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
