import type { BrowserName } from "../core/capture/event.ts";
import { api } from "./api.ts";
import { field, listField, objectField, textField } from "./fields.ts";

export interface BrowserInfo {
  readonly name: BrowserName;
  readonly version: string;
}

/** Which browser this is. Told by what it has, not by what it calls itself. */
export async function browserInfo(): Promise<BrowserInfo> {
  if (isFirefox()) {
    const { version } = await api.runtime.getBrowserInfo();
    return { name: "firefox", version };
  }
  return { name: "chromium", version: await chromiumVersion() };
}

/** The user agent names the major version only. https://wicg.github.io/ua-client-hints/#getHighEntropyValues */
async function chromiumVersion(): Promise<string> {
  const data = objectField(navigator, "userAgentData");
  const ask = data && field(data, "getHighEntropyValues");
  const values: unknown = typeof ask === "function" ? await Reflect.apply(ask, data, [["fullVersionList"]]) : null;
  const brands = typeof values === "object" && values !== null ? listField(values, "fullVersionList") : [];
  const own = brands.find(
    (brand) => typeof brand === "object" && brand !== null && textField(brand, "brand") === "Chromium",
  );
  if (typeof own === "object" && own !== null) return textField(own, "version") ?? "";
  return /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1] ?? "";
}

/** getBrowserInfo exists in Firefox alone. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/getBrowserInfo */
export function isFirefox(): boolean {
  return typeof api.runtime.getBrowserInfo === "function";
}
