import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { MAX_LIFETIME } from "./lifetime.ts";
import { lifetimeAttribute } from "./lifetime-attribute.ts";
import type { OpenAttribute } from "./parse-attributes.ts";
import type { ParseProfile } from "./profiles/profile.ts";

/** The seconds of the Max-Age that counts, null without one. RFC 6265bis section 5.6.2. */
export function resolveMaxAge(
  attributes: readonly OpenAttribute[],
  profile: ParseProfile,
  diagnostics: Diagnostic[],
): number | null {
  const winner = lifetimeAttribute(attributes, "max-age", profile, diagnostics, (attribute) => {
    const { seconds, fault } = profile.parseMaxAge(attribute.value);
    return { result: seconds, fault };
  });
  if (winner === null) return null;
  const { attribute, result } = winner;
  if (result > MAX_LIFETIME) diagnostics.push(diagnostic("max-age-capped", attribute.valueStart, attribute.end));
  if (result <= 0) diagnostics.push(diagnostic("max-age-not-positive", attribute.valueStart, attribute.end));
  return result;
}
