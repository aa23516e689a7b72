import { lowerCase } from "../bytes/ascii.ts";
import { type ByteString, sliceBytes } from "../bytes/byte-string.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { OpenAttribute } from "./effective-attributes.ts";
import type { ParseProfile } from "./profiles/profile.ts";

const DOT = 0x2e;

/** The cookie-domain without its leading dot and in lower case, null when absent or empty. RFC 6265bis section 5.6.3. */
export function resolveDomain(
  attribute: OpenAttribute | null,
  profile: ParseProfile,
  diagnostics: Diagnostic[],
): ByteString | null {
  if (attribute === null) return null;
  const { value, valueStart, end } = attribute;
  // V11b: to browsers a dot alone is a host that matches nothing.
  if (value === "." && profile.loneDotDomain === "kept") return value;
  const hasDot = value.charCodeAt(0) === DOT;
  const undotted = hasDot ? sliceBytes(value, 1) : value;
  if (undotted === "") {
    diagnostics.push(diagnostic("domain-empty", attribute.start, end));
    return null;
  }
  if (hasDot) diagnostics.push(diagnostic("domain-leading-dot-dropped", valueStart, valueStart + 1));
  const folded = lowerCase(undotted);
  if (folded !== undotted) diagnostics.push(diagnostic("domain-lower-cased", valueStart, end));
  return folded;
}
