import type { Range } from "../bytes/text-range.ts";
import type { AttributeName } from "./attribute-name.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";

/** Where the attribute that took effect stands in the line, else where the cookie's name does. */
export function rangeOf(parsed: ParsedSetCookie, name: AttributeName): Range {
  for (const attribute of parsed.attributes) {
    if (attribute.known === name && attribute.state === "effective") {
      return { start: attribute.start, end: attribute.end };
    }
  }
  return parsed.nameRange;
}

/** The value alone of the attribute that took effect. */
export function valueRangeOf(parsed: ParsedSetCookie, name: AttributeName): Range {
  for (const attribute of parsed.attributes) {
    if (attribute.known === name && attribute.state === "effective") {
      return { start: attribute.valueStart, end: attribute.end };
    }
  }
  return parsed.nameRange;
}
