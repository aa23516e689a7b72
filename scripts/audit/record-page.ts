import type { CaptureRecord } from "../../src/core/capture/record.ts";
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

/**
 * Waits until the page is idle, no exchange is open, and every set line is decided or says why it is not. A request that
 * never ends is waited for until `timeout` milliseconds have passed. Says whether everything ended.
 */
export async function settled({ tab, view }: RecordedTab, timeout: number): Promise<boolean> {
  const deadline = Date.now() + timeout;
  await tab.evaluate(pageIsIdle);
  for (;;) {
    const seen = view.events().length;
    const { openExchanges } = await view.command({ name: "settle" });
    if (openExchanges === 0 && complete(view.record())) return true;
    const left = deadline - Date.now();
    if (left <= 0) return false;
    await view.more(seen, left);
  }
}

/**
 * Waits until no exchange has begun for `still` milliseconds. Says whether it came to that within `timeout` milliseconds.
 */
export async function quiet({ view }: RecordedTab, still: number, timeout: number): Promise<boolean> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const begun = view.record().nextOrder;
    const end = Date.now() + still;
    if (end > deadline) return false;
    for (let left = still; left > 0 && view.record().nextOrder === begun; left = end - Date.now()) {
      await view.more(view.events().length, left);
    }
    if (view.record().nextOrder === begun) return true;
  }
}

/** Everything that the background has written has reached the view: what it counted as ended is ended here too. */
function complete(record: CaptureRecord): boolean {
  return record.openLines.size === 0 && record.exchanges.every(({ end }) => end !== null);
}

// Runs in the page: scripts that load with the page have had their turn.
function pageIsIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => resolve()), { timeout: 1000 }));
}
