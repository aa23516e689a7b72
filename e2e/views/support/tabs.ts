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

/**
 * Does what reloads a tab, and waits until its page has come again: a view says that it records before that, and to go
 * on at once would break off the reload.
 */
export async function whileReloading(tab: Tab, action: () => Promise<void>): Promise<void> {
  await tab.evaluate(() => Reflect.set(globalThis, "beforeReload", true));
  await action();
  await tab.waitFor(() => !Reflect.has(globalThis, "beforeReload") && document.readyState === "complete");
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
