import { describe, expect, it } from "vitest";
import { flowItems } from "../rows/flow-item.ts";
import { shopRecord } from "../shop.fixture.ts";
import { drawnRows } from "./layout/drawn-rows.ts";
import { chainOf, pageVisit } from "./part-of-flow.ts";

const record = shopRecord();
const rows = drawnRows({
  items: flowItems(record, record.exchanges, 0),
  events: [],
  standing: () => "shown",
  unfolded: new Set(),
});
const cart = rows.findIndex((row) => row.kind === "exchange" && row.exchange.url.endsWith("/cart"));

describe("pageVisit", () => {
  it("goes from one navigation to the next, or to the end", () => {
    expect(pageVisit(rows, 1)).toEqual({ first: 0, end: cart - 1 });
    expect(pageVisit(rows, cart)).toEqual({ first: cart - 1, end: rows.length });
    expect(pageVisit([], 0)).toEqual({ first: 0, end: 0 });
  });
});

describe("chainOf", () => {
  it("is a request with all its redirects, from any hop", () => {
    expect(chainOf(rows, 1)).toEqual({ first: 1, end: 3 });
    expect(chainOf(rows, 2)).toEqual({ first: 1, end: 3 });
    expect(chainOf(rows, cart)).toEqual({ first: cart, end: cart + 1 });
  });
});
