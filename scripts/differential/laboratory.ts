import { join } from "node:path";
import type { BrowserName, BrowserOptions, FirefoxPrefs } from "../browser/driver.ts";
import { projectRoot } from "../root.ts";
import type { Setting } from "./case.ts";
import { startChromiumSubject } from "./chromium-subject.ts";
import { startFirefoxSubject } from "./firefox-subject.ts";
import type { Desk } from "./observe.ts";
import type { Servers } from "./server.ts";
import { Laboratory } from "./trial.ts";

/** The settings of each browser that a run divides its cases among. */
export const SETTINGS: Readonly<Record<BrowserName, readonly Setting[]>> = {
  chromium: ["allowed", "blocked"],
  firefox: ["partitioned", "allowed", "blocked"],
};

/** network.cookie.cookieBehavior: accept all, reject foreign, reject trackers and partition foreign. */
const BEHAVIOR: Readonly<Record<Setting, number>> = { allowed: 0, blocked: 1, partitioned: 5 };

/**
 * Starts a browser with a setting for third-party cookies.
 *
 * @param more a Firefox profile to start from
 */
export async function openLaboratory(
  browser: BrowserName,
  setting: Setting,
  servers: Servers,
  desk: Desk,
  more: Pick<BrowserOptions, "firefoxProfile"> = {},
): Promise<Laboratory> {
  const firefoxPrefs: FirefoxPrefs = {
    "network.cookie.cookieBehavior": BEHAVIOR[setting],
    // Pages go on faster than persons do.
    "dom.navigation.navigationRateLimit.count": 0,
    "dom.navigation.locationChangeRateLimit.count": 0,
    // No question before a form is sent in clear.
    "security.warn_submit_secure_to_insecure": false,
  };
  const options: BrowserOptions = {
    extension: join(projectRoot(), "scripts/differential/no-extension"),
    headless: true,
    hosts: "loopback",
    acceptInsecureCerts: true,
    thirdPartyCookies: setting === "blocked" ? "block" : "allow",
    firefoxPrefs,
    ...more,
  };
  const subject = await (browser === "chromium" ? startChromiumSubject(options) : startFirefoxSubject(options));
  return new Laboratory(browser, setting, subject, servers, desk);
}
