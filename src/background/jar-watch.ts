import { sitesToRead } from "../core/capture/correlate.ts";
import type { JarReadEvent } from "../core/capture/event.ts";
import { type CookieKey, cookieKey, type JarCookie, sameCookie } from "../core/capture/jar-cookie.ts";
import { registrableDomain } from "../core/site/registrable-domain.ts";
import { schemefulSite, siteDomain } from "../core/site/site.ts";
import { append } from "./append.ts";
import type { LiveRecord } from "./live-record.ts";
import type { Stamper } from "./stamper.ts";
import type { Strays } from "./strays.ts";

// How long before the first request to a site is heard of its jar can have changed for it, in milliseconds.
const LATE = 5000;

/** The browser's jars, as the platform gives them. */
export interface Jars {
  readJar(storeId: string, domain: string): Promise<readonly JarCookie[]>;
  readPartition(storeId: string, topLevelSite: string): Promise<readonly JarCookie[]>;
  canSee(domain: string): Promise<boolean>;
}

export interface JarWatch {
  /** Asks for the jar of every site that the record newly touches, and for what its open set lines wait for. */
  look(live: LiveRecord): void;
  /** Reads the jar of all sites of the record again, for a view that opens late. */
  refresh(live: LiveRecord): Promise<void>;
  /** Settles when nothing is being read. */
  idle(live: LiveRecord): Promise<void>;
}

export function jarWatch(jars: Jars, stamps: Stamper, strays: Strays, changed: (live: LiveRecord) => void): JarWatch {
  function findNewSites(live: LiveRecord): void {
    for (const site of live.record.sites) {
      if (live.askedSites.has(site)) continue;
      live.askedSites.add(site);
      addLateChanges(live, site);
      const finding = find(live, site);
      live.findingSites = Promise.all([live.findingSites, finding]).then(() => undefined);
    }
  }

  /** Changes that came before the request that touched the site, unless the record took them already. */
  function addLateChanges(live: LiveRecord, site: string): void {
    const { storeId } = live.header;
    const { since, exchanges } = live.record;
    const now = stamps.now();
    // What changed before is found in the jar. The always list begins with a request of before its claim.
    const began = Math.min(since ?? now, exchanges[0]?.sentAt ?? now);
    for (const { change, at } of strays.changesOf(storeId, site, Math.max(now - LATE, began))) {
      if (live.takenChanges.has(change)) continue;
      live.takenChanges.add(change);
      append(live, change, stamps.stamp(at));
    }
  }

  async function find(live: LiveRecord, site: string): Promise<void> {
    const { storeId } = live.header;
    const partitions = topSites(live).filter((top) => siteDomain(top) === site);
    const found = await Promise.all([
      jars.readJar(storeId, site),
      ...partitions.map((top) => jars.readPartition(storeId, top)),
    ]);
    const cookies = [...new Map(found.flat().map((cookie) => [cookieKey(cookie), cookie])).values()];
    append(live, { kind: "jar-found", storeId, site, cookies }, stamps.stamp());
    changed(live);
  }

  async function readOpenLines(live: LiveRecord): Promise<void> {
    for (;;) {
      const [next] = sitesToRead(live.record);
      if (!next) return;
      const [storeId, sites] = next;
      await read(live, storeId, [...sites]);
    }
  }

  async function read(live: LiveRecord, storeId: string, wanted: readonly string[]): Promise<void> {
    const began = stamps.last();
    const changedMeanwhile = new Set<CookieKey>();
    live.reads.add(changedMeanwhile);
    try {
      const seen = await Promise.all(wanted.map((site) => jars.canSee(site)));
      const sites = wanted.filter((_, at) => seen[at]);
      const unreadable = wanted.filter((_, at) => !seen[at]);
      const cookies = (await Promise.all(sites.map((site) => jars.readJar(storeId, site)))).flat();
      const difference = differenceTo(live, storeId, new Set(sites), cookies, changedMeanwhile);
      append(live, { kind: "jar-read", storeId, sites, began, ...difference, unreadable }, stamps.stamp());
    } finally {
      live.reads.delete(changedMeanwhile);
    }
    changed(live);
  }

  const watch: JarWatch = {
    look(live) {
      findNewSites(live);
      if (live.readingJar || sitesToRead(live.record).size === 0) return;
      live.readingJar = readOpenLines(live).finally(() => {
        live.readingJar = null;
        // A hop may have ended between the last look and now.
        watch.look(live);
      });
    },
    async refresh(live) {
      await live.readingJar;
      await live.findingSites;
      await read(live, live.header.storeId, [...live.record.sites]);
    },
    async idle(live) {
      await live.findingSites;
      await live.readingJar;
    },
  };
  return watch;
}

/** What a read showed and the record did not know. A key that changed while the read was on its way is newer than it. */
function differenceTo(
  live: LiveRecord,
  storeId: string,
  sites: ReadonlySet<string>,
  cookies: readonly JarCookie[],
  changedMeanwhile: ReadonlySet<CookieKey>,
): Pick<JarReadEvent, "set" | "gone"> {
  const read = new Map(cookies.map((cookie) => [cookieKey(cookie), cookie]));
  const set: JarCookie[] = [];
  const gone: CookieKey[] = [];
  for (const [key, cookie] of read) {
    const known = live.record.jar.get(key);
    if (changedMeanwhile.has(key) || (known?.present && sameCookie(known.cookie, cookie))) continue;
    set.push(cookie);
  }
  for (const { key, cookie, present } of live.record.jar.values()) {
    if (!present || read.has(key) || changedMeanwhile.has(key) || cookie.storeId !== storeId) continue;
    if (sites.has(registrableDomain(cookie.domain))) gone.push(key);
  }
  return { set, gone };
}

function topSites(live: LiveRecord): readonly string[] {
  const tops = [...live.record.tabs.values()].flatMap((tab) =>
    tab.topUrl === null ? [] : (schemefulSite(tab.topUrl) ?? []),
  );
  return [...new Set(tops)];
}
