import type { DrawnRow } from "./layout/drawn-row.ts";
import type { RowTops } from "./layout/row-tops.ts";
import { nextTurningPoint, type TurningPoint } from "./layout/turning-points.ts";
import { isStop } from "./row-mark.tsx";

/** Where keys lead in the drawing. */
export interface KeyPlace {
  readonly rows: readonly DrawnRow[];
  readonly tops: RowTops;
  readonly points: readonly TurningPoint[];
  /** The row that has the focus. */
  readonly at: number;
  /** Height of the view in CSS pixels. */
  readonly height: number;
}

/** The row that a key leads to, or null for a key that moves nothing. */
export function keyMove(key: string, { rows, tops, points, at, height }: KeyPlace): number | null {
  switch (key) {
    case "ArrowDown":
      return stopFrom(rows, at + 1, 1) ?? at;
    case "ArrowUp":
      return stopFrom(rows, at - 1, -1) ?? at;
    case "PageDown":
      return near(rows, Math.max(at + 1, tops.rowAt(tops.top(at) + height)), -1);
    case "PageUp":
      return near(rows, Math.min(at - 1, tops.rowAt(Math.max(0, tops.top(at) - height))), 1);
    case "Home":
      return near(rows, 0, 1);
    case "End":
      return near(rows, rows.length - 1, -1);
    case "n":
      return nextTurningPoint(points, at, 1);
    case "p":
      return nextTurningPoint(points, at, -1);
    default:
      return null;
  }
}

/** The first row from `at` on in a direction that the keys stop at. */
export function stopFrom(rows: readonly DrawnRow[], at: number, direction: 1 | -1): number | null {
  for (let row = at; row >= 0 && row < rows.length; row += direction) {
    const found = rows[row];
    if (found !== undefined && isStop(found)) return row;
  }
  return null;
}

function near(rows: readonly DrawnRow[], wanted: number, direction: 1 | -1): number | null {
  const row = Math.max(0, Math.min(wanted, rows.length - 1));
  return stopFrom(rows, row, direction) ?? stopFrom(rows, row, direction === 1 ? -1 : 1);
}
