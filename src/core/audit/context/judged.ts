import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Exchange, SetLine } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";

/** A set line that was to make a cookie, and the exchange that brought it. */
export interface JudgedLine {
  readonly row: CookieRow;
  readonly line: SetLine;
  readonly exchange: Exchange;
}

export function judgedRows(rows: readonly CookieRow[]): readonly CookieRow[] {
  return rows.filter(
    ({ state, verdict }) => state === "present" || (state === "undecided" && !isOpen(verdict?.reason)),
  );
}

function isOpen(reason: string | null | undefined): boolean {
  return reason === "exchange-open" || reason === "waiting-for-jar";
}

export function judgedLines(
  rows: readonly CookieRow[],
  record: CaptureRecord,
): ReadonlyMap<CookieRow, readonly JudgedLine[]> {
  const lines = new Map<CookieRow, readonly JudgedLine[]>();
  for (const row of rows) {
    if (row.state === "gone" || row.lines.length === 0) continue;
    const judged = row.lines.flatMap((line): JudgedLine[] => {
      const exchange = record.exchangesById.get(line.exchangeId);
      return line.identity.deletes || exchange === undefined ? [] : [{ row, line, exchange }];
    });
    if (judged.length > 0) lines.set(row, judged.reverse());
  }
  return lines;
}
