import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "../../scripts/audit/messages.ts";
import { axeProblems } from "../../scripts/harness/axe.ts";
import { openBrowser } from "../../scripts/harness/browser.ts";
import { projectRoot } from "../../scripts/root.ts";
import { htmlReport } from "../../src/core/report/html/html-report.ts";
import { shopInput } from "../../src/core/report/report.fixture.ts";
import { writeReport } from "../../src/core/report/report-format.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The report in a page of its own, with what the browser complained about on the way. */
async function opened(language: "en" | "ko", colorScheme: "light" | "dark", width: number) {
  const page: Page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.setContent(writeReport(htmlReport, shopInput(), messages(projectRoot(), language)));
  return { page, complaints };
}

describe.each(["light", "dark"] as const)("the HTML report in %s colours", (scheme) => {
  it.each(["en", "ko"] as const)(
    "has its styles in spite of its policy, and nothing for axe to find, in %s",
    async (language) => {
      const { page, complaints } = await opened(language, scheme, 1200);
      const grid = await page.locator(".about").evaluate((list) => getComputedStyle(list).display);
      expect([grid, complaints]).toEqual(["grid", []]);
      expect(await axeProblems(page)).toEqual([]);
      await page.close();
    },
  );
});

it("is no wider than a narrow window", async () => {
  const { page } = await opened("en", "light", 360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.close();
});

it("prints on white paper, whatever the colours of the screen", async () => {
  const { page } = await opened("en", "dark", 1200);
  await page.emulateMedia({ media: "print" });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  expect((await page.pdf({ format: "A4", preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  await page.close();
});
