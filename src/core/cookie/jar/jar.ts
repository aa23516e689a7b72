import type { StoredCookie } from "./stored-cookie.ts";

/**
 * Cookies by registrable domain. Immutable: a change gives a new jar, which shares all that did not change. A change
 * costs two copies of 32 slots and one of the site's own cookies.
 */
export interface Jar {
  readonly slots: readonly (readonly (readonly SiteCookies[] | undefined)[] | undefined)[];
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
const WIDTH = 32;

export const EMPTY_JAR: Jar = { slots: new Array(WIDTH).fill(undefined), size: 0, nextOrder: 1 };

/** The cookies of a registrable domain. */
export function cookiesOfSite(jar: Jar, site: string): readonly StoredCookie[] {
  const hash = hashOf(site);
  const entries = jar.slots[hash & 31]?.[(hash >>> 5) & 31];
  if (entries !== undefined) for (const entry of entries) if (entry.site === site) return entry.cookies;
  return NONE;
}

/** The jar with other cookies for a registrable domain. */
export function withSite(jar: Jar, site: string, cookies: readonly StoredCookie[], nextOrder = jar.nextOrder): Jar {
  const hash = hashOf(site);
  const outerAt = hash & 31;
  const innerAt = (hash >>> 5) & 31;
  const inner = jar.slots[outerAt];
  const entries = inner?.[innerAt];
  const before = cookiesOfSite(jar, site).length;
  const rest = entries === undefined ? [] : entries.filter((entry) => entry.site !== site);
  if (cookies.length > 0) rest.push({ site, cookies });
  const newInner = inner === undefined ? new Array(WIDTH).fill(undefined) : inner.slice();
  newInner[innerAt] = rest.length > 0 ? rest : undefined;
  const slots = jar.slots.slice();
  slots[outerAt] = newInner;
  return { slots, size: jar.size - before + cookies.length, nextOrder };
}

/** Every registrable domain that has cookies. */
export function sitesOf(jar: Jar): SiteCookies[] {
  return jar.slots.flatMap((inner) => inner?.flatMap((entries) => entries ?? []) ?? []);
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
