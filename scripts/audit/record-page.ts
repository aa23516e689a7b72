import type { Browser, Tab } from "../browser/driver.ts";
import { type RemoteView, remoteView } from "./remote-view.ts";

export interface RecordedTab {
  readonly tab: Tab;
  readonly view: RemoteView;
}

/** A new empty tab that is recorded from its first request on. */
export async function recordedTab(
  browser: Browser,
  say: (key: string, params: readonly string[]) => string,
): Promise<RecordedTab> {
  const tab = await browser.newTab();
  const tabId = await tab.tabId();
  const page = await browser.extensionPage(`page.html#tab=${tabId}`);
  const view = remoteView(page, tabId, say);
  await view.command({ name: "record" });
  await tab.activate();
  return { tab, view };
}
