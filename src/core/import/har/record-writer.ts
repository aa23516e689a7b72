import { applyEvent } from "../../capture/apply.ts";
import type { CaptureEvent, CaptureFact } from "../../capture/event.ts";
import { type CaptureRecord, emptyRecord } from "../../capture/record.ts";

/** Puts facts into a log, and folds them on the way: what comes next depends on what there is. */
export class RecordWriter {
  readonly events: CaptureEvent[] = [];
  readonly record: CaptureRecord = emptyRecord();

  /** @param at milliseconds since 1970. */
  add(fact: CaptureFact, at: number): void {
    const event: CaptureEvent = { ...fact, boot: "har", seq: this.events.length + 1, at };
    this.events.push(event);
    applyEvent(this.record, event);
  }
}
