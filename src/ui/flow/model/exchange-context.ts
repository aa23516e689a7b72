import { lossyText } from "../../../core/bytes/byte-string.ts";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";
import { domainMatches } from "../../../core/cookie/domain-match.ts";
import { parseCookieHeader } from "../../../core/cookie/parse-cookie-header.ts";
import type { ExchangeMatchContext } from "../../search/exchange-match-context.ts";
import type { MatchContext } from "../../search/match-context.ts";
import { settledCookies } from "./settled-cookies.ts";
import { withheldMatches } from "./withheld-index.ts";

const names = new WeakMap<Exchange, readonly string[]>();

/** Names in the Cookie header of an exchange, in their order. */
export function carriedNames(exchange: Exchange): readonly string[] {
  let found = names.get(exchange);
  if (found === undefined) {
    found = exchange.cookie === null ? [] : parseCookieHeader(exchange.cookie).map(({ name }) => lossyText(name));
    names.set(exchange, found);
  }
  return found;
}

/** What a search for exchanges needs to know beyond the exchange. */
export function exchangeContext(
  record: CaptureRecord,
  rows: readonly CookieRow[],
  of: Omit<MatchContext, "withheldFrom" | "disagreesOn"> & { readonly revealed: boolean },
): ExchangeMatchContext {
  const byName = new Map<string, CookieRow[]>();
  for (const row of rows) {
    const known = byName.get(row.name);
    if (known) known.push(row);
    else byName.set(row.name, [row]);
  }
  return {
    ...of,
    ...withheldMatches(() => record),
    carriedNames,
    cookies: (exchange) => settledCookies(record, exchange),
    rows: (exchange) =>
      [
        ...new Set([
          ...carriedNames(exchange),
          ...(exchange.response?.setLines.map(({ identity }) => identity.name) ?? []),
        ]),
      ].flatMap((name) =>
        (byName.get(name) ?? []).filter(
          ({ domain }) => domain === exchange.host || domainMatches(exchange.host, domain),
        ),
      ),
  };
}
