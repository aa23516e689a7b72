import { hosts } from "../../e2e/site/hosts.ts";
import type { Studio } from "./studio.ts";

const SIZE = { width: 900, height: 560 } as const;

/** The choice of a tab, among a few. */
export async function chooserScene({ browser, sites, shoot }: Studio): Promise<void> {
  const { flags, chat } = hosts();
  await browser.newTab(sites.url(flags));
  await browser.newTab(sites.url(chat));
  const page = await browser.extensionPage("page.html");
  await page.activate();
  await page.setViewport(SIZE.width, SIZE.height);
  await page.waitFor(() => document.querySelectorAll("a.page-choice").length >= 3);
  await shoot(page, "chooser", SIZE);
  await page.close();
}
