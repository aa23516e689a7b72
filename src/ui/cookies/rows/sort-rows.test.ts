import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColumnId } from "./columns.ts";
import { COLUMN_IDS } from "./columns.ts";
import { testContext, testRow } from "./row.fixture.ts";
import { sortRows } from "./sort-rows.ts";

const names = (column: ColumnId, direction: "ascending" | "descending", rows = ROWS) =>
  sortRows(rows, { column, direction }, testContext(), "en").map(({ name }) => name);

const ROWS = [
  testRow({ name: "b2", size: 5, expires: 10 }),
  testRow({ name: "b10", size: 50, secure: true }),
  testRow({ name: "A", size: 5, expires: 5 }),
];

describe("sortRows", () => {
  it("sorts names as people count", () => {
    expect(names("name", "ascending")).toEqual(["A", "b2", "b10"]);
    expect(names("name", "descending")).toEqual(["b10", "b2", "A"]);
  });

  it("sorts by number, with equal rows by name", () => {
    expect(names("size", "ascending")).toEqual(["A", "b2", "b10"]);
    expect(names("size", "descending")).toEqual(["b10", "A", "b2"]);
    expect(names("life", "ascending")).toEqual(["b10", "A", "b2"]);
    expect(names("secure", "ascending")[0]).toBe("b10");
  });

  it("puts the worst findings first", () => {
    const finding = (severity: "high" | "medium") => ({
      rule: "r",
      severity,
      confidence: "observed" as const,
      row: "",
      message: { key: "m" },
      evidence: [],
    });
    const rows = [
      testRow({ name: "clean" }),
      testRow({ name: "many", findings: [finding("medium"), finding("medium")] }),
      testRow({ name: "high", findings: [finding("high")] }),
    ];
    expect(names("findings", "ascending", rows)).toEqual(["high", "many", "clean"]);
  });

  it("gives one order whatever order rows arrive in", () => {
    const rows = fc.array(
      fc.record({
        name: fc.constantFrom("a", "B", "c1", "c10"),
        domain: fc.constantFrom("x.test", "y.test"),
        size: fc.nat(3),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...COLUMN_IDS), (parts, column) => {
        const made = parts.map((part, at) => testRow({ ...part, id: String(at) }));
        const sort = { column, direction: "descending" } as const;
        const ids = (list: typeof made) => sortRows(list, sort, testContext(), "en").map(({ id }) => id);
        expect(ids([...made].reverse())).toEqual(ids(made));
      }),
    );
  });
});
