import type { RecordHeader, SegmentHeader } from "./journal-index.ts";

export const INDEX_KEY = "index";

export function batchKey(recordId: string, segment: number, batch: number): string {
  return `journal/${recordId}/${segment}/${batch}`;
}

/** Keys of a segment's batches from `from` on, in order. */
export function segmentKeys(recordId: string, { segment, batches }: SegmentHeader, from = 0): readonly string[] {
  return Array.from({ length: Math.max(0, batches - from) }, (_, index) => batchKey(recordId, segment, from + index));
}

export function recordKeys(header: RecordHeader): readonly string[] {
  return header.segments.flatMap((segment) => segmentKeys(header.id, segment));
}
