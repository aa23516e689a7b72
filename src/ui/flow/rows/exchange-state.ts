import { cookieTravel, type Exchange } from "../../../core/capture/exchange.ts";
import { exchangeCounts } from "../../../core/capture/exchange-counts.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";

export type ExchangeState = "open" | "failed" | "cached" | "redirect" | "done";

/** How far an exchange came, in the one word that its row is drawn by. */
export function exchangeState(exchange: Exchange): ExchangeState {
  const { end } = exchange;
  if (end === null) return "open";
  if (end.how === "failed") return "failed";
  if (end.how === "redirect") return "redirect";
  return cookieTravel(exchange) === "from-cache" ? "cached" : "done";
}

/** Whether an exchange neither carried a cookie nor tried to set one, and there was none that it could have carried. */
export function isStateless(record: CaptureRecord, exchange: Exchange): boolean {
  const { cookie, response } = exchange;
  if (cookie !== null || (response?.setLines.length ?? 0) > 0) return false;
  return exchangeCounts(record, exchange).withheld === 0;
}
