import type { VNode } from "preact";
import { classNames } from "../../parts/class-names.ts";

const HEAD = 6;

interface ArrowProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly class?: string;
  /** A head at either end. */
  readonly both?: boolean;
}

/** A line with a head, in CSS pixels. */
export function Arrow({ from, to, y, class: className, both = false }: ArrowProps): VNode {
  return (
    <path
      class={classNames("arrow", className)}
      d={`M${from} ${y}H${to}${head(to, y, Math.sign(from - to))}${both ? head(from, y, Math.sign(to - from)) : ""}`}
    />
  );
}

function head(x: number, y: number, back: number): string {
  return `M${x + back * HEAD} ${y - 3}L${x} ${y}L${x + back * HEAD} ${y + 3}`;
}
