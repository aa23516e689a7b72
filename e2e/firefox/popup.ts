import type { Tab } from "../../scripts/browser/driver.ts";
import type { FirefoxBrowser } from "../../scripts/browser/firefox.ts";
import { FirefoxView } from "../../scripts/browser/firefox-view.ts";
import { poll } from "../../scripts/browser/poll.ts";
import type { Surface } from "../driver/ui.ts";
import { makeBrowsersAddressable } from "./address-browser.ts";

/** Does what a click on the extension's toolbar button does. */
export async function openFirefoxPopup(browser: FirefoxBrowser, tab: Tab): Promise<Surface> {
  await makeBrowsersAddressable(browser);
  await tab.activate();
  const { chrome } = browser.link;
  await chrome.run(triggerAction, browser.extensionId, tab.key);
  const context = await poll("the popup", async () => (await chrome.run(findPopup, tab.key)) ?? undefined);
  const view = new FirefoxPopup(browser.link, context, tab.key);
  await view.waitFor(
    (origin) => location.href.startsWith(origin) && document.readyState === "complete",
    browser.extensionOrigin,
  );
  return view;
}

class FirefoxPopup extends FirefoxView implements Surface {
  readonly #tab: string;

  constructor(link: FirefoxBrowser["link"], context: string, tab: string) {
    super(link, context);
    this.#tab = tab;
  }

  override setViewport(): Promise<void> {
    return Promise.reject(new Error("The popup takes its size from its content"));
  }

  async close(): Promise<void> {
    await this.link.chrome.run(hidePopup, this.#tab);
    await poll("the popup to close", async () => (await this.link.chrome.run(findPopup, this.#tab)) === undefined);
  }
}

function triggerAction(extensionId: string, context: string): void {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const tab = NavigableManager.jarscope.tabOf(context);
  const policy = WebExtensionPolicy.getByID(extensionId);
  // A popup closes when it loses the focus, and focus is what a test run on a shared screen cannot promise.
  Services.prefs.setBoolPref("ui.popup.disable_autohide", true);
  if (policy)
    ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(tab.ownerDocument.defaultView);
}

function findPopup(context: string): string | undefined {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const tab = NavigableManager.jarscope.tabOf(context);
  const selector = "panel[panelopen] .webextension-popup-browser, panel:popover-open .webextension-popup-browser";
  const element = tab.ownerDocument.querySelector<FirefoxBrowserElement>(selector);
  return element ? NavigableManager.jarscope.addressBrowser(element) : undefined;
}

function hidePopup(context: string): void {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const tab = NavigableManager.jarscope.tabOf(context);
  const element = tab.ownerDocument.querySelector(".webextension-popup-browser");
  element?.closest<FirefoxPanelElement>("panel")?.hidePopup();
}
