import { dropWhitespace, skipWhitespace } from "../bytes/ascii.ts";
import { type ByteString, sliceBytes } from "../bytes/byte-string.ts";
import { type AttributeName, recogniseAttribute } from "./attribute-name.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { AttributeState, ParsedAttribute } from "./parsed-set-cookie.ts";
import type { ParseProfile } from "./profiles/profile.ts";

/** The longest value that an attribute may have, in octets. RFC 6265bis section 5.6. */
export const MAX_ATTRIBUTE_VALUE = 1024;

/** An attribute whose state is not settled yet. */
export type OpenAttribute = Omit<ParsedAttribute, "state"> & { state: AttributeState };

/**
 * The unparsed-attributes from `from` on: cut at semicolons, each at its first equals sign, trimmed, recognised.
 * RFC 6265bis section 5.6. Which of several of one name counts is settled later.
 */
export function parseAttributes(
  line: ByteString,
  from: number,
  profile: ParseProfile,
  diagnostics: Diagnostic[],
): OpenAttribute[] {
  const attributes: OpenAttribute[] = [];
  let equals = -1;
  for (let at = from; at <= line.length; ) {
    const semicolon = line.indexOf(";", at);
    const limit = semicolon < 0 ? line.length : semicolon;
    // The next equals sign is looked for once, or many attributes without one would make this quadratic.
    if (equals < at) equals = indexOrEnd(line, "=", at);
    const start = skipWhitespace(line, at, limit);
    const hasValue = equals < limit;
    const nameEnd = dropWhitespace(line, Math.min(start, hasValue ? equals : limit), hasValue ? equals : limit);
    const valueStart = hasValue ? skipWhitespace(line, equals + 1, limit) : nameEnd;
    const end = hasValue ? dropWhitespace(line, valueStart, limit) : nameEnd;
    const nameStart = Math.min(start, nameEnd);
    if (hasValue || nameEnd > nameStart) {
      attributes.push(attributeAt(line, nameStart, nameEnd, valueStart, end, profile, diagnostics));
    } else if (limit < line.length) {
      diagnostics.push(diagnostic("empty-attribute", at, limit + 1));
    }
    at = limit + 1;
  }
  return attributes;
}

function attributeAt(
  line: ByteString,
  start: number,
  nameEnd: number,
  valueStart: number,
  end: number,
  profile: ParseProfile,
  diagnostics: Diagnostic[],
): OpenAttribute {
  const recognised = recogniseAttribute(line, start, nameEnd);
  const known = recognised !== null && profile.attributes.has(recognised) ? recognised : null;
  const tooLong = end - valueStart > MAX_ATTRIBUTE_VALUE && (known === null || longValueDisarms(known, profile));
  if (tooLong) diagnostics.push(diagnostic("attribute-value-too-long", valueStart, end));
  else if (known === null) diagnostics.push(diagnostic("unknown-attribute", start, end));
  return {
    known,
    state: known === null || tooLong ? "ignored" : "effective",
    name: sliceBytes(line, start, nameEnd),
    value: sliceBytes(line, valueStart, end),
    start,
    nameEnd,
    valueStart,
    end,
  };
}

/** V20: Firefox measures only the attributes whose text it keeps. */
function longValueDisarms(known: AttributeName, profile: ParseProfile): boolean {
  if (profile.longValueDisarms === "every-attribute") return true;
  return known === "path" || known === "domain" || known === "expires" || known === "max-age";
}

function indexOrEnd(line: string, what: string, from: number): number {
  const index = line.indexOf(what, from);
  return index < 0 ? line.length : index;
}
