import type { ColorScheme, Tab, View } from "../../scripts/browser/driver.ts";
import type { AnyBrowser } from "../../scripts/browser/start.ts";
import { openChromiumPanel } from "../chromium/panel.ts";
import { openChromiumPopup } from "../chromium/popup.ts";
import { openFirefoxPanel } from "../firefox/panel.ts";
import { openFirefoxPopup } from "../firefox/popup.ts";

/** A view that goes away when it is closed: the popup, or a DevTools panel with its DevTools. */
export interface Surface extends View {
  close(): Promise<void>;
}

export interface PanelOptions {
  /** Title of the panel; the extension's only one unless given. */
  readonly title?: string;
  /** Theme of DevTools; set before the panel is made. */
  readonly theme?: ColorScheme;
}

/** Opens the browser's real DevTools for a tab, and in it the extension's panel. Closing it closes DevTools. */
export function openPanel(browser: AnyBrowser, tab: Tab, options: PanelOptions = {}): Promise<Surface> {
  return browser.name === "chromium"
    ? openChromiumPanel(browser, tab, options)
    : openFirefoxPanel(browser, tab, options);
}

/** Selects a tab and opens the extension's real popup for it. */
export function openPopup(browser: AnyBrowser, tab: Tab): Promise<Surface> {
  return browser.name === "chromium" ? openChromiumPopup(browser, tab) : openFirefoxPopup(browser, tab);
}
