import { expect, it } from "vitest";
import { REPORT_FORMATS } from "../../core/report/formats.ts";
import { reportFileName } from "./report-file-name.ts";

const TIME = Date.UTC(2026, 10, 22, 9, 12);

it("gives each format a name of its own, with or without values", () => {
  const names = [true, false].flatMap((withValues) =>
    REPORT_FORMATS.map((format) => reportFileName("shop.test", TIME, format, withValues)),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("shop.test-2026-11-22-0912.html");
  expect(names).toContain("shop.test-2026-11-22-0912-with-values.html");
  expect(names).toContain("shop.test-2026-11-22-0912.cookies.csv");
});
