import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { RowMaker } from "../../core/capture/row-maker.ts";
import type { SessionCorrections } from "../../core/session/track/correction-key.ts";
import type { RecordStore } from "./record-store.ts";
import { SentIndex } from "./sent-index.ts";

/** The rows of the record. Rows that did not change are the same objects as before. */
export interface CookiesStore {
  readonly rows: ReadonlySignal<readonly CookieRow[]>;
  /** Cookies that are in the jar now. */
  readonly present: ReadonlySignal<number>;
  /** Whether rows are still to come: of the record, or because what makes them is not there yet. */
  readonly loading: ReadonlySignal<boolean>;
  /** Who carried what. Reads the version of the record, since the index changes in place. */
  sent(): SentIndex;
}

/**
 * @param corrections what the person said of the sessions of all sites.
 * @param load gives what makes the rows. There are none before: without the known names a secret would not be masked.
 */
export function createCookiesStore(
  store: RecordStore,
  corrections: ReadonlySignal<SessionCorrections>,
  load: () => Promise<RowMaker> = loadRowMaker,
): CookiesStore {
  const index = new SentIndex();
  const maker = signal<RowMaker | null>(null);
  // Where the code cannot be loaded no view can, and the view says so.
  load().then(
    (loaded) => {
      maker.value = loaded;
    },
    () => undefined,
  );
  const rows = computed(() => {
    store.version.value;
    return maker.value?.(store.record.value, corrections.value) ?? [];
  });
  const present = computed(() => rows.value.reduce((sum, row) => sum + (row.state === "present" ? 1 : 0), 0));
  const loading = computed(() => store.loading.value || maker.value === null);
  const sent = (): SentIndex => {
    store.version.value;
    index.update(store.record.value);
    return index;
  };
  return { rows, present, loading, sent };
}

/** The names of known cookies weigh more than the panel's frame, which is there before them. */
async function loadRowMaker(): Promise<RowMaker> {
  const { cookieRows } = await import("../../core/capture/cookie-rows.ts");
  return cookieRows;
}
