import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeRecordFile } from "../../src/core/report/record-file.ts";
import { manyTraffic } from "../../src/ui/dev/many-traffic.ts";
import { chooseFile } from "../driver/files.ts";
import { useBrowser } from "../driver/session.ts";
import { row, rowSelector, rows } from "./support/grid.ts";
import { search, shows } from "./support/panel.ts";
import { openExtensionPage } from "./support/tabs.ts";

const COOKIES = 3000;
/** 640 px hold fewer than thirty rows of 22 px; some more stand ready above and below. */
const MOST_ROWS = 80;

const folder = mkdtempSync(join(tmpdir(), "jarscope-many-"));
const browser = useBrowser();

afterAll(() => rmSync(folder, { recursive: true }));

describe("a record of 3,000 cookies", () => {
  it("keeps few rows in the document, and answers to keys and search", async () => {
    const start = Date.UTC(2026, 10, 22);
    const events = manyTraffic(browser().name, start, COOKIES);
    const path = join(folder, "many.jarscope.json");
    await writeFile(path, writeRecordFile({ events, savedAt: start, productVersion: "0.1.0" }));
    const page = await openExtensionPage(browser(), "page.html");
    await page.setViewport(1300, 640);
    await chooseFile(browser(), page, "#page-file", path);
    await shows(page, "#cookies-count", "3,000");
    const top = (await rows(page))[0];
    if (top === undefined) throw new Error("There are no rows");
    await page.click(rowSelector(top));

    const focusedIndex = (): Promise<number> =>
      page.evaluate(() => Number(document.activeElement?.getAttribute("aria-rowindex") ?? 0));
    for (const [key, least] of [
      ["ArrowDown", 3],
      ["PageDown", 15],
      ["PageDown", 30],
      ["End", 3001],
    ] as const) {
      await page.press(key);
      await page.waitFor((index) => Number(document.activeElement?.getAttribute("aria-rowindex")) >= index, least);
      expect((await rows(page)).length).toBeLessThan(MOST_ROWS);
    }
    expect(await focusedIndex()).toBe(3001);
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(3500);
    await page.press("Home");
    await page.waitFor(() => document.activeElement?.getAttribute("aria-rowindex") === "2");

    await search(page, "name:_422999");
    await shows(page, "#cookies-count", "1 of 3,000");
    const [only] = await rows(page);
    expect(only?.name).toMatch(/_422999$/);
    await search(page, "role:advertising -secure is:changed zzz");
    await page.waitFor(() => document.querySelector("#cookies-none-match"));
    await search(page, "");
    await shows(page, "#cookies-count", "3,000");
    await row(page, top.name);
  });
});
