import { describe, expect, it } from "vitest";
import { cookieRows } from "../../core/capture/cookie-rows.ts";
import { exchangeContext } from "../flow/model/exchange-context.ts";
import { shopRecord } from "../flow/shop.fixture.ts";
import { matchesExchange } from "./match-exchange.ts";
import { parseQuery } from "./query.ts";

const record = shopRecord();
const context = exchangeContext(record, cookieRows(record), {
  masked: () => true,
  revealed: false,
  setExchange: () => null,
  carriers: () => [],
});
const finds = (query: string): readonly string[] =>
  record.exchanges
    .filter((exchange) => matchesExchange(exchange, parseQuery(query), context))
    .map(({ method, url }) => `${method} ${url.replace("https://shop.test", "")}`);

describe("matchesExchange", () => {
  it("finds by the request and by how it ended", () => {
    expect(finds("to:/api/me")).toEqual(["GET /api/me"]);
    expect(finds("method:post status:4xx")).toEqual(["POST https://api.shop.test/me"]);
    expect(finds("status>=400 -method:post")).toEqual(["GET /api/me"]);
    expect(finds("status:failed")).toEqual(["GET https://ads.example/beacon"]);
    expect(finds("status:cached")).toEqual(["GET /app.js"]);
    expect(finds("status:redirect")).toEqual(["GET /"]);
    expect(finds("type:font party:third")).toEqual(["GET https://cdn.example/font.woff2"]);
    expect(finds("type:document").length).toBe(4);
  });

  it("finds what went without a cookie", () => {
    expect(finds("withheld:JSESSIONID type:fetch")).toEqual(["GET /api/me"]);
    expect(finds("withheld: to:/me")).toEqual(["POST https://api.shop.test/me", "GET /api/me"]);
    expect(finds("missing:jsessionid domain:shop.test status:200 -withheld: type:document")).toEqual([]);
    expect(finds("missing:jsessionid to:/api/me")).toEqual(["GET /api/me"]);
  });

  it("finds by what the response set, changed and was refused", () => {
    expect(finds("set:theme")).toEqual(["POST /login", "GET /settings"]);
    expect(finds("changed:theme")).toEqual([]);
    expect(finds("changed:cart")).toEqual(["GET /home"]);
    expect(finds("status:rejected set:theme method:post")).toEqual(["POST /login"]);
    expect(finds("status:domain-other-site")).toEqual(["GET /", "POST /login"]);
    expect(finds("status:same-site-unset-cross-site-response")).toEqual(["GET https://ads.example/px?uid=77"]);
  });

  it("finds by the cookies that it carried or set", () => {
    expect(finds("role:session to:/home")).toEqual(["GET /home"]);
    expect(finds("name:jsess to:/home")).toEqual(["GET /home"]);
  });

  it("finds a hidden value by the whole token and not by a few letters of it", () => {
    const token = "9F86D081884C7D659A2FEAA0C55AD015";
    expect(finds(`value:${token}`)).toContain("GET /home");
    expect(finds(token)).toContain("GET https://ads.example/px?uid=77");
    expect(finds("value:9F86")).toEqual([]);
  });
});
