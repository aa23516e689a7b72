import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { cookieRows } from "../../core/capture/cookie-rows.ts";
import type { RowMaker } from "../../core/capture/row-maker.ts";
import { shopTraffic } from "../dev/shop-traffic.ts";
import { createCookiesStore } from "./cookies-store.ts";
import { createRecordStore } from "./record-store.ts";

it("has no rows, and says that they are to come, until it knows how to make them", async () => {
  const record = createRecordStore(
    (work) => work(),
    () => 0,
  );
  record.push(shopTraffic("chromium", Date.UTC(2026, 0, 1)), false);
  let give: (maker: RowMaker) => void = () => {};
  const loaded = new Promise<RowMaker>((resolve) => {
    give = resolve;
  });
  const store = createCookiesStore(record, signal(new Map()), () => loaded);
  expect([record.loading.value, store.loading.value, store.rows.value.length]).toEqual([false, true, 0]);
  give(cookieRows);
  await loaded;
  expect(store.loading.value).toBe(false);
  expect(store.rows.value).toEqual(cookieRows(record.record.value));
  expect(store.present.value).toBeGreaterThan(5);
});
