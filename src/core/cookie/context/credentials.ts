import type { JarProfile } from "../profiles/jar/jar-profile.ts";
import type { RequestContext } from "./request-context.ts";

/**
 * Whether cookies go with the request at all. `same-origin` holds as long as the request has not left the origin of
 * its initiator, redirects included. Fetch sections 2.2.5 and 4.6, "include credentials".
 */
export function includesCredentials(context: RequestContext, profile: JarProfile): boolean {
  const { credentials, initiator, redirectChain, url } = context;
  if (credentials !== "same-origin") return credentials === "include";
  const origin = initiator === null ? null : originOf(initiator);
  const way = [...redirectChain, url];
  const looked = context.noCors === true && profile.noCorsKeepsCredentials ? way.slice(0, 1) : way;
  return origin === null || looked.every((each) => originOf(each) === origin);
}

function originOf(url: string): string | null {
  try {
    return new URL(url).origin;
  } catch {
    return null;
  }
}
