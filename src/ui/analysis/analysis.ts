import type { ReadonlySignal } from "@preact/signals";
import type { SessionHistory } from "../../core/session/track/session-track.ts";

/** What is worked out from the record as a whole. Its code comes after the first view. */
export interface Analysis {
  readonly history: ReadonlySignal<SessionHistory>;
  close(): void;
}
