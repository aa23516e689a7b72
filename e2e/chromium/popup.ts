import type { ChromiumBrowser } from "../../scripts/browser/chromium.ts";
import { ChromiumView } from "../../scripts/browser/chromium-view.ts";
import type { Tab } from "../../scripts/browser/driver.ts";
import { poll } from "../../scripts/browser/poll.ts";
import type { Surface } from "../driver/ui.ts";
import { evaluateInChromiumWorker } from "./worker.ts";

/** Opens the popup by the extension API, which needs no click; it has its true size. */
export async function openChromiumPopup(browser: ChromiumBrowser, tab: Tab): Promise<Surface> {
  await tab.activate();
  const before = new Set(browser.context.pages());
  await evaluateInChromiumWorker(browser, () => chrome.action.openPopup(), []);
  const popup = await poll("the popup", async () => {
    const pages = browser.context.pages();
    return pages.find((page) => !before.has(page) && page.url().startsWith(browser.extensionOrigin));
  });
  await popup.waitForLoadState();
  return new ChromiumPopup(popup);
}

class ChromiumPopup extends ChromiumView implements Surface {
  override setViewport(): Promise<void> {
    return Promise.reject(new Error("The popup takes its size from its content"));
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
