import type { JarChangeEvent } from "../core/capture/event.ts";
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
  /** Hands out what was kept of a tab, oldest first. */
  take(tabId: number): readonly Stray[];
  keepChange(stray: StrayChange): void;
  /** Changes of a site that came lately: Firefox tells of them before it tells of the request. */
  changesOf(storeId: string, site: string, since: number): readonly StrayChange[];
  /** A record of this store begins anew: what came before is none of its own. */
  forgetChanges(storeId: string): void;
  /** Tabs that were created since the worker started and whose opener is not known. */
  readonly newTabs: Set<number>;
}

export function strays(): Strays {
  let kept: Stray[] = [];
  let changes: StrayChange[] = [];
  return {
    keep(stray) {
      kept.push(stray);
      if (kept.length > LIMIT) kept.shift();
    },
    take(tabId) {
      const taken = kept.filter((stray) => stray.tabId === tabId);
      kept = kept.filter((stray) => stray.tabId !== tabId);
      return taken;
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
    newTabs: new Set(),
  };
}
