import { dropWhitespace, skipWhitespace } from "../bytes/ascii.ts";
import { type ByteString, sliceBytes } from "../bytes/byte-string.ts";
import { type AttributeName, recogniseAttribute } from "./attribute-name.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { OpenAttribute } from "./effective-attributes.ts";
import type { ParseProfile } from "./profiles/profile.ts";
import type { Segment } from "./segment.ts";

/** The longest value that an attribute may have, in octets. RFC 6265bis section 5.6. */
export const MAX_ATTRIBUTE_VALUE = 1024;

/**
 * One attribute of the unparsed-attributes: cut at its first equals sign, trimmed, recognised. Null for an empty part.
 * RFC 6265bis section 5.6.
 */
export function parseAttribute(
  line: ByteString,
  from: number,
  segment: Segment,
  profile: ParseProfile,
  diagnostics: Diagnostic[],
): OpenAttribute | null {
  const { end: limit, equals } = segment;
  const nameLimit = equals < 0 ? limit : equals;
  const start = skipWhitespace(line, from, nameLimit);
  const nameEnd = dropWhitespace(line, start, nameLimit);
  if (equals < 0 && start === nameEnd) {
    if (limit < line.length) diagnostics.push(diagnostic("empty-attribute", from, limit + 1));
    return null;
  }
  const valueStart = equals < 0 ? nameEnd : skipWhitespace(line, equals + 1, limit);
  const end = equals < 0 ? nameEnd : dropWhitespace(line, valueStart, limit);

  const known = knownAttribute(line, start, nameEnd, profile);
  const tooLong = end - valueStart > MAX_ATTRIBUTE_VALUE && (known === null || longValueDisarms(known, profile));
  if (tooLong) diagnostics.push(diagnostic("attribute-value-too-long", valueStart, end));
  else if (known === null) diagnostics.push(diagnostic("unknown-attribute", start, end));
  const name = sliceBytes(line, start, nameEnd);
  const value = sliceBytes(line, valueStart, end);
  return {
    known,
    state: known === null || tooLong ? "ignored" : "effective",
    name,
    value,
    start,
    nameEnd,
    valueStart,
    end,
  };
}

function knownAttribute(line: ByteString, start: number, end: number, profile: ParseProfile): AttributeName | null {
  const recognised = recogniseAttribute(line, start, end);
  if (recognised === "partitioned" && !profile.partitioned) return null;
  return recognised === "priority" && !profile.priority ? null : recognised;
}

/** V20: Firefox measures only the attributes whose text it keeps. */
function longValueDisarms(known: AttributeName, profile: ParseProfile): boolean {
  if (profile.longValueDisarms === "every-attribute") return true;
  return known === "path" || known === "domain" || known === "expires" || known === "max-age";
}
