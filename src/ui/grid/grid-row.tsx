import { Component, type ComponentChildren, type VNode } from "preact";
import { classNames } from "../parts/class-names.ts";
import type { GridColumn } from "./column.ts";

export const ROW_HEIGHT = 22;

export interface GridRowProps<R> {
  readonly row: R;
  readonly id: string;
  readonly index: number;
  readonly columns: readonly GridColumn[];
  readonly cell: (row: R, column: string) => ComponentChildren;
  readonly divider: ((row: R) => ComponentChildren) | undefined;
  readonly class: string;
  readonly selected: boolean;
  /** Whether this is the row that Tab reaches. */
  readonly reached: boolean;
}

/** A row that renders only when something of it has changed: most of what arrives is about other rows. */
export class GridRow<R> extends Component<GridRowProps<R>> {
  override shouldComponentUpdate(next: Readonly<GridRowProps<R>>): boolean {
    const names = Object.keys(next) as (keyof GridRowProps<R>)[];
    return names.some((name) => next[name] !== this.props[name]);
  }

  override render(props: GridRowProps<R>): VNode {
    const { row, id, index, columns, cell, divider, class: className, selected, reached } = props;
    const dividing = divider?.(row) ?? null;
    if (dividing !== null) return dividingRow(id, index, columns.length, dividing);
    return (
      // biome-ignore lint/a11y/useSemanticElements: rows of a table cannot be placed one by one
      <div
        role="row"
        class={classNames("grid-row", className, selected && "selected")}
        data-row={id}
        aria-rowindex={index + 2}
        aria-selected={selected}
        tabIndex={reached ? 0 : -1}
        style={{ top: `${index * ROW_HEIGHT}px` }}
      >
        {columns.map((column, at) => (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles are cells of a grid
          <div
            key={column.id}
            role={at === 0 ? "rowheader" : "gridcell"}
            class={`grid-cell ${column.align}`}
            data-column={column.id}
            aria-colindex={at + 1}
          >
            {cell(row, column.id)}
          </div>
        ))}
      </div>
    );
  }
}

/** A line across all columns. */
function dividingRow(id: string, index: number, columns: number, content: ComponentChildren): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a table cannot be placed one by one
    <div
      role="row"
      class="grid-row divider"
      data-row={id}
      aria-rowindex={index + 2}
      tabIndex={-1}
      style={{ top: `${index * ROW_HEIGHT}px` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="gridcell" class="grid-cell" aria-colindex={1} aria-colspan={columns} tabIndex={-1}>
        {content}
      </div>
    </div>
  );
}
