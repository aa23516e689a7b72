import type { JarChangeEvent, RequestEvent } from "../core/capture/event.ts";
import { registrableDomain } from "../core/site/registrable-domain.ts";
import { siteDomain } from "../core/site/site.ts";
import { originOf } from "../core/site/url-parts.ts";
import type { TabInfo } from "../platform/tabs.ts";
import type { TabFact, WireFact } from "../platform/web-request-facts.ts";
import { updateBadge } from "./badge.ts";
import { addClaim, dropClaim } from "./claims.ts";
import { giveStrays, inStore } from "./give-strays.ts";
import { type Hub, liveOf, offer, recordOfTab, wantsWire } from "./hub.ts";
import { type RecordHeader, recordingState } from "./journal-index.ts";
import type { LiveRecord } from "./live-record.ts";

/** One event of webRequest, which reached the worker at `at`: to the record of its tab, to those that its initiator belongs to, or aside until that is known. */
export function hearWire(hub: Hub, { tabId, fact }: TabFact<WireFact>, at: number): void {
  if (tabId === -1) {
    for (const header of recorded(hub)) offer(hub, liveOf(hub, header), inStore(header, fact), at, concerns(fact));
    return;
  }
  const open = recordOfTab(hub, tabId);
  if (fact.kind === "request" && fact.type === "main_frame") followAlways(hub, open, tabId, fact);
  const header = open ?? recordOfClosedTab(hub, tabId);
  if (header && recordingState(header) === "on") {
    offer(hub, liveOf(hub, header), inStore(header, fact), at);
    // The network log of DevTools does not tell by itself of open WebSockets and of bodies that nobody reads.
    if (fact.kind === "completed") hub.devtools.get(tabId)?.post({ type: "ended", url: fact.url });
    return;
  }
  if (header?.paused || !wantsWire(hub)) return;
  hub.strays.keep({ tabId, fact, at });
  if (fact.kind === "request" && fact.type === "main_frame" && hub.strays.newTabs.has(tabId)) {
    followNewTab(hub, tabId, fact);
  }
}

/** One change of a jar: to every record of that store that has to do with the cookie's site. */
export function hearJar(hub: Hub, change: JarChangeEvent, at: number): void {
  hub.strays.keepChange({ change, at });
  for (const header of hub.index.records) {
    if (header.storeId !== change.cookie.storeId) continue;
    const watched = recordingState(header) !== "off" || hub.views.of(header.id) > 0;
    if (watched) offer(hub, liveOf(hub, header), change, at, (live) => takes(live, change));
  }
}

/** A new tab: one that a page of a recorded tab opened belongs to its record. */
export function tabCreated(hub: Hub, tab: TabInfo): void {
  const opener = tab.openerTabId === null ? undefined : recordOfTab(hub, tab.openerTabId);
  // A tab of another container has a jar of its own, and so a record of its own. Chromium does not say the store here.
  const sameStore = opener && (tab.storeId === "" || tab.storeId === opener.storeId);
  if (opener?.paused && sameStore) {
    // Nothing is heard of its requests meanwhile.
    join(hub, opener, tab.tabId, tab.openerTabId);
    return;
  }
  hub.strays.newTabs.set(tab.tabId, sameStore ? tab.openerTabId : null);
  const first = hub.strays.firstDocument(tab.tabId);
  if (first) followNewTab(hub, tab.tabId, first);
}

/**
 * The first document of a new tab tells whether a page asked for it. For a tab that the person opened, with Ctrl+T or a
 * bookmark, Chromium names an opener too: the tab that was in front.
 */
function followNewTab(hub: Hub, tabId: number, fact: RequestEvent): void {
  const openedBy = hub.strays.newTabs.get(tabId) ?? null;
  hub.strays.newTabs.delete(tabId);
  if (fact.initiator === null) return;
  const opener = openedBy === null ? undefined : recordOfTab(hub, openedBy);
  if (opener && recordingState(opener) === "on") join(hub, opener, tabId, openedBy);
  else joinByInitiator(hub, tabId, fact.initiator);
}

/** A window that closes itself can be gone before its last requests are told of. */
function recordOfClosedTab(hub: Hub, tabId: number): RecordHeader | undefined {
  return recorded(hub).find((header) => header.tabs.some((tab) => tab.tabId === tabId));
}

function recorded(hub: Hub): readonly RecordHeader[] {
  return hub.index.records.filter((header) => recordingState(header) === "on");
}

/** A request without a tab comes from a worker: it concerns the records that have its initiator's site. */
function concerns(fact: WireFact): (live: LiveRecord) => boolean {
  return ({ record }) => {
    if (fact.kind !== "request") return record.chains.has(fact.requestId);
    return fact.initiator !== null && record.sites.has(siteDomain(fact.initiator));
  };
}

/** Whether a record has to do with a change, and has not taken it already with others of its site. */
function takes(live: LiveRecord, change: JarChangeEvent): boolean {
  if (!isAbout(live, change) || live.takenChanges.has(change)) return false;
  live.takenChanges.add(change);
  return true;
}

function isAbout({ record }: LiveRecord, { cookie }: JarChangeEvent): boolean {
  if (record.sites.has(registrableDomain(cookie.domain))) return true;
  const partition = cookie.partitionKey && siteDomain(cookie.partitionKey.topLevelSite);
  return [...record.tabs.values()].some((tab) => tab.topUrl !== null && siteDomain(tab.topUrl) === partition);
}

function join(hub: Hub, header: RecordHeader, tabId: number, openedBy: number | null): void {
  hub.strays.newTabs.delete(tabId);
  header.tabs = [...header.tabs, { tabId, openedBy, closed: false }];
  offer(hub, liveOf(hub, header), { kind: "tab", tabId, openedBy, url: null });
  giveStrays(hub, header, tabId);
  hub.views.sayState(header);
}

/** Without an opener the initiator of the first document tells: a window that a script opens has none in Chromium. */
function joinByInitiator(hub: Hub, tabId: number, initiator: string): void {
  for (const header of recorded(hub)) {
    const openedBy = tabOfOrigin(liveOf(hub, header), header, initiator);
    if (openedBy === null) continue;
    join(hub, header, tabId, openedBy);
    return;
  }
}

function tabOfOrigin({ record }: LiveRecord, header: RecordHeader, origin: string): number | null {
  for (const tab of record.tabs.values()) if (tab.topUrl !== null && originOf(tab.topUrl) === origin) return tab.tabId;
  // Right after a start of the worker the record is not read yet.
  return originOf(header.url) === origin ? (header.tabs[0]?.tabId ?? null) : null;
}

/** The always list: a navigation to a listed site claims the tab, one away from it lets go. */
function followAlways(hub: Hub, header: RecordHeader | undefined, tabId: number, fact: RequestEvent): void {
  const { everywhere, sites } = hub.always;
  const listed = sites.includes(siteDomain(fact.url));
  if (everywhere || listed) void addClaim(hub, tabId, everywhere ? "always" : "site");
  else if (header?.claims.includes("site")) void dropClaim(hub, header, "site");
}

/** A tab shows another address or title: views of its record say so, and the jar of its site is looked at. */
export function tabChanged(hub: Hub, tab: TabInfo): void {
  const header = recordOfTab(hub, tab.tabId);
  if (!header) return;
  const [own] = header.tabs;
  if (own?.tabId !== tab.tabId) return;
  const moved = tab.url !== null && tab.url !== header.url;
  Object.assign(header, { title: tab.title, url: tab.url ?? "" });
  // While the tab is recorded its requests tell where it is; otherwise nothing else does.
  if (moved && recordingState(header) === "off") {
    offer(hub, liveOf(hub, header), { kind: "tab", tabId: tab.tabId, openedBy: own.openedBy, url: tab.url });
  }
  hub.views.sayState(header);
  // A navigation takes the toolbar button of the tab back to its default.
  if (recordingState(header) !== "off") void updateBadge(hub, header);
}
