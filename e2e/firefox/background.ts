import { evaluateIn } from "../../scripts/browser/bidi-script.ts";
import { asExpression, decodeResult } from "../../scripts/browser/expression.ts";
import type { FirefoxBrowser } from "../../scripts/browser/firefox.ts";
import type { BackgroundState } from "../driver/background.ts";
import { makeBrowsersAddressable } from "./address-browser.ts";

export async function firefoxBackgroundState({ link, extensionId }: FirefoxBrowser): Promise<BackgroundState> {
  const state = await link.chrome.run((id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState, extensionId);
  return state === undefined || state === "stopped" ? "stopped" : "running";
}

/**
 * Does what Firefox does after extensions.background.idle.timeout; that would not come while DevTools is open. Whatever
 * waits for the background, a port or an event, starts it again at once.
 */
export async function stopFirefoxBackground(browser: FirefoxBrowser): Promise<void> {
  await browser.link.chrome.run(async (id) => {
    const extension = WebExtensionPolicy.getByID(id)?.extension;
    await extension?.terminateBackground({ ignoreDevToolsAttached: true });
  }, browser.extensionId);
}

export async function evaluateInFirefoxBackground<A extends readonly unknown[], R>(
  browser: FirefoxBrowser,
  fn: (...args: A) => R,
  args: A,
): Promise<Awaited<R>>;
export async function evaluateInFirefoxBackground(
  browser: FirefoxBrowser,
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
): Promise<unknown> {
  await makeBrowsersAddressable(browser);
  const context = await browser.link.chrome.run(async (id) => {
    const extension = WebExtensionPolicy.getByID(id)?.extension;
    await extension?.wakeupBackground();
    const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
    const page = [...(extension?.views ?? [])].find(({ viewType }) => viewType === "background");
    return page === undefined ? undefined : NavigableManager.jarscope.addressBrowser(page.xulBrowser);
  }, browser.extensionId);
  if (context === undefined) throw new Error("The extension has no background page");
  return decodeResult(await evaluateIn(browser.link.bidi, context, asExpression(fn, args)));
}
