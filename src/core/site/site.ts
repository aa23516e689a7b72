import { registrableDomain } from "./registrable-domain.ts";
import { hostOf } from "./url-parts.ts";

/** Registrable domain of a URL's host; empty where the URL has no host. */
export function siteDomain(url: string): string {
  const host = hostOf(url);
  return host === "" ? "" : registrableDomain(host);
}

/**
 * Schemeful site of a URL, for example `https://shop.test`, or null where it has no host. `ws` and `wss` count as `http`
 * and `https`. RFC 6265bis section 5.2.
 */
export function schemefulSite(url: string): string | null {
  const domain = siteDomain(url);
  if (domain === "") return null;
  const scheme = /^(?:https|wss):/i.test(url) ? "https" : "http";
  return `${scheme}://${domain}`;
}
