import { lossyText } from "../../bytes/byte-string.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import type { SetLine } from "../../capture/exchange.ts";
import type { CopyFormat } from "./copy-format.ts";

/** The line that made the cookie what it is, as received; without one, a line that would make the same cookie. */
export const setCookieFormat: CopyFormat = {
  id: "set-cookie",
  carriesValues: true,
  needsExchange: false,
  build: ({ row }) => `Set-Cookie: ${setCookieText(row)}`,
};

/** Value of the Set-Cookie header for a row. */
export function setCookieText(row: CookieRow): string {
  const line = receivedLine(row);
  return line === null ? lineOf(row) : lossyText(line.line);
}

/** After a script or the browser changed the cookie, the last line received no longer says what the jar holds. */
export function receivedLine({ lines, setBy }: CookieRow): SetLine | null {
  if (setBy === null) return lines.at(-1) ?? null;
  if (setBy.kind !== "set-line") return null;
  return lines.find((line) => line.exchangeId === setBy.exchangeId && line.index === setBy.index) ?? null;
}

const SAME_SITE = { strict: "Strict", lax: "Lax", none: "None" } as const;

/** RFC 6265bis section 4.1.1. Attributes that hold by default are left out. */
function lineOf(row: CookieRow): string {
  const parts = [`${row.name}=${row.value}`];
  if (!row.hostOnly) parts.push(`Domain=${row.domain}`);
  parts.push(`Path=${row.path}`);
  if (row.expires !== null) parts.push(`Expires=${httpDate(row.expires)}`);
  if (row.secure) parts.push("Secure");
  if (row.httpOnly) parts.push("HttpOnly");
  if (row.sameSite !== "unspecified") parts.push(`SameSite=${SAME_SITE[row.sameSite]}`);
  if (row.partitioned) parts.push("Partitioned");
  return parts.join("; ");
}

// The year has four digits on the wire, so that is where the range of a date ends. RFC 9110 section 5.6.7.
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59);

function httpDate(time: number): string {
  const inRange = Number.isNaN(time) ? 0 : Math.max(0, Math.min(LAST, time));
  return new Date(inRange).toUTCString();
}
