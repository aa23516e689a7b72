import type { WireFact } from "../platform/web-request-facts.ts";
import { type Hub, liveOf, offer } from "./hub.ts";
import type { RecordHeader } from "./journal-index.ts";

/** Gives a record what was kept of a tab that has just come to it. */
export function giveStrays(hub: Hub, header: RecordHeader, tabId: number): void {
  for (const { fact, at } of hub.strays.take(tabId)) offer(hub, liveOf(hub, header), inStore(header, fact), at);
}

/** Chromium does not say the store with the request; it is the one of the tab. */
export function inStore(header: RecordHeader, fact: WireFact): WireFact {
  return fact.kind === "request" && fact.storeId === "" ? { ...fact, storeId: header.storeId } : fact;
}
