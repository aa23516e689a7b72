import type { CaptureRecord } from "../../src/core/capture/record.ts";
import type { Message } from "../../src/core/message/message.ts";

/** A record, wherever it comes from. */
export interface Recording {
  readonly record: CaptureRecord;
  /** The URL that was asked for first. */
  readonly target: string;
  /** What the person should know of it. */
  readonly notes: readonly Message[];
}
