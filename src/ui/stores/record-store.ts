import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { applyEvent } from "../../core/capture/apply.ts";
import type { CaptureEvent } from "../../core/capture/event.ts";
import { type CaptureRecord, emptyRecord } from "../../core/capture/record.ts";
import type { Scheduler } from "./frame-scheduler.ts";

/** The record that the view shows. It changes in place: read `version` to be told. */
export interface RecordStore {
  readonly record: ReadonlySignal<CaptureRecord>;
  readonly version: ReadonlySignal<number>;
  /** Whether more of the record is on its way. */
  readonly loading: ReadonlySignal<boolean>;
  /** Every event so far, for saving. */
  readonly events: readonly CaptureEvent[];
  push(events: readonly CaptureEvent[], more: boolean): void;
  reset(): void;
}

/** Applying more than this at once, in milliseconds, would be felt as a hitch. */
const BUDGET = 12;

/** Views hear of changes at most this often, in milliseconds: sorting thousands of rows sixty times a second is waste. */
const GAP = 80;

/** While a long record is read they hear less often still, since most of what they would draw is gone at once. */
const GAP_WHILE_READING = 400;

/** @param now in milliseconds, only for differences. */
export function createRecordStore(schedule: Scheduler, now: () => number): RecordStore {
  const record: Signal<CaptureRecord> = signal(emptyRecord());
  const version = signal(0);
  const loading = signal(true);
  const events: CaptureEvent[] = [];
  let applied = 0;
  let more = true;
  let told = Number.NEGATIVE_INFINITY;

  const work = (): void => {
    const until = now() + BUDGET;
    while (applied < events.length && now() < until) {
      const event = events[applied++];
      if (event) applyEvent(record.value, event);
    }
    const reading = more || applied < events.length;
    const due = now() - told >= (reading ? GAP_WHILE_READING : GAP);
    if (applied < events.length || !due) schedule(work);
    if (!due) return;
    told = now();
    version.value += 1;
    loading.value = reading;
  };

  return {
    record,
    version,
    loading,
    events,
    push(added, moreFollows) {
      for (const event of added) events.push(event);
      more = moreFollows;
      schedule(work);
    },
    reset() {
      events.length = 0;
      applied = 0;
      more = true;
      told = Number.NEGATIVE_INFINITY;
      record.value = emptyRecord();
      version.value += 1;
      loading.value = true;
    },
  };
}
