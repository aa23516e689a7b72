/** How wide a column is, in CSS pixels. */
export interface ColumnWidth {
  readonly id: string;
  readonly min: number;
  readonly width: number;
  /** Share of the room that is left over; 0 for a column that never needs more. */
  readonly grow: number;
}

export type SortDirection = "ascending" | "descending";

export interface SortState {
  readonly column: string;
  readonly direction: SortDirection;
}

/** What the grid shows in its header for a column. */
export interface GridColumn extends ColumnWidth {
  readonly label: string;
  /** The whole name where the label is short. */
  readonly title: string;
  readonly align: "start" | "center" | "end";
}
