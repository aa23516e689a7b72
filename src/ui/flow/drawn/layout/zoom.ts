import type { DrawnRow } from "./drawn-row.ts";

/** How closely one looks: a line of colour an exchange, one arrow, or two with everything that they carry. */
export const ZOOMS = ["overview", "compact", "full"] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Height of one arrow with its words, as of any row of words. */
export const LANE = 22;

const EXCHANGE: Readonly<Record<Zoom, number>> = { overview: 5, compact: LANE, full: 2 * LANE };

/** Height of a row in CSS pixels. It depends on nothing that has to be worked out, so that sums are cheap. */
export function rowHeight(row: DrawnRow, zoom: Zoom): number {
  if (row.kind === "exchange") return EXCHANGE[zoom];
  if (zoom !== "overview") return LANE;
  return row.kind === "mark" || row.kind === "navigation" || (row.kind === "fold" && row.open) ? LANE : 8;
}

export function* rowHeights(rows: readonly DrawnRow[], zoom: Zoom): Iterable<number> {
  for (const row of rows) yield rowHeight(row, zoom);
}
