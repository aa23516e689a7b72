import type { HostAccess } from "../core/capture/event.ts";
import { originOf } from "../core/site/url-parts.ts";
import { api } from "./api.ts";
import { field } from "./fields.ts";

const ALL = "<all_urls>";

/**
 * How much the extension may see: every host, some hosts among them that of `url`, or not even that one.
 * https://developer.chrome.com/docs/extensions/reference/api/permissions
 */
export async function hostAccess(url: string | null): Promise<HostAccess> {
  if (await api.permissions.contains({ origins: [ALL] })) return "all";
  const origin = url === null ? null : originOf(url);
  if (origin === null || !/^https?:/.test(origin)) return "none";
  return (await api.permissions.contains({ origins: [`${origin}/*`] })) ? "some" : "none";
}

/** Whether this page may ask: a DevTools panel in Firefox has no permissions interface. */
export function asksAccess(): boolean {
  return field(api, "permissions") !== undefined;
}

/** Asks the person. Must run inside a click. Without origins: for all sites. */
export async function requestAccess(origins: readonly string[] = [ALL]): Promise<boolean> {
  return api.permissions.request({ origins: [...origins] });
}

/** Calls `hear` whenever access was given or taken. */
export function onAccessChange(hear: () => void): void {
  api.permissions.onAdded.addListener(() => hear());
  api.permissions.onRemoved.addListener(() => hear());
}

/** Whether the extension may see a registrable domain and what is below it. */
export function canSee(domain: string): Promise<boolean> {
  return api.permissions.contains({ origins: [`*://${domain}/*`] });
}
