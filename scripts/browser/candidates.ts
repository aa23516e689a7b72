import { homedir } from "node:os";
import { join } from "node:path";
import type { BrowserName } from "./driver.ts";

const LINUX: Record<BrowserName, readonly string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome-for-testing",
    "chrome-for-testing",
    "google-chrome",
    "google-chrome-stable",
  ],
  firefox: [
    "firefox-esr",
    "firefox",
    "firefox-developer-edition",
    "firefox-devedition",
    "firefox-nightly",
    "/opt/firefox/firefox",
    "/usr/lib/firefox/firefox",
  ],
};

const MAC: Record<BrowserName, readonly string[]> = {
  chromium: [
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  firefox: [
    "Firefox.app/Contents/MacOS/firefox",
    "Firefox ESR.app/Contents/MacOS/firefox",
    "Firefox Developer Edition.app/Contents/MacOS/firefox",
    "Firefox Nightly.app/Contents/MacOS/firefox",
  ],
};

/** Commands and absolute paths worth trying for a browser on a platform, best first. */
export function candidates(name: BrowserName, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform !== "darwin") return LINUX[name];
  const home = env["HOME"] ?? homedir();
  const folders = ["/Applications", join(home, "Applications")];
  return [...folders.flatMap((folder) => MAC[name].map((app) => join(folder, app))), ...LINUX[name]];
}
