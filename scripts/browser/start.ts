import { type ChromiumBrowser, startChromium } from "./chromium.ts";
import type { BrowserName, BrowserOptions } from "./driver.ts";
import { type FirefoxBrowser, startFirefox } from "./firefox.ts";

/** Either browser; its `name` tells which, for what the common interface does not offer. */
export type AnyBrowser = ChromiumBrowser | FirefoxBrowser;

/** Starts a browser by name. Throws as `startChromium` and `startFirefox` do. */
export function startBrowser(name: BrowserName, options: BrowserOptions): Promise<AnyBrowser> {
  return name === "chromium" ? startChromium(options) : startFirefox(options);
}
