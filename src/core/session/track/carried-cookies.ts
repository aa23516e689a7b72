import { type ByteString, lossyText } from "../../bytes/byte-string.ts";
import { cookieTravel, type Exchange } from "../../capture/exchange.ts";
import { parseCookieHeader } from "../../cookie/parse-cookie-header.ts";
import { pathMatches } from "../../cookie/path-match.ts";
import { pathOf } from "../../site/url-parts.ts";
import type { Life } from "./life.ts";

interface Pair {
  readonly name: string;
  readonly value: string;
}

/** A cookie of a Cookie header, and the life that it belongs to. */
interface Owned {
  readonly life: Life;
  readonly value: string;
}

/** Gives every exchange to the lives whose cookie its Cookie header shows, in the order of the exchanges. */
export function addCarriedCookies(lives: readonly Life[], exchanges: readonly Exchange[]): void {
  const ownedBy = ownerFinder(lives);
  for (const exchange of exchanges) {
    const { cookie, sentAt } = exchange;
    if (cookie === null || sentAt === null || cookieTravel(exchange) !== "carried") continue;
    for (const { life, value } of ownedBy(cookie, exchange)) life.carries.push({ exchange, at: sentAt, value });
  }
}

interface Known {
  readonly life: Life;
  readonly values: ReadonlySet<string | null>;
}

/**
 * Pages send the same header to the same host again and again, so each is looked into once for it, and where cookies of
 * one name lie at several paths, once for the path as well.
 */
function ownerFinder(lives: readonly Life[]): (header: ByteString, exchange: Exchange) => readonly Owned[] {
  const byName = new Map<string, Known[]>();
  for (const life of lives) {
    const known = { life, values: new Set(life.changes.map(({ value }) => value)) };
    const same = byName.get(life.subject.name);
    if (same) same.push(known);
    else byName.set(life.subject.name, [known]);
  }
  const read = headerReader((name) => byName.has(name));
  const places = new Map<string, Map<ByteString, readonly Owned[]>>();
  const paths = hasPaths(lives);
  return (header, { storeId, host, url }) => {
    const path = paths ? pathOf(url) : null;
    const place = `${storeId} ${host} ${path}`;
    const found = places.get(place) ?? new Map<ByteString, readonly Owned[]>();
    places.set(place, found);
    const known = found.get(header);
    if (known) return known;
    const owned = read(header).flatMap(({ name, value }): readonly Owned[] => {
      const life = ownerOf(byName.get(name) ?? [], storeId, host, path, value);
      return life === null ? [] : [{ life, value }];
    });
    found.set(header, owned);
    return owned;
  };
}

/** Whether cookies of one name and host lie at several paths: WordPress gives the same value to two. */
function hasPaths(lives: readonly Life[]): boolean {
  const found = new Map<string, string | null>();
  return lives.some(({ subject: { storeId, host, name, path } }) => {
    const key = `${storeId} ${host} ${name}`;
    const other = found.get(key);
    found.set(key, path);
    return other !== undefined && other !== path;
  });
}

/** The cookie that this pair is: one that reaches the address, best one that has had this value. */
function ownerOf(
  known: readonly Known[],
  storeId: string,
  host: string,
  path: string | null,
  value: string,
): Life | null {
  let first: Life | null = null;
  for (const { life, values } of known) {
    if (life.subject.storeId !== storeId || !reaches(life.subject.host, host)) continue;
    if (path !== null && life.subject.path !== null && !pathMatches(path, life.subject.path)) continue;
    if (values.has(value)) return life;
    first ??= life;
  }
  return first;
}

function reaches(domain: string, host: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The cookies of a header that anybody asks about, each header read once. */
function headerReader(wanted: (name: string) => boolean): (header: ByteString) => readonly Pair[] {
  const kept = new Map<ByteString, readonly Pair[]>();
  return (header) => {
    const known = kept.get(header);
    if (known) return known;
    const pairs = parseCookieHeader(header).flatMap(({ name, value }) => {
      const text = lossyText(name);
      return wanted(text) ? { name: text, value: lossyText(value) } : [];
    });
    kept.set(header, pairs);
    return pairs;
  };
}
