import type { ColumnWidth } from "../../grid/column.ts";

export type FlowColumnId =
  | "time"
  | "clock"
  | "method"
  | "status"
  | "place"
  | "type"
  | "party"
  | "sent"
  | "set"
  | "withheld"
  | "rejected"
  | "request"
  | "cookies"
  | "changes";

export interface FlowColumn extends ColumnWidth {
  readonly id: FlowColumnId;
  readonly align: "start" | "center" | "end";
}

const column = (
  id: FlowColumnId,
  width: number,
  grow: number,
  min = 34,
  align: FlowColumn["align"] = "start",
): FlowColumn => ({ id, width, grow, min, align });

const WIDE: readonly FlowColumn[] = [
  column("time", 98, 0),
  column("method", 58, 0),
  column("status", 78, 0),
  column("place", 240, 4, 140),
  column("type", 78, 0),
  column("party", 46, 0),
  column("sent", 44, 0, 34, "end"),
  column("set", 40, 0, 34, "end"),
  column("withheld", 66, 0, 34, "end"),
  column("rejected", 62, 0, 34, "end"),
  column("changes", 240, 5, 120),
];

const NARROW: readonly FlowColumn[] = [
  column("clock", 70, 0),
  column("request", 170, 3, 120),
  column("cookies", 80, 0),
  column("changes", 84, 4, 68),
];

/** Below this width of the list, in CSS pixels, not all columns fit: what belongs together shares one. */
export const FLOW_FOLD_BELOW = 840;

export function flowColumns(folded: boolean): readonly FlowColumn[] {
  return folded ? NARROW : WIDE;
}
