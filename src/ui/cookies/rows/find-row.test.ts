import { describe, expect, it } from "vitest";
import { applyEvent } from "../../../core/capture/apply.ts";
import { cookieRows } from "../../../core/capture/cookie-rows.ts";
import type { CaptureFact } from "../../../core/capture/event.ts";
import {
  begin,
  completed,
  jarChange,
  jarRead,
  on,
  request,
  response,
  stamped,
  tab,
} from "../../../core/capture/record.fixture.ts";
import { emptyRecord } from "../../../core/capture/record.ts";
import { findRow } from "./find-row.ts";

/** The id of the last row after the first events, and the row that it leads to after all of them. */
function followed(before: readonly CaptureFact[], after: readonly CaptureFact[]) {
  const record = emptyRecord();
  const events = stamped([...before, ...after]);
  for (const event of events.slice(0, before.length)) applyEvent(record, event);
  const old = cookieRows(record).at(-1);
  for (const event of events.slice(before.length)) applyEvent(record, event);
  return { old, row: findRow(cookieRows(record), old?.id ?? null) };
}

describe("findRow", () => {
  it("follows an open line to the cookie that it became", () => {
    const { old, row } = followed([begin(), tab, on, request(), response(["a=1"])], [jarChange(), completed()]);
    expect(old?.state).toBe("undecided");
    expect(row).toMatchObject({ name: "a", state: "present" });
    expect(row?.id).not.toBe(old?.id);
  });

  it("follows an open line to those that were refused for the same reason before", () => {
    const line = "a=1; Domain=other.test";
    const visit = (id: string) => [request({ id }), response([line], { id })];
    const { old, row } = followed(
      [begin(), tab, on, ...visit("1"), completed({ id: "1" }), jarRead(6), ...visit("2")],
      [completed({ id: "2" }), jarRead(10)],
    );
    expect(old?.state).toBe("undecided");
    expect(row?.state).toBe("rejected");
    expect(row?.lines.map(({ exchangeId }) => exchangeId)).toEqual(["1.0", "2.0"]);
  });

  it("finds nothing for an id that no row had, and for none", () => {
    expect(findRow([], "set:1.0:0")).toBeNull();
    expect(findRow([], null)).toBeNull();
  });
});
