import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowWindow, scrollToRow } from "./window.ts";

describe("rowWindow", () => {
  it("keeps what is in view and a margin", () => {
    expect(rowWindow(0, 440, 22, 5000)).toEqual({ first: 0, end: 32 });
    expect(rowWindow(2200, 440, 22, 5000)).toEqual({ first: 88, end: 128 });
    expect(rowWindow(0, 440, 22, 3)).toEqual({ first: 0, end: 3 });
  });

  it("covers the view, stays inside the list and stays small", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 120_000 }), fc.nat(2000), fc.nat(5000), (scrollTop, height, count) => {
        const { first, end } = rowWindow(scrollTop, height, 22, count);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / 22) + 40);
        const visible = Math.min(count, Math.ceil((Math.max(0, scrollTop) + height) / 22));
        expect(end).toBeGreaterThanOrEqual(Math.min(visible, count));
      }),
    );
  });
});

describe("scrollToRow", () => {
  it("moves as little as possible", () => {
    expect(scrollToRow(5, 0, 220, 22)).toBe(0);
    expect(scrollToRow(10, 0, 220, 22)).toBe(22);
    expect(scrollToRow(2, 100, 220, 22)).toBe(44);
  });
});
