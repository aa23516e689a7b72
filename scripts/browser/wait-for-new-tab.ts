import type { Browser, Tab } from "./driver.ts";
import { poll } from "./poll.ts";

/** Does something that opens a tab or a window, and waits for the tab that was not there before. */
export async function waitForNewTab(browser: Browser, action: () => Promise<void>): Promise<Tab> {
  const before = new Set((await browser.tabs()).map(({ key }) => key));
  await action();
  return poll("a new tab", async () => (await browser.tabs()).find(({ key }) => !before.has(key)));
}
