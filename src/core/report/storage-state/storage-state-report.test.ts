import { expect, it } from "vitest";
import { begin, cookie, recordOf, tab } from "../../capture/record.fixture.ts";
import { shopInput } from "../report.fixture.ts";
import { writeReport } from "../report-format.ts";
import { storageStateReport } from "./storage-state-report.ts";

const partitionKey = { topLevelSite: "https://other.test", hasCrossSiteAncestor: true };
const cookies = [
  cookie({ name: "sid", value: "s1", httpOnly: true, secure: true, sameSite: "strict" }),
  cookie({ name: "lang", value: "ko", hostOnly: false, expires: 1_900_000_000_500 }),
  cookie({ name: "embed", value: "e", secure: true, sameSite: "none", partitionKey }),
];

function state(browser: "chromium" | "firefox"): unknown {
  const record = recordOf(begin(browser), tab, { kind: "jar-found", storeId: "0", site: "shop.test", cookies });
  return JSON.parse(writeReport(storageStateReport, shopInput({ record }), (key) => key));
}

it("is what Playwright's addCookies takes", () => {
  const shared = { value: "s1", domain: "shop.test", path: "/", expires: -1, httpOnly: true, secure: true };
  expect(state("chromium")).toEqual({
    cookies: [
      { ...shared, name: "sid", sameSite: "Strict" },
      {
        ...shared,
        name: "lang",
        value: "ko",
        domain: ".shop.test",
        expires: 1_900_000_000.5,
        httpOnly: false,
        secure: false,
        sameSite: "Lax",
      },
      {
        ...shared,
        name: "embed",
        value: "e",
        httpOnly: false,
        sameSite: "None",
        partitionKey: "https://other.test",
        _crHasCrossSiteAncestor: true,
      },
    ],
    origins: [],
  });
});

it("says what a browser makes of a cookie without SameSite", () => {
  expect(state("firefox")).toMatchObject({ cookies: [{}, { name: "lang", sameSite: "None" }, {}] });
});
