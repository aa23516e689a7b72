import type { CaptureEvent } from "../capture/event.ts";

export const RECORD_FORMAT = "jarscope-record";

/** Grows when an older reader would misread the file, not when fields are added. */
export const RECORD_VERSION = 1;

/** A finding that the person put aside. */
export interface Mute {
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
}

/** What a record is saved with. docs/record-file.md describes the file. */
export interface RecordToSave {
  readonly events: readonly CaptureEvent[];
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Version of Jarscope. */
  readonly productVersion: string;
  /** Hosts that belong to the application under test. */
  readonly scope?: readonly string[];
  readonly mutes?: readonly Mute[];
}

/** The file in pieces, one event a line, so that a long record needs no second copy in memory. */
export function* recordFileParts(record: RecordToSave): Generator<string> {
  const head = {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    savedAt: new Date(record.savedAt).toISOString(),
    product: { name: "Jarscope", version: record.productVersion },
    scope: record.scope ?? [],
    mutes: record.mutes ?? [],
  };
  yield `${JSON.stringify(head).slice(0, -1)},"events":[`;
  let separator = "\n";
  for (const event of record.events) {
    yield separator + JSON.stringify(event);
    separator = ",\n";
  }
  yield "\n]}\n";
}

export function writeRecordFile(record: RecordToSave): string {
  return [...recordFileParts(record)].join("");
}

/** For example `shop.test-2026-11-22-0912.jarscope.json`; `time` in milliseconds since 1970, written in UTC. */
export function recordFileName(site: string, time: number): string {
  const [date = "", clock = ""] = new Date(time).toISOString().split("T");
  const safe = site.replace(/[^\w.-]+/g, "-").replace(/^[.-]+/, "") || "record";
  return `${safe}-${date}-${clock.slice(0, 5).replace(":", "")}.jarscope.json`;
}
