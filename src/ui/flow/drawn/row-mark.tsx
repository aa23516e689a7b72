import type { VNode } from "preact";
import { classNames } from "../../parts/class-names.ts";
import type { DrawContext } from "./draw-context.ts";
import { ExchangeMark } from "./exchange-mark.tsx";
import type { DrawnRow } from "./layout/drawn-row.ts";
import { rowHeight } from "./layout/zoom.ts";
import { LineMark } from "./line-mark.tsx";
import { rowName } from "./row-name.ts";

/** Rows that the arrow keys stop at. */
export function isStop({ kind }: DrawnRow): boolean {
  return kind === "exchange" || kind === "fold" || kind === "jar";
}

/** Names the element of a row, for the list that has the focus. */
export function rowElementId(index: number): string {
  return `drawn-row-${index}`;
}

interface RowMarkProps {
  readonly row: DrawnRow;
  readonly index: number;
  readonly count: number;
  /** In CSS pixels from the top of the drawing's part. */
  readonly y: number;
  readonly selected: boolean;
  /** The keys are here. */
  readonly reached: boolean;
  readonly context: DrawContext;
}

/** One row: an option of the list that the drawing is. */
export function RowMark({ row, index, count, y, selected, reached, context }: RowMarkProps): VNode {
  const height = rowHeight(row, context.zoom);
  const faded = row.kind === "exchange" && row.faded;
  return (
    <g
      class={classNames("row", row.kind, faded && "faded", selected && "selected", reached && "reached")}
      data-row={row.id}
      transform={`translate(0 ${y})`}
    >
      <rect
        role="option"
        id={rowElementId(index)}
        class="back"
        aria-label={rowName(row, context)}
        aria-selected={selected}
        aria-disabled={!isStop(row)}
        aria-setsize={count}
        aria-posinset={index + 1}
        tabIndex={-1}
        x={2}
        width={Math.max(0, context.lines.width - 4)}
        height={height}
      />
      {/* Its words are in the name, in their order. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        {row.kind === "exchange" ? (
          <ExchangeMark row={row} context={context} />
        ) : (
          <LineMark row={row} height={height} context={context} />
        )}
      </g>
    </g>
  );
}
