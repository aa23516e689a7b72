import { type ByteString, sliceBytes } from "../../bytes/byte-string.ts";
import { capExpiry } from "../lifetime.ts";
import { MAX_NAME_VALUE } from "../name-value-pair.ts";
import { UNUSUAL_OCTET } from "../octets.ts";
import type { ParseProfile } from "../profiles/profile.ts";
import { takePlainAttribute } from "./plain-attribute.ts";
import { PlainSetCookie } from "./plain-set-cookie.ts";

const SPACE = 0x20;

/**
 * Reads a line in which every engine sees the same: printable ASCII, a name, an equals sign, a value, and known
 * attributes, each once and in its usual form. Null for any other line.
 */
export function parsePlainLine(
  line: ByteString,
  profile: ParseProfile,
  now: number,
  serverDate: number | null,
): PlainSetCookie | null {
  let from = line.indexOf(";");
  const cookie = parsePair(line, from < 0 ? line.length : from, profile, now, serverDate);
  if (cookie === null) return null;
  let seen = 0;
  while (from >= 0) {
    const next = line.indexOf(";", from + 1);
    const end = next < 0 ? line.length : next;
    // The one space after a semicolon; more of them are the full parser's.
    const start = line.charCodeAt(from + 1) === SPACE ? from + 2 : from + 1;
    const bit = takePlainAttribute(cookie, line, start, end);
    if (bit === 0 || (seen & bit) !== 0) return null;
    seen |= bit;
    from = next;
  }
  if (cookie.partitioned && !profile.partitioned) return null;
  if (cookie.expires === null) return cookie;
  // As resolveExpires does.
  if (profile.followsServerClock && serverDate !== null) cookie.expires += now - serverDate;
  cookie.expiresCapped = capExpiry(cookie.expires, now);
  return cookie;
}

function parsePair(
  line: ByteString,
  end: number,
  profile: ParseProfile,
  now: number,
  serverDate: number | null,
): PlainSetCookie | null {
  const equals = line.indexOf("=");
  if (equals < 1 || equals >= end || end > MAX_NAME_VALUE || UNUSUAL_OCTET.test(line)) return null;
  if (isSpace(line, 0) || isSpace(line, equals - 1) || isSpace(line, equals + 1) || isSpace(line, end - 1)) return null;
  const name = sliceBytes(line, 0, equals);
  return new PlainSetCookie(line, name, sliceBytes(line, equals + 1, end), profile, now, serverDate);
}

function isSpace(line: string, at: number): boolean {
  return line.charCodeAt(at) === SPACE;
}
