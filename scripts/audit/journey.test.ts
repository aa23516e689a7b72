import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeJourney, nameOfStep, type Step } from "./journey.ts";

const START = "https://shop.example/home";
const read = (steps: unknown, start: string | null = START, env = {}): readonly Step[] =>
  decodeJourney("journey.json", JSON.stringify({ steps }), start, env);

it("makes addresses whole and takes secrets from the environment", () => {
  const steps = read([{ goto: "/login" }, { fill: "#password", env: "PASSWORD" }], START, { PASSWORD: "sesame" });
  expect(steps).toEqual([{ goto: "https://shop.example/login" }, { fill: "#password", text: "sesame" }]);
});

it("takes every kind of step", () => {
  const steps = [
    { goto: "https://shop.example/" },
    { fill: "#name", text: "" },
    { click: "#go" },
    { select: "#lang", value: "ko" },
    { press: "Enter", with: ["Control"] },
    { waitFor: { url: "/account*" } },
    { waitFor: { selector: "#user" } },
    { mark: "signed-in", text: "ada" },
    { screenshot: "account.png" },
    { expect: "signed-in" },
  ];
  expect(read(steps, null)).toEqual(steps);
});

it.each([
  [[], "steps: there is no step."],
  [[{}], "steps.0: a step has exactly one of goto, fill,"],
  [[{ goto: "/", click: "#a" }], "steps.0: a step has exactly one of goto, fill,"],
  [["click"], "steps.0: a step has exactly one of"],
  [[{ click: "#a" }, { clck: "#b" }], "steps.1: a step has exactly one of"],
  [[{ click: "" }], "steps.0.click: write a CSS selector."],
  [[{ click: "#a", text: "b" }], "steps.0.text: there is no such key."],
  [[{ fill: "#a" }], 'steps.0: give "text" or "env"'],
  [[{ fill: "#a", text: "b", env: "C" }], 'steps.0: give "text" or "env"'],
  [[{ fill: "#a", env: "NOT_SET" }], "steps.0: the environment variable NOT_SET is not set."],
  [[{ select: "#a" }], "steps.0.value: this key is missing."],
  [[{ waitFor: "#a" }], 'steps.0.waitFor: write {"url": …} or {"selector": …}.'],
  [[{ mark: "in" }], "steps.0.mark: say one of signed-in"],
  [[{ expect: "happiness" }], "steps.0.expect: say one of signed-in, signed-out."],
  [[{ goto: "ftp://shop.example/" }], 'steps.0: "ftp://shop.example/" is not an address'],
])("says of %j what is wrong and where", (steps, words) => {
  expect(() => read(steps)).toThrow(`journey.json: ${words}`);
});

it("without an address to begin with wants one first", () => {
  expect(() => read([{ click: "#a" }], null)).toThrow("begins with goto");
  expect(() => read([{ goto: "/login" }], null)).toThrow("is not an address");
});

it("names a step without what is typed", () => {
  expect(nameOfStep({ fill: "#password", text: "sesame" })).toBe("fill #password");
  expect(nameOfStep({ waitFor: { url: "/account" } })).toBe('waitFor {"url":"/account"}');
});

it("reads any JSON or says in one sentence what is wrong", () => {
  const name = fc.constantFrom("goto", "fill", "click", "press", "with", "waitFor", "mark", "expect", "text", "url");
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.dictionary(name, fc.string(), { maxKeys: 2 }),
  );
  const steps = fc.array(fc.oneof(fc.dictionary(name, value, { maxKeys: 3 }), value), { maxLength: 4 });
  fc.assert(
    fc.property(steps, (tree) => {
      try {
        expect(read(tree).length).toBe(tree.length);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: journey\.json: [\s\S]+\.$/);
      }
    }),
    { numRuns: 300 },
  );
});
