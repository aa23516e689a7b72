import type { Tabs } from "webextension-polyfill";
import { api } from "./api.ts";
import { isTrue, numberField, textField } from "./fields.ts";
import { storeOfTab } from "./jar.ts";

/** A tab as far as a record needs it. `url` and `title` are null without host access. */
export interface TabInfo {
  readonly tabId: number;
  readonly url: string | null;
  readonly title: string;
  readonly private: boolean;
  /** Empty where the browser does not say it with the tab. */
  readonly storeId: string;
  readonly openerTabId: number | null;
}

export interface TabListeners {
  readonly created: (tab: TabInfo) => void;
  readonly removed: (tabId: number) => void;
  readonly changed: (tab: TabInfo) => void;
}

/** Returns what to add and remove. https://developer.chrome.com/docs/extensions/reference/api/tabs */
export function tabListeners(hear: TabListeners): { add(): void; remove(): void } {
  const onCreated = (tab: Tabs.Tab): void => hear.created(tabInfo(tab));
  const onRemoved = (tabId: number): void => hear.removed(tabId);
  const onUpdated = (_id: number, change: object, tab: Tabs.Tab): void => {
    if (textField(change, "url") !== null || textField(change, "title") !== null) hear.changed(tabInfo(tab));
  };
  return {
    add() {
      api.tabs.onCreated.addListener(onCreated);
      api.tabs.onRemoved.addListener(onRemoved);
      api.tabs.onUpdated.addListener(onUpdated);
    },
    remove() {
      api.tabs.onCreated.removeListener(onCreated);
      api.tabs.onRemoved.removeListener(onRemoved);
      api.tabs.onUpdated.removeListener(onUpdated);
    },
  };
}

/** null where the tab is gone. */
export async function findTab(tabId: number): Promise<TabInfo | null> {
  try {
    const info = tabInfo(await api.tabs.get(tabId));
    return info.storeId === "" ? { ...info, storeId: (await storeOfTab(tabId)) ?? "0" } : info;
  } catch {
    return null;
  }
}

export async function allTabs(): Promise<readonly TabInfo[]> {
  return (await api.tabs.query({})).map(tabInfo);
}

export async function reloadTab(tabId: number): Promise<void> {
  await api.tabs.reload(tabId, { bypassCache: false });
}

export async function activateTab(tabId: number): Promise<void> {
  const tab = await api.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await api.windows.update(tab.windowId, { focused: true });
}

export async function openTab(url: string): Promise<void> {
  await api.tabs.create({ url });
}

export async function activeTabId(): Promise<number | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function tabInfo(tab: Tabs.Tab): TabInfo {
  return {
    tabId: tab.id ?? -1,
    url: textField(tab, "url") ?? textField(tab, "pendingUrl"),
    title: textField(tab, "title") ?? "",
    private: isTrue(tab, "incognito"),
    storeId: textField(tab, "cookieStoreId") ?? "",
    openerTabId: numberField(tab, "openerTabId"),
  };
}
