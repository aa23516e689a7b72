import { describe, expect, it } from "vitest";
import { domainMatches } from "./domain-match.ts";

describe("domain-match", () => {
  it.each([
    ["a.test", "a.test", true],
    ["b.a.test", "a.test", true],
    ["ba.test", "a.test", false],
    ["a.test", "b.a.test", false],
    ["10.0.0.1", "0.0.1", false],
    ["10.0.0.1", "10.0.0.1", true],
    ["[::1]", "[::1]", true],
  ])("%j and %j: %s", (host, domain, expected) => expect(domainMatches(host, domain)).toBe(expected));
});
