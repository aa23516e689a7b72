import type { ByteString } from "../bytes/byte-string.ts";

/**
 * The set lines of a header value. Firefox reports several Set-Cookie headers as one value with a line feed between
 * them; a comma never separates cookies, it is part of dates and values. RFC 6265bis section 3, RFC 9110 section 5.3.
 */
export function setCookieLines(header: ByteString): ByteString[] {
  return header.split("\n") as ByteString[];
}
