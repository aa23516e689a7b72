import { describe, expect, it } from "vitest";
import type { Tab } from "../../scripts/browser/driver.ts";
import { evaluateInBackground } from "../driver/background.ts";
import { pastedText } from "../driver/clipboard.ts";
import { useBrowser } from "../driver/session.ts";
import { openPopup, type Surface } from "../driver/ui.ts";
import { row } from "./support/grid.ts";
import { lacks, shows } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { closeAtEnd, openTab } from "./support/tabs.ts";

const browser = useBrowser();
const sites = useSites();

async function popupOf(tab: Tab): Promise<Surface> {
  return closeAtEnd(await openPopup(browser(), tab));
}

async function recordingState(popup: Surface, state: string): Promise<void> {
  try {
    await popup.waitFor((wanted) => document.querySelector(`.popup-recording[data-recording=${wanted}]`), state);
  } catch (error) {
    throw new Error(`The popup is not "${state}": ${await popup.text("body")}`, { cause: error });
  }
}

async function count(popup: Surface, id: string, value: string): Promise<void> {
  await shows(popup, `[data-count=${id}] dd`, value);
}

function jarSize(domain: string): Promise<number> {
  return evaluateInBackground(
    browser(),
    async (site) => {
      const all = await chrome.cookies.getAll({ domain: site, partitionKey: {} });
      // With Max-Age=0 Firefox can leave a row that has ended, which it sends nowhere.
      return all.filter(({ expirationDate = Number.POSITIVE_INFINITY }) => expirationDate * 1000 > Date.now()).length;
    },
    domain,
  );
}

describe("the popup", () => {
  it("shows the jar of a site that is not recorded, and that what was rejected is unknown", async () => {
    const { shop } = sites.fresh();
    const popup = await popupOf(await openTab(browser(), sites.url(shop, "/plain")));
    await shows(popup, ".popup-site", shop);
    await recordingState(popup, "off");
    await count(popup, "until-close", "2");
    await count(popup, "persistent", "0");
    await count(popup, "first", "2");
    await count(popup, "rejected", "–");
    await shows(popup, "[data-count=rejected] dd", "unknown");
    await shows(popup, ".popup-session", "JSESSIONID");
    await popup.waitFor(() => document.querySelector(".popup-jar-only"));
    expect(await popup.evaluate(() => document.querySelector("#popup-clear"))).toBeNull();
  });

  it("records and reloads, and has the first document", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser(), sites.url(flags, "/case/none-insecure"));
    const popup = await popupOf(tab);
    await count(popup, "rejected", "–");
    await popup.click("#popup-record-and-reload");
    await recordingState(popup, "on");
    await count(popup, "rejected", "1");
    const page = await browser().waitForNewTab(() => popup.click("#popup-open-page"));
    await row(page, "none_insecure", { state: "rejected", setBy: "GET /case/none-insecure 200" });
    expect(await page.url()).toContain(`page.html#tab=${await tab.tabId()}`);
    await page.close();
  });

  it("counts what the jar holds, and lists it with flags", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser(), sites.url(flags, "/all"));
    const popup = await popupOf(tab);
    const size = await jarSize(flags);
    expect(size).toBeGreaterThan(20);
    await shows(popup, ".popup-total p", `${size} cookies`);
    const parts = await popup.evaluate(() =>
      ["until-close", "persistent"].map((id) => Number(document.querySelector(`[data-count=${id}] dd`)?.textContent)),
    );
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(size);
    const first = await popup.evaluate(() => {
      const item = document.querySelector(".popup-cookie");
      const flagsOf = [...(item?.querySelectorAll(".flags [role=img]") ?? [])].map((flag) => flag.ariaLabel);
      return { size: Number(item?.ariaSetSize), flags: flagsOf.length };
    });
    expect(first.size).toBe(size);
    expect(first.flags).toBeGreaterThanOrEqual(4);
    // The list reaches its end by keyboard, with few of its rows in the document.
    await popup.focus(".popup-copy");
    await popup.press("End");
    await popup.waitFor((last) => document.activeElement?.getAttribute("data-index") === String(last - 1), size);
    expect(await popup.evaluate(() => document.querySelectorAll(".popup-cookie").length)).toBeLessThan(size);
  });

  it("folds cookies of other sites away until somebody asks for them", async () => {
    const { shop, ads, stats } = sites.fresh();
    const popup = await popupOf(await openTab(browser(), sites.url(shop, "/")));
    await popup.click("#popup-record-and-reload");
    await popup.waitFor(() =>
      /\d cookies? of other sites$/.test(document.querySelector("#popup-others")?.textContent ?? ""),
    );
    const domains = (): Promise<readonly string[]> =>
      popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".popup-cookie-name")].map((name) => name.title.replace(/\/.*/, "")),
      );
    const size = (): Promise<number> =>
      popup.evaluate(() => Number(document.querySelector(".popup-cookie")?.ariaSetSize));
    expect((await domains()).filter((domain) => !domain.endsWith(shop))).toEqual([]);
    const own = await size();

    await popup.click("#popup-others");
    await popup.waitFor(() => document.querySelector("#popup-others[aria-expanded=true]"));
    await popup.focus(".popup-copy");
    await popup.press("End");
    await popup.waitFor(
      (others) => others.some((domain) => document.activeElement?.closest("li")?.textContent?.includes(domain)),
      [ads, stats],
    );
    await expect.poll(size).toBeGreaterThan(own);

    await popup.click("#popup-others");
    await popup.waitFor(() => document.querySelector("#popup-others[aria-expanded=false]"));
    expect((await domains()).filter((domain) => !domain.endsWith(shop))).toEqual([]);
  });

  it("copies what its menu says, with values only where it says so", async () => {
    const { shop } = sites.fresh();
    const tab = await openTab(browser(), sites.url(shop, "/plain"));
    await tab.goto(sites.url(shop, "/theme?set=dark"), { wait: "complete" });
    const popup = await popupOf(tab);
    await popup.click('.popup-copy[aria-label="Copy theme"]');
    await shows(popup, '[data-item="copy-value"]', "with values");
    await popup.click('[data-item="copy-value"]');
    await shows(popup, ".popup-notices [role=status]", "Copied");
    await popup.close();
    expect(await pastedText(await openTab(browser()))).toBe("dark");
  });

  it("pauses, goes on, stops and clears the record, and leaves the cookies alone", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser(), sites.url(flags, "/case/none-insecure"));
    await tab.goto(sites.url(flags, "/case/good"));
    const popup = await popupOf(tab);
    await popup.click("#popup-record-and-reload");
    await recordingState(popup, "on");
    // The reload has to be seen, or it would fall into the pause.
    await count(popup, "rejected", "0");
    await popup.click("#popup-pause");
    await recordingState(popup, "paused");
    await popup.click("#popup-resume");
    await recordingState(popup, "on");
    await popup.click("#popup-clear");
    await count(popup, "rejected", "–");
    await shows(popup, ".popup-total p", "1 cookie ");
    expect(await jarSize(flags)).toBe(1);
    await popup.click("#popup-stop");
    await recordingState(popup, "off");
    await lacks(popup, "#popup-pause");
  });

  it("says of the browser's own pages that there is nothing to see", async () => {
    const tab = await openTab(browser());
    await tab.goto(browser().name === "chromium" ? "chrome://version" : "about:license", { wait: "none" });
    const popup = await popupOf(tab);
    await popup.waitFor(() => document.querySelector('[data-situation="internal"]'));
    await shows(popup, ".popup-note", "belongs to the browser");
  });

  it("shows by the toolbar button whether its tab is recorded", async () => {
    const { shop } = sites.fresh();
    const tab = await openTab(browser(), sites.url(shop, "/plain"));
    const other = await openTab(browser(), sites.url(shop, "/unicode"));
    const [tabId, otherId] = [await tab.tabId(), await other.tabId()];
    const badge = (id: number): Promise<readonly string[]> =>
      evaluateInBackground(
        browser(),
        async (of) => [await chrome.action.getTitle({ tabId: of }), await chrome.action.getBadgeText({ tabId: of })],
        id,
      );
    const popup = await popupOf(tab);
    await popup.click("#popup-record");
    await recordingState(popup, "on");
    await expect.poll(() => badge(tabId)).toEqual(["Jarscope: recording, severe findings: 0", ""]);
    expect((await badge(otherId))[0]).not.toContain("Jarscope: recording");
    await popup.click("#popup-stop");
    await recordingState(popup, "off");
    await expect.poll(() => badge(tabId)).toEqual(["Jarscope: not recording", ""]);
  });
});
