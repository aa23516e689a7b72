import type { ComponentChildren, TargetedKeyboardEvent, TargetedMouseEvent, VNode } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { GridColumn, SortState } from "./column.ts";
import { columnWidths } from "./column-layout.ts";
import { GridHeader } from "./grid-header.tsx";
import { GridRow, ROW_HEIGHT } from "./grid-row.tsx";
import { rowMove, stopFrom } from "./row-move.ts";
import { useGridScroll } from "./use-grid-scroll.ts";

export interface Point {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface GridProps<R> {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly R[];
  readonly rowId: (row: R) => string;
  readonly rowClass: (row: R) => string;
  readonly columns: readonly GridColumn[];
  readonly cell: (row: R, column: string) => ComponentChildren;
  /** What stands in a row that divides the others and cannot be selected; null for every other row. */
  readonly divider?: (row: R) => ComponentChildren;
  /** Widths that the person chose. */
  readonly widths: Readonly<Record<string, number>>;
  readonly onWidth: (column: string, width: number | null) => void;
  readonly sort: SortState;
  readonly onSort: (column: string) => void;
  /** Names the order and the filter: another one shows the list anew. */
  readonly order: string;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onMenu: (id: string, at: Point) => void;
}

/** The row that Tab reaches. */
const REACHED = "[role=row][tabindex='0']";

/**
 * A list of thousands of rows of which only those near the view are in the document.
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function Grid<R>(props: GridProps<R>): VNode {
  const { rows, rowId, columns, divider, widths: chosen, selected, onSelect, onOpen, onMenu } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const focusRow = useRef(false);
  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
  const scroll = useGridScroll(scroller, ids, selected, props.order);
  const widths = useMemo(() => columnWidths(columns, chosen, scroll.width), [columns, chosen, scroll.width]);
  const at = selected === null ? -1 : ids.indexOf(selected);
  const divides = (index: number): boolean => divider !== undefined && divider(rows[index] as R) !== null;
  const reached = at >= 0 ? at : stopFrom(0, 1, rows.length, divides);

  // A row that is given another id becomes another element: the focus goes along.
  const hadFocus = scroller.current?.querySelector(REACHED) === document.activeElement;
  useLayoutEffect(() => {
    const lost = hadFocus && document.activeElement === document.body;
    if (!focusRow.current && !lost) return;
    focusRow.current = false;
    scroller.current?.querySelector<HTMLElement>(REACHED)?.focus({ preventScroll: true });
  });

  const choose = (index: number): void => {
    const id = ids[index];
    if (id === undefined || divides(index)) return;
    focusRow.current = true;
    onSelect(id);
    scroll.show(index);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const id = ids[reached];
    if (event.altKey || event.ctrlKey || event.metaKey || id === undefined) return;
    const target = rowMove(event.key, at, rows.length, scroll.page);
    if (target !== null) choose(stopFrom(target, target < at || event.key === "End" ? -1 : 1, rows.length, divides));
    else if (event.key === "Enter" || event.key === " ") onOpen(id);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      choose(reached);
      onMenu(id, (event.target as HTMLElement).getBoundingClientRect());
    } else return;
    event.preventDefault();
  };
  const pointed = (event: TargetedMouseEvent<HTMLDivElement>): number =>
    ids.indexOf((event.target as HTMLElement).closest<HTMLElement>("[data-row]")?.dataset["row"] ?? "");
  const onContextMenu = (event: TargetedMouseEvent<HTMLDivElement>): void => {
    const index = pointed(event);
    const id = ids[index];
    if (id === undefined || divides(index)) return;
    event.preventDefault();
    onSelect(id);
    onMenu(id, { left: event.clientX, top: event.clientY, bottom: event.clientY });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a table cannot be placed one by one
    <div
      ref={scroller}
      id={props.id}
      class="grid"
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      tabIndex={-1}
      style={{ "--grid-columns": widths.map((width) => `${width}px`).join(" ") }}
      onScroll={scroll.onScroll}
    >
      <GridHeader
        columns={columns}
        widths={widths}
        sort={props.sort}
        onSort={props.onSort}
        onWidth={props.onWidth}
        onDown={() => choose(reached)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div
        role="rowgroup"
        class="grid-body"
        style={{ height: `${rows.length * ROW_HEIGHT}px` }}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onClick={(event) => choose(pointed(event))}
        onDblClick={(event) => {
          const index = pointed(event);
          const id = ids[index];
          if (id !== undefined && !divides(index)) onOpen(id);
        }}
        onContextMenu={onContextMenu}
      >
        {indices(scroll.window, reached, rows.length).map((index) => {
          const row = rows[index] as R;
          const id = ids[index] ?? "";
          return (
            <GridRow
              key={id}
              row={row}
              id={id}
              index={index}
              columns={columns}
              cell={props.cell as (row: unknown, column: string) => ComponentChildren}
              divider={divider as ((row: unknown) => ComponentChildren) | undefined}
              class={props.rowClass(row)}
              selected={index === at}
              reached={index === reached}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The window, and the row that Tab reaches wherever it is: without it the focus would be lost by scrolling. */
function indices({ first, end }: { first: number; end: number }, reached: number, count: number): readonly number[] {
  const list = Array.from({ length: end - first }, (_, at) => first + at);
  if (reached >= count || (reached >= first && reached < end)) return list;
  return reached < first ? [reached, ...list] : [...list, reached];
}
