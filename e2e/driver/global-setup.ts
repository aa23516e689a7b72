import type { TestProject } from "vitest/node";
import { usedFirefoxProfile } from "../../scripts/browser/firefox-profile.ts";
import type { Profile } from "../../scripts/browser/profile.ts";
import { browserName } from "./browser-name.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The profile that every Firefox of this test run starts with a copy of; null in Chromium. */
    firefoxProfile: string | null;
  }
}

let profile: Profile | null = null;

/** Makes once what all test files use. */
export async function setup({ provide }: TestProject): Promise<void> {
  profile = browserName() === "firefox" ? await usedFirefoxProfile() : null;
  provide("firefoxProfile", profile?.path ?? null);
}

export function teardown(): void {
  profile?.remove();
}
