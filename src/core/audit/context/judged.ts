import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Exchange, SetLine } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import type { Role } from "../../session/role.ts";

/** A set line that was to make a cookie, and the exchange that brought it. */
export interface JudgedLine {
  readonly row: CookieRow;
  readonly line: SetLine;
  readonly exchange: Exchange;
}

export function judgedRows(rows: readonly CookieRow[], sessions: Sessions): readonly CookieRow[] {
  return rows.filter(
    (row) =>
      row.state === "present" ||
      (row.state === "undecided" && !isOpen(row.verdict?.reason)) ||
      isJudgedAsItWas(row, sessions),
  );
}

function isOpen(reason: string | null | undefined): boolean {
  return reason === "exchange-open" || reason === "waiting-for-jar";
}

type Sessions = ReadonlyMap<string, unknown>;

/** What signing in hangs on. */
const OF_SIGN_IN: ReadonlySet<Role> = new Set<Role>(["login-session", "remember", "sign-in", "csrf"]);

/**
 * A cookie of a sign-in that lived and is gone is judged as it was: whoever signs out at the end, or whose state cookie
 * did its work, wants to hear of it all the same.
 */
export function isJudgedAsItWas({ id, state, entry, role }: CookieRow, sessions: Sessions): boolean {
  if (state !== "gone" || !(OF_SIGN_IN.has(role.role) || sessions.has(id))) return false;
  return entry?.history.some(({ kind }) => kind !== "removed" && kind !== "unchanged") ?? false;
}

export function judgedLines(
  rows: readonly CookieRow[],
  record: CaptureRecord,
  sessions: Sessions,
): ReadonlyMap<CookieRow, readonly JudgedLine[]> {
  const lines = new Map<CookieRow, readonly JudgedLine[]>();
  for (const row of rows) {
    if (row.lines.length === 0 || (row.state === "gone" && !isJudgedAsItWas(row, sessions))) continue;
    const judged = row.lines.flatMap((line): JudgedLine[] => {
      const exchange = record.exchangesById.get(line.exchangeId);
      return line.identity.deletes || exchange === undefined ? [] : [{ row, line, exchange }];
    });
    if (judged.length > 0) lines.set(row, judged.reverse());
  }
  return lines;
}
