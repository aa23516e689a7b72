import type { CaptureEvent } from "../../core/capture/event.ts";

/** A record out of a file. */
export interface ImportedRecord {
  readonly fileName: string;
  readonly events: readonly CaptureEvent[];
}
