import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { Exchange, SetLine } from "../../../core/capture/exchange.ts";
import { disagrees, type ExchangeCookie } from "../../../core/capture/exchange-cookies.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";
import type { MatchContext } from "../../search/match-context.ts";
import { settledCookies } from "./settled-cookies.ts";

/** One request that went without one cookie. */
export interface Withheld {
  readonly exchange: Exchange;
  readonly cookie: ExchangeCookie;
}

/** Which requests went without which cookies, and about which cookies browser and rules disagree. */
export interface WithheldIndex {
  /** By the cookie's key, oldest first. */
  from(key: string): readonly Withheld[];
  /** The browser sent, withheld, kept or refused it at some time although the rules say otherwise. */
  disagreesOn(row: CookieRow): boolean;
}

const made = new WeakMap<CaptureRecord, { readonly version: number; readonly index: WithheldIndex }>();

/** The index of a record as it is now; made again only when the record has changed. */
export function withheldIndex(record: CaptureRecord): WithheldIndex {
  const known = made.get(record);
  if (known?.version === record.version) return known.index;
  const index = makeIndex(record);
  made.set(record, { version: record.version, index });
  return index;
}

function makeIndex(record: CaptureRecord): WithheldIndex {
  const byKey = new Map<string, Withheld[]>();
  const disagreed = new Set<string | SetLine>();
  for (const exchange of record.exchanges) {
    for (const cookie of settledCookies(record, exchange)) {
      if (disagrees(cookie)) disagreed.add(cookie.line ?? cookie.entry?.key ?? "");
      if (cookie.state !== "withheld" || cookie.entry === null) continue;
      const known = byKey.get(cookie.entry.key);
      if (known) known.push({ exchange, cookie });
      else byKey.set(cookie.entry.key, [{ exchange, cookie }]);
    }
  }
  return {
    from: (key) => byKey.get(key) ?? [],
    disagreesOn: ({ id, lines }) => disagreed.has(id) || lines.some((line) => disagreed.has(line)),
  };
}

/** What a search asks of the index of a record, as it is when it asks. */
export function withheldMatches(record: () => CaptureRecord): Pick<MatchContext, "withheldFrom" | "disagreesOn"> {
  return {
    withheldFrom: (row) =>
      withheldIndex(record())
        .from(row.id)
        .map(({ exchange }) => exchange),
    disagreesOn: (row) => withheldIndex(record()).disagreesOn(row),
  };
}
