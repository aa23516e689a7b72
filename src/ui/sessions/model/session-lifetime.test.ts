import { expect, it } from "vitest";
import { limitVerdict } from "./session-lifetime.ts";

const HOUR = 3_600_000;

it.each([
  [2 * HOUR, null, "over"],
  [HOUR / 2, null, "not-seen"],
  [HOUR / 2, HOUR, "within"],
  [HOUR / 2, 14 * 24 * HOUR, "over"],
])("used %d ms, allowed %s: %s", (used, allowed, verdict) => {
  expect(limitVerdict(HOUR, used, allowed)).toBe(verdict);
});
