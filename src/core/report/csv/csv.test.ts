import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shopInput } from "../report.fixture.ts";
import { writeReport } from "../report-format.ts";
import { cookiesCsv } from "./cookies-csv.ts";
import { csvLine } from "./csv-line.ts";
import { findingsCsv } from "./findings-csv.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");

describe("csvLine", () => {
  it("reads back cell by cell", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 5 }), (cells) => {
        const [row = []] = parse(csvLine(cells)) as string[][];
        const expected = cells.map((cell) => cell.replaceAll("\0", "\ufffd"));
        expect(row.map((cell, at) => (cell === expected[at] ? cell : cell.replace(/^'/, "")))).toEqual(expected);
      }),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])("keeps %j from being a formula", (cell) => {
    expect(csvLine([cell])).toBe(`"'${cell}"\r\n`);
  });

  it("leaves other text as it is", () => expect(csvLine(['a "b"', "c"])).toBe('"a ""b""","c"\r\n'));
});

it("lists every subject of every finding", () => {
  const rows = parse(writeReport(findingsCsv, shopInput(), t), { columns: true }) as Record<string, string>[];
  expect(rows.filter(({ rule }) => rule === "secure-missing").map(({ subject }) => subject)).toEqual([
    "JSESSIONID · shop.test",
    "theme · shop.test",
  ]);
  expect(rows.find(({ rule }) => rule === "samesite-missing")?.["muted"]).toBe("accepted <until> March");
  expect(new Set(rows.map(({ values }) => values))).toEqual(new Set(["redacted"]));
});

it("lists every cookie", () => {
  const rows = parse(writeReport(cookiesCsv, shopInput(), t), { columns: true }) as Record<string, string>[];
  expect(rows.map(({ name, state }) => `${name} ${state}`)).toEqual([
    "theme present",
    "JSESSIONID present",
    "XSRF-TOKEN present",
    "bad rejected",
    "uid rejected",
  ]);
  expect(rows[2]).toMatchObject({ secure: "true", domain: "shop.test", role: "csrf" });
});
