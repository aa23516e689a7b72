import { parseArgs } from "node:util";
import type { BrowserName } from "../browser/driver.ts";

export const START_HELP = `npm start [-- --browser chromium|firefox] [-- --headless]

Builds the extension, starts the demo sites and opens a browser with both.

  --browser chromium|firefox   chromium unless said
  --headless                   no window: walk through the demo shop, print the cookies and end;
                               so it is without a display in any case
`;

export interface StartOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
}

/** @throws Error with a sentence for the person. */
export function startOptions(args: readonly string[]): StartOptions | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: "string", default: "chromium" },
      headless: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const { browser } = values;
  if (browser !== "chromium" && browser !== "firefox") {
    throw new Error(`--browser takes chromium or firefox, not "${browser}".`);
  }
  return { browser, headless: values.headless || !hasDisplay(process.platform, process.env) };
}

/** On Linux a window needs a display server, which a machine reached from far away often lacks. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === "darwin" || platform === "win32") return true;
  return Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
}
