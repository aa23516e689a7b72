import type { DroppedEvent } from "../core/capture/event.ts";
import { append } from "./append.ts";
import { recordSize } from "./journal.ts";
import { isClosed, type JournalIndex, type RecordHeader, recordingState } from "./journal-index.ts";
import { recordKeys, segmentKeys } from "./journal-keys.ts";
import { type LiveRecord, loaded } from "./live-record.ts";
import type { Stamper } from "./stamper.ts";
import type { TextStore } from "./text-store.ts";

export interface Room {
  readonly index: JournalIndex;
  readonly store: TextStore;
  readonly stamps: Stamper;
  live(header: RecordHeader): LiveRecord;
  /** Something was added that is to be written. */
  changed(live: LiveRecord): void;
  /** The record is gone as a whole. */
  forget(recordId: string): void;
}

/**
 * Drops the oldest part of the journal: first whole records whose tabs have closed, then the first segment of the
 * largest record. What a dropped segment left behind, its cookies, tabs and sites, is written again, so that nothing kept
 * refers to what is gone. Says whether there was anything to drop.
 */
export async function makeRoom(room: Room): Promise<boolean> {
  const closed = room.index.records.find((header) => isClosed(header) && recordingState(header) === "off");
  if (closed) {
    room.index.records = room.index.records.filter((header) => header !== closed);
    room.forget(closed.id);
    await room.store.remove(recordKeys(closed));
    return true;
  }
  const [largest] = [...room.index.records].sort((one, other) => recordSize(other) - recordSize(one));
  if (!largest || largest.segments.length < 2) return false;
  await dropFirstSegment(room, largest);
  return true;
}

async function dropFirstSegment(room: Room, header: RecordHeader): Promise<void> {
  const live = room.live(header);
  await loaded(live, room.store);
  const [segment, ...rest] = header.segments;
  if (!segment || rest.length === 0) return;
  header.segments = rest;
  header.dropped += segment.exchanges;
  repeatState(room, live, {
    kind: "dropped",
    through: segment.through,
    exchanges: segment.exchanges,
    kept: [...live.record.jar.values()].filter((entry) => entry.present).map((entry) => entry.cookie),
    sites: [...live.record.sites],
  });
  room.changed(live);
  await room.store.remove(segmentKeys(header.id, segment));
}

function repeatState(room: Room, live: LiveRecord, dropped: DroppedEvent): void {
  const { record } = live;
  if (record.begin) append(live, record.begin, room.stamps.stamp());
  for (const tab of [...record.tabs.values()]) {
    append(live, { kind: "tab", tabId: tab.tabId, openedBy: tab.openedBy, url: tab.topUrl }, room.stamps.stamp());
    if (tab.closed) append(live, { kind: "tab-closed", tabId: tab.tabId }, room.stamps.stamp());
  }
  append(live, { kind: "recording", state: record.recording, claims: record.claims }, room.stamps.stamp());
  append(live, dropped, room.stamps.stamp());
}
