import { applyEvent } from "../core/capture/apply.ts";
import { decodeBatch } from "../core/capture/codec/decode.ts";
import { type Dictionary, emptyDictionary } from "../core/capture/codec/dictionary.ts";
import type { CaptureEvent, JarChangeEvent } from "../core/capture/event.ts";
import type { CookieKey } from "../core/capture/jar-cookie.ts";
import { type CaptureRecord, emptyRecord } from "../core/capture/record.ts";
import type { RecordHeader } from "./journal-index.ts";
import { segmentKeys } from "./journal-keys.ts";
import type { TextStore } from "./text-store.ts";

/** An event that is not in storage yet, and the exchange that began with it. */
export interface UnsavedEvent {
  readonly event: CaptureEvent;
  readonly began: string | null;
}

/** A record in this life of the worker. */
export interface LiveRecord {
  readonly header: RecordHeader;
  readonly record: CaptureRecord;
  /** Of the last segment. */
  dictionary: Dictionary;
  /** The journal of earlier lives is read when the first event or view needs it, not before. */
  loading: Promise<void> | null;
  loaded: boolean;
  readonly unsaved: UnsavedEvent[];
  writing: Promise<void> | null;
  readingJar: Promise<void> | null;
  /** Of each read of the jar that is on its way the keys that changed meanwhile: what it says of them is older. */
  readonly reads: Set<Set<CookieKey>>;
  /** Changes of the jar that it took, for it can hear of one twice: as it comes, and when their site is first touched. */
  readonly takenChanges: WeakSet<JarChangeEvent>;
  /** Sites whose jar the record has asked for. */
  readonly askedSites: Set<string>;
  findingSites: Promise<void>;
}

export function liveRecord(header: RecordHeader): LiveRecord {
  const fresh = header.segments.length === 0;
  return {
    header,
    record: emptyRecord(),
    dictionary: emptyDictionary(),
    loading: null,
    loaded: fresh,
    unsaved: [],
    writing: null,
    readingJar: null,
    reads: new Set(),
    takenChanges: new WeakSet(),
    askedSites: new Set(),
    findingSites: Promise.resolve(),
  };
}

/** Reads the journal of earlier lives of the worker, once. */
export function loaded(live: LiveRecord, store: TextStore): Promise<void> {
  live.loading ??= live.loaded ? Promise.resolve() : readJournal(live, store);
  return live.loading;
}

async function readJournal(live: LiveRecord, store: TextStore): Promise<void> {
  for (const segment of live.header.segments) {
    live.dictionary = emptyDictionary();
    const keys = segmentKeys(live.header.id, segment);
    const texts = await store.read(keys);
    for (const key of keys) {
      const text = texts.get(key);
      if (text === undefined) continue;
      for (const event of decodeBatch(live.dictionary, text)) applyEvent(live.record, event);
    }
  }
  for (const site of live.record.sites) live.askedSites.add(site);
  live.loaded = true;
}
