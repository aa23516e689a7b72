import * as v from "valibot";
import type { ClaimKind } from "../core/capture/event.ts";

/** A part of a record's journal: numbered batches that refer to nothing outside the segment. */
export interface SegmentHeader {
  readonly segment: number;
  batches: number;
  /** Characters of its batches. */
  size: number;
  exchanges: number;
  /** The last exchange that began in it. */
  through: string | null;
}

export interface FollowedTab {
  readonly tabId: number;
  readonly openedBy: number | null;
  closed: boolean;
}

/** What is known of a record without reading its journal. */
export interface RecordHeader {
  readonly id: string;
  /** The tab that the record belongs to is the first one. */
  tabs: FollowedTab[];
  readonly storeId: string;
  readonly private: boolean;
  claims: ClaimKind[];
  paused: boolean;
  since: number | null;
  /** A record that was never recorded only shows the jar, and goes with its last view. */
  everRecorded: boolean;
  dropped: number;
  title: string;
  url: string;
  segments: SegmentHeader[];
}

export interface JournalIndex {
  readonly version: 1;
  records: RecordHeader[];
}

export function emptyIndex(): JournalIndex {
  return { version: 1, records: [] };
}

export type RecordingState = "on" | "paused" | "off";

export function recordingState(header: RecordHeader): RecordingState {
  if (header.claims.length === 0) return "off";
  return header.paused ? "paused" : "on";
}

/** Whether every tab of the record has closed. */
export function isClosed(header: RecordHeader): boolean {
  return header.tabs.every((tab) => tab.closed);
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const shape = v.object({
  version: v.literal(1),
  records: v.array(
    v.object({
      id: v.string(),
      tabs: v.array(v.object({ tabId: v.number(), openedBy: v.nullable(v.number()), closed: v.boolean() })),
      storeId: v.string(),
      private: v.boolean(),
      claims: v.array(v.picklist(["devtools", "person", "site", "always"])),
      paused: v.boolean(),
      since: v.nullable(v.number()),
      everRecorded: v.boolean(),
      dropped: count,
      title: v.string(),
      url: v.string(),
      segments: v.array(
        v.object({
          segment: count,
          batches: count,
          size: count,
          exchanges: count,
          through: v.nullable(v.string()),
        }),
      ),
    }),
  ),
});

/** The index as it stands in storage; an empty one where there is none or it is another version's. */
export function readIndex(text: string | undefined): JournalIndex {
  if (text === undefined) return emptyIndex();
  try {
    const result = v.safeParse(shape, JSON.parse(text));
    return result.success ? result.output : emptyIndex();
  } catch {
    return emptyIndex();
  }
}
