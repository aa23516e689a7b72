import { describe, expect, it } from "vitest";
import { testRow } from "../cookies/rows/row.fixture.ts";
import { countCookies } from "./counts.ts";

const rows = [
  testRow({ lifetime: "session" }),
  testRow({ lifetime: "persistent", party: "third" }),
  testRow({ lifetime: "persistent" }),
  testRow({ state: "rejected" }),
  testRow({ state: "gone" }),
  testRow({ state: "undecided" }),
];

describe("countCookies", () => {
  it("counts what is in the jar, and what was refused", () => {
    expect(countCookies(rows, { wireSeen: true, access: "all" })).toEqual({
      present: 3,
      untilClose: 1,
      persistent: 2,
      rejected: 1,
      first: 2,
      third: 1,
    });
  });

  it("knows of no refusal where the wire was not seen", () => {
    expect(countCookies([], { wireSeen: false, access: "all" })).toMatchObject({
      rejected: null,
      third: null,
      first: 0,
    });
    expect(countCookies([], { wireSeen: true, access: "all" })).toMatchObject({ rejected: 0, third: 0 });
  });

  it("does not say that there is no third party where other hosts are out of sight", () => {
    expect(countCookies([], { wireSeen: true, access: "some" }).third).toBeNull();
    expect(countCookies(rows, { wireSeen: true, access: "some" }).third).toBe(1);
  });
});
