import type { ByteString } from "../bytes/byte-string.ts";
import { parseInFull } from "./parse-in-full.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";
import { parsePlainLine } from "./plain/parse-plain-line.ts";
import type { ParseProfile } from "./profiles/profile.ts";

/**
 * Takes a set-cookie-string apart, the way the engine of `profile` does. RFC 6265bis section 5.6. Any input gives a
 * result, a line that the engine refuses too: the refusal is among the diagnostics. Throws nothing. Lines as most
 * servers write them are read by a shortcut with the same result; their attributes and diagnostics are worked out when
 * somebody looks at them.
 *
 * @param line one Set-Cookie header value as received
 * @param now milliseconds since the epoch
 * @param serverDate the response's Date header in milliseconds since the epoch, null without one
 */
export function parseSetCookie(
  line: ByteString,
  profile: ParseProfile,
  now: number,
  serverDate: number | null = null,
): ParsedSetCookie {
  return parsePlainLine(line, profile, now, serverDate) ?? parseInFull(line, profile, now, serverDate);
}
