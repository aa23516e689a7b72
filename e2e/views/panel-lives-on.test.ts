import { describe, expect, it } from "vitest";
import { backgroundState, stopBackground } from "../driver/background.ts";
import { useBrowser } from "../driver/session.ts";
import { openPopup } from "../driver/ui.ts";
import { row } from "./support/grid.ts";
import { openWidePanel, recording, shows } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { closeAtEnd, openTab, whileReloading } from "./support/tabs.ts";

const browser = useBrowser();
const sites = useSites();

describe("a recording", () => {
  it("is whole in a panel that opens late", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser(), sites.url(flags, "/case/good"));
    const popup = closeAtEnd(await openPopup(browser(), tab));
    await whileReloading(tab, () => popup.click("#popup-record-and-reload"));
    await popup.waitFor(() => document.querySelector('.popup-recording[data-recording="on"]'));
    await popup.close();
    await tab.goto(sites.url(flags, "/case/none-insecure"));
    await tab.goto(sites.url(flags, "/case/bare"));
    const panel = await openWidePanel(browser(), tab);
    await row(panel, "good", { verdict: "Unchanged" });
    await row(panel, "none_insecure", { state: "rejected", setBy: "GET /case/none-insecure 200" });
    await row(panel, "bare", { verdict: "Stored", setBy: "GET /case/bare 200" });
    await shows(panel, "#status-totals", "3 set lines");
  });

  it("goes on in an open panel when the background stops, and misses nothing", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser());
    const panel = await openWidePanel(browser(), tab);
    await tab.goto(sites.url(flags, "/case/good"));
    await row(panel, "good", { verdict: "Stored" });
    await stopBackground(browser());
    await tab.goto(sites.url(flags, "/case/none-insecure"));
    await row(panel, "none_insecure", { state: "rejected" });
    await stopBackground(browser());
    await tab.goto(sites.url(flags, "/case/bare"));
    await row(panel, "bare", { verdict: "Stored" });
    await row(panel, "good", { verdict: "Stored" });
    await shows(panel, "#status-totals", "3 exchanges");
    await recording(panel, "on");
    expect(await backgroundState(browser())).toBe("running");
  });

  it("follows a window that its page opens, and says so", async () => {
    const { shop } = sites.fresh();
    const tab = await openTab(browser());
    const panel = await openWidePanel(browser(), tab);
    await tab.goto(sites.url(shop, "/popup-login"));
    await shows(panel, "#status-tabs", "this tab, since");
    const opened = await browser().waitForNewTab(() => tab.click("#open-popup"));
    await shows(panel, "#status-tabs", "this tab and 1 opened by it");
    await opened.fill("#password", "sesame");
    await opened.click("#sign-in");
    await tab.waitFor(() => document.querySelector("#popup-state")?.textContent?.includes("signed in as"));
    await row(panel, "JSESSIONID", { setBy: "POST /login 303", verdict: "Updated" });
    await row(panel, "api_access", { setBy: "POST /login 303" });
  });
});
