import { dropClaim, tabClosed } from "./claims.ts";
import { type Hub, recordOfTab } from "./hub.ts";

// DevTools reconnects at once after the worker starts; in milliseconds.
const PATIENCE = 5000;

/** Devtools claims of an earlier life of the worker, until their page has connected again. */
export interface Provisional {
  confirm(tabId: number): void;
  /** Drops the claims that nobody confirms, and those of tabs that closed while the worker was stopped. */
  check(hub: Hub): Promise<void>;
}

export function provisional(wait: (milliseconds: number) => Promise<void>): Provisional {
  const confirmed = new Set<number>();
  return {
    confirm: (tabId) => void confirmed.add(tabId),
    async check(hub) {
      const claimed = hub.index.records.filter((header) => header.claims.includes("devtools"));
      const tabs = new Set((await hub.port.allTabs()).map((tab) => tab.tabId));
      for (const { tabId, closed } of hub.index.records.flatMap((header) => header.tabs)) {
        if (!closed && !tabs.has(tabId)) await tabClosed(hub, tabId);
      }
      if (claimed.length === 0) return;
      await wait(PATIENCE);
      for (const header of claimed) {
        const own = header.tabs[0]?.tabId;
        if (own === undefined || confirmed.has(own) || recordOfTab(hub, own) !== header) continue;
        await dropClaim(hub, header, "devtools");
      }
    },
  };
}
