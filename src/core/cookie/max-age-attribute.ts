import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { EffectiveAttributes } from "./effective-attributes.ts";
import { MAX_LIFETIME } from "./lifetime.ts";
import { lifetimeAttribute } from "./lifetime-attribute.ts";
import type { ParseProfile } from "./profiles/profile.ts";

/** The seconds of the Max-Age that counts, null without one. RFC 6265bis section 5.6.2. */
export function resolveMaxAge(
  effective: EffectiveAttributes,
  profile: ParseProfile,
  diagnostics: Diagnostic[],
): number | null {
  const winner = lifetimeAttribute(effective, "max-age", profile, diagnostics, profile.parseMaxAge);
  const seconds = winner?.reading.seconds ?? null;
  if (winner === null || seconds === null) return null;
  const { valueStart, end } = winner.attribute;
  if (seconds > MAX_LIFETIME) diagnostics.push(diagnostic("max-age-capped", valueStart, end));
  if (seconds <= 0) diagnostics.push(diagnostic("max-age-not-positive", valueStart, end));
  return seconds;
}
