import { expect, it } from "vitest";
import { COLUMN_IDS, COLUMNS, visibleColumns } from "./columns.ts";

it("has every column once", () => {
  expect(COLUMNS.map(({ id }) => id)).toEqual(COLUMN_IDS);
});

it("folds the flags into one column where there is little room", () => {
  const wide = visibleColumns({}, false).map(({ id }) => id);
  const narrow = visibleColumns({}, true).map(({ id }) => id);
  expect(wide).toContain("sameSite");
  expect(wide).not.toContain("flags");
  expect(narrow.slice(0, 4)).toEqual(["name", "value", "flags", "domain"]);
  expect(narrow).not.toContain("secure");
});

it("keeps to what the person chose, but never hides the name", () => {
  const chosen = { name: false, path: false, changed: true };
  expect(visibleColumns(chosen, false).map(({ id }) => id)).toEqual(expect.arrayContaining(["name", "changed"]));
  expect(visibleColumns(chosen, false).map(({ id }) => id)).not.toContain("path");
});
