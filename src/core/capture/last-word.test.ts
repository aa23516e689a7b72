import { expect, it } from "vitest";
import type { CaptureFact } from "./event.ts";
import { begin, completed, jarChange, on, recordOf, redirect, request, response, tab } from "./record.fixture.ts";
import type { CaptureRecord } from "./record.ts";

const hops = (record: CaptureRecord): readonly unknown[] =>
  record.exchanges.map(({ sentAt, response: answer, end, ip }) => [
    sentAt !== null,
    answer?.status,
    answer?.setLines.map(({ verdict }) => (verdict.outcome === "undecided" ? verdict.reason : verdict.outcome)),
    end?.how,
    ip !== null,
  ]);

const told = (...facts: readonly CaptureFact[]): readonly unknown[] =>
  hops(recordOf(begin("firefox"), tab, on, ...facts));

it("ends a request of before the recording with its answer, since Firefox tells of no end", () => {
  expect(told(jarChange(), response(["a=1", "b=2"]))).toEqual([
    [false, 200, ["stored", "waiting-for-jar"], "completed", false],
  ]);
});

it("takes the end where there is one after all", () => {
  expect(told(response(["b=2"]), completed())).toEqual([[false, 200, ["waiting-for-jar"], "completed", true]]);
});

it("goes on to where the answer leads, and ends there as well", () => {
  const next = { url: "https://shop.test/next", later: 40 };
  const moved = response([], { status: 302, headers: [["location", "/next"]] });
  expect(told(moved, redirect(next.url), request(next), response([], next))).toEqual([
    [false, 302, [], "redirect", false],
    [true, 200, [], "completed", false],
  ]);
});

it("waits after a 304 for what the browser keeps", () => {
  const fresh = response([], { status: 304 });
  expect(told(fresh)).toEqual([[false, 304, [], undefined, false]]);
  expect(told(fresh, response([], { later: 1 }))).toEqual([[false, 304, [], "completed", false]]);
  expect(told(fresh, response([], { later: 1 }), completed())).toEqual([[false, 304, [], "completed", true]]);
});

it("gives an end that comes after all to the try after a demand for credentials", () => {
  const demand = response(["out=1"], { status: 401 });
  const again = [request({ later: 50 }), response([], { later: 60 }), completed({ later: 70 })];
  expect(told(demand, ...again)).toEqual([
    [false, 401, ["waiting-for-jar"], "completed", false],
    [true, 200, [], "completed", true],
  ]);
});

it("waits for the end of a request that it saw, and in Chromium of every request", () => {
  expect(told(request(), response())).toEqual([[true, 200, [], undefined, false]]);
  expect(hops(recordOf(begin(), tab, on, response()))).toEqual([[false, 200, [], undefined, false]]);
});
