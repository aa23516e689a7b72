import { expect, it } from "vitest";
import { begin, completed, failed, on, recordOf, redirect, request, response, tab } from "./record.fixture.ts";
import type { CaptureRecord } from "./record.ts";

const hops = (record: CaptureRecord): readonly unknown[] =>
  record.exchanges.map(({ sentAt, response: answer, end }) => [
    sentAt !== null,
    answer?.status,
    answer?.setLines.map(({ line }) => line),
    end?.how,
  ]);

const demand = response(["out=1"], { status: 401 });
const again = request({ cookie: "out=1", later: 50 });
const answer = response(["in=1"], { later: 60 });

it("ends a demand for credentials when its request goes out again, and gives the completion to the second try", () => {
  const record = recordOf(begin("firefox"), tab, on, request(), demand, again, answer, completed({ later: 70 }));
  expect(hops(record)).toEqual([
    [true, 401, ["out=1"], "completed"],
    [true, 200, ["in=1"], "completed"],
  ]);
  expect(record.exchanges[0]?.end?.time).toBe(record.exchanges[1]?.sentAt);
});

it("does so too when events come grouped by listener", () => {
  const record = recordOf(begin("firefox"), tab, on, request(), again, demand, answer, completed({ later: 70 }));
  expect(hops(record)).toEqual([
    [true, 401, ["out=1"], "completed"],
    [true, 200, ["in=1"], "completed"],
  ]);
});

it("keeps a second try of which only the answer was told, as Chromium does", () => {
  const record = recordOf(begin(), tab, on, request(), demand, answer, completed({ later: 70 }));
  expect(hops(record)).toEqual([
    [true, 401, ["out=1"], "completed"],
    [false, 200, ["in=1"], "completed"],
  ]);
});

it("keeps a second try whose answer and end were told at once", () => {
  const late = response(["in=1"], { later: 80 });
  const record = recordOf(begin(), tab, on, request(), demand, late, completed({ later: 70 }));
  expect(record.exchanges[1]?.response?.time).toBe(record.exchanges[1]?.end?.time);
  expect(hops(record)).toEqual([
    [true, 401, ["out=1"], "completed"],
    [false, 200, ["in=1"], "completed"],
  ]);
});

it("keeps a second try of which only the end was told", () => {
  const record = recordOf(begin(), tab, on, request(), demand, completed({ later: 70 }));
  expect(hops(record)).toEqual([
    [true, 401, ["out=1"], "completed"],
    [false, 200, [], "completed"],
  ]);
});

it("keeps a second try that leads elsewhere", () => {
  const onward = response(["in=1"], { status: 302, later: 60 });
  const record = recordOf(begin(), tab, on, request(), demand, onward, redirect("https://shop.test/home"));
  expect(hops(record)).toEqual([
    [true, 401, ["out=1"], "completed"],
    [false, 302, ["in=1"], "redirect"],
  ]);
});

it("leaves one exchange where nobody gave credentials", () => {
  const record = recordOf(begin(), tab, on, request(), demand, completed({ status: 401, later: 70 }));
  expect(hops(record)).toEqual([[true, 401, ["out=1"], "completed"]]);
});

it("leaves the demand answered where the second try failed", () => {
  const record = recordOf(begin("firefox"), tab, on, request(), demand, again, failed({ later: 70 }));
  expect(hops(record).map((hop) => (hop as readonly unknown[])[3])).toEqual(["completed", "failed"]);
});
