import type { Severity } from "../audit/finding.ts";
import type { CaptureEvent } from "../capture/event.ts";
import type { SessionCorrection } from "../session/track/session-track.ts";

export const RECORD_FORMAT = "jarscope-record";

/** Grows when an older reader would misread the file, not when fields are added. */
export const RECORD_VERSION = 1;

/** A finding that the person put aside. */
export interface Mute {
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
}

/** What the person changed about a rule. */
export interface RuleEdit {
  readonly severity?: Severity;
  readonly note?: string;
}

/** What the person decided about a record: with it a report says the same wherever it is made. */
export interface RecordDecisions {
  /** Hosts that belong to the application under test; empty for the sites that the tabs of the record showed. */
  readonly scope: readonly string[];
  readonly mutes: readonly Mute[];
  /** By rule. */
  readonly edits: Readonly<Record<string, RuleEdit>>;
  /** Which sessions are sessions, by `correctionKey`. */
  readonly corrections: Readonly<Record<string, SessionCorrection>>;
  /** The rules about privacy are asked as well. */
  readonly privacy: boolean;
}

export const NO_DECISIONS: RecordDecisions = { scope: [], mutes: [], edits: {}, corrections: {}, privacy: false };

/** What a record is saved with. docs/record-file.md describes the file. */
export interface RecordToSave extends Partial<RecordDecisions> {
  readonly events: readonly CaptureEvent[];
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Version of Jarscope. */
  readonly productVersion: string;
}

/** The file in pieces, one event a line, so that a long record needs no second copy in memory. */
export function* recordFileParts({ events, savedAt, productVersion, ...decided }: RecordToSave): Generator<string> {
  const head = {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    savedAt: new Date(savedAt).toISOString(),
    product: { name: "Jarscope", version: productVersion },
    ...NO_DECISIONS,
    ...decided,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"events":[`;
  let separator = "\n";
  for (const event of events) {
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
