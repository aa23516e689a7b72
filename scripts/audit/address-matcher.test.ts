import { expect, it } from "vitest";
import { addressMatcher } from "./address-matcher.ts";

it.each([
  ["/account", "https://shop.example/account", true],
  ["/account", "https://shop.example/account?tab=2", false],
  ["/account*", "https://shop.example/account?tab=2", true],
  ["/a.c", "https://shop.example/abc", false],
  ["https://*.example/done", "https://pay.example/done", true],
  ["https://*.example/done", "https://pay.example/done/not", false],
  ["*code=*", "https://shop.example/back?code=1", true],
])("%s against %s", (pattern, url, meant) => {
  expect(addressMatcher(pattern)(url)).toBe(meant);
});
