import { expect, it } from "vitest";
import { makeCase } from "./make-case.ts";
import { smallerCases } from "./shrink.ts";

it("makes the same cases for the same seed, and others for another", () => {
  const cases = (seed: number) => Array.from({ length: 20 }, (_, number) => makeCase(seed, number));
  expect(cases(7)).toEqual(cases(7));
  expect(cases(7)).not.toEqual(cases(8));
  expect(new Set(cases(7).map((test) => JSON.stringify(test))).size).toBe(20);
});

it("makes nothing that browsers would block or ask about", () => {
  for (let number = 0; number < 2000; number++) {
    for (const { how, top, frame, via, target } of makeCase(3, number).actions) {
      const loaded = how === "top-get" ? [] : [...via, target, ...(frame === null ? [] : [frame])];
      if (top.secure) expect(loaded.every((place) => place.secure)).toBe(true);
      if (frame?.secure) expect([...via, target].every((place) => place.secure)).toBe(true);
    }
  }
});

it("makes lines that can be sent", () => {
  for (let number = 0; number < 2000; number++) {
    for (const { lines } of makeCase(4, number).actions) expect(lines.join("")).not.toMatch(/[\0\r\n]|[^\0-\xff]/);
  }
});

it("tries every piece when it makes a case smaller", () => {
  const test = makeCase(5, 1);
  const smaller = smallerCases(test);
  const size = (one: typeof test) => JSON.stringify(one).length;
  expect(smaller.length).toBeGreaterThanOrEqual(test.actions.length);
  expect(smaller.every((one) => size(one) < size(test) || JSON.stringify(one) !== JSON.stringify(test))).toBe(true);
});
