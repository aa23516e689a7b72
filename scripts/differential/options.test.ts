import { expect, it } from "vitest";
import { differentialOptions } from "./options.ts";

it("reads what is asked for", () => {
  expect(differentialOptions([])).toEqual({ cases: 300, seed: 1, browsers: ["chromium", "firefox"] });
  expect(differentialOptions(["--cases", "5", "--seed", "9", "--browser", "firefox"])).toEqual({
    cases: 5,
    seed: 9,
    browsers: ["firefox"],
  });
});

it.each([
  ["--cases", "0"],
  ["--cases", "x"],
  ["--seed", "1.5"],
  ["--browser", "lynx"],
])("refuses %s %s", (...args) => {
  expect(() => differentialOptions(args)).toThrow(/takes/);
});
