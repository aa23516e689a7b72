import { domainOfHost } from "../context/site-of.ts";
import { cookiesOfSite, EMPTY_JAR, type Jar, withSite } from "./jar.ts";
import type { StoredCookie } from "./stored-cookie.ts";

/** A jar that holds the given cookies, for example those that a browser was seen to have. Their order is kept. */
export function jarOfCookies(cookies: Iterable<Omit<StoredCookie, "order">>): Jar {
  let jar = EMPTY_JAR;
  for (const cookie of cookies) {
    const site = domainOfHost(cookie.domain);
    const stored = { ...cookie, order: jar.nextOrder };
    jar = withSite(jar, site, [...cookiesOfSite(jar, site), stored], jar.nextOrder + 1);
  }
  return jar;
}
