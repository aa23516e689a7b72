import { expect, it } from "vitest";
import { applyEvent } from "../../core/capture/apply.ts";
import { emptyRecord } from "../../core/capture/record.ts";
import { shopTraffic } from "../dev/shop-traffic.ts";
import { totalsOf } from "./totals.ts";

it("counts exchanges, lines and cookies on their way", () => {
  const record = emptyRecord();
  expect(totalsOf(record)).toEqual({ exchanges: 0, sent: 0, setLines: 0, rejected: 0, uploaded: 0 });
  for (const event of shopTraffic("chromium", Date.UTC(2026, 0, 1))) applyEvent(record, event);
  const totals = totalsOf(record);
  expect(totals.exchanges).toBe(record.exchanges.length);
  expect(totals.rejected).toBe(7);
  expect(totals.sent).toBeGreaterThan(totals.exchanges);
  expect(totals.uploaded).toBeGreaterThan(totals.sent * 3);
});
