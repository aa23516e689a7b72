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
export function makeJournal(
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
    const text = encodeBatch(
      live.dictionary,
      unsaved.map(({ event }) => event),
    );
    const key = batchKey(live.header.id, segment.segment, segment.batches);
    const begun = unsaved.flatMap(({ began }) => began ?? []);
    const before = { ...segment };
    segment.batches += 1;
    segment.size += text.length;
    segment.exchanges += begun.length;
    segment.through = begun.at(-1) ?? segment.through;
    if (await writeOrDrop(new Map([[key, text]]))) return;
    // What later batches would refer to is not there: they begin a segment of their own.
    Object.assign(segment, before, { size: SEGMENT_SIZE });
    live.header.dropped += begun.length;
  }

  async function writeOrDrop(texts: ReadonlyMap<string, string>): Promise<boolean> {
    for (;;) {
      try {
        await store.write(new Map([...texts, [INDEX_KEY, JSON.stringify(index)]]));
        return true;
      } catch {
        if (!(await makeRoom())) return false;
      }
    }
  }

  const journal: Journal = {
    commit(live) {
      live.writing ??= writeAll(live).finally(() => {
        live.writing = null;
        // What came between the last look and now would wait for the next event.
        if (live.unsaved.length > 0) void journal.commit(live);
      });
      return live.writing;
    },
    async writeIndex() {
      await writeOrDrop(new Map());
    },
  };
  return journal;
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
