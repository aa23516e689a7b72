import type { Stamp } from "../core/capture/event.ts";
import type { WireFact } from "../platform/web-request-facts.ts";

/** A wire fact that waits to be given to a record. */
export interface Stray {
  readonly tabId: number;
  readonly fact: WireFact;
  readonly stamp: Stamp;
}

// Enough for the first document of a new tab and what comes with it, until its opener is known.
const LIMIT = 500;

/**
 * Facts of tabs that belong to no record yet. A tab that a recorded tab opens can send its first request before the
 * browser says who opened it.
 */
export interface Strays {
  keep(stray: Stray): void;
  /** Hands out what was kept of a tab, oldest first. */
  take(tabId: number): readonly Stray[];
  /** Tabs that were created since the worker started and whose opener is not known. */
  readonly newTabs: Set<number>;
}

export function strays(): Strays {
  let kept: Stray[] = [];
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
    newTabs: new Set(),
  };
}
