import type { Tab } from "../../scripts/browser/driver.ts";
import type { FirefoxBrowser } from "../../scripts/browser/firefox.ts";
import { poll } from "../../scripts/browser/poll.ts";
import { firefoxBackgroundState } from "./background.ts";

/** What the "Run in Private Windows" choice of about:addons does; Firefox restarts the extension for it. */
export async function allowFirefoxPrivate(browser: FirefoxBrowser): Promise<void> {
  const { link, extensionId } = browser;
  await link.chrome.run(async (id) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
    const addon = await AddonManager.getAddonByID(id);
    await addon.reload();
  }, extensionId);
  await poll("the extension to restart", async () => {
    const allowed = await link.chrome.run((id) => WebExtensionPolicy.getByID(id)?.privateBrowsingAllowed, extensionId);
    return allowed === true && (await firefoxBackgroundState(browser)) === "running";
  });
}

/** The window gets the address from the start: its usual first page would break off a navigation of ours. */
export async function openFirefoxPrivateWindow(browser: FirefoxBrowser, url: string): Promise<Tab> {
  const tab = await browser.waitForNewTab(async () => {
    await browser.link.chrome.run((address) => openTrustedLinkIn(address, "window", { private: true }), url);
  });
  await tab.waitFor(() => location.href !== "about:blank" && document.readyState === "complete");
  return tab;
}
