import { render } from "preact";
import type { DrawContext } from "./draw-context.ts";
import type { DrawnRow } from "./layout/drawn-row.ts";
import { RowTops } from "./layout/row-tops.ts";
import { rowHeights } from "./layout/zoom.ts";
import { HEAD_HEIGHT, LifelineMarks, LifelineNames } from "./lifeline-marks.tsx";
import { RowMark } from "./row-mark.tsx";

/** More rows make a picture that few programs open. */
export const MOST_ROWS = 1000;

/** Rows as a picture that needs nothing else: styles and colours are in it. `context` must show addresses redacted. */
export function drawingSvg(rows: readonly DrawnRow[], context: DrawContext): string {
  const drawn = rows.slice(0, MOST_ROWS);
  const tops = new RowTops(rowHeights(drawn, context.zoom), drawn.length);
  const [width, height] = [context.lines.width, HEAD_HEIGHT + tops.total + 8];
  const room = document.createElement("div");
  render(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="drawn"
      role="img"
      aria-label={context.t("drawn_list")}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-following={context.followed !== null}
    >
      <rect class="paper" width={width} height={height} />
      <LifelineNames context={context} />
      <g transform={`translate(0 ${HEAD_HEIGHT})`}>
        <LifelineMarks height={tops.total} context={context} />
        {drawn.map((row, at) => (
          <RowMark
            key={row.id}
            row={row}
            index={at}
            count={drawn.length}
            y={tops.top(at)}
            selected={false}
            reached={false}
            context={context}
          />
        ))}
      </g>
    </svg>,
    room,
  );
  const svg = room.firstElementChild;
  if (svg === null) return "";
  // What serves those who hear the list, or press a button, says nothing in a picture.
  for (const option of svg.querySelectorAll("[role=option], .unfold")) option.remove();
  for (const row of svg.querySelectorAll("[data-row]")) row.removeAttribute("data-row");
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = marksCss();
  svg.prepend(style);
  const text = new XMLSerializer().serializeToString(svg);
  render(null, room);
  return text;
}

/** The rules of what is drawn, with the colours of the theme filled in, since few programs know custom properties. */
function marksCss(): string {
  const root = getComputedStyle(document.documentElement);
  const rules = [...(marksSheet()?.cssRules ?? [])].map(({ cssText }) => cssText).join("\n");
  const filled = rules
    .replace(/var\(--halo, (var\(--[\w-]+\))\)/g, "$1")
    .replace(/var\((--[\w-]+)\)/g, (_, name) => root.getPropertyValue(name).trim());
  return `text { font-family: system-ui, sans-serif; }\n${filled}`;
}

/** The sheet comes in through another one. */
function marksSheet(): CSSStyleSheet | null {
  for (const { href, cssRules } of document.styleSheets) {
    if (!href?.endsWith("/drawn.css")) continue;
    for (const rule of cssRules) if (rule instanceof CSSImportRule) return rule.styleSheet;
  }
  return null;
}
