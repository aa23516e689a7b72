import { factsOfHost, registrableDomain } from "../../site/registrable-domain.ts";
import { type Address, readAddressOrNull } from "./address.ts";

/** Scheme and registrable domain of an address. */
export interface Site {
  readonly scheme: "http" | "https";
  readonly domain: string;
  /** Public suffix of the host, null for an address. */
  readonly suffix: string | null;
}

/** The site of a URL; null where it has no host. `ws` and `wss` count as `http` and `https`. RFC 6265bis section 5.2. */
export function siteOf(url: Address): Site | null {
  if (url.hostname === "") return null;
  const scheme = url.protocol === "https:" || url.protocol === "wss:" ? "https" : "http";
  const { domain, suffix } = factsOfHost(withoutBrackets(url.hostname));
  return { scheme, domain, suffix };
}

/** The site of an address as text; null where it cannot be read. */
export function siteOfText(url: string): Site | null {
  const address = readAddressOrNull(url);
  return address === null ? null : siteOf(address);
}

/** Whether two sites are one; an unreadable one is like no other. V7: not every engine looks at the scheme. */
export function isSameSite(one: Site | null, other: Site | null, schemeful: boolean): boolean {
  if (one === null || other === null || one.domain !== other.domain) return false;
  return !schemeful || one.scheme === other.scheme;
}

/** A site as it stands in a partition key, `https://shop.test`. */
export function siteText(site: Site): string {
  return `${site.scheme}://${site.domain}`;
}

/** The registrable domain of a host as a parsed URL writes it, by which the jar is ordered. */
export function domainOfHost(host: string): string {
  return registrableDomain(withoutBrackets(host));
}

function withoutBrackets(host: string): string {
  return host.startsWith("[") ? host.slice(1, -1) : host;
}
