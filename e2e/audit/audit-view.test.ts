import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Tab, View } from "../../scripts/browser/driver.ts";
import { axeProblems } from "../driver/axe.ts";
import { chooseFile, download, downloadPrefs } from "../driver/files.ts";
import { useBrowser } from "../driver/session.ts";
import { PASSWORD } from "../site/shop/login.ts";
import { choose, lacks, openWidePanel, shows } from "../views/support/panel.ts";
import { useSites } from "../views/support/sites.ts";
import { openExtensionPage, openTab } from "../views/support/tabs.ts";

const folder = mkdtempSync(join(tmpdir(), "jarscope-audit-"));
const browser = useBrowser({ firefoxPrefs: downloadPrefs(folder) });
const sites = useSites();

afterAll(() => rmSync(folder, { recursive: true }));

const NOT_ROTATED = '.finding[data-rule="session-not-rotated-on-login"]';
const REASON = "The pen test of May has it";

/** Is refused, and signs in at the shop that keeps the session id, in a tab that is recorded. */
async function signIn(tab: Tab, shop: string): Promise<void> {
  await tab.goto(sites.url(shop, "/account/orders"));
  await tab.goto(sites.url(shop, "/plain"));
  await tab.goto(sites.url(shop, "/login-bad"));
  await tab.fill("#password", PASSWORD);
  await tab.click("#sign-in");
  await tab.waitFor(() => document.querySelector("#user") !== null);
  await tab.goto(sites.url(shop, "/account/orders"));
}

async function openAudit(view: View): Promise<void> {
  await view.click("#view-tab-audit");
  await view.waitFor(() => document.querySelector(".audit-list"));
}

describe("the Audit view", () => {
  it("shows an id kept at sign-in with its evidence, and keeps a mute for the site and for the report", async () => {
    const { shop } = sites.fresh();
    const tab = await openTab(browser());
    const panel = await openWidePanel(browser(), tab);
    await signIn(tab, shop);
    await openAudit(panel);
    await shows(panel, `${NOT_ROTATED} .severity`, "High");
    await shows(panel, NOT_ROTATED, "JSESSIONID");
    expect(await axeProblems(panel)).toEqual([]);

    await panel.click(`${NOT_ROTATED} [data-follow]`);
    await panel.waitFor(() => document.querySelector("#exchange-panel"));
    await openAudit(panel);
    await panel.click(`${NOT_ROTATED} [data-act=mute]`);
    await panel.fill(`${NOT_ROTATED} [name=reason]`, REASON);
    await panel.press("Enter");
    await shows(panel, "#audit-muted", REASON);
    await lacks(panel, NOT_ROTATED);

    const page = await openExtensionPage(browser(), `page.html#tab=${await tab.tabId()}`);
    await page.activate();
    await page.setViewport(1300, 640);
    await openAudit(page);
    await shows(page, "#audit-muted", REASON);
    await lacks(page, NOT_ROTATED);

    const path = await download(page, folder, () => choose(page, "#export-menu", "report-markdown"));
    const report = await readFile(path, "utf8");
    expect(report).toContain("Muted findings");
    expect(report).toContain(REASON);

    await page.click('[data-unmute="session-not-rotated-on-login"]');
    await page.waitFor((css) => document.querySelector(css), NOT_ROTATED);
  });

  it("says what was looked at, requirement by requirement", async () => {
    const { shop } = sites.fresh();
    const tab = await openTab(browser());
    const panel = await openWidePanel(browser(), tab);
    await openAudit(panel);
    await shows(panel, "[data-caution=no-page]", "No page load of the scope was recorded");
    await tab.goto(sites.url(shop, "/plain"));
    await shows(panel, "[data-caution=signed-out]", "Signed-out pages only");
    await panel.click("[data-part=coverage]");
    await shows(panel, '.coverage [data-item="7.2.4"]', "No sign-in recorded");
    expect(await axeProblems(panel)).toEqual([]);
  });
});

describe("a HAR file in the full page", () => {
  it("is a record that every view works on, with no tab behind it", async () => {
    const { shop } = sites.fresh();
    const tab = await openTab(browser());
    const panel = await openWidePanel(browser(), tab);
    await signIn(tab, shop);
    await openAudit(panel);
    await panel.waitFor((css) => document.querySelector(css), NOT_ROTATED);
    const live = await openExtensionPage(browser(), `page.html#tab=${await tab.tabId()}`);
    await live.activate();
    await live.setViewport(1300, 640);
    await openAudit(live);
    await live.click("#export-menu");
    await live.click('[role=menu]:popover-open [data-item="report-values"]');
    const har = await download(live, folder, () => live.click('[role=menu]:popover-open [data-item="report-har"]'));
    expect(har).toMatch(/-with-values\.har$/);

    const page = await openExtensionPage(browser(), "page.html");
    await page.setViewport(1300, 640);
    await chooseFile(browser(), page, "#page-file", har);
    await shows(page, '[data-banner="har"]', "a HAR file of");
    await page.click("#view-tab-flow");
    await shows(page, "#flow-grid", "/account/orders");
    await openAudit(page);
    await shows(page, `${NOT_ROTATED} .severity`, "High");
    await lacks(page, "#record");
  });

  it("that is broken or none gets a sentence", async () => {
    const page = await openExtensionPage(browser(), "page.html");
    const wrong: readonly (readonly [string, string, string])[] = [
      ["cut.har", '{"log":{"version":"1.2","entries":[', "ends in the middle"],
      ["none.har", "GET / HTTP/1.1", "not JSON"],
      ["other.har", '{"hello":"world"}', "no HAR file"],
    ];
    for (const [name, text, sentence] of wrong) {
      const path = join(folder, name);
      await writeFile(path, text);
      await chooseFile(browser(), page, "#page-file", path);
      await shows(page, ".page-open [role=alert]", sentence);
    }
  });
});
