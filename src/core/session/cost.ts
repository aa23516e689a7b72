import { cookieTravel, type Exchange } from "../capture/exchange.ts";
import type { CaptureRecord } from "../capture/record.ts";
import { registrableDomain } from "../site/registrable-domain.ts";
import type { SessionTrack } from "./track/session-track.ts";

/** What the cookies of a site cost on the wire, and what of it is the session. Bytes of Cookie header values. */
export interface CookieCost {
  readonly requests: number;
  /** Requests that carried any cookie. */
  readonly withCookies: number;
  readonly cookieBytes: number;
  /** Of them for the session: name, sign, value and separator. */
  readonly sessionBytes: number;
  /** Medians; null where there is nothing to take one of. */
  readonly perRequest: number | null;
  readonly perPage: number | null;
  readonly pages: number;
  /** Cookies that the browser holds for the site now. */
  readonly clientCookies: number;
  /** Time from request to first byte of the answer with and without the session, most requests first. */
  readonly firstByte: readonly FirstByteComparison[];
}

/** Requests of one kind to one host: only like is compared with like. */
export interface FirstByteComparison {
  readonly host: string;
  readonly type: string;
  readonly withSession: FirstByte;
  readonly without: FirstByte;
}

export interface FirstByte {
  /** Milliseconds. */
  readonly median: number;
  readonly count: number;
}

/** Figures of one site in one store, for the session that `track` tells of. */
export function cookieCost(record: CaptureRecord, track: SessionTrack): CookieCost {
  const exchanges = record.exchanges.filter(
    (exchange) =>
      exchange.storeId === track.storeId &&
      exchange.sentAt !== null &&
      cookieTravel(exchange) === "carried" &&
      registrableDomain(exchange.host) === track.site,
  );
  const carried = carriedIn(track);
  const pair = track.carrier === "cookie" ? track.name.length + 1 : 0;
  const lengths = new Map(track.values.map(({ value }, at) => [at, value.length]));
  const sizes = exchanges.map(({ cookie }) => cookie?.length ?? 0);
  const pages = pagesOf(record, exchanges);
  return {
    requests: exchanges.length,
    withCookies: sizes.filter((size) => size > 0).length,
    cookieBytes: sum(sizes),
    sessionBytes:
      track.carrier === "cookie" ? sum([...carried.values()].map((at) => pair + (lengths.get(at) ?? 0))) : 0,
    perRequest: median(sizes),
    perPage: median([...pages.values()]),
    pages: pages.size,
    clientCookies: heldCookies(record, track),
    firstByte: firstByteOf(exchanges, carried),
  };
}

/** Every exchange that carried the session, with the place of its value. */
function carriedIn({ events }: SessionTrack): ReadonlyMap<string, number> {
  const carried = new Map<string, number>();
  for (const { kind, until, exchanges, value } of events) {
    if (kind !== "carried" && (kind !== "rotated" || until === null)) continue;
    for (const id of exchanges) carried.set(id, value ?? 0);
  }
  return carried;
}

/** Bytes by page: what was asked for between one navigation of a tab and the next. */
function pagesOf(record: CaptureRecord, exchanges: readonly Exchange[]): ReadonlyMap<string, number> {
  const starts = new Map<number, number[]>();
  for (const { tabId, order } of record.navigations) {
    const known = starts.get(tabId);
    if (known) known.push(order);
    else starts.set(tabId, [order]);
  }
  for (const orders of starts.values()) orders.sort((one, other) => one - other);
  const at = new Map<number, number>();
  const pages = new Map<string, number>();
  for (const { tabId, order, cookie } of exchanges) {
    const orders = starts.get(tabId) ?? [];
    let page = at.get(tabId) ?? -1;
    while ((orders[page + 1] ?? Number.POSITIVE_INFINITY) <= order) page += 1;
    at.set(tabId, page);
    if (page < 0) continue;
    const key = `${tabId} ${page}`;
    pages.set(key, (pages.get(key) ?? 0) + (cookie?.length ?? 0));
  }
  return pages;
}

function heldCookies(record: CaptureRecord, { site, storeId }: SessionTrack): number {
  let count = 0;
  for (const { cookie, present } of record.jar.values()) {
    if (present && cookie.storeId === storeId && registrableDomain(cookie.domain) === site) count += 1;
  }
  return count;
}

function firstByteOf(
  exchanges: readonly Exchange[],
  carried: ReadonlyMap<string, number>,
): readonly FirstByteComparison[] {
  const groups = new Map<string, { host: string; type: string; withSession: number[]; without: number[] }>();
  for (const { id, host, type, method, sentAt, response } of exchanges) {
    // Refusals and redirects are made sooner than pages, so they would win for the wrong reason.
    if (method !== "GET" || sentAt === null || !response || response.status < 200 || response.status > 299) continue;
    const group = groups.get(`${host} ${type}`) ?? { host, type, withSession: [], without: [] };
    groups.set(`${host} ${type}`, group);
    group[carried.has(id) ? "withSession" : "without"].push(response.time - sentAt);
  }
  return [...groups.values()]
    .flatMap(({ host, type, withSession, without }) => {
      const [one, other] = [median(withSession), median(without)];
      if (one === null || other === null) return [];
      return {
        host,
        type,
        withSession: { median: one, count: withSession.length },
        without: { median: other, count: without.length },
      };
    })
    .sort((one, other) => total(other) - total(one));
}

const total = ({ withSession, without }: FirstByteComparison): number => withSession.count + without.count;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
