import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";

/** The exchange whose response made the cookie what it is, or whose line was refused; null where none did. */
export function sourceExchange(record: CaptureRecord, row: CookieRow): Exchange | null {
  const id =
    row.setBy === null ? row.lines.at(-1)?.exchangeId : "exchangeId" in row.setBy ? row.setBy.exchangeId : undefined;
  return id === undefined ? null : (record.exchangesById.get(id) ?? null);
}
