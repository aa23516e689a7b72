import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { OpenAttribute } from "./effective-attributes.ts";

/** Secure, HttpOnly and Partitioned: a value has no effect. RFC 6265bis sections 5.6.5 and 5.6.6; CHIPS. */
export function resolveFlag(attribute: OpenAttribute | null, diagnostics: Diagnostic[]): boolean {
  if (attribute === null) return false;
  if (attribute.value !== "") diagnostics.push(diagnostic("flag-value-ignored", attribute.valueStart, attribute.end));
  return true;
}
