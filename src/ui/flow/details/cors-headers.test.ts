import { describe, expect, it } from "vitest";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { corsHeaders } from "./cors-headers.ts";

const answered = (...headers: readonly (readonly [string, string])[]): Exchange =>
  ({ url: "https://api.shop.test/me", response: { headers } }) as unknown as Exchange;

describe("corsHeaders", () => {
  it("wants the very origin, since a wildcard does not count", () => {
    const [origin, credentials] = corsHeaders(answered(["access-control-allow-origin", "*"]), "https://shop.test");
    expect(origin).toMatchObject({ wanted: "https://shop.test", found: "*", right: false });
    expect(credentials).toMatchObject({ wanted: "true", found: null, right: false });
  });

  it("is content with both", () => {
    const exchange = answered(
      ["Access-Control-Allow-Origin", "https://shop.test"],
      ["Access-Control-Allow-Credentials", "true"],
    );
    expect(corsHeaders(exchange, "https://shop.test").map(({ right }) => right)).toEqual([true, true]);
  });

  it("wants nothing within one origin", () => {
    expect(corsHeaders(answered(), "https://api.shop.test")).toEqual([]);
    expect(corsHeaders(answered(), null)).toEqual([]);
  });
});
