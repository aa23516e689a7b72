import type { VNode } from "preact";
import type { ChangeSign, CookieChange } from "../rows/changes-of.ts";
import { Arrow } from "./arrow.tsx";
import type { DrawContext } from "./draw-context.ts";

const SIGNS: Readonly<Partial<Record<ChangeSign, string>>> = { new: "+", changed: "~", deleted: "−" };

interface JarArrowProps {
  readonly changes: readonly CookieChange[];
  readonly y: number;
  readonly context: DrawContext;
}

/** What a response did to the jar: how many cookies it made, changed and deleted. */
export function JarArrow({ changes, y, context: { lines, t } }: JarArrowProps): VNode | null {
  const counts = (Object.keys(SIGNS) as ChangeSign[])
    .map((sign) => ({ sign, count: changes.filter((change) => change.sign === sign).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  const [only] = counts;
  const word =
    counts.length === 1 && only?.count === 1
      ? t(`drawn_jar_${only.sign}`)
      : counts.map(({ sign, count }) => `${SIGNS[sign]}${count}`).join(" ");
  return (
    <g class="to-jar">
      <Arrow from={lines.browser.x} to={lines.jar.x} y={y + 18.5} />
      <text text-anchor="middle" x={(lines.browser.x + lines.jar.x) / 2} y={y + 13}>
        {word}
      </text>
    </g>
  );
}
