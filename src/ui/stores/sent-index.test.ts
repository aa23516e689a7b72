import { expect, it } from "vitest";
import { applyEvent } from "../../core/capture/apply.ts";
import { cookieRows } from "../../core/capture/cookie-rows.ts";
import { begin, completed, failed, jarChange, request, response, stamped } from "../../core/capture/record.fixture.ts";
import { emptyRecord } from "../../core/capture/record.ts";
import { shopTraffic } from "../dev/shop-traffic.ts";
import { SentIndex } from "./sent-index.ts";

it("finds the exchanges that carried a cookie, as they come", () => {
  const record = emptyRecord();
  const index = new SentIndex();
  for (const event of shopTraffic("chromium", Date.UTC(2026, 0, 1))) {
    applyEvent(record, event);
    index.update(record);
  }
  const carried = (name: string, domain: string) => {
    const row = cookieRows(record).find((one) => one.name === name && one.domain === domain);
    return row === undefined ? null : index.carries(row).map(({ exchange }) => exchange.host);
  };
  expect(new Set(carried("JSESSIONID", "shop.test"))).toEqual(new Set(["shop.test"]));
  expect(carried("JSESSIONID", "shop.test")?.length).toBeGreaterThan(10);
  expect(carried("uid", "ads.example")).toEqual([]);
});

it("misses none when an exchange before it has left the record", () => {
  const record = emptyRecord();
  const index = new SentIndex();
  const carrying = (id: string) => [request({ id, cookie: "a=1" }), response([], { id }), completed({ id })];
  const look = request({ id: "2", type: "other", cookie: "a=1" });
  const missed = failed({ id: "2", error: "net::ERR_CACHE_MISS" });
  for (const event of stamped([begin(), jarChange(), ...carrying("1"), look, missed, ...carrying("3")])) {
    applyEvent(record, event);
    index.update(record);
  }
  const [row] = cookieRows(record);
  expect(row && index.carries(row).map(({ exchange }) => exchange.id)).toEqual(["1.0", "3.0"]);
});
