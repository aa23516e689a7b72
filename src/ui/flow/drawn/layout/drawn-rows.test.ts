import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEvent } from "../../../../core/capture/apply.ts";
import type { Exchange } from "../../../../core/capture/exchange.ts";
import { emptyRecord } from "../../../../core/capture/record.ts";
import { manyTraffic } from "../../../dev/many-traffic.ts";
import { flowItems } from "../../rows/flow-item.ts";
import { shopRecord } from "../../shop.fixture.ts";
import { beganAt, type DrawnRow } from "./drawn-row.ts";
import { drawnRows, type Standing } from "./drawn-rows.ts";
import { jarEvents } from "./jar-events.ts";
import { NO_WISHES } from "./layout.fixture.ts";
import { standings } from "./standing.ts";

const record = shopRecord();
const items = flowItems(record, record.exchanges, 0);
const events = jarEvents(record, () => true);
const usual = standings(record.exchanges, NO_WISHES);

function rowsOf(unfolded: readonly string[] = [], standing = usual): readonly DrawnRow[] {
  return drawnRows({
    items,
    events,
    standing: (exchange) => standing.get(exchange) ?? "shown",
    unfolded: new Set(unfolded),
  });
}

/** Every exchange that the rows show or stand for, in their order. */
function exchangesIn(rows: readonly DrawnRow[]): readonly Exchange[] {
  return rows.flatMap((row) =>
    row.kind === "exchange" ? [row.exchange] : row.kind === "fold" && !row.open ? row.exchanges : [],
  );
}

describe("drawnRows", () => {
  it("draws a visit in the order of time, with what scripts did to the jar where it happened", () => {
    const words = rowsOf().map((row) => {
      if (row.kind === "exchange") return new URL(row.exchange.url).pathname;
      return row.kind === "jar" ? `${row.change.kind} ${row.change.cookie.name}` : row.kind;
    });
    expect(words.slice(0, 9)).toEqual([
      "navigation",
      "/",
      "/home",
      "/px",
      "added _ga",
      "added _gid",
      "/login",
      "/settings",
      "mark",
    ]);
    expect(words.at(-1)).toBe("removed _gid");
  });

  it("joins the hops of a redirect", () => {
    const joined = rowsOf().flatMap((row) => (row.kind === "exchange" && row.joined ? [row.exchange.url] : []));
    expect(joined).toEqual(["https://shop.test/home"]);
  });

  it("folds a run of alike requests into one line, and unfolds it", () => {
    const fold = rowsOf().find((row) => row.kind === "fold");
    expect(fold?.kind === "fold" && [fold.why, fold.exchanges.length, fold.open]).toEqual(["alike", 11, false]);
    const open = rowsOf([fold?.id ?? ""]);
    expect(open.filter((row) => row.kind === "exchange" && row.run === fold?.id)).toHaveLength(11);
    expect(open.find((row) => row.kind === "fold")).toMatchObject({ open: true });
  });

  it("tells of a silence", () => {
    const later = record.exchanges.map((exchange, at) => ({
      ...exchange,
      sentAt: (exchange.sentAt ?? 0) + at * 20_000,
    }));
    const gaps = drawnRows({
      items: flowItems({ ...record, navigations: [], marks: [] }, later, 0),
      events: [],
      standing: () => "shown",
      unfolded: new Set(),
    }).filter(({ kind }) => kind === "gap");
    expect(gaps).toHaveLength(record.exchanges.length - 1);
  });

  it("draws every exchange exactly once or in a fold, whatever is folded, and keeps their order", () => {
    const standing = fc.constantFrom<Standing>("shown", "alike", "aside");
    const many = emptyRecord();
    for (const event of manyTraffic("chromium", Date.UTC(2026, 10, 22), 600)) applyEvent(many, event);
    const all = many.exchanges;
    fc.assert(
      fc.property(fc.array(standing, { minLength: all.length, maxLength: all.length }), fc.boolean(), (given, open) => {
        const of = new Map(all.map((exchange, at) => [exchange, given[at] ?? "shown"]));
        const make = (unfolded: readonly string[]): readonly DrawnRow[] =>
          drawnRows({
            items: flowItems(many, all, 0),
            events: jarEvents(many, () => true),
            standing: (exchange) => of.get(exchange) ?? "shown",
            unfolded: new Set(unfolded),
          });
        const closed = make([]);
        const rows = open ? make(closed.map(({ id }) => id)) : closed;
        expect(exchangesIn(rows)).toEqual(all);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        const times = exchangesIn(rows).map((exchange) => beganAt(exchange) ?? 0);
        expect(times).toEqual([...times].sort((one, other) => one - other));
      }),
      { numRuns: 40 },
    );
  });
});
