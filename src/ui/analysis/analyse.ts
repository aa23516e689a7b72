import type { ReadonlySignal } from "@preact/signals";
import { sessionHistory } from "../../core/session/track/session-history.ts";
import type { CookiesStore } from "../stores/cookies-store.ts";
import type { NotesStore } from "../stores/notes-store.ts";
import { type PaceClock, paced } from "../stores/paced.ts";
import type { RecordStore } from "../stores/record-store.ts";
import type { Analysis } from "./analysis.ts";

/** What the analysis is about. */
export interface AnalysisSources {
  readonly record: RecordStore;
  readonly cookies: CookiesStore;
  readonly notes: NotesStore;
  /** Whether the rules about privacy are asked as well. */
  readonly privacy: ReadonlySignal<boolean>;
  readonly clock: PaceClock;
}

/** Works out the sessions of the record, and again when it or what the person said has changed. */
export function analyse({ record, cookies, notes, clock }: AnalysisSources): Analysis {
  const history = paced(
    () => {
      cookies.rows.value;
      notes.corrections.value;
    },
    () => sessionHistory(record.record.value, cookies.rows.value, notes.corrections.value),
    clock,
  );
  return { history: history.value, close: history.close };
}
