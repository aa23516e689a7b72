import { describe, expect, it } from "vitest";
import { equalsIgnoringCase, lowerCase, startsWithIgnoringCase } from "./ascii.ts";
import { byteStringFromText } from "./byte-string.ts";

describe("case folding", () => {
  it("leaves the octets of non-ASCII text alone", () => {
    const bytes = byteStringFromText("É-AZ-Ã");
    expect(lowerCase(bytes)).toBe(bytes.replace("AZ", "az"));
  });

  it("does not take @ and [ for letters", () => {
    expect(equalsIgnoringCase("@[", 0, 2, "`{")).toBe(false);
    expect(startsWithIgnoringCase("ABC", 0, "abcd")).toBe(false);
    expect(startsWithIgnoringCase("xABc", 1, "abc")).toBe(true);
  });
});
