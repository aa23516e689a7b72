import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths } from "./column-layout.ts";

const COLUMNS = [
  { id: "a", min: 40, width: 100, grow: 2 },
  { id: "b", min: 40, width: 50, grow: 0 },
  { id: "c", min: 40, width: 60, grow: 1 },
];

describe("columnWidths", () => {
  it("shares the room that is left", () => {
    expect(columnWidths(COLUMNS, {}, 240)).toEqual([120, 50, 70]);
  });

  it("keeps chosen widths and the least width", () => {
    expect(columnWidths(COLUMNS, { a: 10 }, 300)).toEqual([40, 50, 210]);
  });

  it("takes missing room from columns that can spare it", () => {
    expect(columnWidths(COLUMNS, {}, 170)).toEqual([70, 50, 50]);
    expect(columnWidths(COLUMNS, { a: 100 }, 200)).toEqual([100, 50, 50]);
  });

  it("keeps its widths where even the least widths do not fit", () => {
    expect(columnWidths(COLUMNS, {}, 100)).toEqual([100, 50, 60]);
  });

  it("fills the room to the pixel", () => {
    fc.assert(
      fc.property(fc.integer({ min: 130, max: 3000 }), (room) => {
        const widths = columnWidths(COLUMNS, {}, room);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(room);
        expect(widths.every((width) => width >= 40)).toBe(true);
      }),
    );
  });
});
