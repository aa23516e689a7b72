import { describe, expect, it } from "vitest";
import type { Exchange } from "../../core/capture/exchange.ts";
import { testContext, testRow } from "../cookies/rows/row.fixture.ts";
import { matchesQuery } from "./match-row.ts";
import { parseQuery } from "./query.ts";

const TOKEN = "9f86d081884c7d65";
const exchange = {
  method: "POST",
  url: `https://shop.test/login?t=${TOKEN}`,
  headers: [["Authorization", `Bearer x${TOKEN}y`]],
  response: null,
} as unknown as Exchange;

const row = testRow({
  name: "sid",
  value: TOKEN,
  size: 19,
  secure: true,
  role: { role: "login-session", confidence: "likely", product: null, evidence: [] },
});
const finds = (query: string, context = testContext()) => matchesQuery(row, parseQuery(query), context);

describe("matchesQuery", () => {
  it("finds by fields", () => {
    for (const query of [
      "name:si",
      "domain:shop",
      "path:/",
      "role:session",
      "party:first",
      "life:session",
      "secure",
      "size>18 size<=19",
      "status:present",
      "-is:partitioned",
      "samesite:unset",
      "missing:httponly",
      "-has:finding",
    ]) {
      expect(finds(query), query).toBe(true);
    }
    for (const query of [
      "-secure",
      "party:third",
      "size>19",
      "missing:secure",
      "has:finding",
      "status:rejected",
      "name:si -domain:shop",
    ]) {
      expect(finds(query), query).toBe(false);
    }
  });

  it("finds by where it was set and sent", () => {
    const context = testContext({ setExchange: () => exchange, carriers: () => [exchange] });
    expect(finds("from:post", context)).toBe(true);
    expect(finds("set-by:/login", context)).toBe(true);
    expect(finds("to:/login", context)).toBe(true);
    expect(finds("to:/other", context)).toBe(false);
  });

  it("finds a hidden value by the whole token and not by a few letters of it", () => {
    const context = testContext({ masked: () => true, revealed: false });
    expect(finds(TOKEN, context)).toBe(true);
    expect(finds(TOKEN.slice(2, 12), context)).toBe(true);
    expect(finds("9f86", context)).toBe(false);
    expect(finds("value:9f86", context)).toBe(false);
    expect(finds("9f86")).toBe(true);
  });

  it("finds a token in the URL and headers of the exchange that set the cookie", () => {
    const other = testRow({ name: "cart", value: "1" });
    const context = testContext({ setExchange: () => exchange });
    expect(matchesQuery(other, parseQuery(TOKEN), context)).toBe(true);
    expect(matchesQuery(other, parseQuery("Bearer"), context)).toBe(false);
  });
});
