import type { Tab } from "../../scripts/browser/driver.ts";
import type { AnyBrowser } from "../../scripts/browser/start.ts";
import { setChromiumHostAccess } from "../chromium/access.ts";
import { allowChromiumPrivate, openChromiumPrivateWindow } from "../chromium/private.ts";
import { setFirefoxHostAccess } from "../firefox/access.ts";
import { allowFirefoxPrivate, openFirefoxPrivateWindow } from "../firefox/private.ts";

/** Takes the extension's access to all sites away, as a person does in the browser's settings. */
export async function withholdAccess(browser: AnyBrowser): Promise<void> {
  await (browser.name === "chromium" ? setChromiumHostAccess(browser, false) : setFirefoxHostAccess(browser, false));
}

/** Gives the extension its access to all sites back. */
export async function grantAccess(browser: AnyBrowser): Promise<void> {
  await (browser.name === "chromium" ? setChromiumHostAccess(browser, true) : setFirefoxHostAccess(browser, true));
}

/**
 * Lets the extension see private windows. Both browsers restart the extension for that: its open pages close, and its
 * session storage starts anew.
 */
export async function allowPrivate(browser: AnyBrowser): Promise<void> {
  await (browser.name === "chromium" ? allowChromiumPrivate(browser) : allowFirefoxPrivate(browser));
}

/** Opens a private window, after `allowPrivate`, and an address in it. */
export function openPrivateWindow(browser: AnyBrowser, url: string): Promise<Tab> {
  return browser.name === "chromium" ? openChromiumPrivateWindow(browser, url) : openFirefoxPrivateWindow(browser, url);
}
