import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { isMasked, maskText } from "../../core/session/mask.ts";
import type { RecordStore } from "./record-store.ts";

/** Which values may be seen. Kept nowhere, so that it is off again in the next window. */
export interface ValuesStore {
  readonly shown: Signal<boolean>;
  masked(row: CookieRow): boolean;
  /** Length and fingerprint, whether shown or not. */
  mask(value: string): string;
  /** The value of a row as it may be shown now. Reads `shown`. */
  text(row: CookieRow): string;
}

export function createValuesStore(store: RecordStore): ValuesStore {
  const shown = signal(false);
  const salt: ReadonlySignal<string> = computed(() => {
    store.version.value;
    return store.record.value.begin?.salt ?? "";
  });
  const masks = new Map<string, string>();
  let masksSalt = "";
  const verdicts = new WeakMap<CookieRow, boolean>();

  const mask = (value: string): string => {
    if (masksSalt !== salt.value) {
      masks.clear();
      masksSalt = salt.value;
    }
    let text = masks.get(value);
    if (text === undefined) {
      text = maskText(masksSalt, value);
      masks.set(value, text);
    }
    return text;
  };

  const masked = (row: CookieRow): boolean => {
    let verdict = verdicts.get(row);
    if (verdict === undefined) {
      verdict = isMasked(row.role, row.value);
      verdicts.set(row, verdict);
    }
    return verdict;
  };

  return { shown, masked, mask, text: (row) => (shown.value || !masked(row) ? row.value : mask(row.value)) };
}
