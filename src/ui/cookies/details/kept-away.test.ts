import { expect, test } from "vitest";
import { byteStringFromText } from "../../../core/bytes/byte-string.ts";
import { parseSetCookie } from "../../../core/cookie/parse-set-cookie.ts";
import { PROFILES } from "../../../core/cookie/profiles/registry.ts";
import { keptAwayRemarks } from "./kept-away.ts";

const remarks = (line: string, ...withheld: readonly string[]) =>
  keptAwayRemarks(parseSetCookie(byteStringFromText(line), PROFILES.chromium, 0), () => new Set(withheld)).map(
    ({ code, severity, start, end }) => [code, severity, line.slice(start, end)],
  );

test("names the attribute that kept the cookie away, and no other", () => {
  expect(remarks("a=1; samesite=lax; Path=/x", "same-site-lax", "path-mismatch")).toEqual([
    ["same-site-lax", "note", "samesite=lax"],
  ]);
  expect(remarks("a=1; SameSite=None; SameSite=Strict", "same-site-strict")).toEqual([
    ["same-site-strict", "note", "SameSite=Strict"],
  ]);
});

test("says nothing where nothing is written, or nothing was withheld for it", () => {
  expect(remarks("a=1", "same-site-lax")).toEqual([]);
  expect(remarks("a=1; SameSite=Lax", "path-mismatch")).toEqual([]);
});
