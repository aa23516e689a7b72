import { expect, it } from "vitest";
import { isHarFile } from "./is-har-file.ts";

it.each([
  ["a.har", '{"log":{}}', true],
  ["a.json", '\uFEFF{\n  "log" : {}}', true],
  ["A.HAR", "not JSON at all", true],
  ["a.json", '{"format":"jarscope-record","log":1}', false],
  ["a.json", "", false],
])("%s with %j: %s", (name, text, wanted) => {
  expect(isHarFile(name, text)).toBe(wanted);
});
