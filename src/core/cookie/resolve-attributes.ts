import type { ByteString } from "../bytes/byte-string.ts";
import type { AttributeName } from "./attribute-name.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { resolveDomain } from "./domain-attribute.ts";
import { lastOf } from "./effective-attribute.ts";
import { resolveExpires } from "./expires-attribute.ts";
import { resolveMaxAge } from "./max-age-attribute.ts";
import type { OpenAttribute } from "./parse-attributes.ts";
import type { ParsedSetCookie, Priority, SameSiteAttribute } from "./parsed-set-cookie.ts";
import { resolvePath } from "./path-attribute.ts";
import type { ParseProfile } from "./profiles/profile.ts";

/** What the attributes of a line come to. */
export type AttributeEffects = Omit<
  ParsedSetCookie,
  "line" | "name" | "value" | "nameRange" | "valueRange" | "attributes" | "diagnostics"
>;

/** Settles which attributes take effect, the last of each name as a rule, and reads their values. Section 5.6. */
export function resolveAttributes(
  attributes: readonly OpenAttribute[],
  profile: ParseProfile,
  now: number,
  serverDate: number | null,
  diagnostics: Diagnostic[],
): AttributeEffects {
  const maxAge = resolveMaxAge(attributes, profile, diagnostics);
  const clock = { now, serverDate, beaten: maxAge !== null };
  const expires = resolveExpires(attributes, profile, clock, diagnostics);
  return {
    maxAge,
    expires: expires?.time ?? null,
    expiresCapped: expires?.capped ?? null,
    domain: resolveDomain(attributes, profile, diagnostics),
    path: resolvePath(attributes, profile, diagnostics),
    secure: resolveFlag(attributes, "secure", diagnostics),
    httpOnly: resolveFlag(attributes, "httponly", diagnostics),
    partitioned: resolveFlag(attributes, "partitioned", diagnostics),
    sameSite: resolveSameSite(attributes, diagnostics),
    priority: resolvePriority(attributes, diagnostics),
  };
}

/** Secure, HttpOnly and Partitioned: whatever stands after an equals sign has no effect. Sections 5.6.5 and 5.6.6. */
function resolveFlag(attributes: readonly OpenAttribute[], name: AttributeName, diagnostics: Diagnostic[]): boolean {
  const flag = lastOf(attributes, name, diagnostics);
  if (flag === null) return false;
  if (flag.value !== "") diagnostics.push(diagnostic("flag-value-ignored", flag.valueStart, flag.end));
  return true;
}

/** Section 5.6.7: an unknown value resets an earlier one too. */
function resolveSameSite(attributes: readonly OpenAttribute[], diagnostics: Diagnostic[]): SameSiteAttribute | null {
  const attribute = lastOf(attributes, "samesite", diagnostics);
  if (attribute === null) return null;
  const value = asciiWord(attribute.value);
  if (value === "strict" || value === "lax" || value === "none") return value;
  diagnostics.push(diagnostic("same-site-invalid", attribute.start, attribute.end));
  return "invalid";
}

/** V27 */
function resolvePriority(attributes: readonly OpenAttribute[], diagnostics: Diagnostic[]): Priority | null {
  const attribute = lastOf(attributes, "priority", diagnostics);
  if (attribute === null) return null;
  const value = asciiWord(attribute.value);
  return value === "low" || value === "high" ? value : "medium";
}

/** In lower case, unless too long to be one of the words looked for. */
function asciiWord(value: ByteString): string {
  return value.length > 6 ? "" : value.toLowerCase();
}
