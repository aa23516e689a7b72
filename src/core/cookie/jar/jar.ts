import type { StoredCookie } from "./stored-cookie.ts";

/**
 * Cookies by registrable domain. Immutable: a change gives a new jar, which shares all that did not change. The lines of
 * a response change one site, so that the site that was changed last stands by itself; putting it back into the table
 * costs two copies of 16 slots.
 */
export interface Jar {
  readonly slots: readonly (readonly (readonly SiteCookies[] | undefined)[] | undefined)[];
  /** The site that was changed last. What the table has of it is out of date. */
  readonly recent: SitePlace | null;
  readonly recentCookies: readonly StoredCookie[];
  /** How many cookies there are. */
  readonly size: number;
  /** The `order` of the next new cookie. */
  readonly nextOrder: number;
}

/** The cookies of one registrable domain, in no promised order. */
export interface SiteCookies {
  readonly site: string;
  readonly cookies: readonly StoredCookie[];
}

const NONE: readonly StoredCookie[] = [];
const WIDTH = 16;

export const EMPTY_JAR: Jar = {
  slots: new Array(WIDTH).fill(undefined),
  recent: null,
  recentCookies: NONE,
  size: 0,
  nextOrder: 1,
};

/** Where the cookies of a registrable domain are kept. Made once and used for every cookie of a request. */
export interface SitePlace {
  readonly site: string;
  readonly outer: number;
  readonly inner: number;
}

export function placeOf(site: string): SitePlace {
  const hash = hashOf(site);
  return { site, outer: hash & 15, inner: (hash >>> 4) & 15 };
}

/** The cookies at a place. */
export function cookiesAt(jar: Jar, place: SitePlace): readonly StoredCookie[] {
  if (jar.recent !== null && jar.recent.site === place.site) return jar.recentCookies;
  const entries = jar.slots[place.outer]?.[place.inner];
  if (entries !== undefined) for (const entry of entries) if (entry.site === place.site) return entry.cookies;
  return NONE;
}

/** The jar with other cookies at a place, where there were `before`. */
export function withCookiesAt(
  jar: Jar,
  place: SitePlace,
  cookies: readonly StoredCookie[],
  nextOrder = jar.nextOrder,
  before = cookiesAt(jar, place).length,
): Jar {
  const same = jar.recent === null || jar.recent.site === place.site;
  return {
    slots: same ? jar.slots : settledSlots(jar),
    recent: place,
    recentCookies: cookies,
    size: jar.size + cookies.length - before,
    nextOrder,
  };
}

/** The table with the recent site in it. */
function settledSlots({ slots, recent, recentCookies }: Jar): Jar["slots"] {
  if (recent === null) return slots;
  const inner = slots[recent.outer]?.slice() ?? new Array(WIDTH).fill(undefined);
  inner[recent.inner] = replaceEntry(inner[recent.inner], recent.site, recentCookies);
  const settled = slots.slice();
  settled[recent.outer] = inner;
  return settled;
}

function replaceEntry(
  entries: readonly SiteCookies[] | undefined,
  site: string,
  cookies: readonly StoredCookie[],
): readonly SiteCookies[] | undefined {
  const entry = { site, cookies };
  if (entries === undefined || (entries.length === 1 && entries[0]?.site === site)) {
    return cookies.length > 0 ? [entry] : undefined;
  }
  const others = entries.filter((each) => each.site !== site);
  return cookies.length > 0 ? [...others, entry] : others;
}

/** The cookies of a registrable domain. */
export function cookiesOfSite(jar: Jar, site: string): readonly StoredCookie[] {
  return cookiesAt(jar, placeOf(site));
}

/** The jar with other cookies for a registrable domain. */
export function withSite(jar: Jar, site: string, cookies: readonly StoredCookie[]): Jar {
  return withCookiesAt(jar, placeOf(site), cookies);
}

/** Every registrable domain that has cookies. */
export function sitesOf(jar: Jar): SiteCookies[] {
  return settledSlots(jar).flatMap((inner) => inner?.flatMap((entries) => entries ?? []) ?? []);
}

export function allCookies(jar: Jar): StoredCookie[] {
  return sitesOf(jar).flatMap(({ cookies }) => cookies);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
