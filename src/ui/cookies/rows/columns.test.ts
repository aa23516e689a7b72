import { expect, it } from "vitest";
import { columnWidths } from "../../grid/column-layout.ts";
import { COLUMN_IDS, COLUMNS, roomOf, visibleColumns } from "./columns.ts";

it("has every column once", () => {
  expect(COLUMNS.map(({ id }) => id)).toEqual(COLUMN_IDS);
});

it("folds the flags into one column where there is little room", () => {
  const wide = visibleColumns({}, "wide").map(({ id }) => id);
  const narrow = visibleColumns({}, "folded").map(({ id }) => id);
  expect(wide).toContain("sameSite");
  expect(wide).not.toContain("flags");
  expect(narrow.slice(0, 4)).toEqual(["name", "value", "flags", "domain"]);
  expect(narrow).not.toContain("secure");
});

it("keeps to what the person chose, but never hides the name", () => {
  const chosen = { name: false, path: false, changed: true };
  expect(visibleColumns(chosen, "wide").map(({ id }) => id)).toEqual(expect.arrayContaining(["name", "changed"]));
  expect(visibleColumns(chosen, "wide").map(({ id }) => id)).not.toContain("path");
});

it("shows name, verdict, flags and findings without scrolling in a panel of 360 pixels", () => {
  // A scroll bar takes 15 of them.
  const room = 360 - 15;
  expect(roomOf(room)).toBe("small");
  const columns = visibleColumns({}, roomOf(room));
  expect(columns.slice(0, 4).map(({ id }) => id)).toEqual(["name", "verdict", "flags", "findings"]);
  expect(
    columnWidths(columns, {}, room)
      .slice(0, 4)
      .reduce((sum, width) => sum + width),
  ).toBeLessThanOrEqual(room);
  expect(new Set(columns.map(({ id }) => id))).toEqual(new Set(visibleColumns({}, "folded").map(({ id }) => id)));
});

it("shows verdict and findings without scrolling beside the filters of a panel of 900 pixels", () => {
  const room = 900 - 164 - 15;
  expect(roomOf(room)).toBe("ordered");
  const columns = visibleColumns({}, "ordered");
  const first = columns.slice(0, 6);
  expect(first.map(({ id }) => id)).toEqual(["name", "value", "verdict", "findings", "flags", "domain"]);
  expect(first.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(room);
  expect(new Set(columns)).toEqual(new Set(visibleColumns({}, "folded")));
});

it("leaves set by and verdict room to be read in a panel of 1200 pixels", () => {
  const room = 1200 - 164 - 15;
  const columns = visibleColumns({}, roomOf(room));
  const widths = columnWidths(columns, {}, room);
  const widthOf = (wanted: string) => widths[columns.findIndex(({ id }) => id === wanted)];
  expect(widthOf("setBy")).toBeGreaterThanOrEqual(110);
  expect(widthOf("verdict")).toBeGreaterThanOrEqual(134);
  expect(widths.reduce((sum, width) => sum + width)).toBe(room);
});
