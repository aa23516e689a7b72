import { describe, expect, it } from "vitest";
import { useBrowser } from "../driver/session.ts";
import { row, rowSelector, rows } from "./support/grid.ts";
import { choose, openWidePanel, recording, shows } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { openTab } from "./support/tabs.ts";

const browser = useBrowser({ thirdPartyCookies: "allow" });
const sites = useSites();

describe("the panel in DevTools", () => {
  it("records from the moment DevTools opens, and shows who set each cookie and what became of it", async () => {
    const { shop } = sites.fresh();
    const tab = await openTab(browser(), sites.url(shop, "/plain"));
    const panel = await openWidePanel(browser(), tab);
    // Set before DevTools was open: in the jar, with a source that says so.
    await row(panel, "JSESSIONID", { setBy: "Before recording", state: "present" });
    await tab.reload();
    await tab.goto(sites.url(shop, "/login"));
    await tab.fill("#password", "sesame");
    await tab.click("#sign-in");
    const session = await row(panel, "JSESSIONID", { setBy: "POST /login 303", verdict: "Updated" });
    expect(session.cells).toMatchObject({
      domain: shop,
      path: "/",
      life: "Until close",
      party: "1st",
      role: "Login session",
      secure: "Yes",
      httpOnly: "Yes",
      hostOnly: "Yes",
      partitioned: "No",
    });
    expect(session.cells["value"]).toMatch(/^32 · \w{4}$/);
    await row(panel, "api_access", { hostOnly: "No", sameSite: "Lax", setBy: "POST /login 303", verdict: "Stored" });
    await shows(panel, "#status-totals", "exchanges");
  });

  it("lists a rejected set line as a row of its own, with the reason and the older cookie that survives", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser());
    const panel = await openWidePanel(browser(), tab);
    await tab.goto(sites.url(flags, "/case/none-insecure"));
    await row(panel, "none_insecure", {
      state: "rejected",
      domain: `(${flags})`,
      setBy: "GET /case/none-insecure 200",
      verdict: "SameSite=None without Secure",
    });
    await tab.goto(sites.url(flags, "/case/guard-set"));
    await tab.goto(sites.url(flags, "/case/guard-over", { scheme: "http" }));
    await row(panel, "guard", { state: "rejected" });
    await row(panel, "guard", { state: "present" });
    expect((await rows(panel)).filter(({ name }) => name === "guard")).toHaveLength(2);
    await shows(panel, "#status-totals", "2 rejected");
  });

  it("adds a row of what arrives now without moving what the person looks at", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser(), sites.url(flags, "/all"));
    await tab.goto(sites.url(flags, "/script"));
    const panel = await openWidePanel(browser(), tab);
    // More cookies than fit: the last of them is below the view, and all that comes is sorted in above it.
    const first = await row(panel, "bare");
    await panel.click(rowSelector(first));
    await panel.press("End");
    await panel.waitFor(() => document.activeElement?.matches("#cookies-grid .selected"));
    const place = (): Promise<unknown> =>
      panel.evaluate(() => {
        const selected = document.querySelector("#cookies-grid .selected");
        return [selected?.getAttribute("data-row"), selected?.getBoundingClientRect().top];
      });
    const count = await panel.text("#cookies-count");
    const before = await place();
    await tab.click("#doc-set");
    await tab.click("#doc-persistent");
    await panel.waitFor(
      (old) => parseInt(document.querySelector("#cookies-count")?.textContent ?? "", 10) === parseInt(old, 10) + 2,
      count,
    );
    expect(await place()).toEqual(before);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute("aria-selected"))).toBe("true");
    await panel.press("Home");
    await row(panel, "by_script", { setBy: "Script or extension", state: "present" });
  });

  it("pauses, goes on, and stops", async () => {
    const { shop } = sites.fresh();
    const tab = await openTab(browser(), sites.url(shop, "/plain"));
    const panel = await openWidePanel(browser(), tab);
    await panel.click("#record");
    await recording(panel, "paused");
    await panel.waitFor(() => document.querySelector('[data-banner="paused"]'));
    await tab.goto(sites.url(shop, "/twice"));
    await panel.click('[data-banner="paused"] button');
    await recording(panel, "on");
    await tab.goto(sites.url(shop, "/unicode"));
    // The page that went by while it paused is in the jar, not on the wire.
    await shows(panel, "#status-totals", "1 exchange ");
    await row(panel, "other", { setBy: "Not recorded" });
    await choose(panel, "#settings-menu", "stop");
    await recording(panel, "off");
    await panel.waitFor(() => document.querySelector('[data-banner="stopped"]'));
  });
});
