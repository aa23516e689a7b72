import { dropWhitespace, skipWhitespace } from "../bytes/ascii.ts";
import type { ByteString } from "../bytes/byte-string.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { holdsSecondCookie } from "./joined-cookies.ts";
import type { ParseProfile } from "./profiles/profile.ts";
import type { Segment } from "./segment.ts";

/** The longest name and value together, in octets. RFC 6265bis section 5.6 step 5. */
export const MAX_NAME_VALUE = 4096;

/** Where name and value stand in a set line; `end` is that of the whole pair. */
export interface NameValuePair {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly end: number;
  /** Offset of the equals sign, -1 without one. */
  readonly equals: number;
}

/** Steps 2 to 5: the part before the first semicolon, cut at the first equals sign, both parts trimmed. */
export function splitNameValuePair(line: ByteString, segment: Segment, profile: ParseProfile): NameValuePair {
  const { end, equals } = segment;
  // V1: without an equals sign the pair is a value, in Firefox a name.
  const nameOnly = equals < 0 && profile.pairWithoutEquals === "name";
  const nameLimit = nameOnly ? end : Math.max(equals, 0);
  const valueFrom = nameOnly ? end : equals + 1;
  const nameStart = skipWhitespace(line, 0, nameLimit);
  const nameEnd = dropWhitespace(line, nameStart, nameLimit);
  const valueStart = skipWhitespace(line, valueFrom, end);
  return { nameStart, nameEnd, valueStart, valueEnd: dropWhitespace(line, valueStart, end), end, equals };
}

/** Remarks on the pair as a whole: steps 3 to 6. */
export function checkNameValuePair(
  line: ByteString,
  pair: NameValuePair,
  profile: ParseProfile,
  diagnostics: Diagnostic[],
): void {
  const { nameStart, nameEnd, valueStart, valueEnd, end, equals } = pair;
  const nameLength = nameEnd - nameStart;
  const valueLength = valueEnd - valueStart;
  if (nameLength + valueLength > MAX_NAME_VALUE) {
    diagnostics.push(diagnostic("name-value-too-long", nameLength > 0 ? nameStart : valueStart, valueEnd));
  }
  if (equals < 0 && nameLength + valueLength > 0) {
    const nameOnly = profile.pairWithoutEquals === "name";
    diagnostics.push(diagnostic(nameOnly ? "no-equals-sign-read-as-name" : "no-equals-sign", 0, end));
  } else if (nameLength === 0 && valueLength > 0) {
    diagnostics.push(diagnostic("empty-name", 0, equals + 1));
  }
  const untrimmed = equals < 0 ? end : end - 1;
  if (nameLength + valueLength < untrimmed) diagnostics.push(diagnostic("whitespace-trimmed", 0, end));
  if (holdsSecondCookie(line, valueStart, valueEnd)) {
    diagnostics.push(diagnostic("comma-joined-cookies", valueStart, valueEnd));
  }
}
