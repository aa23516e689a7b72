import { describe, expect, it } from "vitest";
import { flowItems } from "../rows/flow-item.ts";
import { shopRecord } from "../shop.fixture.ts";
import { keyMove } from "./drawing-keys.ts";
import { drawnRows } from "./layout/drawn-rows.ts";
import { jarEvents } from "./layout/jar-events.ts";
import { RowTops } from "./layout/row-tops.ts";
import { turningPoints } from "./layout/turning-points.ts";
import { rowHeights } from "./layout/zoom.ts";

const record = shopRecord();
const rows = drawnRows({
  items: flowItems(record, record.exchanges, 0),
  events: jarEvents(record, () => true),
  standing: () => "shown",
  unfolded: new Set(),
});
const tops = new RowTops(rowHeights(rows, "full"), rows.length);
const points = turningPoints(rows, () => true);
const from = (at: number, key: string): number | null => keyMove(key, { rows, tops, points, at, height: 300 });
const mark = rows.findIndex(({ kind }) => kind === "mark");

describe("keyMove", () => {
  it("walks exchanges and events, past what divides them", () => {
    expect(from(1, "ArrowDown")).toBe(2);
    expect(from(mark - 1, "ArrowDown")).toBe(mark + 1);
    expect(from(mark + 1, "ArrowUp")).toBe(mark - 1);
    expect(from(1, "ArrowUp")).toBe(1);
  });

  it("goes to the ends and by pages", () => {
    expect(from(5, "Home")).toBe(1);
    expect(from(5, "End")).toBe(rows.length - 1);
    expect(from(1, "PageDown")).toBeGreaterThan(5);
    expect(from(rows.length - 1, "PageUp")).toBeLessThan(rows.length - 5);
  });

  it("jumps from change to change", () => {
    expect(from(1, "n")).toBe(points[1]?.row);
    expect(from(rows.length - 1, "p")).toBe(points.at(-2)?.row);
    expect(from(rows.length - 1, "n")).toBeNull();
    expect(from(3, "x")).toBeNull();
  });
});
