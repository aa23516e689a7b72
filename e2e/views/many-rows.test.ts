import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Tab } from "../../scripts/browser/driver.ts";
import type { CaptureEvent } from "../../src/core/capture/event.ts";
import { writeRecordFile } from "../../src/core/report/record-file.ts";
import { flowTraffic } from "../../src/ui/dev/flow-traffic.ts";
import { manyTraffic } from "../../src/ui/dev/many-traffic.ts";
import { withTransport } from "../../src/ui/dev/transport-traffic.ts";
import { chooseFile } from "../driver/files.ts";
import { useBrowser } from "../driver/session.ts";
import { row, rowSelector, rows } from "./support/grid.ts";
import { search, shows } from "./support/panel.ts";
import { openExtensionPage } from "./support/tabs.ts";

const START = Date.UTC(2026, 10, 22);
const COOKIES = 3000;
/** 640 px hold fewer than thirty rows of 22 px; some more stand ready above and below. */
const MOST_ROWS = 80;
/** Of the Connections view; a lane has a handful of paths, however many exchanges rode on its connection. */
const MOST_ELEMENTS = 1000;

const folder = mkdtempSync(join(tmpdir(), "jarscope-many-"));
const browser = useBrowser();

afterAll(() => rmSync(folder, { recursive: true }));

/** Saves events to a file and opens it in a tab. */
async function openRecord(events: readonly CaptureEvent[]): Promise<Tab> {
  const path = join(folder, `${events.length}.jarscope.json`);
  await writeFile(path, writeRecordFile({ events, savedAt: START, productVersion: "0.1.0" }));
  const page = await openExtensionPage(browser(), "page.html");
  await page.setViewport(1300, 640);
  await chooseFile(browser(), page, "#page-file", path);
  return page;
}

describe("a record of 3,000 cookies", () => {
  it("keeps few rows in the document, and answers to keys and search", async () => {
    const page = await openRecord(manyTraffic(browser().name, START, COOKIES));
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

describe("5,000 exchanges with what DevTools told of them", () => {
  it("are connections with few elements in the document, as lanes and as a table", async () => {
    const page = await openRecord(withTransport(flowTraffic(browser().name, START, 5000)));
    await shows(page, "#view-tab-flow", "5,000");
    await page.click("#view-tab-connections");
    const elements = (): Promise<number> => page.evaluate(() => document.querySelectorAll(".connections *").length);
    await page.waitFor(() => document.querySelectorAll("#connections-lanes .lane-connection").length > 3);
    expect(await elements()).toBeLessThan(MOST_ELEMENTS);
    await page.focus("#connections-lanes");
    await page.press("End");
    await page.waitFor(() => document.querySelector("#connections-lanes .lane.selected"));
    expect(await elements()).toBeLessThan(MOST_ELEMENTS);
    await page.click("#connections-table-toggle");
    await page.waitFor(() => document.querySelector("#connections-grid [data-row]"));
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll("#connections-grid [data-row]").length))
      .toBeLessThan(MOST_ROWS);
  });
});
