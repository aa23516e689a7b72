import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { Exchange } from "../../core/capture/exchange.ts";

/** What a search needs to know of a row beyond the row itself. */
export interface MatchContext {
  readonly masked: (row: CookieRow) => boolean;
  /** The exchange that made or last changed the cookie, or whose line was refused. */
  readonly setExchange: (row: CookieRow) => Exchange | null;
  /** Exchanges that carried it. */
  readonly carriers: (row: CookieRow) => readonly Exchange[];
  /** Exchanges that went without it although it was in the jar. */
  readonly withheldFrom: (row: CookieRow) => readonly Exchange[];
  /** The browser treated it otherwise than the rules say. */
  readonly disagreesOn: (row: CookieRow) => boolean;
}
