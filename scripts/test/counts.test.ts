import { expect, it } from "vitest";
import { add, allPassed, countsLine, none, oneCheck } from "./counts.ts";

it("prints how many passed and failed, and skipped ones only where there are any", () => {
  expect(countsLine({ passed: 3, failed: 1, skipped: 0 })).toBe("3 passed, 1 failed");
  expect(countsLine({ passed: 3, failed: 0, skipped: 2 })).toBe("3 passed, 0 failed, 2 skipped");
});

it("takes a failed, a skipped and a missing test as failure", () => {
  expect(allPassed({ passed: 1, failed: 0, skipped: 0 })).toBe(true);
  expect(allPassed({ passed: 1, failed: 1, skipped: 0 })).toBe(false);
  expect(allPassed({ passed: 1, failed: 0, skipped: 1 })).toBe(false);
  expect(allPassed(none)).toBe(false);
});

it("adds up", () => {
  expect(add(add(oneCheck(true), oneCheck(false)), { passed: 5, failed: 0, skipped: 2 })).toEqual({
    passed: 6,
    failed: 1,
    skipped: 2,
  });
});
