import type { RequestContext } from "./request-context.ts";
import { isSameSite, type Site, siteOfText } from "./site-of.ts";

/** Documents without an address of their own take their site from the one around them. HTML, "about base URL". */
const INHERITS = /^about:(?:blank|srcdoc)(?:[?#]|$)/i;

/** The sites of all documents around the request, the top-level one first. */
export interface Surroundings {
  readonly top: Site | null;
  readonly between: readonly (Site | null)[];
}

/** `own` is the site of the request itself: a top-level navigation is surrounded by nothing else. */
export function surroundingsOf(context: RequestContext, own: Site | null): Surroundings {
  if (context.kind === "top-level-navigation" || context.topLevelUrl === null) return { top: own, between: [] };
  const top = context.topLevelUrl === context.url ? own : siteOfText(context.topLevelUrl);
  const between = context.frameAncestors.filter((url) => !INHERITS.test(url)).map(siteOfText);
  return { top, between };
}

/**
 * Whether the "site for cookies" is the request's own site: the top-level document and every frame down to the request
 * belong to it. RFC 6265bis section 5.2.1.
 */
export function isSiteForCookies({ top, between }: Surroundings, own: Site | null, schemeful: boolean): boolean {
  return isSameSite(top, own, schemeful) && between.every((site) => isSameSite(site, own, schemeful));
}
