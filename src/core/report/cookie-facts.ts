import type { CookieRow } from "../capture/cookie-row.ts";
import { isoTime } from "./iso-time.ts";

/** What every JSON says of a cookie, by the same names and in the same order; `value` is what stands for its value. */
export function cookieFacts(row: CookieRow, value: string) {
  return {
    name: row.name,
    value,
    domain: row.domain,
    hostOnly: row.hostOnly,
    path: row.path,
    storeId: row.storeId,
    partitionKey: row.partitionKey,
    secure: row.secure,
    httpOnly: row.httpOnly,
    sameSite: row.sameSite,
    lifetime: row.lifetime,
    expires: row.expires === null ? null : isoTime(row.expires),
    party: row.party,
    role: row.role.role,
  };
}
