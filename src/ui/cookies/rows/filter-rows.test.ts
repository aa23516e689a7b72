import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FacetChoice } from "./facet.ts";
import { filterRows } from "./filter-rows.ts";
import { testRow } from "./row.fixture.ts";

const ROWS = [
  testRow({ name: "a", secure: true, httpOnly: true }),
  testRow({ name: "b", secure: true, party: "third", lifetime: "persistent" }),
  testRow({ name: "c", party: "third", state: "rejected" }),
];

const counts = (choice: FacetChoice, facet: "party" | "flags" | "verdict") =>
  Object.fromEntries(filterRows(ROWS, choice).counts[facet].map(({ value, count }) => [value, count]));

describe("filterRows", () => {
  it("lets options of one group widen it, and groups narrow each other", () => {
    expect(filterRows(ROWS, { party: ["first", "third"], life: ["session"] }).rows.map(({ name }) => name)).toEqual([
      "a",
      "c",
    ]);
  });

  it("counts what choosing an option would give", () => {
    expect(counts({ party: ["first"] }, "party")).toEqual({ first: 1, third: 2 });
    expect(counts({ party: ["third"] }, "verdict")).toEqual({ stored: 1, rejected: 1 });
  });

  it("lets flags narrow each other", () => {
    expect(filterRows(ROWS, { flags: ["secure", "httponly"] }).rows.map(({ name }) => name)).toEqual(["a"]);
    expect(counts({ flags: ["secure"] }, "flags")).toMatchObject({ secure: 2, httponly: 1, "no-httponly": 1 });
  });

  it("keeps a chosen option that has no rows", () => {
    expect(filterRows([], { role: ["csrf"] }).counts.role).toEqual([{ value: "csrf", count: 0, chosen: true }]);
  });

  it("promises for a single choice in an untouched group exactly what it gives", () => {
    const row = fc.record({ party: fc.constantFrom("first", "third"), secure: fc.boolean(), httpOnly: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (parts) => {
        const rows = parts.map((part) => testRow(part));
        const base = { party: ["first"] };
        for (const { value, count } of filterRows(rows, base).counts.flags) {
          expect(filterRows(rows, { ...base, flags: [value] }).rows).toHaveLength(count);
        }
      }),
    );
  });
});
