import type { Exchange } from "../../../core/capture/exchange.ts";
import { type ExchangeCookie, exchangeCookies } from "../../../core/capture/exchange-cookies.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";
import { thirdPartySetting } from "../../../core/capture/third-party.ts";

interface Memo {
  readonly state: string;
  readonly cookies: readonly ExchangeCookie[];
}

const memo = new WeakMap<Exchange, Memo>();

/**
 * The cookies of an exchange for what looks at all exchanges, many times a second: kept until something changes that can
 * matter to one that is over.
 */
export function settledCookies(record: CaptureRecord, exchange: Exchange): readonly ExchangeCookie[] {
  const open = exchange.response?.setLines.filter(({ verdict }) => verdict.outcome === "undecided").length ?? 0;
  const over = exchange.end === null ? `open ${record.version}` : "over";
  const state = `${over} ${open} ${record.sites.size} ${thirdPartySetting(record).setting}`;
  const known = memo.get(exchange);
  if (known?.state === state) return known.cookies;
  const cookies = exchangeCookies(record, exchange);
  memo.set(exchange, { state, cookies });
  return cookies;
}
