import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { BrowserName } from "../../../core/capture/event.ts";
import type { CookieKey } from "../../../core/capture/jar-cookie.ts";
import type { MatchContext } from "../../search/match-context.ts";

/** What the view knows beside the rows: everything that a cell, a sort key or a condition needs. */
export interface RowContext extends MatchContext {
  readonly browser: BrowserName;
  /** Whether the person asked to see values. */
  readonly revealed: boolean;
  /** The value as it may be shown now: itself, or length and fingerprint. */
  readonly shownValue: (row: CookieRow) => string;
  /** Milliseconds since 1970, moved on from time to time. */
  readonly now: number;
  /** Cookies of which a newer set line was refused, with the row of that line. */
  readonly survivors: ReadonlyMap<CookieKey, CookieRow>;
}
