import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RowTops } from "./row-tops.ts";

const heights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 400 });

describe("RowTops", () => {
  it("puts every row under the one before, without gap or overlap", () => {
    fc.assert(
      fc.property(heights, (list) => {
        const tops = new RowTops(list, list.length);
        for (const [at, height] of list.entries()) expect(tops.top(at + 1) - tops.top(at)).toBe(height);
        expect(tops.total).toBe(list.reduce((sum, height) => sum + height, 0));
      }),
    );
  });

  it("finds the row at any height", () => {
    fc.assert(
      fc.property(heights, fc.nat(30_000), (list, y) => {
        const tops = new RowTops(list, list.length);
        const row = tops.rowAt(y);
        expect(tops.top(row)).toBeLessThanOrEqual(Math.max(0, y));
        if (y < tops.total) expect(tops.top(row + 1)).toBeGreaterThan(y);
        else expect(row).toBe(list.length - 1);
      }),
    );
  });

  it("spans what is in view and little more, however long the list", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.nat(1_100_000), (count, scrollTop) => {
        const tops = new RowTops(Array(count).fill(22), count);
        const { first, end } = tops.span(scrollTop, 600, 200);
        expect(end - first).toBeLessThanOrEqual(Math.ceil(1000 / 22) + 2);
        if (scrollTop < tops.total) expect(tops.top(first)).toBeLessThanOrEqual(scrollTop);
      }),
      { numRuns: 30 },
    );
  });

  it("has nothing to span where there is nothing", () => {
    expect(new RowTops([], 0).span(0, 600, 200)).toEqual({ first: 0, end: 0 });
  });
});
