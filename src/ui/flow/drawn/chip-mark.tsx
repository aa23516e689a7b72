import type { VNode } from "preact";
import { classNames } from "../../parts/class-names.ts";
import { chipTitle } from "./chip-text.ts";
import type { DrawContext } from "./draw-context.ts";
import type { PlacedChip } from "./layout/place-chips.ts";
import { ROLE_SHAPES } from "./role-shape.ts";

const HEIGHT = 15;

interface ChipMarkProps {
  readonly placed: PlacedChip;
  /** Its middle, in CSS pixels from the top of the row. */
  readonly y: number;
  readonly context: DrawContext;
}

/** A cookie on an arrow: the shape tells its role, the edge and the sign what became of it. */
export function ChipMark({ placed: { chip, text, x, width }, y, context }: ChipMarkProps): VNode {
  const { row, sign, role } = chip;
  const { path, filled, group } = ROLE_SHAPES[role];
  const followed = row !== null && row === context.followed;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard a cookie is followed by the choice above the drawing
    <g
      class={classNames("chip", `sign-${sign}`, followed && "followed")}
      data-chip={chip.names[0]}
      data-sign={sign}
      transform={`translate(${x} ${y - HEIGHT / 2})`}
      onClick={
        row === null || sign === "rejected"
          ? undefined
          : (event) => {
              event.stopPropagation();
              context.onFollow(row);
            }
      }
    >
      <title>{chipTitle(chip, context.t)}</title>
      <rect width={width} height={HEIGHT} rx={sign === "sent" || sign === "withheld" ? HEIGHT / 2 : 2} />
      <path class={classNames("role", group, filled && "filled")} d={path} transform={`translate(10 ${HEIGHT / 2})`} />
      <text x={17} y={11}>
        {text}
      </text>
    </g>
  );
}
