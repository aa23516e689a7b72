import type { AttributeName } from "./attribute-name.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { OpenAttribute } from "./parse-attributes.ts";

/** The last attribute of a name that is not ignored; the earlier ones are marked as overridden. A4. */
export function lastOf(
  attributes: readonly OpenAttribute[],
  name: AttributeName,
  diagnostics: Diagnostic[],
): OpenAttribute | null {
  let last: OpenAttribute | null = null;
  for (const attribute of attributes) {
    if (attribute.known !== name || attribute.state !== "effective") continue;
    if (last !== null) override(last, diagnostics);
    last = attribute;
  }
  return last;
}

export function override(attribute: OpenAttribute, diagnostics: Diagnostic[]): void {
  attribute.state = "overridden";
  diagnostics.push(diagnostic("attribute-overridden", attribute.start, attribute.end));
}
