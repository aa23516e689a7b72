import { describe, expect, test } from "vitest";
import { isCoveredByHsts, parseHsts } from "./hsts.ts";

describe("parseHsts", () => {
  test.each([
    ["max-age=31536000", { maxAge: 31_536_000, includeSubDomains: false }],
    ['Max-Age="600" ; INCLUDESUBDOMAINS', { maxAge: 600, includeSubDomains: true }],
    ["max-age=0; preload", { maxAge: 0, includeSubDomains: false }],
    ["max-age=1; max-age=2", { maxAge: 1, includeSubDomains: false }],
    ["includeSubDomains", null],
    ["max-age=soon", null],
    ["", null],
  ])("%s", (header, policy) => {
    expect(parseHsts(header)).toEqual(policy);
  });
});

describe("isCoveredByHsts", () => {
  const hsts = new Map([
    ["shop.test", "max-age=600; includeSubDomains"],
    ["www.other.test", "max-age=600"],
    ["off.test", "max-age=0; includeSubDomains"],
  ]);

  test.each([
    ["shop.test", true, true],
    ["shop.test", false, true],
    ["a.b.shop.test", true, true],
    ["shop.test.evil", true, false],
    ["www.other.test", true, true],
    ["www.other.test", false, false],
    ["other.test", false, false],
    ["off.test", true, false],
  ])("%s, host-only %s: %s", (domain, hostOnly, covered) => {
    expect(isCoveredByHsts(hsts, domain, hostOnly)).toBe(covered);
  });
});
