import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { AttributeState, ParsedAttribute } from "./parsed-set-cookie.ts";

/** An attribute whose state is not settled yet. */
export type OpenAttribute = Omit<ParsedAttribute, "state"> & { state: AttributeState };

/** The last attribute of each name that takes effect. */
export interface EffectiveAttributes {
  expires: OpenAttribute | null;
  "max-age": OpenAttribute | null;
  domain: OpenAttribute | null;
  path: OpenAttribute | null;
  secure: OpenAttribute | null;
  httponly: OpenAttribute | null;
  samesite: OpenAttribute | null;
  partitioned: OpenAttribute | null;
  priority: OpenAttribute | null;
  /** Expires and Max-Age that a later one of their name came after, oldest first. */
  earlier: OpenAttribute[] | null;
}

export function noAttributes(): EffectiveAttributes {
  return {
    expires: null,
    "max-age": null,
    domain: null,
    path: null,
    secure: null,
    httponly: null,
    samesite: null,
    partitioned: null,
    priority: null,
    earlier: null,
  };
}

/** The last attribute of a name wins. RFC 6265bis section 5.7, "the last attribute in the cookie-attribute-list". */
export function takeEffect(effective: EffectiveAttributes, attribute: OpenAttribute, diagnostics: Diagnostic[]): void {
  const previous = exchange(effective, attribute);
  if (previous === null) return;
  if (previous.known !== "expires" && previous.known !== "max-age") override(previous, diagnostics);
  else if (effective.earlier === null) effective.earlier = [previous];
  else effective.earlier.push(previous);
}

/** Puts the attribute in its place. Spelled out, because a computed property costs as much as reading the attribute. */
function exchange(effective: EffectiveAttributes, attribute: OpenAttribute): OpenAttribute | null {
  let previous: OpenAttribute | null = null;
  switch (attribute.known) {
    case "path":
      previous = effective.path;
      effective.path = attribute;
      return previous;
    case "secure":
      previous = effective.secure;
      effective.secure = attribute;
      return previous;
    case "httponly":
      previous = effective.httponly;
      effective.httponly = attribute;
      return previous;
    case "samesite":
      previous = effective.samesite;
      effective.samesite = attribute;
      return previous;
    case null:
      return null;
    default:
      previous = effective[attribute.known];
      effective[attribute.known] = attribute;
      return previous;
  }
}

export function override(attribute: OpenAttribute, diagnostics: Diagnostic[]): void {
  attribute.state = "overridden";
  diagnostics.push(diagnostic("attribute-overridden", attribute.start, attribute.end));
}
