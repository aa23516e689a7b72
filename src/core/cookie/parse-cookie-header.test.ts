import { describe, expect, it } from "vitest";
import type { ByteString } from "../bytes/byte-string.ts";
import { joinCookieFields, parseCookieHeader } from "./parse-cookie-header.ts";

describe("Cookie header", () => {
  it.each([
    ["a=1; b=2", ["a=1@0-3", "b=2@5-8"]],
    ["a=1;b=2 ;\tc", ["a=1@0-3", "b=2@4-7", "=c@10-11"]],
    ["a=b=c", ["a=b=c@0-5"]],
    ["; ;a=1;", ["a=1@3-6"]],
    ["=x", ["=x@0-2"]],
    ["", []],
  ])("%j", (header, expected) => {
    const pairs = parseCookieHeader(header as ByteString);
    expect(pairs.map(({ name, value, start, end }) => `${name}=${value}@${start}-${end}`)).toEqual(expected);
  });

  it("of several fields is one", () => {
    expect(joinCookieFields(["a=1", "b=2; c=3"] as ByteString[])).toBe("a=1; b=2; c=3");
  });
});
