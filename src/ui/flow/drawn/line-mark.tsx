import type { VNode } from "preact";
import type { CaptureRecord } from "../../../core/capture/record.ts";
import { sourceText } from "../../cookies/text/source-text.ts";
import type { DrawContext } from "./draw-context.ts";
import { BOLD } from "./lane.tsx";
import { beganAt, type DrawnRow, endedAt, type FoldRow, type JarRow } from "./layout/drawn-row.ts";
import { cutText } from "./layout/place-chips.ts";

const JAR_SIGNS = { added: "+", updated: "~", removed: "−", found: "", unchanged: "=" } as const;

/** What a row that is no exchange says. */
export function rowWords(row: Exclude<DrawnRow, { kind: "exchange" }>, context: DrawContext): string {
  const { t, formats, address, record } = context;
  switch (row.kind) {
    case "mark": {
      const { label, text, at } = row.mark;
      return `⚑ ${label === "text" ? text : t(`flow_mark_${label.replaceAll("-", "_")}`)}  ${formats.exactClock(at)}`;
    }
    case "navigation":
      return `→ ${t("flow_navigation", address(row.navigation.url))}`;
    case "gap":
      return t("drawn_gap", formats.duration(row.to - row.from));
    case "jar":
      return jarWords(row, record, context);
    case "fold":
      return foldWords(row, context);
  }
}

function jarWords({ change }: JarRow, record: CaptureRecord, { t }: DrawContext): string {
  return `${JAR_SIGNS[change.kind]}${change.cookie.name}  ${t(`drawn_jar_${change.kind}`)} · ${sourceText(change.source, record, t)}`;
}

function foldWords({ exchanges, why }: FoldRow, { tn, formats }: DrawContext): string {
  const [first, last] = [exchanges[0], exchanges.at(-1)];
  const from = first === undefined ? null : beganAt(first);
  const to = last === undefined ? null : endedAt(last);
  const time = from === null || to === null || to - from < 1000 ? "" : `${formats.duration(to - from)}, `;
  return `${time}${tn(`drawn_fold_${why}`, exchanges.length)}`;
}

interface LineMarkProps {
  readonly row: Exclude<DrawnRow, { kind: "exchange" }>;
  readonly height: number;
  readonly context: DrawContext;
}

/** A line across the drawing: what divides exchanges, or stands for many, or happened in the jar alone. */
export function LineMark({ row, height, context }: LineMarkProps): VNode {
  const { lines, measure, t } = context;
  const y = Math.round(height / 2) + 0.5;
  if (height < 14) return <path class={`line ${row.kind}`} d={`M${lines.jar.x} ${y}H${lines.width - 8}`} />;
  const words = rowWords(row, context);
  const button = row.kind === "fold" ? `[${t(row.open ? "drawn_fold" : "drawn_unfold")}]` : "";
  if (row.kind === "jar") {
    return (
      <g class={`event ${row.change.kind}`}>
        <circle cx={lines.jar.x} cy={y} r={4} />
        <text x={lines.jar.x + 10} y={y + 4}>
          {cutText(words, lines.width - lines.jar.x - 20, measure)}
        </text>
      </g>
    );
  }
  const room = lines.width - 32 - measure(button);
  const text = cutText(words, room, measure);
  const width = measure(text) * (row.kind === "mark" ? BOLD : 1) + (button === "" ? 0 : measure(button) + 8);
  const start = row.kind === "mark" || row.kind === "navigation" ? 8 : Math.max(8, (lines.width - width) / 2);
  return (
    <g class={`line ${row.kind}`}>
      {start > 20 && <path d={`M8 ${y}H${start - 8}`} />}
      <text x={start} y={y + 4}>
        {text !== words && <title>{words}</title>}
        {text}
        {button !== "" && (
          <tspan class="unfold" dx={8}>
            {button}
          </tspan>
        )}
      </text>
      {start + width + 16 < lines.width - 8 && <path d={`M${start + width + 8} ${y}H${lines.width - 8}`} />}
    </g>
  );
}
