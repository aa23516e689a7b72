import { lossyText } from "../../bytes/byte-string.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import { cookieTravel, type Exchange } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { domainMatches } from "../../cookie/domain-match.ts";
import { parseCookieHeader } from "../../cookie/parse-cookie-header.ts";
import type { Role } from "../../session/role.ts";

/** Exchanges that carried a row to a server, by the row's id, oldest first. */
export type Carries = ReadonlyMap<string, readonly Carry[]>;

export interface Carry {
  readonly exchange: Exchange;
  readonly value: string;
}

const FOLLOWED: ReadonlySet<Role> = new Set<Role>(["login-session", "remember", "sign-in", "csrf", "unknown"]);

/** Which of the cookies that matter went where. A pair belongs to a row of its name and host that ever had its value. */
export function carriesOf(record: CaptureRecord, rows: readonly CookieRow[]): Carries {
  const named = new Map<string, Candidate[]>();
  for (const row of rows) {
    if (row.entry === null || !FOLLOWED.has(row.role.role)) continue;
    const values = new Set([row.value, ...row.entry.history.map(({ cookie }) => cookie.value)]);
    named.set(row.name, [...(named.get(row.name) ?? []), { row, values }]);
  }
  const carries = new Map<string, Carry[]>();
  for (const exchange of record.exchanges) {
    if (exchange.cookie === null || cookieTravel(exchange) !== "carried") continue;
    for (const pair of parseCookieHeader(exchange.cookie)) {
      const value = lossyText(pair.value);
      const found = named.get(lossyText(pair.name))?.find((candidate) => belongs(candidate, exchange, value));
      if (found === undefined) continue;
      const known = carries.get(found.row.id);
      if (known) known.push({ exchange, value });
      else carries.set(found.row.id, [{ exchange, value }]);
    }
  }
  return carries;
}

interface Candidate {
  readonly row: CookieRow;
  readonly values: ReadonlySet<string>;
}

function belongs({ row, values }: Candidate, exchange: Exchange, value: string): boolean {
  if (row.storeId !== exchange.storeId || !values.has(value)) return false;
  return row.hostOnly ? row.domain === exchange.host : domainMatches(exchange.host, row.domain);
}
