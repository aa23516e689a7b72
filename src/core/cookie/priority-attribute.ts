import { equalsIgnoringCase } from "../bytes/ascii.ts";
import type { OpenAttribute } from "./effective-attributes.ts";
import type { Priority } from "./parsed-set-cookie.ts";

/** V27: how late the cookie is evicted; anything unknown is medium. draft-west-cookie-priority-00. */
export function resolvePriority(attribute: OpenAttribute | null): Priority | null {
  if (attribute === null) return null;
  const { value } = attribute;
  if (equalsIgnoringCase(value, 0, value.length, "low")) return "low";
  return equalsIgnoringCase(value, 0, value.length, "high") ? "high" : "medium";
}
