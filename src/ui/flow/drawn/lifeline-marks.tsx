import type { VNode } from "preact";
import type { DrawContext } from "./draw-context.ts";
import type { Lifeline } from "./layout/lifelines.ts";
import { cutText } from "./layout/place-chips.ts";

export const HEAD_HEIGHT = 24;

/** The lifelines through a part of the drawing of that height. */
export function LifelineMarks({ height, context }: { readonly height: number; readonly context: DrawContext }): VNode {
  return (
    <g>
      {allLines(context).map(({ id, kind, x }) => (
        <path key={id} class={`lifeline ${kind}`} d={`M${x} 0V${height}`} />
      ))}
    </g>
  );
}

/** The names over the lifelines. */
export function LifelineNames({ context }: { readonly context: DrawContext }): VNode {
  const { measure, lines } = context;
  const all = allLines(context);
  return (
    <g class="names">
      {all.map((line, at) => {
        const before = all[at - 1]?.x ?? 0;
        const after = all[at + 1]?.x ?? lines.width * 2 - line.x;
        const room = Math.min(line.x - before, after - line.x, 180) - 10;
        const name = lifelineName(line, context);
        return (
          <text key={line.id} class={line.kind} text-anchor="middle" x={line.x} y={16}>
            <title>{name}</title>
            {cutText(name, Math.max(room, 30), measure)}
          </text>
        );
      })}
    </g>
  );
}

function allLines({ lines: { jar, browser, servers } }: DrawContext): readonly Lifeline[] {
  return [jar, browser, ...servers];
}

function lifelineName({ kind, name, count }: Lifeline, { t, tn }: DrawContext): string {
  if (kind === "jar" || kind === "browser") return t(`drawn_line_${kind}`);
  return name ?? tn(`drawn_line_${kind}`, count);
}
