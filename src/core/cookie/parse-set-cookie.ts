import { type ByteString, sliceBytes } from "../bytes/byte-string.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { checkNameValuePair, splitNameValuePair } from "./name-value-pair.ts";
import { checkOctets, surveyOctets } from "./octets.ts";
import { parseAttributes } from "./parse-attributes.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";
import type { ParseProfile } from "./profiles/profile.ts";
import { resolveAttributes } from "./resolve-attributes.ts";

/**
 * Takes a set-cookie-string apart, the way the engine of `profile` does. RFC 6265bis section 5.6. Any input gives a
 * result, a line that the engine refuses too: the refusal is among the diagnostics. Throws nothing.
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
  const diagnostics: Diagnostic[] = [];
  const pair = splitNameValuePair(line, profile);
  const octets = surveyOctets(line);
  const attributes = parseAttributes(line, pair.end + 1, profile, diagnostics);
  checkOctets(line, octets, pair, attributes, profile, diagnostics);
  checkNameValuePair(line, pair, profile, diagnostics);
  const effects = resolveAttributes(attributes, profile, now, serverDate, diagnostics);
  return {
    line,
    name: sliceBytes(line, pair.nameStart, pair.nameEnd),
    value: sliceBytes(line, pair.valueStart, pair.valueEnd),
    nameRange: { start: pair.nameStart, end: pair.nameEnd },
    valueRange: { start: pair.valueStart, end: pair.valueEnd },
    attributes,
    ...effects,
    diagnostics,
  };
}
