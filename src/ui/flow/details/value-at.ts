import { lossyText } from "../../../core/bytes/byte-string.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import type { ExchangeCookie } from "../../../core/capture/exchange-cookies.ts";
import { parseCookieHeader } from "../../../core/cookie/parse-cookie-header.ts";

/** The value of a cookie as this exchange had it: in its Cookie header, in its set line, or in the jar at its time. */
export function valueAt({ state, order, line, entry }: ExchangeCookie, exchange: Exchange): string | null {
  if (state === "sent" && order !== null && exchange.cookie !== null) {
    const pair = parseCookieHeader(exchange.cookie)[order];
    return pair === undefined ? null : lossyText(pair.value);
  }
  if (line !== null) return line.identity.value;
  const time = exchange.sentAt ?? Number.POSITIVE_INFINITY;
  const held = entry?.history.findLast(({ stamp }) => stamp.at <= time) ?? entry?.history[0];
  return held?.cookie.value ?? null;
}
