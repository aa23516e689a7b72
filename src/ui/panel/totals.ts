import { cookieTravel, type Exchange } from "../../core/capture/exchange.ts";
import type { CaptureRecord } from "../../core/capture/record.ts";

/** What the status line counts. */
export interface Totals {
  readonly exchanges: number;
  /** Cookies in the Cookie headers that left the machine. */
  readonly sent: number;
  readonly setLines: number;
  readonly rejected: number;
  /** Octets of those Cookie headers' values. */
  readonly uploaded: number;
}

export function totalsOf(record: CaptureRecord): Totals {
  let sent = 0;
  let setLines = 0;
  let rejected = 0;
  let uploaded = 0;
  for (const exchange of record.exchanges) {
    if (exchange.cookie !== null && cookieTravel(exchange) === "carried") {
      sent += cookiesIn(exchange);
      uploaded += exchange.cookie.length;
    }
    for (const { verdict } of exchange.response?.setLines ?? []) {
      setLines += 1;
      if (verdict.outcome === "rejected") rejected += 1;
    }
  }
  return { exchanges: record.exchanges.length, sent, setLines, rejected, uploaded };
}

// Counted once an exchange: the totals are wanted many times a second.
const counted = new WeakMap<Exchange, number>();

function cookiesIn(exchange: Exchange): number {
  let count = counted.get(exchange);
  if (count === undefined) {
    count = (exchange.cookie ?? "").split(";").filter((pair) => pair.trim() !== "").length;
    counted.set(exchange, count);
  }
  return count;
}
