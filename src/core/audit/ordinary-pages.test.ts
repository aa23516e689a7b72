import { describe, expect, test } from "vitest";
import { cookieRows } from "../capture/cookie-rows.ts";
import { sessionHistory } from "../session/track/session-history.ts";
import { audited, journey } from "./journey.fixture.ts";
import { ORDINARY_SITES } from "./ordinary-pages.fixture.ts";

const BROWSERS = ["chromium", "firefox"] as const;

describe.each(BROWSERS)("twenty ordinary sites, seen signed out in %s", (browser) => {
  const results = Object.entries(ORDINARY_SITES).map(([name, steps]) => {
    const record = journey(steps, browser);
    const { findings } = audited(record, { history: sessionHistory(record, cookieRows(record), new Map()) });
    const above = findings.filter(({ severity }) => severity !== "low" && severity !== "info");
    return { name, above: above.map(({ rule }) => rule), findings };
  });

  test("are twenty", () => expect(results.length).toBe(20));

  test.each(results)("$name has nothing high", ({ findings }) => {
    expect(findings.filter(({ severity }) => severity === "high" || severity === "critical")).toEqual([]);
  });

  test("have at most three findings above low on the median, and none has more than five", () => {
    const counts = results.map(({ above }) => above.length).sort((one, other) => one - other);
    expect(counts[10]).toBeLessThanOrEqual(3);
    expect(results.filter(({ above }) => above.length > 5)).toEqual([]);
  });
});
