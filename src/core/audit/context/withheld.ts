import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Exchange } from "../../capture/exchange.ts";
import { type ExchangeCookieReason, exchangeCookies } from "../../capture/exchange-cookies.ts";
import type { AuditContext } from "./audit-context.ts";

export interface Withheld {
  readonly row: CookieRow;
  readonly reason: ExchangeCookieReason | null;
}

/** Cookies that matched an exchange and did not go with it. Costs a look at the jar of its site: ask for few exchanges. */
export function withheldFrom(context: AuditContext, exchange: Exchange): readonly Withheld[] {
  return exchangeCookies(context.record, exchange).flatMap(({ state, entry, reason }) => {
    if (state !== "withheld" || entry === null) return [];
    const row = rowsById(context).get(entry.key);
    return row === undefined ? [] : [{ row, reason }];
  });
}

const memo = new WeakMap<AuditContext, ReadonlyMap<string, CookieRow>>();

function rowsById(context: AuditContext): ReadonlyMap<string, CookieRow> {
  const known = memo.get(context) ?? new Map(context.rows.map((row) => [row.id, row]));
  memo.set(context, known);
  return known;
}

/** At most this many exchanges are asked: further ones show the same again. */
const MOST_ASKED = 200;

/** What was withheld from the exchanges that `concerns` picks, by row: the first exchange that shows it. */
export function withheldBy(
  context: AuditContext,
  concerns: (exchange: Exchange) => boolean,
  wanted: (withheld: Withheld, exchange: Exchange) => boolean,
): ReadonlyMap<CookieRow, readonly Exchange[]> {
  const found = new Map<CookieRow, Exchange[]>();
  let asked = 0;
  for (const exchange of context.record.exchanges) {
    if (asked >= MOST_ASKED) break;
    if (!concerns(exchange)) continue;
    asked++;
    for (const withheld of withheldFrom(context, exchange)) {
      if (!wanted(withheld, exchange)) continue;
      const known = found.get(withheld.row);
      if (known) known.push(exchange);
      else found.set(withheld.row, [exchange]);
    }
  }
  return found;
}
