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
  column("name", 128, 2, { min: 96 }),
  column("value", 74, 2, { min: 70 }),
  column("domain", 104, 2, { min: 78 }),
  column("path", 44, 1, { min: 42 }),
  column("life", 80, 0),
  column("size", 44, 0, { align: "end" }),
  column("flags", 104, 0, { min: 80 }),
  column("secure", 36, 0, FLAG),
  column("httpOnly", 38, 0, FLAG),
  column("sameSite", 98, 0, { folds: true }),
  column("hostOnly", 38, 0, FLAG),
  column("partitioned", 36, 0, FLAG),
  column("party", 46, 0),
  column("role", 95, 0),
  column("setBy", 120, 2, { min: 96 }),
  column("verdict", 146, 4, { min: 120 }),
  column("findings", 86, 0),
  column("changed", 92, 0, { usual: false }),
  column("partitionKey", 120, 1, { usual: false }),
  column("store", 80, 0, { usual: false }),
];

/**
 * Below this width of the grid, in CSS pixels, the flags share one column: side by side they would leave set by and verdict
 * too little to be read.
 */
const FOLD_BELOW = 1110;

/** Below this width not all columns fit, even at their least: those that answer most come first. */
const ORDER_BELOW = 960;

/** Below this width they are as narrow as they can be read. */
const SMALL_BELOW = 700;

/** How much room the grid has. */
export type Room = "wide" | "folded" | "ordered" | "small";

/** @param width of the grid in CSS pixels. */
export function roomOf(width: number): Room {
  if (width < SMALL_BELOW) return "small";
  if (width < ORDER_BELOW) return "ordered";
  return width < FOLD_BELOW ? "folded" : "wide";
}

type First = Readonly<Partial<Record<ColumnId, Partial<Omit<ColumnWidth, "id">>>>>;

/** What 700 pixels show without scrolling sideways. */
const FIRST_WHERE_ORDERED: First = { name: {}, value: {}, verdict: {}, findings: {}, flags: {}, domain: {} };

/** What a panel of 360 pixels shows without scrolling sideways: who, what became of it, its flags, and what is wrong. */
const FIRST_WHERE_SMALL: First = {
  name: { width: 93, min: 88, grow: 1 },
  verdict: { width: 86, min: 82, grow: 0 },
  flags: {},
  findings: { width: 62, min: 48 },
};

/**
 * The columns to show, in order. `chosen` is what the person turned on and off; folding exchanges the flag columns for the
 * one that holds them all.
 */
export function visibleColumns(
  chosen: Readonly<Partial<Record<ColumnId, boolean>>>,
  room: Room,
): readonly CookieColumn[] {
  const isOn = ({ id, usual }: CookieColumn): boolean => id === "name" || (chosen[id] ?? usual);
  const others = COLUMNS.filter((entry) => entry.id !== "flags" && isOn(entry));
  if (room === "wide") return others;
  const unfolded = others.filter(({ folds }) => !folds);
  const flags = COLUMNS.filter(({ id }) => id === "flags" && others.length > unfolded.length);
  const place = unfolded.findIndex(({ id }) => id !== "name" && id !== "value");
  const columns = place < 0 ? [...unfolded, ...flags] : unfolded.toSpliced(place, 0, ...flags);
  if (room === "folded") return columns;
  return reordered(columns, room === "small" ? FIRST_WHERE_SMALL : FIRST_WHERE_ORDERED);
}

function reordered(columns: readonly CookieColumn[], wanted: First): readonly CookieColumn[] {
  const order = Object.keys(wanted);
  const first = columns.filter(({ id }) => wanted[id]).map((entry) => ({ ...entry, ...wanted[entry.id] }));
  first.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  return [...first, ...columns.filter(({ id }) => !wanted[id])];
}
