import type { RequestContext } from "./request-context.ts";

/**
 * Whether cookies go with the request at all. `same-origin` holds as long as the request has not left the origin of
 * its initiator, redirects included. Fetch sections 2.2.5 and 4.6, "include credentials".
 */
export function includesCredentials({ credentials, initiator, redirectChain, url }: RequestContext): boolean {
  if (credentials !== "same-origin") return credentials === "include";
  const origin = initiator === null ? null : originOf(initiator);
  return origin === null || [...redirectChain, url].every((each) => originOf(each) === origin);
}

function originOf(url: string): string | null {
  try {
    return new URL(url).origin;
  } catch {
    return null;
  }
}
