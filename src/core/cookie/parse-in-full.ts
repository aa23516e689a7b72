import { type ByteString, sliceBytes } from "../bytes/byte-string.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { resolveDomain } from "./domain-attribute.ts";
import { noAttributes, type OpenAttribute, takeEffect } from "./effective-attributes.ts";
import { resolveExpires } from "./expires-attribute.ts";
import { resolveFlag } from "./flag-attribute.ts";
import { resolveMaxAge } from "./max-age-attribute.ts";
import { checkNameValuePair, splitNameValuePair } from "./name-value-pair.ts";
import { checkOctets } from "./octets.ts";
import { parseAttribute } from "./parse-attribute.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";
import { resolvePath } from "./path-attribute.ts";
import { resolvePriority } from "./priority-attribute.ts";
import type { ParseProfile } from "./profiles/profile.ts";
import { resolveSameSite } from "./same-site-attribute.ts";
import { firstSegment, nextSegment } from "./segment.ts";

/**
 * Takes any set-cookie-string apart, with every remark on the way: `parseSetCookie` without its shortcut.
 * RFC 6265bis section 5.6. Throws nothing.
 */
export function parseInFull(
  line: ByteString,
  profile: ParseProfile,
  now: number,
  serverDate: number | null,
): ParsedSetCookie {
  const diagnostics: Diagnostic[] = [];
  const segment = firstSegment(line);
  const pair = splitNameValuePair(line, segment, profile);
  const attributes: OpenAttribute[] = [];
  const effective = noAttributes();
  while (segment.end < line.length) {
    const from = segment.end + 1;
    nextSegment(line, segment);
    const attribute = parseAttribute(line, from, segment, profile, diagnostics);
    if (attribute === null) continue;
    attributes.push(attribute);
    if (attribute.state === "effective") takeEffect(effective, attribute, diagnostics);
  }
  checkOctets(line, pair, attributes, profile, diagnostics);
  checkNameValuePair(line, pair, profile, diagnostics);
  const maxAge = resolveMaxAge(effective, profile, diagnostics);
  const expires = resolveExpires(effective, profile, { now, serverDate, beaten: maxAge !== null }, diagnostics);
  return {
    line,
    name: sliceBytes(line, pair.nameStart, pair.nameEnd),
    value: sliceBytes(line, pair.valueStart, pair.valueEnd),
    nameRange: { start: pair.nameStart, end: pair.nameEnd },
    valueRange: { start: pair.valueStart, end: pair.valueEnd },
    attributes,
    expires: expires === null ? null : expires.time,
    expiresCapped: expires === null ? null : expires.capped,
    maxAge,
    domain: resolveDomain(effective.domain, profile, diagnostics),
    path: resolvePath(effective.path, profile, diagnostics),
    secure: resolveFlag(effective.secure, diagnostics),
    httpOnly: resolveFlag(effective.httponly, diagnostics),
    sameSite: resolveSameSite(effective.samesite, diagnostics),
    partitioned: resolveFlag(effective.partitioned, diagnostics),
    priority: resolvePriority(effective.priority),
    diagnostics,
  };
}
