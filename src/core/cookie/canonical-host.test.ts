import { describe, expect, it } from "vitest";
import { canonicalHost, isIpAddress } from "./canonical-host.ts";

describe("canonical host", () => {
  it("is what a parsed URL says, unless a label in its end is empty", () => {
    expect(canonicalHost(new URL("http://EXAMPLE.test./"))).toBe("example.test.");
    expect(canonicalHost(new URL("http://example.test../"))).toBeNull();
  });

  it("tells addresses from names", () => {
    expect(["1.2.3.4", "[::1]", "1.2.3", "a.test"].map(isIpAddress)).toEqual([true, true, false, false]);
  });
});
