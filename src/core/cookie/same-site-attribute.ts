import { equalsIgnoringCase } from "../bytes/ascii.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { OpenAttribute } from "./effective-attributes.ts";
import type { SameSiteAttribute } from "./parsed-set-cookie.ts";

/** The enforcement that is asked for; an unknown value resets an earlier one too. RFC 6265bis section 5.6.7. */
export function resolveSameSite(attribute: OpenAttribute | null, diagnostics: Diagnostic[]): SameSiteAttribute | null {
  if (attribute === null) return null;
  const { value } = attribute;
  if (equalsIgnoringCase(value, 0, value.length, "lax")) return "lax";
  if (equalsIgnoringCase(value, 0, value.length, "none")) return "none";
  if (equalsIgnoringCase(value, 0, value.length, "strict")) return "strict";
  diagnostics.push(diagnostic("same-site-invalid", attribute.start, attribute.end));
  return "invalid";
}
