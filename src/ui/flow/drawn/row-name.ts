import { pathOf } from "../../../core/site/url-parts.ts";
import { settledCookies } from "../model/settled-cookies.ts";
import { typeText } from "../text/type-text.ts";
import { chipTitle } from "./chip-text.ts";
import type { DrawContext } from "./draw-context.ts";
import { responseWords } from "./lane-words.ts";
import { chipsOf } from "./layout/chips.ts";
import { beganAt, type DrawnRow } from "./layout/drawn-row.ts";
import { rowWords } from "./line-mark.tsx";

/** A row in words, for those who hear it. */
export function rowName(row: DrawnRow, context: DrawContext): string {
  const { t, formats, record, rowOf, followed, steps } = context;
  if (row.kind === "fold") return `${rowWords(row, context)}, ${t(row.open ? "drawn_fold" : "drawn_unfold")}`;
  if (row.kind !== "exchange") return rowWords(row, context);
  const { exchange } = row;
  const time = beganAt(exchange);
  const chips = chipsOf(settledCookies(record, exchange), rowOf, followed);
  const numbered = steps.get(exchange.id);
  return [
    time === null ? "" : formats.exactClock(time),
    `${exchange.method} ${exchange.host}${pathOf(exchange.url)}`,
    typeText(exchange.type),
    ...responseWords(exchange, context).map(({ text }) => text),
    ...[...chips.out, ...chips.in].map((chip) => chipTitle(chip, t)),
    ...[...(numbered?.request ?? []), ...(numbered?.response ?? [])].map((step) => t(`drawn_step_${step}`)),
  ]
    .filter(Boolean)
    .join(", ");
}
