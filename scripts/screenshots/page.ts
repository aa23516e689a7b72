import type { Tab } from "../browser/driver.ts";
import { openDetails, rowsThere, type Studio } from "./studio.ts";

const SIZE = { width: 1280, height: 720 } as const;

/** The full page of the recorded shop, with the details of its session cookie at the side. */
export async function pageScene({ browser, shoot }: Studio, tab: Tab): Promise<void> {
  const page = await browser.extensionPage(`page.html#tab=${await tab.tabId()}`);
  await page.activate();
  await page.setViewport(SIZE.width, SIZE.height);
  await rowsThere(page, 10);
  await openDetails(page, "JSESSIONID", "history");
  await shoot(page, "page", SIZE);
  await page.close();
}
