import type { ExchangeId } from "../../../core/capture/exchange.ts";
import type { CookiesStore } from "../../stores/cookies-store.ts";

/** Exchanges that took the cookie of a login session along, or one that may be such a cookie. */
export function sessionExchanges(cookies: CookiesStore): ReadonlySet<ExchangeId> {
  const sent = cookies.sent();
  return new Set(
    cookies.rows.value
      .filter(({ role }) => role.role === "login-session")
      .flatMap((row) => sent.carries(row).map(({ exchange }) => exchange.id)),
  );
}
