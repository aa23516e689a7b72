import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, inject } from "vitest";
import type { BrowserName, BrowserOptions } from "../../scripts/browser/driver.ts";
import { type AnyBrowser, startBrowser as start } from "../../scripts/browser/start.ts";
import { browserName } from "./browser-name.ts";

/** What a test may choose; the rest is the same for all tests. */
export type SessionOptions = Partial<BrowserOptions>;

/**
 * Starts the browser of this test run with the built extension, every host name leading to this machine and
 * self-made certificates accepted. JARSCOPE_HEADED=1 shows its window.
 *
 * @throws Error with one sentence, when the extension is not built
 */
export function startBrowser(options: SessionOptions = {}): Promise<AnyBrowser> {
  const name = browserName();
  const extension = options.extension ?? builtExtension(name);
  return start(name, {
    headless: process.env["JARSCOPE_HEADED"] !== "1",
    hosts: "loopback",
    acceptInsecureCerts: true,
    chromiumUi: true,
    ...usedProfile(),
    ...options,
    extension,
  });
}

/** The profile that saves Firefox half of its start; nothing in Chromium. */
export function usedProfile(): Pick<BrowserOptions, "firefoxProfile"> {
  const firefoxProfile = inject("firefoxProfile");
  return firefoxProfile === null ? {} : { firefoxProfile };
}

/**
 * Starts one browser for all tests of a file, and closes it after the last of them, whatever they did.
 *
 * @returns gives the browser; only to be called inside of tests and hooks
 */
export function useBrowser(options: SessionOptions = {}): () => AnyBrowser {
  let browser: AnyBrowser | undefined;
  beforeAll(async () => {
    browser = await startBrowser(options);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (browser === undefined) throw new Error("The browser is there only while tests run");
    return browser;
  };
}

function builtExtension(name: BrowserName): string {
  const folder = fileURLToPath(new URL(`../../dist/${name === "chromium" ? "chrome" : "firefox"}`, import.meta.url));
  if (existsSync(folder)) return folder;
  throw new Error(`The extension for ${name} is not built: run "npm run build" first.`);
}
