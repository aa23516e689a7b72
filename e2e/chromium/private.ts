import type { ChromiumBrowser } from "../../scripts/browser/chromium.ts";
import type { Tab } from "../../scripts/browser/driver.ts";
import { poll } from "../../scripts/browser/poll.ts";
import { configureExtension } from "./configure-extension.ts";

/** Chromium restarts the extension for this. */
export async function allowChromiumPrivate(browser: ChromiumBrowser): Promise<void> {
  const before = await browser.worker();
  await configureExtension(browser, { incognitoAccess: true });
  await poll("the extension to restart", async () => (await browser.worker()) !== before);
  await browser.withExtensionApi(async (helper) => {
    await helper.waitFor(() => chrome.extension.isAllowedIncognitoAccess());
  });
}

export async function openChromiumPrivateWindow(browser: ChromiumBrowser, url: string): Promise<Tab> {
  return browser.withExtensionApi(async (helper) => {
    const tab = await browser.waitForNewTab(async () => {
      await helper.evaluate(async () => {
        await chrome.windows.create({ incognito: true, url: "about:blank" });
      });
    });
    await tab.goto(url);
    return tab;
  });
}
