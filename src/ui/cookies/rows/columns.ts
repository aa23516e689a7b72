import type { ColumnWidth } from "../../grid/column.ts";

export const COLUMN_IDS = [
  "name",
  "value",
  "domain",
  "path",
  "life",
  "size",
  "flags",
  "secure",
  "httpOnly",
  "sameSite",
  "hostOnly",
  "partitioned",
  "party",
  "role",
  "setBy",
  "verdict",
  "findings",
  "changed",
  "partitionKey",
  "store",
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

export interface CookieColumn extends ColumnWidth {
  readonly id: ColumnId;
  readonly align: "start" | "center" | "end";
  /** Shown until the person chooses otherwise. */
  readonly usual: boolean;
  /** One of the columns that fold into "flags" where there is little room. */
  readonly folds: boolean;
}

const column = (
  id: ColumnId,
  width: number,
  grow: number,
  more: Partial<Omit<CookieColumn, "id" | "width" | "grow">> = {},
): CookieColumn => ({ id, width, grow, min: 34, align: "start", usual: true, folds: false, ...more });

const FLAG = { align: "center", folds: true } as const;

/** Every column in its usual order. */
export const COLUMNS: readonly CookieColumn[] = [
  column("name", 132, 2, { min: 96 }),
  column("value", 84, 2, { min: 76 }),
  column("domain", 112, 2, { min: 78 }),
  column("path", 44, 1, { min: 42 }),
  column("life", 82, 0),
  column("size", 44, 0, { align: "end" }),
  column("flags", 104, 0, { min: 80 }),
  column("secure", 36, 0, FLAG),
  column("httpOnly", 38, 0, FLAG),
  column("sameSite", 92, 0, { folds: true }),
  column("hostOnly", 38, 0, FLAG),
  column("partitioned", 36, 0, FLAG),
  column("party", 42, 0),
  column("role", 98, 0),
  column("setBy", 118, 2, { min: 74 }),
  column("verdict", 140, 4, { min: 96 }),
  column("findings", 88, 0),
  column("changed", 92, 0, { usual: false }),
  column("partitionKey", 120, 1, { usual: false }),
  column("store", 80, 0, { usual: false }),
];

/**
 * Below this width of the grid, in CSS pixels, the flags share one column, so that role and verdict stay in view: the
 * usual columns side by side need so much at their least width.
 */
export const FOLD_BELOW = 1060;

/**
 * The columns to show, in order. `chosen` is what the person turned on and off; folding exchanges the flag columns for the
 * one that holds them all, which comes forward so that it is in view in a panel of 360 pixels.
 */
export function visibleColumns(
  chosen: Readonly<Partial<Record<ColumnId, boolean>>>,
  folded: boolean,
): readonly CookieColumn[] {
  const isOn = ({ id, usual }: CookieColumn): boolean => id === "name" || (chosen[id] ?? usual);
  const others = COLUMNS.filter((entry) => entry.id !== "flags" && isOn(entry));
  if (!folded) return others;
  const unfolded = others.filter(({ folds }) => !folds);
  const flags = COLUMNS.filter(({ id }) => id === "flags" && others.length > unfolded.length);
  const place = unfolded.findIndex(({ id }) => id !== "name" && id !== "value");
  return place < 0 ? [...unfolded, ...flags] : unfolded.toSpliced(place, 0, ...flags);
}
