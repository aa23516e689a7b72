import { onTestFinished } from "vitest";
import type { Tab } from "../../../scripts/browser/driver.ts";
import type { AnyBrowser } from "../../../scripts/browser/start.ts";
import type { Surface } from "../../driver/ui.ts";

/** A new tab that closes when the test ends, so that no test finds the tabs of another. */
export async function openTab(browser: AnyBrowser, url?: string): Promise<Tab> {
  const tab = await browser.newTab();
  onTestFinished(() => closeIfOpen(browser, tab));
  if (url !== undefined) await tab.goto(url);
  return tab;
}

/** A page of the extension in a tab that closes when the test ends. */
export async function openExtensionPage(browser: AnyBrowser, path: string): Promise<Tab> {
  const tab = await browser.extensionPage(path);
  onTestFinished(() => closeIfOpen(browser, tab));
  return tab;
}

/** Closes a popup or panel when the test ends, if the test has not. */
export function closeAtEnd<S extends Surface>(surface: S): S {
  onTestFinished(() => surface.close());
  return surface;
}

async function closeIfOpen(browser: AnyBrowser, tab: Tab): Promise<void> {
  const open = await browser.tabs();
  if (open.some(({ key }) => key === tab.key)) await tab.close();
}
