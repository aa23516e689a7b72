import { siteDomain } from "../site/site.ts";
import type { Exchange } from "./exchange.ts";
import type { JarCookie } from "./jar-cookie.ts";

/**
 * Whether an exchange can have to do with a cookie that Firefox's first-party isolation keeps under one top-level site.
 * privacy.firstparty.isolate.use_site writes the site in brackets; of that form nothing is said.
 */
export function fitsFirstParty({ firstPartyDomain }: JarCookie, { topUrl }: Exchange): boolean {
  if (firstPartyDomain === "" || firstPartyDomain.startsWith("(") || topUrl === null) return true;
  const top = siteDomain(topUrl);
  return top === "" || top === firstPartyDomain;
}
