import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserOptions } from "./driver.ts";
import type { ExtensionFacts } from "./extension-id.ts";

/**
 * Command line switches: only the given extensions, no calls of the browser's own, and in "loopback" mode every host
 * name leads to this machine.
 */
export function chromiumArgs(options: BrowserOptions, extensions: readonly ExtensionFacts[]): string[] {
  const folders = extensions.map(({ path }) => path).join(",");
  const { width, height } = options.windowSize ?? { width: 1280, height: 800 };
  return [
    `--disable-extensions-except=${folders}`,
    `--load-extension=${folders}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    `--window-size=${width},${height}`,
    `--lang=${options.locale ?? "en"}`,
    ...(options.headless ? ["--disable-gpu"] : []),
    ...(options.hosts === "loopback" ? ["--host-resolver-rules=MAP * 127.0.0.1"] : []),
    ...(options.chromiumArgs ?? []),
  ];
}

/** On Linux the language of the interface comes from the environment and not from --lang. */
export function chromiumEnv(options: BrowserOptions): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return { ...Object.fromEntries(own), LANGUAGE: options.locale ?? "en" };
}

/** Puts preferences into a profile that has never been used; they have no command line switch. */
export async function writeChromiumPreferences(profile: string, options: BrowserOptions): Promise<void> {
  const { thirdPartyCookies } = options;
  if (thirdPartyCookies === undefined) return;
  const block = thirdPartyCookies === "block";
  const preferences = { profile: { cookie_controls_mode: block ? 1 : 0, block_third_party_cookies: block } };
  await mkdir(join(profile, "Default"), { recursive: true });
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
}
