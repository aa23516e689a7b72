import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";

/** When the recorded tab last went to another page, milliseconds since 1970; null where it has not. */
export function lastNavigation(record: CaptureRecord): number | null {
  const tab = record.begin?.tabId;
  return record.navigations.findLast(({ tabId }) => tab === undefined || tabId === tab)?.at ?? null;
}

/**
 * Whether a row shows while the record is not preserved over navigations: what is in the jar is there now, whenever it
 * came; refused lines and deleted cookies belong to the page on which they happened.
 */
export function isSince(row: CookieRow, navigation: number | null): boolean {
  return navigation === null || row.state === "present" || row.changedAt >= navigation;
}
