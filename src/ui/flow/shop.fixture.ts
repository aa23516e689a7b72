import { applyEvent } from "../../core/capture/apply.ts";
import type { Exchange } from "../../core/capture/exchange.ts";
import { type CaptureRecord, emptyRecord } from "../../core/capture/record.ts";
import { shopTraffic } from "../dev/shop-traffic.ts";

/** The visit of the harness's shop as a record, for tests. */
export function shopRecord(): CaptureRecord {
  const record = emptyRecord();
  for (const event of shopTraffic("chromium", Date.UTC(2026, 10, 1, 9))) applyEvent(record, event);
  return record;
}

/** The first exchange with an address. */
export function exchangeTo(record: CaptureRecord, url: string): Exchange {
  const found = record.exchanges.find((exchange) => exchange.url === url);
  if (found === undefined) throw new Error(`no exchange with ${url}`);
  return found;
}
