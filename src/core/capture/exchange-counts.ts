import type { Exchange } from "./exchange.ts";
import { type ExchangeCookie, exchangeCookies } from "./exchange-cookies.ts";
import type { CaptureRecord } from "./record.ts";

export interface ExchangeCounts {
  readonly sent: number;
  readonly set: number;
  readonly withheld: number;
  readonly rejected: number;
}

interface Memo {
  readonly version: number;
  readonly cookies: readonly ExchangeCookie[];
}

const memo = new WeakMap<Exchange, Memo>();

/** The cookies of an exchange, worked out again only when the record has changed. */
export function knownExchangeCookies(record: CaptureRecord, exchange: Exchange): readonly ExchangeCookie[] {
  const known = memo.get(exchange);
  if (known?.version === record.version) return known.cookies;
  const cookies = exchangeCookies(record, exchange);
  memo.set(exchange, { version: record.version, cookies });
  return cookies;
}

/** How many cookies an exchange carried, withheld, set and was refused. */
export function exchangeCounts(record: CaptureRecord, exchange: Exchange): ExchangeCounts {
  const counts = { sent: 0, set: 0, withheld: 0, rejected: 0 };
  for (const { state } of knownExchangeCookies(record, exchange)) {
    if (state === "sent" || state === "withheld" || state === "rejected") counts[state] += 1;
    else if (state === "set") counts.set += 1;
  }
  return counts;
}
