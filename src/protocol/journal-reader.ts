import { decodeBatch } from "../core/capture/codec/decode.ts";
import { type Dictionary, emptyDictionary } from "../core/capture/codec/dictionary.ts";
import type { CaptureEvent } from "../core/capture/event.ts";
import type { Batch, Position } from "./position.ts";

/** Reads batches in order, each segment with a dictionary of its own. */
export interface JournalReader {
  /** Events of batches that were not read before; a batch that was is passed over. @throws Malformed for a damaged one. */
  read(batches: readonly Batch[]): readonly CaptureEvent[];
  position(): Position;
}

export function journalReader(recordId: string): JournalReader {
  let segment = -1;
  let batch = -1;
  let dictionary: Dictionary = emptyDictionary();
  return {
    read(batches) {
      const events: CaptureEvent[] = [];
      for (const next of batches) {
        if (next.segment < segment || (next.segment === segment && next.batch <= batch)) continue;
        if (next.segment !== segment) dictionary = emptyDictionary();
        segment = next.segment;
        batch = next.batch;
        for (const event of decodeBatch(dictionary, next.text)) events.push(event);
      }
      return events;
    },
    position: () => ({ recordId, segment, batch }),
  };
}
