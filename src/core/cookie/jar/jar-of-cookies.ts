import { domainOfHost } from "../context/site-of.ts";
import { cookiesAt, EMPTY_JAR, type Jar, placeOf, withCookiesAt } from "./jar.ts";
import type { StoredCookie } from "./stored-cookie.ts";

/** A jar that holds the given cookies, for example those that a browser was seen to have. Their order is kept. */
export function jarOfCookies(cookies: Iterable<Omit<StoredCookie, "order">>): Jar {
  let jar = EMPTY_JAR;
  for (const cookie of cookies) {
    const place = placeOf(domainOfHost(cookie.domain));
    const stored = { ...cookie, order: jar.nextOrder };
    jar = withCookiesAt(jar, place, [...cookiesAt(jar, place), stored], jar.nextOrder + 1);
  }
  return jar;
}
