import type { BrowserName } from "../../scripts/browser/driver.ts";

/**
 * The browser that the tests run in: JARSCOPE_BROWSER, or Chromium.
 *
 * @throws Error for a name that is neither "chromium" nor "firefox"
 */
export function browserName(env: NodeJS.ProcessEnv = process.env): BrowserName {
  const name = env["JARSCOPE_BROWSER"] ?? "chromium";
  if (name === "chromium" || name === "firefox") return name;
  throw new Error(`JARSCOPE_BROWSER is "${name}"; it must be "chromium" or "firefox".`);
}
