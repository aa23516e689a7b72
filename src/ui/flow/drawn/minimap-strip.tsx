import type { VNode } from "preact";
import { minimapMarks } from "./layout/minimap.ts";
import type { RowTops } from "./layout/row-tops.ts";
import type { Turn, TurningPoint } from "./layout/turning-points.ts";

interface MinimapProps {
  readonly points: readonly TurningPoint[];
  readonly tops: RowTops;
  /** In CSS pixels. */
  readonly height: number;
  readonly view: { readonly start: number; readonly end: number };
  readonly onScroll: (scrollTop: number) => void;
}

export const MINIMAP_WIDTH = 26;
/** Pixels of one place in the overview. */
const PLACE = 4;

/** Each kind has its own column and shape. */
const SHAPES: Readonly<Record<Turn, { readonly x: number; readonly path: string }>> = {
  birth: { x: 6, path: "M-2 0H2M0-2V2" },
  change: { x: 11, path: "M-2.2 0 0-2.2 2.2 0 0 2.2Z" },
  end: { x: 16, path: "M-2 0H2" },
  refusal: { x: 21, path: "M-1.8-1.8 1.8 1.8M1.8-1.8-1.8 1.8" },
};

/** The whole drawing in a strip: where cookies are made, changed, ended and refused, and what is in view. */
export function Minimap({ points, tops, height, view, onScroll }: MinimapProps): VNode {
  const marks = minimapMarks(points, tops, Math.max(1, Math.floor(height / PLACE)));
  const jump = (y: number): void => onScroll((y / height) * tops.total - ((view.end - view.start) * tops.total) / 2);
  return (
    // By keyboard: Home, End, the page keys, and n and p for what is marked here.
    <svg
      class="minimap"
      aria-hidden="true"
      width={MINIMAP_WIDTH}
      height={height}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        jump(event.offsetY);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) jump(event.offsetY);
      }}
    >
      <rect
        class="view"
        x={1}
        width={MINIMAP_WIDTH - 2}
        y={view.start * height}
        height={Math.max(4, (view.end - view.start) * height)}
      />
      {marks.map(({ at, turn }) => (
        <path
          key={`${at} ${turn}`}
          class={`turn ${turn}`}
          d={SHAPES[turn].path}
          transform={`translate(${SHAPES[turn].x} ${Math.round(at * height) + 2})`}
        />
      ))}
    </svg>
  );
}
