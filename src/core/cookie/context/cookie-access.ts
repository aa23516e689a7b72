import type { PartitionKey } from "../../capture/jar-cookie.ts";
import type { JarProfile } from "../profiles/jar/jar-profile.ts";
import type { RequestContext } from "./request-context.ts";
import { isSiteForCookies, type Surroundings } from "./site-for-cookies.ts";
import { isSameSite, type Site, siteText } from "./site-of.ts";

/** Which jars a request reaches: the common one, and the one of its partition. */
export interface CookieAccess {
  readonly thirdParty: boolean;
  /** The setting is not known; what is said here holds for the browser's default. */
  readonly assumed: boolean;
  /** Whether cookies without partition are seen and can be set. */
  readonly common: boolean;
  /** The partition whose cookies are seen; null where there is none. */
  readonly partition: PartitionKey | null;
  /** Whether a cookie goes to the partition without asking for it. */
  readonly partitionsAll: boolean;
}

/** V23, CHIPS, S30. `own` is the site of the request's URL. */
export function cookieAccess(
  context: RequestContext,
  own: Site | null,
  surroundings: Surroundings,
  profile: JarProfile,
): CookieAccess {
  const topLevel = context.kind === "top-level-navigation";
  const thirdParty = !topLevel && !isSiteForCookies(surroundings, own, profile.schemeful);
  const unknown = context.thirdPartyCookies === "unknown";
  const setting = unknown ? profile.thirdPartyDefault : context.thirdPartyCookies;
  const assumed = unknown && thirdParty;
  const closed = thirdParty && setting === "blocked" && !profile.partitionsOutliveBlocking;
  const partition = profile.partitions && !closed ? partitionOf(own, surroundings, topLevel, profile) : null;
  const partitionsAll = thirdParty && setting === "partitioned" && partition !== null;
  return {
    thirdParty,
    assumed,
    common: !(thirdParty && setting === "blocked") && !partitionsAll,
    partition,
    partitionsAll,
  };
}

function partitionOf(
  own: Site | null,
  surroundings: Surroundings,
  topLevel: boolean,
  { ancestorBit }: JarProfile,
): PartitionKey | null {
  const { top } = surroundings;
  if (top === null) return null;
  const crossed = !topLevel && !isSiteForCookies(surroundings, own, ancestorBit === "any");
  // Firefox marks only a document of the top-level site that has others around it.
  const hasCrossSiteAncestor = crossed && (ancestorBit === "any" || isSameSite(top, own, false));
  return { topLevelSite: siteText(top), hasCrossSiteAncestor };
}
