import { beforeAll, describe, expect, it } from "vitest";
import type { View } from "../../scripts/browser/driver.ts";
import { grantAccess, withholdAccess } from "../driver/access.ts";
import { useBrowser } from "../driver/session.ts";
import { openPanel, openPopup } from "../driver/ui.ts";
import { row } from "./support/grid.ts";
import { shows } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { closeAtEnd, openTab } from "./support/tabs.ts";

const browser = useBrowser();
const sites = useSites();

interface Asked {
  asked?: unknown;
}

/** The browser's own question cannot be answered without a window: it is replaced by "no", and what it asks is kept. */
async function refuseQuestions(view: View): Promise<void> {
  await view.evaluate(() => {
    const scope = globalThis as typeof globalThis & { browser?: typeof chrome };
    for (const api of [scope.chrome, scope.browser]) {
      if (api === undefined) continue;
      Object.defineProperty(api.permissions, "request", {
        configurable: true,
        value: (question: unknown) => {
          (globalThis as Asked).asked = question;
          return Promise.resolve(false);
        },
      });
    }
  });
}

describe("without access to sites", () => {
  beforeAll(() => withholdAccess(browser()));

  it("the popup says so and asks for it, and once it is given shows the cookies", async () => {
    const { shop } = sites.fresh();
    const tab = await openTab(browser(), sites.url(shop, "/plain"));
    const popup = closeAtEnd(await openPopup(browser(), tab));
    await popup.waitFor(() => document.querySelector('[data-situation="no-access"]'));
    await shows(popup, ".popup-access", "out of sight");
    await refuseQuestions(popup);
    await popup.click("#popup-grant");
    expect(await popup.waitFor(() => (globalThis as Asked).asked)).toEqual({ origins: ["<all_urls>"] });
    await shows(popup, ".popup-notices [role=alert]", "was not granted");
    await popup.close();

    await grantAccess(browser());
    const again = closeAtEnd(await openPopup(browser(), tab));
    await again.waitFor(() => document.querySelector('[data-situation="ready"]'));
    await shows(again, "[data-count=until-close] dd", "2");
  });

  it("the panel says so, and goes on by itself when access comes back", async () => {
    const { shop } = sites.fresh();
    await withholdAccess(browser());
    const tab = await openTab(browser(), sites.url(shop, "/plain"));
    const panel = closeAtEnd(await openPanel(browser(), tab));
    await panel.setViewport(1300, 640);
    await panel.waitFor(() => document.querySelector('[data-banner="no-access"]'));
    // Firefox lets no DevTools panel ask: there the button leads to the full page, which asks.
    const asker =
      browser().name === "chromium"
        ? panel
        : await browser().waitForNewTab(() => panel.click('[data-banner="no-access"] button'));
    await asker.waitFor(() => document.querySelector('[data-banner="no-access"] button'));
    await refuseQuestions(asker);
    await asker.click('[data-banner="no-access"] button');
    expect(await asker.waitFor(() => (globalThis as Asked).asked)).toEqual({ origins: ["<all_urls>"] });
    await shows(asker, "#notice-alert", "was not granted");
    await grantAccess(browser());
    await panel.waitFor(() => document.querySelector('[data-banner="no-access"]') === null);
    await tab.reload();
    await row(panel, "JSESSIONID", { state: "present" });
  });
});
