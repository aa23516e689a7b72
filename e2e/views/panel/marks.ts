import { describe, expect, it } from "vitest";
import type { View } from "../../../scripts/browser/driver.ts";
import { evaluateInBackground } from "../../driver/background.ts";
import { onlyRows, row, rowSelector } from "../support/grid.ts";
import { choose, focused, lacks, shows } from "../support/panel.ts";
import { browser, inspected, sites } from "./shared.ts";

/** Whether earlier navigations are shown is kept for every panel: each test leaves it as it was. */
async function setPreserve(panel: View, on: boolean): Promise<void> {
  await panel.click("#preserve");
  await panel.waitFor((wanted) => document.querySelector<HTMLInputElement>("#preserve")?.checked === wanted, on);
}

describe("the record in the panel", () => {
  it("takes marks by button, by key and in own words", async () => {
    const { shop } = sites.fresh();
    const { tab, panel } = await inspected.fresh();
    await tab.goto(sites.url(shop, "/plain"));
    await choose(panel, "#mark-menu", "mark-signed-in");
    await shows(panel, "#notice-status", "Mark set: Signed in");
    await panel.click(rowSelector(await row(panel, "JSESSIONID")));
    await panel.press("m");
    await focused(panel, '[data-item="mark-signed-in"]');
    await panel.press("ArrowDown");
    await focused(panel, '[data-item="mark-signed-out"]');
    await panel.press("Enter");
    await shows(panel, "#notice-status", "Mark set: Signed out");
    await choose(panel, "#mark-menu", "mark-text");
    await panel.fill("#mark-dialog input", "the coupon was refused");
    await panel.press("Enter");
    await shows(panel, "#notice-status", "Mark set: the coupon was refused");
  });

  it("is emptied by Clear, which touches no cookie", async () => {
    const { flags } = sites.fresh();
    const { tab, panel } = await inspected.fresh();
    await tab.goto(sites.url(flags, "/case/none-insecure"));
    await tab.goto(sites.url(flags, "/case/good"));
    await onlyRows(panel, ["good", "none_insecure"]);
    await panel.click("#clear-record");
    await shows(panel, "#notice-status", "No cookie was touched");
    await onlyRows(panel, ["good"]);
    await shows(panel, "#status-totals", "0 exchanges");
    const kept = await evaluateInBackground(browser(), (domain) => chrome.cookies.getAll({ domain }), flags);
    expect(kept.map(({ name }) => name)).toEqual(["good"]);
    await tab.reload();
    await row(panel, "good", { verdict: "Unchanged" });
    await shows(panel, "#status-totals", "1 exchange ");
  });

  it("hides with a count what came before the last navigation, and shows it again", async () => {
    const { flags } = sites.fresh();
    const { tab, panel } = await inspected.fresh();
    await tab.goto(sites.url(flags, "/case/none-insecure"));
    await row(panel, "none_insecure", { state: "rejected" });
    await tab.goto(sites.url(flags, "/case/size-over"));
    await onlyRows(panel, ["none_insecure", "size_over"]);
    await setPreserve(panel, false);
    await onlyRows(panel, ["size_over"]);
    await shows(panel, "#cookies-count", "1 from before the last navigation hidden");
    await setPreserve(panel, true);
    await onlyRows(panel, ["none_insecure", "size_over"]);
    await lacks(panel, "#cookies-count .quiet");
  });
});
