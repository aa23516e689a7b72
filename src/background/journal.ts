import { emptyDictionary } from "../core/capture/codec/dictionary.ts";
import { encodeBatch } from "../core/capture/codec/encode.ts";
import type { JournalIndex, RecordHeader, SegmentHeader } from "./journal-index.ts";
import { batchKey, INDEX_KEY } from "./journal-keys.ts";
import type { LiveRecord, UnsavedEvent } from "./live-record.ts";
import type { TextStore } from "./text-store.ts";

// The quota of storage.session is 10 MB in both browsers; the rest is for the index, settings and growth of a batch.
export const JOURNAL_LIMIT = 8_000_000;

// Whole segments fall off, so they are a small part of the room each.
const SEGMENT_EXCHANGES = 500;
const SEGMENT_SIZE = 1_000_000;

// A view gets messages of at most 1 MB, and a batch is never divided.
const BATCH_EVENTS = 500;

export interface Journal {
  /** Writes what the record has not written yet; what arrives meanwhile goes with the next write. */
  commit(live: LiveRecord): Promise<void>;
  /** Writes the index alone. */
  writeIndex(): Promise<void>;
}

/** `makeRoom` drops the oldest part of something and says whether there was anything to drop. */
export function journal(
  store: TextStore,
  index: JournalIndex,
  makeRoom: () => Promise<boolean>,
  written: (live: LiveRecord) => void,
): Journal {
  async function writeAll(live: LiveRecord): Promise<void> {
    while (live.unsaved.length > 0) {
      while (sizeOf(index) > JOURNAL_LIMIT && (await makeRoom()));
      await writeBatch(live, live.unsaved.splice(0, BATCH_EVENTS));
      written(live);
    }
  }

  async function writeBatch(live: LiveRecord, unsaved: readonly UnsavedEvent[]): Promise<void> {
    const segment = segmentFor(live);
    const events = unsaved.map(({ event }) => event);
    const text = encodeBatch(live.dictionary, events);
    const key = batchKey(live.header.id, segment.segment, segment.batches);
    segment.batches += 1;
    segment.size += text.length;
    for (const { began } of unsaved) {
      if (began === null) continue;
      segment.exchanges += 1;
      segment.through = began;
    }
    await writeOrDrop(new Map([[key, text]]));
  }

  async function writeOrDrop(texts: ReadonlyMap<string, string>): Promise<void> {
    for (;;) {
      try {
        return await store.write(new Map([...texts, [INDEX_KEY, JSON.stringify(index)]]));
      } catch (error) {
        if (!(await makeRoom())) throw error;
      }
    }
  }

  return {
    commit(live) {
      live.writing ??= writeAll(live).finally(() => {
        live.writing = null;
      });
      return live.writing;
    },
    writeIndex: () => writeOrDrop(new Map()),
  };
}

function segmentFor(live: LiveRecord): SegmentHeader {
  const last = live.header.segments.at(-1);
  if (last && last.exchanges < SEGMENT_EXCHANGES && last.size < SEGMENT_SIZE) return last;
  const next = { segment: (last?.segment ?? -1) + 1, batches: 0, size: 0, exchanges: 0, through: null };
  live.header.segments.push(next);
  live.dictionary = emptyDictionary();
  return next;
}

/** Characters of all batches. */
export function sizeOf(index: JournalIndex): number {
  return index.records.reduce((sum, header) => sum + recordSize(header), 0);
}

export function recordSize(header: RecordHeader): number {
  return header.segments.reduce((sum, segment) => sum + segment.size, 0);
}
