import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { HostAccess } from "../../core/capture/event.ts";

/** How many cookies of which kind. null: this cannot be known, which is not the same as none. */
export interface CookieCounts {
  /** In the jar now. */
  readonly present: number;
  readonly untilClose: number;
  readonly persistent: number;
  readonly rejected: number | null;
  readonly first: number;
  readonly third: number | null;
}

export interface CountContext {
  /** Whether any response is on the record: refused lines are seen on the wire alone. */
  readonly wireSeen: boolean;
  readonly access: HostAccess;
}

export function countCookies(rows: readonly CookieRow[], { wireSeen, access }: CountContext): CookieCounts {
  let [present, untilClose, rejected, third] = [0, 0, 0, 0];
  for (const row of rows) {
    if (row.state === "rejected") rejected++;
    if (row.state !== "present") continue;
    present++;
    if (row.lifetime === "session") untilClose++;
    if (row.party === "third") third++;
  }
  return {
    present,
    untilClose,
    persistent: present - untilClose,
    rejected: wireSeen ? rejected : null,
    first: present - third,
    // Other hosts come into sight by their requests, and only where access reaches them.
    third: third > 0 || (wireSeen && access === "all") ? third : null,
  };
}
