import { describe, expect, it } from "vitest";
import { freshPlace, keepPlace, placeOf } from "./scroll-place.ts";

const ids = Array.from({ length: 100 }, (_, at) => `r${at}`);
const view = { scrollTop: 220, height: 220, ids, selected: null };

describe("placeOf and keepPlace", () => {
  it("keeps the first row in view when rows arrive above it", () => {
    const place = placeOf({ ...view, scrollTop: 225 });
    expect(place).toEqual({ id: "r10", offset: -5 });
    expect(keepPlace(place, 225, ["new", ...ids])).toBe(247);
  });

  it("keeps the selected row where it is while it is in view", () => {
    const place = placeOf({ ...view, selected: "r12" });
    expect(place).toEqual({ id: "r12", offset: 44 });
    expect(keepPlace(place, 220, ["a", "b", ...ids])).toBe(264);
    expect(placeOf({ ...view, selected: "r90" })?.id).toBe("r10");
  });

  it("lets new rows show at the top", () => {
    expect(placeOf({ ...view, scrollTop: 0 })).toBeNull();
    expect(keepPlace(null, 0, ["new", ...ids])).toBe(0);
  });

  it("stays where it is when the row is gone", () => {
    expect(keepPlace({ id: "gone", offset: 0 }, 220, ids)).toBe(220);
  });
});

describe("freshPlace", () => {
  it("shows the selected row, or the top", () => {
    expect(freshPlace({ ...view, selected: "r50" })).toBe(51 * 22 - 220);
    expect(freshPlace(view)).toBe(0);
  });
});
