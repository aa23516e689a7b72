import type { FirefoxBrowser } from "../../scripts/browser/firefox.ts";

/**
 * WebDriver BiDi gives ids to tabs alone, yet its commands work on any <browser> element. This teaches Firefox's
 * registry of ids to look also among elements that were handed to `addressBrowser`, so that popups,
 * DevTools panels and background pages take the same scripts, input and screenshots as tabs. A second call changes
 * nothing.
 */
export async function makeBrowsersAddressable({ link }: FirefoxBrowser): Promise<void> {
  await link.chrome.run(() => {
    const { NavigableManager: manager } = ChromeUtils.importESModule(
      "chrome://remote/content/shared/NavigableManager.sys.mjs",
    );
    const { TabManager } = ChromeUtils.importESModule("chrome://remote/content/shared/TabManager.sys.mjs");
    if (Reflect.has(manager, "jarscope")) return;
    const known = new Set<FirefoxBrowserElement>();
    const findTab = manager.getBrowserById;
    manager.getBrowserById = (id) => {
      for (const browser of known) if (!browser.isConnected) known.delete(browser);
      const extra = [...known].find((browser) => manager.getIdForBrowser(browser) === id);
      return extra ?? findTab.call(manager, id);
    };
    manager.jarscope = {
      addressBrowser(browser) {
        // The registry keeps its ids by this key, which only the browsers of tabs have from the start.
        browser.permanentKey ??= {};
        known.add(browser);
        return manager.getIdForBrowser(browser);
      },
      tabOf: (context) => TabManager.getTabForBrowsingContext(manager.getBrowsingContextById(context)),
    };
  });
}
