import { computed, type ReadonlySignal } from "@preact/signals";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { cookieRows } from "../../core/capture/cookie-rows.ts";
import type { RecordStore } from "./record-store.ts";
import { SentIndex } from "./sent-index.ts";

/** The rows of the record. Rows that did not change are the same objects as before. */
export interface CookiesStore {
  readonly rows: ReadonlySignal<readonly CookieRow[]>;
  /** Cookies that are in the jar now. */
  readonly present: ReadonlySignal<number>;
  /** Who carried what. Reads the version of the record, since the index changes in place. */
  sent(): SentIndex;
}

export function createCookiesStore(store: RecordStore): CookiesStore {
  const index = new SentIndex();
  const rows = computed(() => {
    store.version.value;
    return cookieRows(store.record.value);
  });
  const present = computed(() => rows.value.reduce((sum, row) => sum + (row.state === "present" ? 1 : 0), 0));
  const sent = (): SentIndex => {
    store.version.value;
    index.update(store.record.value);
    return index;
  };
  return { rows, present, sent };
}
