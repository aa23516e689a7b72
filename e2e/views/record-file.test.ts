import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import type { Tab } from "../../scripts/browser/driver.ts";
import type { AnyBrowser } from "../../scripts/browser/start.ts";
import { chooseFile, download, downloadPrefs } from "../driver/files.ts";
import { startBrowser, useBrowser } from "../driver/session.ts";
import { openDetails, row, rows } from "./support/grid.ts";
import { choose, lacks, recording, shows } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { openExtensionPage, openTab, whileReloading } from "./support/tabs.ts";

const folder = mkdtempSync(join(tmpdir(), "jarscope-files-"));
const browser = useBrowser({ firefoxPrefs: downloadPrefs(folder) });
const sites = useSites();

afterAll(() => rmSync(folder, { recursive: true }));

/** A page that has recorded a visit, a refused line and a mark. */
async function recordedVisit(): Promise<Tab> {
  const { flags } = sites.fresh();
  const tab = await openTab(browser(), sites.url(flags, "/case/good"));
  const page = await openExtensionPage(browser(), `page.html#tab=${await tab.tabId()}`);
  await page.activate();
  await page.setViewport(1300, 640);
  await whileReloading(tab, () => page.click("#record-reload"));
  await recording(page, "on");
  await tab.goto(sites.url(flags, "/case/none-insecure"));
  await row(page, "none_insecure", { state: "rejected" });
  await choose(page, "#mark-menu", "mark-consent-given");
  await shows(page, "#notice-status", "Mark set");
  return page;
}

function open(one: AnyBrowser, page: Tab, path: string): Promise<void> {
  return chooseFile(one, page, "#page-file", path);
}

async function given(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("a saved record", () => {
  it("shows in another browser profile what it showed where it was saved", async () => {
    const page = await recordedVisit();
    const path = await download(page, folder, () => choose(page, "#export-menu", "save-record"));
    expect(path).toMatch(/flags-v\d+\.test-\d{4}-\d{2}-\d{2}-\d{4}\.jarscope\.json$/);
    const before = await rows(page);
    const totals = await page.text("#status-totals");
    expect(before.map(({ name }) => name)).toEqual(["good", "none_insecure"]);
    const saved: unknown = JSON.parse(await readFile(path, "utf8"));
    expect(saved).toMatchObject({ format: "jarscope-record", version: 1 });
    expect(JSON.stringify(saved)).toContain('"label":"consent-given"');

    const other = await startBrowser();
    onTestFinished(() => other.close());
    const reader = await other.extensionPage("page.html");
    await reader.setViewport(1300, 640);
    await open(other, reader, path);
    await shows(reader, '[data-banner="file"]', "a saved record");
    await row(reader, "none_insecure", { state: "rejected" });
    await expect.poll(() => rows(reader)).toEqual(before);
    await expect.poll(() => reader.text("#status-totals")).toBe(totals);
    await lacks(reader, "#record");
    await openDetails(reader, await row(reader, "none_insecure"));
    await reader.click("#details-tab-line");
    await shows(reader, "#details-panel mark", "SameSite=None");

    // Saved once more from the file, it is the same record.
    if (other.name === "chromium") {
      const again = await download(reader, folder, () => choose(reader, "#export-menu", "save-record"));
      const { events }: { events?: unknown } = JSON.parse(await readFile(again, "utf8"));
      expect(events).toEqual((saved as { events?: unknown }).events);
    }
    await choose(reader, "#export-menu", "choose-other");
    await shows(reader, ".page-open", "Choose file");
  });

  it("that is none, or is broken or newer, gets a sentence, and nothing is lost", async () => {
    const page = await openExtensionPage(browser(), "page.html");
    const wrong: readonly (readonly [string, string])[] = [
      [
        await given("broken.json", '{"format":"jarscope-record","version":1,"events":['),
        "not JSON, or part of it is missing",
      ],
      [await given("foreign.json", { hello: "world" }), "neither a Jarscope record nor a HAR"],
      [await given("newer.json", { format: "jarscope-record", version: 99 }), "A newer Jarscope saved it"],
      [await given("changed.json", { format: "jarscope-record", version: 1, events: 5 }), "not as expected"],
    ];
    for (const [path, sentence] of wrong) {
      await open(browser(), page, path);
      await shows(page, ".page-open [role=alert]", sentence);
      await shows(page, ".page-open [role=alert]", path.slice(folder.length + 1));
      expect(await page.text("h1")).toBe("Choose a tab");
    }
    const whole = await recordedVisit();
    const good = await download(whole, folder, () => choose(whole, "#export-menu", "save-record"));
    await page.activate();
    await open(browser(), page, good);
    await row(page, "none_insecure", { state: "rejected" });
  });
});
