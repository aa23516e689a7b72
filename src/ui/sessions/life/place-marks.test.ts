import fc from "fast-check";
import { expect, it } from "vitest";
import { placeMarks } from "./place-marks.ts";

it("leaves marks where they belong when there is room", () => {
  expect(placeMarks([0, 50, 100], 100, 14)).toEqual([0, 50, 100]);
});

it("moves crowded marks apart, and back from the end", () => {
  expect(placeMarks([10, 11, 12], 100, 14)).toEqual([10, 24, 38]);
  expect(placeMarks([98, 99, 100], 100, 14)).toEqual([72, 86, 100]);
});

it("shares a line that is too short for all", () => {
  expect(placeMarks([0, 0, 0, 0, 0], 40, 14)).toEqual([0, 10, 20, 30, 40]);
});

it("keeps order, gap and bounds for any marks", () => {
  const marks = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 60 });
  fc.assert(
    fc.property(marks, fc.integer({ min: 1, max: 500 }), (found, length) => {
      const ascending = [...found].sort((one, other) => one - other);
      const places = placeMarks(ascending, length, 14);
      const gap = Math.min(14, length / Math.max(1, places.length - 1));
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-6);
        expect(place).toBeLessThanOrEqual(length + 1e-6);
        const before = places[index - 1];
        if (before !== undefined) expect(place - before).toBeGreaterThanOrEqual(gap - 1e-6);
      }
    }),
  );
});
