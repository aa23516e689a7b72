import type { ByteString } from "../bytes/byte-string.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { OpenAttribute } from "./effective-attributes.ts";
import type { ParseProfile } from "./profiles/profile.ts";

const SLASH = 0x2f;
const UNUSUAL = /[^\w\-/.~!$&'()*+,:@]|\/\/|\/\.\.?(?:\/|$)/;

/** The cookie-path as written, null when the default-path is to be used. RFC 6265bis section 5.6.4. */
export function resolvePath(
  attribute: OpenAttribute | null,
  profile: ParseProfile,
  diagnostics: Diagnostic[],
): ByteString | null {
  if (attribute === null) return null;
  const { value, valueStart, end } = attribute;
  if (value.charCodeAt(0) !== SLASH) {
    attribute.state = "ignored";
    diagnostics.push(diagnostic("path-not-absolute", attribute.start, end));
    return null;
  }
  const tab = profile.innerTab === "refused-in-path" ? value.indexOf("\t") : -1;
  if (tab >= 0) diagnostics.push(diagnostic("tab-in-path", valueStart + tab, valueStart + tab + 1));
  // Quotes, escapes, a query and dot segments look as if somebody would interpret them. Nobody does.
  if (value.length > 1 && UNUSUAL.test(value)) diagnostics.push(diagnostic("path-taken-literally", valueStart, end));
  return value;
}
