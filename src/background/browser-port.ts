import { showBadge } from "../platform/badge.ts";
import type { BrowserInfo } from "../platform/browser-info.ts";
import { hostAccess } from "../platform/host-access.ts";
import { settingsStore } from "../platform/local-store.ts";
import { pageUrl } from "../platform/page-url.ts";
import { activateTab, allTabs, findTab, openTab, reloadTab } from "../platform/tabs.ts";
import { translate } from "../platform/text.ts";
import { ALWAYS_SETTING } from "./always.ts";
import type { BrowserPort } from "./hub.ts";

interface Switch {
  add(): void;
  remove(): void;
}

/** The browser as the background uses it. */
export function browserPort(
  browser: BrowserInfo,
  listeners: { readonly wire: Switch; readonly jar: Switch; readonly tabs: Switch },
): BrowserPort {
  return {
    browser,
    findTab,
    allTabs,
    reloadTab,
    hostAccess,
    async openPage(fragment) {
      const url = pageUrl(`page.html#${fragment}`);
      const open = (await allTabs()).find((tab) => tab.url === url);
      if (open) await activateTab(open.tabId);
      else await openTab(url);
    },
    async showBadge(tabId, recording, count) {
      const title = recording ? translate("badge_recording", [count]) : translate("badge_idle");
      await showBadge(tabId, { recording, count: count === 0 ? "" : String(count), title });
    },
    async listen(wanted) {
      set(listeners.wire, wanted.wire);
      set(listeners.jar, wanted.jarAndTabs);
      set(listeners.tabs, wanted.jarAndTabs);
      // Chromium adds listeners asynchronously, in order with other calls: when this one is answered they are in force.
      await allTabs();
    },
    saveAlways: (always, privately) => settingsStore.write(ALWAYS_SETTING, always, privately),
    randomText: () => crypto.randomUUID(),
  };
}

function set(listener: Switch, wanted: boolean): void {
  if (wanted) listener.add();
  else listener.remove();
}
