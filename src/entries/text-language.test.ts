import { expect, it } from "vitest";
import { textLanguage } from "./text-language.ts";

it.each([
  ["en", "en-GB", "en-GB"],
  ["en", "en", "en"],
  ["ko", "ko-KR", "ko-KR"],
  ["en", "fr", "en"],
  ["en", "enx", "en"],
])("a catalog in %s in a browser in %s reads as %s", (catalog, browser, expected) => {
  expect(textLanguage(catalog, browser)).toBe(expected);
});
