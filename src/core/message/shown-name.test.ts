import { expect, it } from "vitest";
import { shownLabel, shownName } from "./shown-name.ts";

const t = (key: string): string => `<${key}>`;

it("says of a cookie without a name that it has none", () => {
  expect(shownName("", t)).toBe("<cookies_nameless>");
  expect(shownName("sid", t)).toBe("sid");
});

it("says it in a label as well, and leaves every other label as it is", () => {
  expect(shownLabel(" · shop.test", t)).toBe("<cookies_nameless> · shop.test");
  expect(shownLabel("", t)).toBe("<cookies_nameless>");
  expect(shownLabel("sid · shop.test", t)).toBe("sid · shop.test");
  expect(shownLabel("shop.test", t)).toBe("shop.test");
});
