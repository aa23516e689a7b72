import type { CaptureEvent } from "../../core/capture/event.ts";
import type { Message } from "../../core/message/message.ts";
import type { RecordDecisions } from "../../core/report/record-file.ts";

/** A record out of a file. */
export interface ImportedRecord {
  readonly fileName: string;
  readonly events: readonly CaptureEvent[];
  /** What the person had decided when it was saved; null for a HAR file. */
  readonly decided: RecordDecisions | null;
  /** What there is to say of a HAR file; null for a record that Jarscope saved. */
  readonly har: HarOrigin | null;
}

export interface HarOrigin {
  /** The program that wrote it, for people. */
  readonly creator: string;
  /** What the person should know of the file. */
  readonly notes: readonly Message[];
}
