import { startsWithIgnoringCase } from "../bytes/ascii.ts";

const UNDERSCORE = 0x5f;

export type CookieNamePrefix = "__secure-" | "__host-" | "__http-" | "__host-http-";

/**
 * The prefix that a name, or the value of a nameless cookie, begins with, in any case. RFC 6265bis section 5.4;
 * the two Http prefixes are of draft-ietf-httpbis-layered-cookies-02.
 */
export function cookieNamePrefix(name: string, httpPrefixes: boolean): CookieNamePrefix | null {
  // Nearly every name ends the search here, and startsWith is slow on a part of a string.
  if (name.charCodeAt(0) !== UNDERSCORE) return null;
  if (httpPrefixes && startsWithIgnoringCase(name, 0, "__host-http-")) return "__host-http-";
  if (httpPrefixes && startsWithIgnoringCase(name, 0, "__http-")) return "__http-";
  if (startsWithIgnoringCase(name, 0, "__host-")) return "__host-";
  return startsWithIgnoringCase(name, 0, "__secure-") ? "__secure-" : null;
}
