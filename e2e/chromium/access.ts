import type { ChromiumBrowser } from "../../scripts/browser/chromium.ts";
import { configureExtension } from "./configure-extension.ts";

/**
 * Sets "site access" to all sites, or to "on click". permissions.remove refuses required permissions, so that the
 * settings page is the only way, for a person too.
 */
export async function setChromiumHostAccess(browser: ChromiumBrowser, granted: boolean): Promise<void> {
  await configureExtension(browser, { hostAccess: granted ? "ON_ALL_SITES" : "ON_CLICK" });
  await browser.withExtensionApi(async (helper) => {
    await helper.waitFor(
      async (wanted) => (await chrome.permissions.contains({ origins: ["<all_urls>"] })) === wanted,
      granted,
    );
  });
}
