import type { ClaimKind } from "../core/capture/event.ts";
import type { TabInfo } from "../platform/tabs.ts";
import { append } from "./append.ts";
import { giveStrays } from "./give-strays.ts";
import { changed, type Hub, liveOf, offer, recordOfTab, updateListeners } from "./hub.ts";
import { isClosed, type RecordHeader, recordingState } from "./journal-index.ts";
import { recordKeys } from "./journal-keys.ts";

/** The record of a tab, made where it has none; null where the tab is gone. */
export async function ensureRecord(hub: Hub, tabId: number): Promise<RecordHeader | null> {
  const known = recordOfTab(hub, tabId);
  if (known) return known;
  const tab = await hub.port.findTab(tabId);
  // Somebody else may have made it meanwhile.
  return recordOfTab(hub, tabId) ?? (tab && (await newRecord(hub, tab)));
}

async function newRecord(hub: Hub, tab: TabInfo): Promise<RecordHeader> {
  const access = await hub.port.hostAccess(tab.url);
  const known = recordOfTab(hub, tab.tabId);
  if (known) return known;
  const header: RecordHeader = {
    id: hub.port.randomText(),
    tabs: [{ tabId: tab.tabId, openedBy: null, closed: false }],
    storeId: tab.storeId,
    private: tab.private,
    claims: [],
    paused: false,
    since: null,
    everRecorded: false,
    dropped: 0,
    title: tab.title,
    url: tab.url ?? "",
    segments: [],
  };
  hub.index.records.push(header);
  begin(hub, header, tab.url);
  offer(hub, liveOf(hub, header), { kind: "access", access });
  return header;
}

function begin(hub: Hub, header: RecordHeader, url: string | null): void {
  const live = liveOf(hub, header);
  const [first] = header.tabs;
  append(
    live,
    {
      kind: "begin",
      ...{ browser: hub.port.browser.name, version: hub.port.browser.version },
      tabId: first?.tabId ?? -1,
      storeId: header.storeId,
      private: header.private,
      salt: hub.port.randomText(),
    },
    hub.stamps.stamp(),
  );
  for (const tab of header.tabs) {
    const own = tab === first ? url : null;
    append(live, { kind: "tab", tabId: tab.tabId, openedBy: tab.openedBy, url: own }, hub.stamps.stamp());
  }
  changed(hub, live);
}

/** Has a tab recorded for one more reason. Settles once the listeners are in force. */
export async function addClaim(hub: Hub, tabId: number, kind: ClaimKind): Promise<RecordHeader | null> {
  const header = await ensureRecord(hub, tabId);
  if (!header) return null;
  if (recordingState(header) === "on" && header.claims.includes(kind)) return header;
  if (!header.claims.includes(kind)) header.claims = [...header.claims, kind];
  header.paused = false;
  header.since ??= hub.stamps.now();
  header.everRecorded = true;
  const listening = updateListeners(hub);
  sayRecording(hub, header);
  // The always list records the document that brought the tab to it; whoever presses record begins here and now.
  if (kind === "site" || kind === "always") giveStrays(hub, header, tabId);
  else hub.strays.take(tabId);
  await listening;
  return header;
}

/** Takes one reason away, or all of them. The record stays. */
export async function dropClaim(hub: Hub, header: RecordHeader, kind: ClaimKind | "all"): Promise<void> {
  const left = kind === "all" ? [] : header.claims.filter((claim) => claim !== kind);
  if (left.length === header.claims.length) return;
  header.claims = left;
  if (left.length === 0) header.since = null;
  sayRecording(hub, header);
  await updateListeners(hub);
}

export async function pause(hub: Hub, header: RecordHeader, on: boolean): Promise<void> {
  if (header.claims.length === 0 || header.paused === on) return;
  header.paused = on;
  const listening = updateListeners(hub);
  sayRecording(hub, header);
  await listening;
}

function sayRecording(hub: Hub, header: RecordHeader): void {
  offer(hub, liveOf(hub, header), {
    kind: "recording",
    state: recordingState(header),
    claims: header.claims,
  });
  hub.views.sayState(header);
}

/** Empties a record: what was seen is gone, tabs and claims stay, and a new record takes its place for all views. */
export async function clearRecord(hub: Hub, header: RecordHeader): Promise<void> {
  const tab = header.tabs.find(({ closed }) => !closed);
  const facts = tab && (await hub.port.findTab(tab.tabId));
  const next: RecordHeader = {
    ...header,
    id: hub.port.randomText(),
    tabs: header.tabs.filter(({ closed }) => !closed),
    dropped: 0,
    segments: [],
  };
  hub.strays.forgetChanges(header.storeId);
  await deleteRecord(hub, header, () => hub.index.records.push(next));
  begin(hub, next, facts?.url ?? null);
  sayRecording(hub, next);
  hub.views.move(header.id, next);
}

export async function deleteRecord(hub: Hub, header: RecordHeader, replace: () => void = () => {}): Promise<void> {
  hub.index.records = hub.index.records.filter((other) => other !== header);
  replace();
  const live = hub.lives.get(header.id);
  hub.lives.delete(header.id);
  await live?.writing;
  await hub.store.remove(recordKeys(header));
  await hub.journal.writeIndex();
}

/** The last private window closed: nothing of what was seen in one stays. */
export async function deletePrivateRecords(hub: Hub): Promise<void> {
  for (const header of hub.index.records.filter((record) => record.private)) {
    await deleteRecord(hub, header);
    hub.views.sayGone(header.id);
  }
  await updateListeners(hub);
}

/** A record that was never recorded goes with its last view. */
export async function dropUnusedRecord(hub: Hub, header: RecordHeader): Promise<void> {
  if (header.everRecorded || hub.views.of(header.id) > 0) return;
  await deleteRecord(hub, header);
}

/** Ends what claims a tab that has closed. */
export async function tabClosed(hub: Hub, tabId: number): Promise<void> {
  const header = recordOfTab(hub, tabId);
  hub.strays.newTabs.delete(tabId);
  if (header) {
    for (const tab of header.tabs) if (tab.tabId === tabId) tab.closed = true;
    offer(hub, liveOf(hub, header), { kind: "tab-closed", tabId });
    if (isClosed(header)) await dropClaim(hub, header, "all");
    hub.views.sayState(header);
  }
  const anyPrivate = hub.index.records.some((record) => record.private);
  if (anyPrivate && !(await hub.port.allTabs()).some((tab) => tab.private)) await deletePrivateRecords(hub);
}
