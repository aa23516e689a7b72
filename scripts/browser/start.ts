import { startChromium } from "./chromium.ts";
import type { Browser, BrowserName, BrowserOptions } from "./driver.ts";
import { startFirefox } from "./firefox.ts";

/** Starts a browser by name. Throws as `startChromium` and `startFirefox` do. */
export function startBrowser(name: BrowserName, options: BrowserOptions): Promise<Browser> {
  return name === "chromium" ? startChromium(options) : startFirefox(options);
}
