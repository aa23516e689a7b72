import { describe, expect, it } from "vitest";
import type { Tab } from "../../scripts/browser/driver.ts";
import { useBrowser } from "../driver/session.ts";
import { row } from "./support/grid.ts";
import { recording, shows } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { openExtensionPage, openTab } from "./support/tabs.ts";

const browser = useBrowser();
const sites = useSites();

describe("the full page", () => {
  it("lets choose a tab, and is the same panel for it", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser(), sites.url(flags, "/case/none-insecure"));
    const page = await openExtensionPage(browser(), "page.html");
    await page.click(`a.page-choice:has-text(${JSON.stringify(flags)})`);
    await recording(page, "off");
    await page.waitFor(() => document.querySelector('[data-banner="not-recording"]'));
    expect(await page.url()).toContain(`#tab=${await tab.tabId()}`);
    await page.activate();
    await page.click("#record-reload");
    await recording(page, "on");
    await row(page, "none_insecure", { state: "rejected" });
    await page.waitFor((site) => document.title === `${site} · Jarscope`, flags);
  });

  it("offers the choice again when its tab is not there, and goes back to it", async () => {
    const { shop } = sites.fresh();
    const tab = await openTab(browser(), sites.url(shop, "/plain"));
    const page = await openExtensionPage(browser(), "page.html#tab=987654");
    await shows(page, "[role=alert]", "no longer kept");
    await page.click(`a.page-choice:has-text(${JSON.stringify(shop)})`);
    await row(page, "JSESSIONID");
    await page.evaluate(() => history.back());
    await shows(page, "h1", "Choose a tab");
    await page.click(`a.page-choice:has-text(${JSON.stringify(shop)})`);
    await row(page, "JSESSIONID");
    await tab.close();
    await page.waitFor(() => document.querySelector('[data-banner="tab-closed"]'));
  });

  it("keeps two tabs apart", async () => {
    const [one, other] = [sites.fresh(), sites.fresh()];
    const tabs = [
      await openTab(browser(), sites.url(one.flags, "/case/no-httponly")),
      await openTab(browser(), sites.url(other.flags, "/case/bare")),
    ] as const;
    const pages: Tab[] = [];
    for (const tab of tabs) {
      const page = await openExtensionPage(browser(), `page.html#tab=${await tab.tabId()}`);
      await page.activate();
      await page.click("#record-reload");
      await recording(page, "on");
      pages.push(page);
    }
    const [first, second] = pages;
    if (first === undefined || second === undefined) throw new Error("Two pages were opened");
    await row(first, "no_httponly", { verdict: "Unchanged" });
    await row(second, "bare", { verdict: "Unchanged" });
    await shows(first, "#status-totals", "1 exchange ");
    await shows(second, "#status-totals", "1 exchange ");
    await first.waitFor(() => document.querySelectorAll("#cookies-grid [data-row]").length === 1);
  });
});
