import type { BrowserName } from "../core/capture/event.ts";
import { api } from "./api.ts";

export interface BrowserInfo {
  readonly name: BrowserName;
  readonly version: string;
}

/** Which browser this is. Told by what it has, not by what it calls itself; only the version comes from its name. */
export async function browserInfo(): Promise<BrowserInfo> {
  if (isFirefox()) {
    const { version } = await api.runtime.getBrowserInfo();
    return { name: "firefox", version };
  }
  const version = /Chrom(?:e|ium)\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? "";
  return { name: "chromium", version };
}

/** getBrowserInfo exists in Firefox alone. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/getBrowserInfo */
export function isFirefox(): boolean {
  return typeof api.runtime.getBrowserInfo === "function";
}
