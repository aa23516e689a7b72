import { describe, expect, it } from "vitest";
import { exchangeTo, shopRecord } from "../shop.fixture.ts";
import { type FlowItem, flowItems } from "./flow-item.ts";

const record = shopRecord();
const kinds = (items: readonly FlowItem[]): readonly string[] =>
  items.map((item) => (item.kind === "exchange" ? item.exchange.url.replace("https://shop.test", "") : item.kind));

describe("flowItems", () => {
  it("puts marks and navigations before the exchange that they stand for", () => {
    const list = kinds(flowItems(record, record.exchanges, 0));
    expect(list.slice(0, 3)).toEqual(["navigation", "/", "/home"]);
    expect(list[list.indexOf("mark") + 1]).toBe("/app.js");
    expect(list[list.indexOf("/cart") - 1]).toBe("navigation");
  });

  it("keeps marks and drops navigations that lead to nothing wanted", () => {
    const wanted = [exchangeTo(record, "https://shop.test/api/me")];
    expect(kinds(flowItems(record, wanted, 0))).toEqual(["navigation", "mark", "/api/me"]);
    expect(kinds(flowItems(record, [], 0))).toEqual(["mark"]);
  });

  it("begins with the exchange of a number", () => {
    const cart = exchangeTo(record, "https://shop.test/cart");
    expect(kinds(flowItems(record, [cart], cart.order))).toEqual(["navigation", "/cart"]);
  });

  it("gives the same object for the same exchange", () => {
    const [one, other] = [flowItems(record, record.exchanges, 0), flowItems(record, record.exchanges, 0)];
    expect(one.filter((item, at) => item.kind === "exchange" && item !== other[at])).toEqual([]);
  });
});
