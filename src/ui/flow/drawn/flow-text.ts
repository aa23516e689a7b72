import { type FlowLine, flowMarkdown } from "../../../core/report/copy/flow-markdown.ts";
import { settledCookies } from "../model/settled-cookies.ts";
import { reasonTitle } from "../text/reason-words.ts";
import type { DrawContext } from "./draw-context.ts";
import type { DrawnRow } from "./layout/drawn-row.ts";
import { rowWords } from "./line-mark.tsx";

/** A ticket with more rows is read by nobody. */
export const MOST_LINES = 200;

/** Rows as text for a ticket. `context` must show addresses redacted. */
export function flowText(rows: readonly DrawnRow[], context: DrawContext): string {
  const { record, t, formats } = context;
  const told = rows.slice(0, MOST_LINES);
  const lines = told.map((row): FlowLine => {
    if (row.kind !== "exchange") return { kind: "remark", text: rowWords(row, context) };
    const { exchange } = row;
    return { kind: "exchange", exchange, cookies: settledCookies(record, exchange) };
  });
  return flowMarkdown({
    lines,
    left: rows.slice(MOST_LINES).reduce((sum, row) => sum + countOf(row), 0),
    salt: record.begin?.salt ?? "",
    t,
    time: formats.exactClock,
    reason: (code) => reasonTitle(code, t),
  });
}

function countOf(row: DrawnRow): number {
  if (row.kind === "exchange") return 1;
  return row.kind === "fold" && !row.open ? row.exchanges.length : 0;
}
