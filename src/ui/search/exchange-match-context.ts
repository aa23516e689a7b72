import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { Exchange } from "../../core/capture/exchange.ts";
import type { ExchangeCookie } from "../../core/capture/exchange-cookies.ts";
import type { MatchContext } from "./match-context.ts";

/** What a search for exchanges needs to know beyond the exchange itself. */
export interface ExchangeMatchContext extends MatchContext {
  /** Whether the person asked to see values. */
  readonly revealed: boolean;
  readonly carriedNames: (exchange: Exchange) => readonly string[];
  readonly cookies: (exchange: Exchange) => readonly ExchangeCookie[];
  /** Rows of the cookies that it carried or set. */
  readonly rows: (exchange: Exchange) => readonly CookieRow[];
}
