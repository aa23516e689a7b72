import type { JarChangeEvent, RequestEvent } from "../core/capture/event.ts";
import { registrableDomain } from "../core/site/registrable-domain.ts";
import type { WireFact } from "../platform/web-request-facts.ts";

/** A wire fact that waits to be given to a record. */
export interface Stray {
  readonly tabId: number;
  readonly fact: WireFact;
  readonly at: number;
}

// Enough for the first document of a new tab and what comes with it, until its opener is known.
const LIMIT = 500;

/** A jar change of a site that a record has not touched, and when it came. */
export interface StrayChange {
  readonly change: JarChangeEvent;
  readonly at: number;
}

/**
 * Facts of tabs that belong to no record yet. A tab that a recorded tab opens can send its first request before the
 * browser says who opened it.
 */
export interface Strays {
  keep(stray: Stray): void;
  /** Hands out what was kept of a tab's document and its requests, oldest first. */
  take(tabId: number): readonly Stray[];
  keepChange(stray: StrayChange): void;
  /** Changes of a site that came lately: Firefox tells of them before it tells of the request. */
  changesOf(storeId: string, site: string, since: number): readonly StrayChange[];
  /** A record of this store begins anew: what came before is none of its own. */
  forgetChanges(storeId: string): void;
  /** The first document that a tab asked for, of what was kept of it. */
  firstDocument(tabId: number): RequestEvent | undefined;
  /** Tabs that were created since the worker started and have asked for no document yet, each with its opener. */
  readonly newTabs: Map<number, number | null>;
}

export function strays(): Strays {
  let kept: Stray[] = [];
  let changes: StrayChange[] = [];
  const newTabs = new Map<number, number | null>();

  /** A document takes the place of the one before. Of a new tab all counts, for it may turn out to be a recorded one's. */
  function forgetEarlier({ tabId, fact }: Stray): void {
    if (newTabs.has(tabId)) return;
    kept = kept.filter((other) => other.tabId !== tabId || other.fact.requestId === fact.requestId);
  }

  return {
    keep(stray) {
      if (stray.fact.kind === "request" && stray.fact.type === "main_frame") forgetEarlier(stray);
      kept.push(stray);
      if (kept.length > LIMIT) kept.shift();
    },
    take(tabId) {
      const ofTab = kept.filter((stray) => stray.tabId === tabId);
      const begun = new Set(ofTab.filter(({ fact }) => fact.kind === "request").map(({ fact }) => fact.requestId));
      const taken = ofTab.filter(({ fact }) => begun.has(fact.requestId));
      kept = kept.filter((stray) => stray.tabId !== tabId);
      return taken;
    },
    firstDocument(tabId) {
      for (const { fact, ...stray } of kept) {
        if (stray.tabId === tabId && fact.kind === "request" && fact.type === "main_frame") return fact;
      }
      return undefined;
    },
    keepChange(stray) {
      changes.push(stray);
      if (changes.length > LIMIT) changes.shift();
    },
    changesOf: (storeId, site, since) =>
      changes.filter(
        ({ change: { cookie }, at }) =>
          at >= since && cookie.storeId === storeId && registrableDomain(cookie.domain) === site,
      ),
    forgetChanges(storeId) {
      changes = changes.filter(({ change }) => change.cookie.storeId !== storeId);
    },
    newTabs,
  };
}
