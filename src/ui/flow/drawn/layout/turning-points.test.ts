import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowItems } from "../../rows/flow-item.ts";
import { shopRecord } from "../../shop.fixture.ts";
import { drawnRows } from "./drawn-rows.ts";
import { jarEvents } from "./jar-events.ts";
import { minimapMarks } from "./minimap.ts";
import { RowTops } from "./row-tops.ts";
import { nextTurningPoint, type TurningPoint, turningPoints } from "./turning-points.ts";
import { rowHeights } from "./zoom.ts";

const record = shopRecord();
const rows = drawnRows({
  items: flowItems(record, record.exchanges, 0),
  events: jarEvents(record, () => true),
  standing: () => "shown",
  unfolded: new Set(),
});

describe("turningPoints", () => {
  it("are births, changes, ends and refusals, of lines and of the jar", () => {
    const points = turningPoints(rows, () => true);
    const first = rows.findIndex(({ kind }) => kind === "exchange");
    expect(points[0]).toEqual({ row: first, turns: ["birth", "refusal"] });
    expect(points.at(-1)).toEqual({ row: rows.length - 1, turns: ["end"] });
    expect(points.every(({ turns }) => turns.length > 0)).toBe(true);
  });

  it("are those of the wanted cookie alone", () => {
    const points = turningPoints(rows, ({ identity }) => identity.name === "JSESSIONID").filter(
      ({ row }) => rows[row]?.kind === "exchange",
    );
    expect(points.map(({ turns }) => turns)).toEqual([["birth"]]);
  });
});

describe("nextTurningPoint", () => {
  it("finds the nearest one before and after any row", () => {
    const list = fc.uniqueArray(fc.nat(500), { maxLength: 60 }).map((all) => all.sort((one, other) => one - other));
    fc.assert(
      fc.property(list, fc.integer({ min: -1, max: 501 }), (places, row) => {
        const points = places.map((at): TurningPoint => ({ row: at, turns: ["birth"] }));
        expect(nextTurningPoint(points, row, 1)).toBe(places.find((at) => at > row) ?? null);
        expect(nextTurningPoint(points, row, -1)).toBe(places.findLast((at) => at < row) ?? null);
      }),
    );
  });
});

describe("minimapMarks", () => {
  it("are few, however many rows there are", () => {
    const points = Array.from({ length: 50_000 }, (_, row): TurningPoint => ({ row, turns: ["birth", "change"] }));
    const marks = minimapMarks(points, new RowTops(Array(50_000).fill(44), 50_000), 100);
    expect(marks).toHaveLength(200);
    expect(marks.every(({ at }) => at >= 0 && at < 1)).toBe(true);
  });

  it("stand where their rows stand", () => {
    const tops = new RowTops(rowHeights(rows, "full"), rows.length);
    const marks = minimapMarks(
      turningPoints(rows, () => true),
      tops,
      50,
    );
    expect(marks[0]?.at).toBe(0);
    expect(marks.at(-1)).toEqual({ at: 0.98, turn: "end" });
  });
});
