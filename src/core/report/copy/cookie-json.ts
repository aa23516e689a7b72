import { cookieFacts } from "../cookie-facts.ts";
import type { CopyFormat } from "./copy-format.ts";

/** The cookie with the field names that every export uses. */
export const cookieJsonFormat: CopyFormat = {
  id: "cookie-json",
  carriesValues: true,
  needsExchange: false,
  build: ({ row }) => {
    const facts = cookieFacts(row, row.value);
    return JSON.stringify({ ...facts, expires: expiryAsTold(row.expires, facts.expires), state: row.state }, null, 2);
  },
};

/** A time that no Date holds stays a number: it is what the browser said. */
function expiryAsTold(time: number | null, written: string | null): string | number | null {
  return Number.isNaN(new Date(time ?? 0).getTime()) ? time : written;
}
