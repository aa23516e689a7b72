import { dropWhitespace, skipWhitespace } from "../bytes/ascii.ts";
import { type ByteString, sliceBytes } from "../bytes/byte-string.ts";

/** One cookie of a Cookie header. `start` and `end` are octet offsets of the whole pair in the header. */
export interface CookiePair {
  /** Empty for a nameless cookie, which is sent as its value alone. */
  readonly name: ByteString;
  readonly value: ByteString;
  readonly start: number;
  readonly end: number;
}

/** The cookie-pairs of a Cookie header, in order. Empty parts are left out. RFC 6265bis sections 4.2.1 and 5.8.3. */
export function parseCookieHeader(header: ByteString): CookiePair[] {
  const pairs: CookiePair[] = [];
  for (let at = 0; at < header.length; ) {
    const semicolon = header.indexOf(";", at);
    const limit = semicolon < 0 ? header.length : semicolon;
    const start = skipWhitespace(header, at, limit);
    const end = dropWhitespace(header, start, limit);
    if (end > start) pairs.push(pairAt(header, start, end));
    at = limit + 1;
  }
  return pairs;
}

function pairAt(header: ByteString, start: number, end: number): CookiePair {
  const text = sliceBytes(header, start, end);
  const equals = text.indexOf("=");
  if (equals < 0) return { name: sliceBytes(text, 0, 0), value: text, start, end };
  return { name: sliceBytes(text, 0, equals), value: sliceBytes(text, equals + 1), start, end };
}

/** One Cookie header out of several fields, into which HTTP/2 and HTTP/3 may cut it. RFC 9113 section 8.2.3. */
export function joinCookieFields(fields: readonly ByteString[]): ByteString {
  return fields.join("; ") as ByteString;
}
