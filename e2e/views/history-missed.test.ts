import { expect, it } from "vitest";
import { useBrowser } from "../driver/session.ts";
import { openDetails, row } from "./support/grid.ts";
import { openWidePanel, shows } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { openTab } from "./support/tabs.ts";

const browser = useBrowser();
const sites = useSites();

it("the history of a cookie tells of a deletion that missed it, and by what", async () => {
  const { flags } = sites.fresh();
  const tab = await openTab(browser());
  const panel = await openWidePanel(browser(), tab);
  await tab.goto(sites.url(flags, "/case/life-delete-missed"));
  await openDetails(panel, await row(panel, "life_delete_missed", { state: "present" }));
  await panel.click("#details-tab-history");
  await shows(panel, "#details-panel [data-missed=path] .value", "path /case is not /");
  await expect
    .poll(() => panel.text("#details-panel [data-missed=path] .source"))
    .toContain("/case/life-delete-missed");
});
