import { type Browser, chromium } from "playwright-core";

/** The system's Chromium without a window. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
}
