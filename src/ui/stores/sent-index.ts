import { lossyText } from "../../core/bytes/byte-string.ts";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { cookieTravel, type Exchange } from "../../core/capture/exchange.ts";
import type { CaptureRecord } from "../../core/capture/record.ts";
import { domainMatches } from "../../core/cookie/domain-match.ts";
import { parseCookieHeader } from "../../core/cookie/parse-cookie-header.ts";
import { pathMatches } from "../../core/cookie/path-match.ts";
import { pathOf } from "../../core/site/url-parts.ts";

/** One cookie in the Cookie header of one exchange. */
export interface Carry {
  readonly exchange: Exchange;
  /** As text, invalid UTF-8 shown as U+FFFD. */
  readonly value: string;
}

/** Cookie headers by the names in them. */
export class SentIndex {
  #record: CaptureRecord | null = null;
  #dropped = 0;
  /** Order of the last exchange that was read, and one more. */
  #next = 0;
  readonly #byName = new Map<string, Carry[]>();

  /** Reads the exchanges that came since the last call, or all of them where older ones are gone. */
  update(record: CaptureRecord): void {
    if (record !== this.#record || record.dropped !== this.#dropped) {
      this.#byName.clear();
      this.#next = 0;
      this.#record = record;
      this.#dropped = record.dropped;
    }
    const { exchanges } = record;
    const known = exchanges.findLastIndex(({ order }) => order < this.#next);
    for (const exchange of exchanges.slice(known + 1)) {
      this.#add(exchange);
      this.#next = exchange.order + 1;
    }
  }

  /** Exchanges that carried a cookie, with this or an earlier value of it, oldest first. */
  carries(row: CookieRow): readonly Carry[] {
    const values = new Set([row.value, ...(row.entry?.history.map(({ cookie }) => cookie.value) ?? [])]);
    return (this.#byName.get(row.name) ?? []).filter(
      ({ exchange, value }) =>
        values.has(value) &&
        exchange.storeId === row.storeId &&
        (row.hostOnly ? exchange.host === row.domain : domainMatches(exchange.host, row.domain)) &&
        pathMatches(pathOf(exchange.url), row.path) &&
        cookieTravel(exchange) === "carried",
    );
  }

  #add(exchange: Exchange): void {
    if (exchange.cookie === null) return;
    for (const pair of parseCookieHeader(exchange.cookie)) {
      const name = lossyText(pair.name);
      const carry = { exchange, value: lossyText(pair.value) };
      const known = this.#byName.get(name);
      if (known) known.push(carry);
      else this.#byName.set(name, [carry]);
    }
  }
}
