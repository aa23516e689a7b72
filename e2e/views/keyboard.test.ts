import { describe, it } from "vitest";
import type { Modifier, View } from "../../scripts/browser/driver.ts";
import { useBrowser } from "../driver/session.ts";
import { row } from "./support/grid.ts";
import { focused, lacks, recording, shows } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { openExtensionPage, openTab } from "./support/tabs.ts";

const browser = useBrowser();
const sites = useSites();

/** Goes on with Tab until the focus is there; more stops than these is a trap or a labyrinth. */
async function tabTo(view: View, selector: string, modifiers: readonly Modifier[] = []): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    if (await view.evaluate((css) => document.activeElement?.matches(css) === true, selector)) return;
    await view.press("Tab", modifiers);
  }
  throw new Error(`The focus does not come to ${selector} by Tab`);
}

async function press(view: View, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await view.press(key);
}

describe("without a mouse", () => {
  it("a person chooses a tab, records, finds a refused cookie, reads why, marks and copies", async () => {
    const { flags } = sites.fresh();
    await openTab(browser(), sites.url(flags, "/case/none-insecure"));
    const page = await openExtensionPage(browser(), "page.html");
    await page.setViewport(1300, 640);
    await page.waitFor(() => document.querySelector("a.page-choice"));

    await tabTo(page, `a.page-choice[href^="#tab="]`);
    while (!(await page.evaluate((site) => document.activeElement?.textContent?.includes(site), flags))) {
      await press(page, "ArrowDown");
    }
    await press(page, "Enter");
    await recording(page, "off");
    await tabTo(page, "#record-reload");
    await press(page, "Enter");
    await recording(page, "on");
    await row(page, "none_insecure", { state: "rejected" });

    // The chosen tab came to the front when it was reloaded in neither browser: keys still go to this page.
    await tabTo(page, "#search");
    await press(page, "r", "o", "l", "e");
    await page.waitFor(() => document.querySelector("#search-option-0"));
    await press(page, "Escape", "Escape");
    await page.waitFor(() => document.querySelector<HTMLInputElement>("#search")?.value === "");
    await press(page, "Escape");
    await focused(page, "#cookies-grid [role=row]");
    await press(page, "/");
    await focused(page, "#search");
    await press(page, ..."status:rejected", "Enter", "Escape");
    await page.waitFor(() => document.querySelectorAll("#cookies-grid [data-row]").length === 1);
    await tabTo(page, "#cookies-grid [role=row]");
    await press(page, "ArrowDown");
    await page.waitFor(() => document.querySelector("#cookies-grid .selected"));
    await press(page, "Enter");
    await shows(page, "#cookie-details .details-title", "none_insecure");

    await tabTo(page, "#details-tab-now");
    await press(page, "ArrowRight");
    await focused(page, "#details-tab-line");
    await shows(page, "#details-panel mark", "SameSite=None");
    await tabTo(page, "#copy-menu", ["Shift"]);
    await press(page, "Enter");
    await focused(page, "[role=menu]:popover-open [role^=menuitem]");
    await press(page, "Enter");
    await shows(page, "#notice-status", "Copied");
    await press(page, "Escape");
    await lacks(page, "#cookie-details");
    await focused(page, "#cookies-grid .selected");

    await press(page, "m");
    await focused(page, '[data-item="mark-signed-in"]');
    await press(page, "Enter");
    await shows(page, "#notice-status", "Mark set: Signed in");
    await press(page, "?");
    await page.waitFor(() => document.querySelector("#key-list[open]"));
    await press(page, "Escape");
    await lacks(page, "#key-list[open]");
    await tabTo(page, "#clear-record", ["Shift"]);
    await press(page, "Enter");
    await shows(page, "#notice-status", "No cookie was touched");
  });
});
