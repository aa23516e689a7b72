import { describe, expect, it } from "vitest";
import type { View } from "../../scripts/browser/driver.ts";
import { axeProblems, namelessControls } from "../driver/axe.ts";
import { useBrowser } from "../driver/session.ts";
import { openPanel, openPopup } from "../driver/ui.ts";
import { openDetails, row } from "./support/grid.ts";
import { focused, recording } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { closeAtEnd, openExtensionPage, openTab } from "./support/tabs.ts";
import { inBothThemes } from "./support/themes.ts";

const browser = useBrowser();
const sites = useSites();

const WIDTHS = [400, 1300] as const;

async function isAccessible(view: View): Promise<void> {
  expect(await namelessControls(view)).toEqual([]);
  await inBothThemes(view, async () => {
    expect(await axeProblems(view)).toEqual([]);
  });
}

describe("in both themes axe finds nothing, and every control has a name", () => {
  it("in the popup, before and while recording", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser(), sites.url(flags, "/all"));
    const popup = closeAtEnd(await openPopup(browser(), tab));
    await popup.waitFor(() => document.querySelector(".popup-cookie"));
    await isAccessible(popup);
    await popup.click("#popup-record-and-reload");
    await popup.waitFor(() => /[1-9]/.test(document.querySelector("[data-count=rejected] dd")?.textContent ?? ""));
    await popup.click(".popup-copy");
    await focused(popup, "[role=menu]:popover-open [role^=menuitem]");
    await isAccessible(popup);
  });

  it("in the full page: chooser and panel", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser(), sites.url(flags, "/all"));
    const page = await openExtensionPage(browser(), "page.html#tab=987654");
    await page.waitFor(() => document.querySelector("a.page-choice"));
    for (const width of WIDTHS) {
      await page.setViewport(width, 640);
      await isAccessible(page);
    }
    await page.goto(`${browser().extensionOrigin}/page.html#tab=${await tab.tabId()}`, { wait: "none" });
    await page.activate();
    await page.click("#record-reload");
    await recording(page, "on");
    await row(page, "bare");
    for (const width of WIDTHS) {
      await page.setViewport(width, 640);
      await isAccessible(page);
    }
  });

  it("in the DevTools panel, with every tab of the details, menus and search", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser());
    const panel = closeAtEnd(await openPanel(browser(), tab));
    await tab.goto(sites.url(flags, "/case/bare"));
    await tab.goto(sites.url(flags, "/case/none-insecure"));
    for (const width of WIDTHS) {
      await panel.setViewport(width, 640);
      await openDetails(panel, await row(panel, "none_insecure", { state: "rejected" }));
      for (const id of ["now", "line", "history", "sent", "findings", "decoded"]) {
        await panel.click(`#details-tab-${id}`);
        await panel.waitFor((wanted) => document.querySelector(`#details-tab-${wanted}`)?.ariaSelected === "true", id);
        await isAccessible(panel);
      }
      await panel.click("#settings-menu");
      await focused(panel, "[role=menu]:popover-open [role^=menuitem]");
      await isAccessible(panel);
      await panel.press("Escape");
      await panel.fill("#search", "role:");
      await panel.waitFor(() => document.querySelector("#search-option-0"));
      await isAccessible(panel);
      await panel.fill("#search", "");
      await panel.press("Escape");
    }
  });
});
