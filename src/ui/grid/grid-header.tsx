import type { TargetedKeyboardEvent, TargetedPointerEvent, VNode } from "preact";
import { useState } from "preact/hooks";
import { classNames } from "../parts/class-names.ts";
import type { GridColumn, SortState } from "./column.ts";

interface GridHeaderProps {
  readonly columns: readonly GridColumn[];
  readonly widths: readonly number[];
  readonly sort: SortState;
  readonly onSort: (column: string) => void;
  /** null gives the column back its usual width. */
  readonly onWidth: (column: string, width: number | null) => void;
  readonly onDown: () => void;
}

const STEP = 8;

/** The line of column names: arrow keys move along it, Enter sorts, Shift with an arrow key changes the width. */
export function GridHeader({ columns, widths, sort, onSort, onWidth, onDown }: GridHeaderProps): VNode {
  const [active, setActive] = useState(0);
  const reached = Math.min(active, columns.length - 1);
  const move = (event: TargetedKeyboardEvent<HTMLDivElement>, by: number): void => {
    const next = Math.max(0, Math.min(columns.length - 1, reached + by));
    setActive(next);
    (event.currentTarget.children[next] as HTMLElement | undefined)?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const column = columns[reached];
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (column === undefined) return;
    if (by !== 0 && event.shiftKey) {
      onWidth(column.id, Math.max(column.min, (widths[reached] ?? column.width) + by * STEP));
    } else if (by !== 0) move(event, by);
    else if (event.key === "Enter" || event.key === " ") onSort(column.id);
    else if (event.key === "ArrowDown") onDown();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a table cannot be placed one by one
    <div role="rowgroup" class="grid-head">
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="row" aria-rowindex={1} class="grid-header" tabIndex={-1} onKeyDown={onKeyDown}>
        {columns.map((column, at) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useKeyWithClickEvents: the row around it listens to keys
          <div
            key={column.id}
            role="columnheader"
            class={classNames("grid-heading", column.align, sort.column === column.id && "sorted")}
            title={column.title}
            data-column={column.id}
            aria-colindex={at + 1}
            aria-label={column.title}
            aria-sort={sort.column === column.id ? sort.direction : undefined}
            tabIndex={at === reached ? 0 : -1}
            onFocus={() => setActive(at)}
            onClick={() => onSort(column.id)}
          >
            <span class="grid-label">{column.label}</span>
            {sort.column === column.id && (
              <span class="sort-mark" aria-hidden="true">
                {sort.direction === "ascending" ? "▲" : "▼"}
              </span>
            )}
            <Resizer
              width={widths[at] ?? column.width}
              onWidth={(width) => onWidth(column.id, width === null ? null : Math.max(column.min, width))}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

interface ResizerProps {
  readonly width: number;
  readonly onWidth: (width: number | null) => void;
}

/** The edge of a heading, for the pointer; the keyboard has Shift with an arrow key. */
function Resizer({ width, onWidth }: ResizerProps): VNode {
  const onPointerDown = (event: TargetedPointerEvent<HTMLSpanElement>): void => {
    const edge = event.currentTarget;
    const from = event.clientX;
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (move) => onWidth(Math.round(width + move.clientX - from));
    edge.onlostpointercapture = () => {
      edge.onpointermove = null;
    };
  };
  const stop = (event: Event): void => event.stopPropagation();
  return (
    <span
      class="resizer"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onClick={stop}
      onDblClick={() => onWidth(null)}
    />
  );
}
