import { expect, it } from "vitest";
import { begin, cookie, recordOf, tab } from "../../capture/record.fixture.ts";
import { shopInput } from "../report.fixture.ts";
import { writeReport } from "../report-format.ts";
import { netscapeReport } from "./netscape-report.ts";

const t = (key: string): string => key;

function lines(...cookies: readonly Partial<Parameters<typeof cookie>[0]>[]): readonly string[] {
  const found = { kind: "jar-found", storeId: "0", site: "shop.test", cookies: cookies.map(cookie) } as const;
  const record = recordOf(begin(), tab, found);
  return writeReport(netscapeReport, shopInput({ record }), t).trimEnd().split("\n");
}

it("begins as readers of the format expect, and says that it carries values", () => {
  expect(lines()).toEqual(["# Netscape HTTP Cookie File", "# report_file_carries_values"]);
});

it("writes seven fields, with the prefix of HttpOnly, the domain flag and 0 for until close", () => {
  expect(
    lines(
      { name: "sid", value: "s1", httpOnly: true, secure: true },
      { name: "lang", value: "ko", hostOnly: false, path: "/shop", expires: 1_900_000_000_500 },
    ).slice(3),
  ).toEqual([
    "#HttpOnly_shop.test\tFALSE\t/\tTRUE\t0\tsid\ts1",
    ".shop.test\tTRUE\t/shop\tFALSE\t1900000000\tlang\tko",
  ]);
});

it("leaves out what the format cannot hold", () => {
  const partitionKey = { topLevelSite: "https://other.test", hasCrossSiteAncestor: true };
  expect(lines({ value: "a\tb" }, { name: "p", partitionKey })).toHaveLength(2);
});
