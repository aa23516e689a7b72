import type { CookieRow } from "../../capture/cookie-row.ts";
import type { CopyFormat } from "./copy-format.ts";

/** The cookie with the field names that every export uses. */
export const cookieJsonFormat: CopyFormat = {
  id: "cookie-json",
  carriesValues: true,
  needsExchange: false,
  build: ({ row }) => JSON.stringify(cookieFields(row), null, 2),
};

function cookieFields(row: CookieRow): Record<string, unknown> {
  return {
    name: row.name,
    value: row.value,
    domain: row.domain,
    hostOnly: row.hostOnly,
    path: row.path,
    storeId: row.storeId,
    partitionKey: row.partitionKey,
    secure: row.secure,
    httpOnly: row.httpOnly,
    sameSite: row.sameSite,
    lifetime: row.lifetime,
    expires: isoTime(row.expires),
    party: row.party,
    role: row.role.role,
    state: row.state,
  };
}

/** A time that no Date holds stays a number: it is what the browser said. */
function isoTime(time: number | null): string | number | null {
  if (time === null) return null;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : date.toISOString();
}
